import { type Fact, only, renamed } from "../../core/fact.ts";
import { lastQuarters } from "../../core/ledger/tally.ts";
import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { zoneIn } from "../../directory/next-meeting.ts";
import type { Store } from "../../store/store.ts";
import { highestAtOnce } from "../../core/tiers.ts";
import { type Instant, instant } from "../../core/time.ts";
import type { Counted } from "./counted.ts";
import { firstOf, MOST_IN_LIST } from "./evidence.ts";
import { MOMENT, type Recognised, recognition } from "./recognition.ts";
import type { Everybody, Recognitions, Wants } from "./shown.ts";

/** Where it stands who was recognised for what. */
export type RecognitionBooks = Pick<
  Store,
  | "factsCalled"
  | "holders"
  | "latestRecognitions"
  | "contributingCount"
  | "contributingPeople"
  | "recognitionsWithin"
>;

interface Where {
  readonly org: number;
  readonly books: RecognitionBooks;
  readonly definitions: Definitions;
  readonly names: Names;
}

type Wanted = NonNullable<Wants["recognised"]>;

/** One page of what people were recognised for, with the facts behind it. */
export async function readRecognition(wanted: Wanted, where: Where): Promise<Recognitions> {
  const { list, more } = await (wanted.badge === undefined
    ? latest(wanted.most, where)
    : holdersOf(wanted.badge, wanted, where));
  const { page = 1, badge } = wanted;
  const ids = [...new Set(list.flatMap(({ evidence }) => firstOf(evidence, MOST_IN_LIST)))];
  const [facts, people] = await Promise.all([
    where.books.factsCalled(where.org, ids),
    badge === undefined ? undefined : where.books.holders(where.org, ever(badge, where)),
  ]);
  const all = people === undefined ? {} : { people };
  return { list, more, page, evidence: byId(facts, where), ...all };
}

/** Everybody who contributed and may be named, whoever was recognised last first. */
export async function readEverybody(
  { most }: NonNullable<Wants["everybody"]>,
  hiders: ReadonlySet<PersonId>,
  where: Where & { readonly counted: Counted },
  now: Instant,
): Promise<Everybody> {
  const [since = ""] = lastQuarters(now, zoneIn(where.definitions.settings));
  const [all, wanted] = [{ stages: recognising(where), since }, most + hiders.size];
  const list = await where.books.contributingPeople(where.org, { ...all, most: wanted });
  const count =
    list.length < wanted
      ? list.length
      : await where.counted(where.org, () => where.books.contributingCount(where.org, all));
  return { list: list.filter((person) => !hiders.has(person)).slice(0, most), count };
}

/** What people were recognised for last. A stage and its badge are two rows of one thing: it is read on until there is enough. */
async function latest(most: number, where: Where) {
  const list: Recognised[] = [];
  const stages = recognising(where);
  for (let skip = 0; ; skip += CHUNK) {
    const facts = await where.books.latestRecognitions(where.org, { stages, skip, most: CHUNK });
    const here = new Set(facts.map(({ id }) => id));
    const told = highestAtOnce(await around(facts, where), where.definitions);
    list.push(...told.filter(({ id }) => here.has(id)));
    if (list.length >= most || facts.length < CHUNK)
      return { list: list.slice(0, most), more: false };
  }
}

const CHUNK = 50;

/** The stages that recognise people, by every id they had: others are a person's own progress. */
function recognising({ definitions, names }: Where) {
  return Object.entries(definitions.pathways).flatMap(([id, { stages }]) =>
    stages
      .filter(({ recognise }) => recognise !== undefined)
      .flatMap((one) =>
        names
          .ever("pathways", id)
          .flatMap((pathway) =>
            names.ever(`stages/${id}`, one.id).map((stage) => ({ pathway, stage })),
          ),
      ),
  );
}

/** Who holds a badge, whoever got it last first. */
async function holdersOf(badge: string, { page = 1, most }: Wanted, where: Where) {
  const badges = ever(badge, where);
  const skip = (page - 1) * most;
  // One more tells whether there are more.
  const facts = await where.books.latestRecognitions(where.org, { badges, skip, most: most + 1 });
  const here = new Set(facts.slice(0, most).map(({ id }) => id));
  const all = await around(facts.slice(0, most), where);
  const list = all.filter(({ award }) => award !== undefined && here.has(award));
  return { list, more: facts.length > most };
}

/** What the same people were recognised for at about the same time: a stage and its badge are told as one. */
async function around(facts: readonly Fact[], { org, books, definitions, names }: Where) {
  const recognised = [...only(facts, "awarded"), ...only(facts, "stage-reached")];
  const times = recognised.map(({ person, at }) => {
    const [from, until] = [-1, 1].map((by) => instant(Date.parse(at) + by * MOMENT)) as [
      string,
      string,
    ];
    return { person, from, until };
  });
  const all = await books.recognitionsWithin(org, times);
  return recognition(
    all.map((fact) => renamed(fact, names)),
    definitions,
  );
}

/** The ids a badge had. */
function ever(badge: string, { names }: Where): readonly string[] {
  return names.ever("badges", badge);
}

function byId(facts: readonly Fact[], { names }: Where): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, renamed(fact, names)]));
}
