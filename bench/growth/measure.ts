import { monitorEventLoopDelay } from "node:perf_hooks";
import { sql } from "kysely";
import { openStore, type Store } from "../../src/store/store.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import { pages } from "../../src/web/pages/pages.ts";
import { night } from "../../src/worker/night.ts";
import { readPages } from "../../src/web/pages/read-pages.ts";
import { chance } from "./chance.ts";
import { adoptedAs } from "./adoptions.ts";
import { eyes } from "./at-work.ts";
import { changedDefinitions, grownDefinitions } from "./definitions.ts";
import { countAsked } from "./counts.ts";
import { openThreads } from "./fill.ts";
import { type Figures, measured, type Patience } from "./figures.ts";
import { NOW } from "./happened.ts";
import { mentorsIn, THANKFUL } from "./recognition.ts";
import { requestThread } from "./requests.ts";
import { peakOf } from "./held.ts";
import { PROPOSAL, PROPOSED } from "./instant.ts";
import { authorOfMerged, HAPPENINGS } from "./payloads.ts";
import { PAGES } from "./shown.ts";
import { HOME, ORG, person } from "./people.ts";
import { type Sizes, sizesFor } from "./sizes.ts";
import { perSecond, untilAsked } from "./throughput.ts";
import { working, type Working } from "./work.ts";

/** All figures of one size, by line. */
export type Measurements = Readonly<Record<string, Figures | number>>;

interface Here {
  readonly store: Store;
  readonly url: string;
  readonly sizes: Sizes;
  readonly working: Working;
  readonly patience: Patience;
  /** What was there before is no work of Waymark's: nothing of it counts as having kept anybody waiting. */
  readonly prepared: () => void;
}

const counts = countAsked();

/** Measures one part in a process of its own: what it holds in memory is its own. */
async function main([url = "", facts = "", part = "", patience = "{}"]: readonly string[]) {
  const store = await openStore(url);
  try {
    const sizes = sizesFor(Number(facts));
    const blocks = monitorEventLoopDelay({ resolution: 5 });
    blocks.enable();
    const here = {
      store,
      url,
      sizes,
      working: working(store, sizes),
      patience: JSON.parse(patience) as Patience,
      prepared: () => blocks.reset(),
    };
    const figures = await PARTS[part as Part](here);
    blocks.disable();
    const own = { memory: peakOf(), block: blocks.max / 1e6 };
    process.stdout.write(JSON.stringify({ ...figures, ...own } satisfies Measurements));
  } finally {
    await store.close();
  }
}

async function workOf(here: Here): Promise<Measurements> {
  const { store, sizes, patience } = here;
  const { takeNext, lookAt } = here.working;
  const idle = await measured(patience, counts, nothing, () => store.lease("bench", NOW));
  const gauges = await measured(patience, counts, nothing, () => store.counts(NOW));
  const next = await nextTarget(here);
  const figures: Record<string, Figures | number> = {
    idle,
    gauges,
    next,
    ...(await besideOf(here)),
  };
  for (const [name, target] of Object.entries(TARGETS)) {
    const warm = async (turn: number) => {
      const wanted = target(turn, sizes);
      await lookAt(wanted);
      return wanted;
    };
    figures[name] = await measured(patience, counts, warm, lookAt);
  }
  for (const [name, happening] of Object.entries(HAPPENINGS))
    figures[name] = await measured(
      patience,
      counts,
      (turn) => store.keep(happening(turn, sizes)),
      () => takeNext(),
    );
  figures["decided"] = await measured(
    patience,
    counts,
    async (turn) => {
      const author = authorOfMerged(turn, sizes);
      await store.keep(HAPPENINGS.merged(turn, sizes));
      return { kind: "person", person: author.id } as const;
    },
    async (author) => {
      await takeNext();
      await lookAt(author);
    },
  );
  figures["nightly"] = await nightly(here);
  figures["drain"] = await measured(patience, counts, nothing, () =>
    store.nextTargets(ORG.id, NOW),
  );
  return figures;
}

/** What the machine does by itself in the same run, since it is not always equally quick: nothing of it is ours. */
async function besideOf({ store, patience }: Here): Promise<Measurements> {
  const text = JSON.stringify(grownDefinitions());
  await sql`create table beside (number bigint)`.execute(store.db);
  return {
    disk: await measured(
      patience,
      counts,
      (turn) => Promise.resolve(turn),
      (turn) => sql`insert into beside values (${turn})`.execute(store.db),
    ),
    machine: await measured(patience, counts, nothing, async () =>
      JSON.stringify(JSON.parse(text)),
    ),
  };
}

/** Nothing has to go before. */
async function nothing(): Promise<void> {}

