import { hash } from "node:crypto";
import { contributionType } from "../commands/contribution-types.ts";
import { type Fact, type FactOf, touchedBy } from "../core/fact.ts";
import { DEFINITIONS } from "../core/ledger/key.ts";
import { ofList } from "../core/ledger/ledger.ts";
import { isBot, type Person, type PersonId, same } from "../core/person.ts";
import type { Instant } from "../core/time.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { Limited, type Client } from "../github/client/octokit.ts";
import { readPerson } from "../github/read/account.ts";
import type { Store } from "../store/store.ts";
import { type Asking, asking, Spent } from "./asking.ts";

/** Somebody on a list of contributors. */
export interface Entry {
  /** What they are called there. */
  readonly name: string;
  /** Their account's login. */
  readonly login?: string;
  /** The account itself, where its number is known. */
  readonly account?: PersonId;
  /** Without an account: the file in `people/` that describes them. */
  readonly file?: string;
  readonly contributions: readonly { readonly type: string; readonly url?: string }[];
}

export interface WantedList {
  readonly org: { readonly id: number; readonly login: string };
  readonly octokit: Client;
  readonly store: Pick<Store, "commit" | "definitionsAt" | "factsAbout" | "factsCalled">;
  /** Those of the list, by the definitions in force. */
  readonly entries: (definitions: Definitions | undefined) => readonly Entry[];
  /** What is on the list was done by then. */
  readonly day: string;
  readonly now: () => Instant;
  /** At most so many requests are made. */
  readonly most: number;
  /** Nothing is written down. */
  readonly dry: boolean;
}

/** What came of a list. */
export interface FoundList {
  /** Contributions that were not known before, and whose. */
  readonly facts: number;
  readonly people: readonly PersonId[];
  /** So many were taken over before. */
  readonly known: number;
  /** Logins that no person has. */
  readonly strangers: readonly string[];
  /** Names that no file in `people/` describes as somebody without an account. */
  readonly undescribed: readonly string[];
  /** Kinds that nobody described. */
  readonly kinds: readonly string[];
  /** So many people were not asked for, and why. */
  readonly left: number;
  readonly ended?: Spent["why"];
}

/** Writes down what a list of contributors says, as somebody's account has it now. What is known already stays as it is, and nobody is answered. */
export async function takeOver(wanted: WantedList): Promise<FoundList> {
  const { store, org, day, now, dry } = wanted;
  const definitions = await inForce(wanted);
  const entries = wanted.entries(definitions);
  const { people, ...met } = await peopleOf(entries, definitions, wanted);
  const recorded = now();
  const typeOf = typesIn(definitions);
  const all = people.flatMap(({ id, entry }) =>
    entry.contributions.flatMap(({ type, url }): readonly FactOf<"listed-before">[] => {
      const kind = typeOf(type);
      if (kind === undefined) return [];
      const about = { at: `${day}T12:00:00.000Z`, recorded, person: id, type: kind };
      const shown = url !== undefined && URL.canParse(url) && /^https?:/i.test(url);
      return [
        {
          kind: "listed-before",
          id: idOf(id, kind, shown ? url : undefined),
          ...about,
          ...(shown && { evidence: url }),
        },
      ];
    }),
  );
  const once = [...new Map(all.map((fact) => [fact.id, fact])).values()];
  const before = await store.factsCalled(
    org.id,
    once.map(({ id }) => id),
  );
  const known = new Set(before.map(({ id }) => id));
  const facts = once.filter(({ id }) => !known.has(id));
  const seen = people.flatMap(({ account }) => account ?? []);
  if (!dry && facts.length > 0) await write(facts, seen, recorded, wanted);
  const kinds = entries.flatMap(({ contributions }) => contributions.map(({ type }) => type));
  return {
    facts: facts.length,
    people: [...new Set(facts.map(({ person }) => person))],
    known: known.size,
    kinds: [...new Set(kinds.filter((type) => typeOf(type) === undefined))],
    ...met,
  };
}

function write(
  facts: readonly Fact[],
  people: readonly Person[],
  seen: Instant,
  { store, org }: WantedList,
): Promise<void> {
  return store.commit(org.id, { facts, people, seen, touched: touchedBy(facts) });
}

/** The same on a list that is taken over twice. */
function idOf(person: PersonId, type: string, url: string | undefined): string {
  const shown = url === undefined ? "" : `/${hash("sha256", url).slice(0, 16)}`;
  return `listed-before/${person}/${type}${shown}`;
}

async function inForce({ store, org }: WantedList): Promise<Definitions | undefined> {
  const told = await store.factsAbout(org.id, [DEFINITIONS]);
  const last = ofList(told.get(DEFINITIONS) ?? [])
    .of("adopted")
    .at(-1);
  return last && store.definitionsAt(org.id, last.commit);
}

/** What a kind is called here: all-contributors' name of it, or the organisation's own. */
function typesIn(definitions: Definitions | undefined): (type: string) => string | undefined {
  const own = Object.keys(definitions?.settings.types ?? {});
  return (type) => own.find((one) => same(one, type)) ?? contributionType(type);
}

interface Met extends Pick<FoundList, "ended" | "left" | "strangers" | "undescribed"> {
  readonly people: readonly {
    readonly id: PersonId;
    readonly entry: Entry;
    readonly account?: Person;
  }[];
}

/** Who they are, as far as GitHub may be asked. */
async function peopleOf(
  entries: readonly Entry[],
  definitions: Definitions | undefined,
  { octokit, most }: WantedList,
): Promise<Met> {
  const asked = asking(octokit, most);
  const people: Met["people"][number][] = [];
  const strangers: string[] = [];
  const undescribed: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const { login, account: known, file, name } = entry;
    if (known !== undefined) {
      people.push({ id: known, entry });
      continue;
    }
    if (login === undefined) {
      const person = file === undefined ? undefined : definitions?.people[file];
      if (person && !person.github) people.push({ id: `local:${file}`, entry });
      else undescribed.push(name);
      continue;
    }
    const account = await accountOf(login, asked, octokit);
    if (account instanceof Spent)
      return { people, strangers, undescribed, left: entries.length - index, ended: account.why };
    if (account) people.push({ id: account.id, entry, account });
    else strangers.push(login);
  }
  return { people, strangers, undescribed, left: 0 };
}

/** The person who has a login now; nobody where it is an App's, or nobody's. */
async function accountOf(
  login: string,
  asked: Asking,
  octokit: Client,
): Promise<Person | Spent | undefined> {
  if (isBot(login.toLowerCase())) return undefined;
  try {
    asked.count(1);
    return await readPerson(login, { octokit });
  } catch (error) {
    if (error instanceof Spent) return error;
    if (error instanceof Limited) return new Spent("limit", error);
    throw error;
  }
}
