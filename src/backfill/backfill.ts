import { touchedBy } from "../core/fact.ts";
import type { PersonId } from "../core/person.ts";
import type { Repo } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Client } from "../github/client/octokit.ts";
import type { ReadBack } from "../store/histories.ts";
import type { Store } from "../store/store.ts";
import { type Asking, asking, type Size, Spent, TooMuch, Withheld } from "./asking.ts";
import { MOST_AT_A_TIME } from "./documents.ts";
import { type List, LISTS } from "./nodes.ts";
import { type Far, nextPage } from "./pages.ts";
import { totalsOf } from "./totals.ts";
import { type PastDeed, writeDown } from "./write-down.ts";

/** A repository with the id that GraphQL knows it by. */
export interface Listed {
  readonly repo: Repo;
  readonly node: string;
}

export interface Wanted {
  readonly org: { readonly id: number; readonly login: string };
  readonly octokit: Client;
  /** Where GitHub's own pages are. */
  readonly github: string;
  readonly store: Pick<Store, "commit" | "factsCalled" | "histories" | "saveHistory">;
  readonly repositories: readonly Listed[];
  readonly now: () => Instant;
  /** At most so many requests are made. */
  readonly most: number;
  /** Nothing is read that was opened before. */
  readonly since?: Instant;
  /** Only how much there is. */
  readonly dry?: boolean;
  /** So many of each list are asked for at first; as many as GitHub gives, where it is absent. */
  readonly atATime?: number;
  /** Hears how far it is, after each page. */
  readonly heard: (progress: Progress) => void;
}

export interface Progress {
  /** So many pull requests and issues were read, now and before, of so many. */
  readonly read: number;
  readonly of: number;
}

/** What came of it. */
export interface Found extends Progress {
  readonly requests: number;
  /** So many requests all that is left takes, where no page is too large for GitHub. */
  readonly pages: number;
  /** Facts that were not known before, by their kind. */
  readonly facts: Readonly<Record<PastDeed["kind"], number>>;
  /** Whom they are about. */
  readonly people: readonly PersonId[];
  /** Why it ended before everything was read, if it did. */
  readonly ended?: Spent["why"];
  /** Repositories that could not be read, and why; nothing says so where it was not there any more. */
  readonly withheld: readonly { readonly repo: Repo; readonly why: string }[];
}

/** What is at hand while it goes on. */
export interface Doing extends Wanted {
  readonly asking: Asking;
  readonly size: Size;
  readonly counts: Record<PastDeed["kind"], number>;
  readonly people: Set<PersonId>;
  readonly withheld: { readonly repo: Repo; readonly why: string }[];
}

/**
 * Reads back what happened before Waymark was there, the newest first, and writes it down as if it
 * had been told then. It goes on where it ended last; what is known already stays as it is. Nobody
 * is answered, and nothing is changed on GitHub.
 */
export async function backfill(wanted: Wanted): Promise<Found> {
  const counts = { merged: 0, reviewed: 0, opened: 0, closed: 0 };
  const own = {
    asking: asking(wanted.octokit, wanted.most),
    size: { now: wanted.atATime ?? MOST_AT_A_TIME },
    counts,
  };
  const doing: Doing = { ...wanted, ...own, people: new Set(), withheld: [] };
  const progress = { read: 0, of: 0, pages: 0 };
  const ended = await untilSpent(() => everything(doing, progress));
  return {
    ...progress,
    requests: doing.asking.requests(),
    facts: counts,
    people: [...doing.people],
    withheld: doing.withheld,
    ...(ended && { ended }),
  };
}

async function untilSpent(work: () => Promise<void>): Promise<Spent["why"] | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Spent) return error.why;
    throw error;
  }
}

async function everything(
  doing: Doing,
  progress: Writable<Pick<Found, "of" | "pages" | "read">>,
): Promise<void> {
  const { store, org, repositories, dry, heard } = doing;
  const totals = await totalsOf(repositories, doing.asking);
  const known = await store.histories(org.id);
  const all = repositories.map(({ repo }) => {
    const far = farOf(repo, known, totals.get(repo.id));
    return { repo, far };
  });
  progress.of = [...totals.values()].flatMap((lists) => Object.values(lists)).reduce(sum, 0);
  progress.read = all.flatMap(({ far }) => Object.values(far)).reduce((n, { read }) => n + read, 0);
  progress.pages = all.map(({ repo, far }) => pagesLeft(far, totals.get(repo.id))).reduce(sum, 0);
  heard(progress);
  if (dry) return;
  for (const { repo, far } of all)
    await unlessWithheld(repo, doing, async () => {
      for await (const count of pagesOf(repo, far, doing)) {
        progress.read += count;
        progress.of = Math.max(progress.of, progress.read);
        heard(progress);
      }
    });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function sum(one: number, other: number): number {
  return one + other;
}

/** How far each list of a repository was read; one that has nothing is read. */
function farOf(
  repo: Repo,
  known: ReadonlyMap<string, ReadBack>,
  totals: Readonly<Record<List, number>> | undefined,
): Far {
  const lists = LISTS.map((list) => {
    const before = known.get(`${repo.id}/${list}`);
    const nothing = totals?.[list] === 0;
    return [list, before ?? { read: 0, whole: nothing }];
  });
  return Object.fromEntries(lists) as Far;
}

/** The lists of a repository are read side by side. */
function pagesLeft(far: Far, totals: Readonly<Record<List, number>> | undefined): number {
  const left = LISTS.map((list) => (far[list].whole ? 0 : (totals?.[list] ?? 0) - far[list].read));
  return Math.ceil(Math.max(0, ...left) / MOST_AT_A_TIME);
}

async function unlessWithheld(
  repo: Repo,
  { withheld }: Doing,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Withheld) && !(error instanceof TooMuch)) throw error;
    withheld.push({ repo, why: error.message });
  }
}

/** Page after page of a repository, each written down before the next; says how much each had. */
async function* pagesOf(repo: Repo, before: Far, doing: Doing): AsyncGenerator<number> {
  const { store, org, since = "" } = doing;
  let far = before;
  const passed = new Set<List>();
  for (;;) {
    const wanted = LISTS.filter((list) => !far[list].whole && !passed.has(list));
    if (wanted.length === 0) return;
    const page = await nextPage(repo, wanted, far, doing.asking, doing.size);
    if (!page) throw new Withheld("");
    const facts = await writeDown(page, repo, doing);
    for (const fact of facts) {
      doing.counts[fact.kind] += 1;
      for (const target of touchedBy([fact]))
        if (target.kind === "person") doing.people.add(target.person);
    }
    let count = 0;
    for (const list of wanted) {
      const { nodes, pageInfo } = page[list] ?? NONE;
      const all = (nodes ?? []).flatMap((one): readonly Dated[] => (one ? [one] : []));
      // Somebody may want the rest of this page later: it is read again then.
      if (all.some(({ createdAt }) => createdAt < since)) {
        passed.add(list);
        continue;
      }
      const { hasNextPage, endCursor } = pageInfo;
      const read = far[list].read + all.length;
      const now = { read, whole: !hasNextPage, ...(endCursor !== null && { cursor: endCursor }) };
      await store.saveHistory(org.id, repo.id, list, now);
      far = { ...far, [list]: now };
      count += all.length;
    }
    yield count;
  }
}

const NONE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } as const;

interface Dated {
  readonly createdAt: string;
}