/** What is looked at; once before it is measured, as every night. */
const TARGETS: Readonly<Record<string, (turn: number, sizes: Sizes) => Target>> = {
  old: (turn, { closed }) => onThread(requestThread(chance(turn, closed))),
  open: (turn, { closed, open }) => onThread(requestThread(closed + chance(turn, open))),
  person: (turn, { people }) => ({
    kind: "person",
    person: person(1 + chance(turn, people - 1)).id,
  }),
  lead: () => ({ kind: "person", person: THANKFUL.id }),
  mentor: (turn, sizes) => {
    const all = mentorsIn(sizes);
    return { kind: "person", person: all[chance(turn, all.length)] ?? person(0).id };
  },
  heavy: () => ({ kind: "person", person: person(0).id }),
  community: (turn) => ({
    kind: "community",
    community: `guild-${String(turn % 30).padStart(2, "0")}`,
  }),
};

/** Ten of all targets wait. */
async function nextTarget({ store, sizes, patience }: Here): Promise<Figures> {
  const some = Array.from({ length: 10 }, (_, number) => person(number % sizes.people).id);
  await store.touch(
    ORG.id,
    some.map((one) => ({ kind: "person", person: one }) as const),
  );
  const found = await measured(patience, counts, nothing, () => store.nextTargets(ORG.id, NOW));
  await sql`update targets set upheld = touched, since = null
    where org = ${ORG.id} and touched > upheld`.execute(store.db);
  return found;
}

/** How many targets a nightly round touches that are neither open nor due, where nothing changed. */
async function nightly({ store, sizes }: Here): Promise<number> {
  const open = openThreads(sizes);
  const numbers = open.map((key) => Number(key.slice(key.indexOf("/") + 1)));
  const changes = new Map(numbers.map((number) => [number, "2026-11-10T12:00:00.000Z"]));
  const shows = { who: async () => "the same people", changesIn: async () => changes };
  // What was only tried above is no open thread on GitHub: a look would find that it is over.
  await sql`update targets set rests = true where org = ${ORG.id} and key like 'thread:%'
    and key <> all(${open}::text[])`.execute(store.db);
  // After the first night everybody is known, and who changed when.
  for (const _ of [1, 2]) {
    await sql`update targets set upheld = touched, since = null
      where org = ${ORG.id} and touched > upheld`.execute(store.db);
    await night({ org: ORG.id, now: NOW }, store, shows);
  }
  const { rows } = await sql<{ readonly count: number }>`select count(*) from targets
    where org = ${ORG.id} and touched > upheld and key <> all(${open}::text[])
      and key not like 'community:%' and key <> 'definitions'
      and coalesce(due > ${NOW}, true)`.execute(store.db);
  return rows[0]?.count ?? Number.NaN;
}

async function pagesOf({ store, patience }: Here): Promise<Measurements> {
  const app = pages(readPages(store, () => NOW));
  const figures: Record<string, Figures> = {};
  for (const [name, path] of Object.entries(PAGES))
    figures[name] = await measured(
      patience,
      counts,
      () => Promise.resolve(path),
      async (address) => {
        const response = await app.request(address);
        if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
        await response.text();
      },
    );
  return figures;
}

/** What a pull request to the definitions would change, in seconds. */
async function planOf({ url, working: { lookApart } }: Here): Promise<Measurements> {
  const proposal = { kind: "proposal", repo: HOME.id, number: PROPOSAL } as const;
  const began = performance.now();
  const { plan } = await lookApart(proposal, url);
  const seconds = (performance.now() - began) / 1000;
  if (plan.length === 0) throw new Error("a changed pathway changes nothing");
  return { plan: seconds };
}

/** Everybody is looked at once more, after the rules of a pathway changed, in seconds. */
async function everybodyOf({ store, sizes, prepared }: Here): Promise<Measurements> {
  const fact = adoptedAs(PROPOSED, sizes.adoptions, NOW);
  const adopts = { commit: PROPOSED, definitions: changedDefinitions() };
  await store.commit(ORG.id, { facts: [fact], adopts });
  const look = await eyes(store, sizes);
  const everybody = Array.from({ length: sizes.people }, (_, number) => person(number).id);
  // A GitHub was made up by then, and a server that has run for a moment has read the definitions.
  await look(everybody.slice(0, 1));
  prepared();
  const began = performance.now();
  await look(everybody);
  return { everybody: (performance.now() - began) / 1000 };
}

/** What the workers take in a second, and how long it takes until GitHub is asked about what came. */
async function takingOf({ store, sizes, patience }: Here): Promise<Measurements> {
  const [count, seconds] = patience.milliseconds < 1000 ? [20, 1] : [1000, 20];
  const figures: Record<string, number> = {};
  for (const name of ["comment", "merged"] as const)
    figures[`${name}/s`] = await perSecond(name, count, store, sizes);
  figures["asked"] = await untilAsked(50, seconds, store, sizes);
  return figures;
}

/** Each in a process of its own. */
const PARTS = {
  work: workOf,
  taking: takingOf,
  pages: pagesOf,
  plan: planOf,
  everybody: everybodyOf,
} as const;
export type Part = keyof typeof PARTS;

await main(process.argv.slice(2));
