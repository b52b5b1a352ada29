import { sql } from "kysely";
import type { Store } from "../../src/store/store.ts";
import { targetKey } from "../../src/core/target.ts";
import { onThread } from "../../src/core/target.ts";
import { lastQuarters } from "../../src/core/ledger/tally.ts";
import { grownDefinitions } from "./definitions.ts";
import { eyes } from "./at-work.ts";
import { adopted } from "./adoptions.ts";
import { mergedPull, plainIssue, review } from "./contributions.ts";
import { type Left, NOW } from "./happened.ts";
import { ownIssues, removal } from "./own-issues.ts";
import { PUBLISHED, published } from "./publishing.ts";
import { credit, mentored, mentorsIn } from "./recognition.ts";
import { closedRequest, openRequest, requestThread } from "./requests.ts";
import { confirmation, steps } from "./stages.ts";
import { BOT, HOME, LEADS, ORG, OWNER, person, TALK, WEBSITE } from "./people.ts";
import { type Sizes, sizesFor } from "./sizes.ts";

/** So many facts are written down together. */
const PIECE = 5000;

/** Fills an empty store with an organisation that has grown to so many facts; through the store's own commits, so that whatever it keeps beside them is kept. */
export async function fill(facts: number, store: Store, heavy?: number): Promise<Sizes> {
  const sizes = sizesFor(facts, heavy);
  const home = { home: HOME, login: ORG.login, installation: 5 };
  await store.saveOrganization(ORG.id, home);
  const repositories = [HOME, WEBSITE, TALK];
  const seen = "2026-11-19T00:00:00.000Z";
  await store.commit(ORG.id, { people: peopleOf(sizes), repositories, seen });
  const pieces = Math.ceil(facts / PIECE);
  for (let piece = 0; piece < pieces; piece += 1) {
    await adoptions(piece, pieces, sizes, store);
    await happenings(piece, pieces, sizes, store);
  }
  await charts(store);
  await mentors(sizes, store);
  await sql`vacuum analyze`.execute(store.db);
  await looked(sizes, store);
  await wasDone(sizes, store);
  return sizes;
}

function peopleOf({ people }: Sizes) {
  return [BOT, OWNER, ...LEADS, ...Array.from({ length: people }, (_, number) => person(number))];
}

/** Those among so many whose turn it is in this piece. */
function* turn(all: number, piece: number, pieces: number): Generator<number> {
  const end = Math.floor((all * (piece + 1)) / pieces);
  for (let index = Math.floor((all * piece) / pieces); index < end; index += 1) yield index;
}

const definitions = grownDefinitions();

async function adoptions(piece: number, pieces: number, sizes: Sizes, store: Store): Promise<void> {
  for (const index of turn(sizes.adoptions, piece, pieces)) {
    const fact = adopted(index, sizes);
    const adopts = { commit: fact.commit, definitions };
    await store.commit(ORG.id, { facts: [fact], touched: [{ kind: "definitions" }], adopts });
  }
}

type Happens = (index: number, sizes: Sizes) => Left;

async function happenings(
  piece: number,
  pieces: number,
  sizes: Sizes,
  store: Store,
): Promise<void> {
  const all: readonly (readonly [number, Happens])[] = [
    [sizes.closed, closedRequest],
    [sizes.people, steps],
    [sizes.confirmations, confirmation],
    [sizes.removals, removal],
    [sizes.plain, plainIssue],
    [sizes.merged, mergedPull],
    [sizes.reviewed, review],
    [sizes.credits, credit],
    [sizes.pairs, mentored],
    [PUBLISHED, published],
  ];
  const left = all.flatMap(([count, happens]) =>
    [...turn(count, piece, pieces)].map((index) => happens(index, sizes)),
  );
  if (piece === pieces - 1)
    for (let index = 0; index < sizes.open; index += 1) left.push(openRequest(index, sizes));
  const facts = left.flatMap((one) => one.facts);
  const messages = left.flatMap((one) => one.messages ?? []);
  await store.commit(ORG.id, { facts, messages, touched: targetsIn(left, sizes) });
}

