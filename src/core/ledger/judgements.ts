import type { Definitions } from "../../definitions/definitions.ts";
import { each } from "../ask.ts";
import { asWritten, type FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { mayVouch } from "../roles.ts";
import { spelled } from "../spelled.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { type Restored, type Revoked, takenBack } from "./awards.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";
import { secondOf } from "./standings.ts";

type Awarded = FactOf<"awarded">;
type Judged = FactOf<"judged">;
type Brought = Revoked | Restored;

/** What one word about a person's badge did, and how things stood when it came. */
export interface Judgement {
  readonly word: Judged;
  /** The badge it means; nothing where there is none that is called so. */
  readonly badge?: string | undefined;
  /** The award that they held. */
  readonly held?: Awarded | undefined;
  /** What had taken theirs back. */
  readonly over?: Revoked | undefined;
  /** By what theirs ended by itself, which nobody took back. */
  readonly ended?: FactOf<"award-ended"> | undefined;
  /** What came of it; nothing where it changes nothing. */
  readonly brought?: Brought | undefined;
}

/** Whether somebody may decide that others keep badges: they led a community when they wrote, and still do, or own the organisation now. */
export function mayJudge(by: PersonId, at: Instant, world: World): boolean {
  return mayVouch(by, at, world) && mayVouch(by, world.now, world);
}

/** What everybody's words about a person's badges did, one after the other; `more` are such as are not on record yet. */
export function judgementsOf(
  person: PersonId,
  world: World,
  more: readonly Judged[] = [],
): readonly Judgement[] {
  const about = world.ledger.about(personKey(person));
  const theirs = about.of("judged").filter((word) => word.person === person);
  const words = asWritten([...theirs, ...more]);
  if (words.length === 0) return [];
  const recorded: readonly Brought[] = [...about.of("revoked"), ...about.of("restored")];
  const known = new Map(recorded.map((fact) => [fact.word, fact]));
  const counts = each(words, (word) => known.has(word.id) || counted(word, world));
  const told = new Set(words.map(({ id }) => id));
  // What nothing tells of any more is done all the same.
  let brought = recorded.filter(({ word }) => !told.has(word));
  return words.map((word, index) => {
    const before = standing(word, brought, about, world.definitions());
    const follows = counts[index] ? whatFollows(before, world) : undefined;
    const came = known.get(word.id) ?? follows;
    if (came) brought = [...brought, came];
    return { ...before, brought: came };
  });
}

/** The awards that somebody is about to be given back. */
export function comingBack(person: PersonId, world: World): readonly Awarded[] {
  const facts = world.ledger.about(personKey(person));
  const back = judgementsOf(person, world).flatMap(({ brought }) =>
    brought?.kind === "restored" && !facts.has(brought.id) ? [brought.award] : [],
  );
  return facts.of("awarded").filter(({ id }) => back.includes(id));
}

/** What somebody wrote who could not then stays undone, also when they lead one day. Who owned the organisation then is not known: whoever owns it within four weeks counts. */
function counted({ by, person, at }: Judged, world: World): boolean {
  return by !== person && !isLate(at, world) && mayJudge(by, at, world);
}

function standing(
  word: Judged,
  brought: readonly Brought[],
  about: Facts,
  definitions: Definitions | undefined,
): Judgement {
  // GitHub tells times to the second: what was given in the second of a word came before it.
  const given = about.of("awarded").filter((award) => secondOf(award) <= secondOf(word));
  const badge = badgeMeant(word.badge, given, definitions);
  const over = takenBack(
    brought.filter((fact) => fact.kind === "revoked"),
    brought.filter((fact) => fact.kind === "restored"),
  );
  const same = given.filter((award) => award.badge === badge);
  const ended = new Map(about.of("award-ended").map((fact) => [fact.award, fact]));
  // Whoever was given it anew meanwhile needs no other one back.
  const mine =
    word.name === "revoke" ? same : about.of("awarded").filter((one) => one.badge === badge);
  const holding = mine.filter(({ id }) => !over.has(id) && !ended.has(id));
  const held = holding.at(-1);
  const lost = lostYear(same, holding, over);
  if (lost && word.name === "restore") return { word, badge, over: lost };
  const last = same.at(-1);
  if (held || !last) return { word, badge, held };
  return { word, badge, over: over.get(last.id), ended: ended.get(last.id) };
}

/** What took back, last of all, a year that they do not hold: of a badge for each year, another year's may be theirs still. */
function lostYear(
  given: readonly Awarded[],
  holding: readonly Awarded[],
  over: ReadonlyMap<string, Revoked>,
): Revoked | undefined {
  const held = new Set(holding.map(({ year }) => year));
  const years = given.filter(({ year }) => year !== undefined && !held.has(year));
  const lost = new Set(years.map(({ id }) => id));
  return [...over.values()].findLast(({ award }) => lost.has(award));
}

/** The badge that somebody calls by its id or its name; one that is described no more goes by its id. */
function badgeMeant(
  words: string,
  given: readonly Awarded[],
  definitions: Definitions | undefined,
): string | undefined {
  const said = spelled(words);
  const described = Object.entries(definitions?.badges ?? {});
  const ids = [...described.map(([id]) => id), ...given.map(({ badge }) => badge)];
  const byName = described.find(([, { name }]) => spelled(name) === said);
  return ids.find((id) => spelled(id) === said) ?? byName?.[0];
}

function whatFollows({ word, held, over }: Judgement, world: World): Brought | undefined {
  const { thread, person, by, reason } = word;
  const id = word.id.replace("judged/", "");
  const about = { at: world.now, thread, person, by, reason, word: word.id };
  if (word.name === "revoke")
    return (
      held && { kind: "revoked", id: `revoked/${id}`, ...about, badge: held.badge, award: held.id }
    );
  return (
    over && {
      kind: "restored",
      id: `restored/${id}`,
      ...about,
      badge: over.badge,
      award: over.award,
      revoked: over.id,
    }
  );
}