/** Pull requests are looked at where somebody wrote a command there: so many that there are as many targets as asked for. */
function targetsIn(left: readonly Left[], sizes: Sizes) {
  const others = sizes.people + sizes.closed + sizes.open + sizes.plain + sizes.facts / 100;
  const pulls = Math.max(0, sizes.targets - others);
  return left
    .flatMap((one) => one.touched ?? [])
    .filter((one) => one.kind !== "thread" || one.repo !== WEBSITE.id || one.number <= pulls);
}

/** Everybody was looked at, and what follows was written down. */
async function looked(sizes: Sizes, store: Store): Promise<void> {
  const everybody = Array.from({ length: sizes.people }, (_, number) => person(number).id);
  const look = await eyes(store, sizes);
  await look(everybody);
}

/** Everything was looked at, said and written; open requests are due within days, and one person of twenty within weeks. */
async function wasDone(sizes: Sizes, store: Store): Promise<void> {
  const { db } = store;
  await sql`update targets set upheld = touched, since = null where org = ${ORG.id}`.execute(db);
  await sql`update messages set posted = body, comment = 9000000 + seq where org = ${ORG.id}`.execute(
    db,
  );
  await sql`update targets set rests = true where org = ${ORG.id} and key like 'thread:%'
    and key <> all(${openThreads(sizes)}::text[])`.execute(db);
  await dueAt("2026-11-24T12:00:00.000Z", openThreads(sizes), store);
  const some = Array.from({ length: Math.floor(sizes.people / 20) }, (_, index) => index * 20);
  const people = some.map((number) => `person:${person(number).id}`);
  await dueAt("2026-12-24T12:00:00.000Z", people, store);
  const own = ownIssues(sizes);
  await sql`insert into written (org, tag, repo, number, posted)
    select ${ORG.id}::bigint, tag, ${HOME.id}::bigint, number, 'Is it so?' from unnest(
      ${own.map(({ tag }) => tag)}::text[],
      ${own.map(({ number }) => number)}::bigint[]) as own (tag, number)`.execute(db);
  await sql`vacuum analyze`.execute(db);
}

/** Who may mentor, in the order in which they came: looks keep it. */
async function mentors(sizes: Sizes, { db }: Store): Promise<void> {
  const ids = mentorsIn(sizes);
  await sql`insert into mentors (org, programme, person, free)
    select ${ORG.id}::bigint, 'newcomers', id, 1 from unnest(${ids}::text[]) ids (id)`.execute(db);
}

/** In so many repositories somebody contributed. */
const REPOSITORIES = 30;
const TYPES = ["code", "doc", "review", "bug", "ideas", "talk"];

/** What charts show of people who are gone by now, for the organisation and for each community: looks add to it. */
async function charts({ db }: Store): Promise<void> {
  const quarters = lastQuarters(NOW, "UTC");
  const communities = ["", ...Object.keys(definitions.communities)];
  const pathways = Object.entries(definitions.pathways).flatMap(([pathway, { stages }]) =>
    stages.slice(1).map(({ id }) => ({ pathway, stage: id })),
  );
  await sql`insert into tallied (org, community, quarter, type, repo, shows, count)
    select ${ORG.id}::bigint, community, quarter, type, repo, '', 7
    from unnest(${communities}::text[]) communities (community),
      unnest(${quarters}::text[]) quarters (quarter), unnest(${TYPES}::text[]) types (type),
      generate_series(1, ${REPOSITORIES}::integer) repositories (repo)`.execute(db);
  await sql`insert into contributors (org, person, repo, shows, quarter)
    select org, id, 1, '', ${quarters.at(-1) ?? ""} from people where org = ${ORG.id}`.execute(db);
  await sql`insert into steps (org, pathway, stage, days, count)
    select ${ORG.id}::bigint, pathway, stage, 7 * week, 3 from unnest(
      ${pathways.map(({ pathway }) => pathway)}::text[],
      ${pathways.map(({ stage }) => stage)}::text[]) stages (pathway, stage),
      generate_series(1, 100) weeks (week)`.execute(db);
}

/** The open requests, by their targets. */
export function openThreads({ closed, open }: Sizes): readonly string[] {
  const all = Array.from({ length: open }, (_, index) => requestThread(closed + index));
  return all.map((thread) => targetKey(onThread(thread)));
}

async function dueAt(due: string, keys: readonly string[], { db }: Store): Promise<void> {
  await sql`update targets set due = ${due}
    where org = ${ORG.id} and key = any(${keys}::text[])`.execute(db);
}
