import { each } from "../../core/ask.ts";
import { dayOf } from "../../core/dates.ts";
import { type Fact, type FactOf, seatId } from "../../core/fact.ts";
import { endsPairsOn } from "../../core/ledger/absences.ts";
import { personKey } from "../../core/ledger/key.ts";
import { belongs } from "../../core/ledger/mentors.ts";
import {
  awayForLong,
  communitiesOf,
  goneProgrammes,
  menteesOf,
  type Named,
  type Programme,
  programmes,
  standingOf,
} from "../../core/ledger/mentorships.ts";
import { endOfTerm } from "../../core/ledger/terms.ts";
import {
  mayChoose,
  pairNow,
  saidOn,
  threadsAbout,
  threadsBegun,
  toTheSecond,
} from "../../core/ledger/pairing.ts";
import { parted, type Why } from "../../core/ledger/parting.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

type Paired = FactOf<"paired">;
type Parted = FactOf<"parted">;

/** What follows for a person as a mentee, and as a mentor. */
export function conclude(target: Target, world: World): readonly Fact[] {
  if (target.kind !== "person") return [];
  const { person } = target;
  const found = each(programmes(world), (programme) => [
    ...asMentee(programme, person, world),
    ...menteesOf(programme, person, world).flatMap((pair) => over(programme, pair, world)),
  ]);
  const gone = each(goneProgrammes(person, world), (programme) => inGone(programme, person, world));
  return [...found, ...gone].flat();
}

/** What is described no more is over for everybody in it. */
function inGone(programme: Named, person: PersonId, world: World): readonly Parted[] {
  const { state, since } = standingOf(programme, person, world);
  const own = state === "none" ? [] : [since];
  const pairs = [...own, ...menteesOf(programme, person, world)];
  return pairs.map((one) => {
    const communities = one.kind === "sought" ? [] : one.communities;
    return parted({ ...programme, communities }, one, { how: "gone" }, world);
  });
}

function asMentee(programme: Programme, mentee: PersonId, world: World): readonly Fact[] {
  const { state, since } = standingOf(programme, mentee, world);
  if (state === "paired") return over(programme, since, world);
  if (state === "none") return pairNow(programme, mentee, world);
  const why = givesUp(programme, mentee, since, world);
  return why ? [parted(programme, since, why, world)] : pairNow(programme, mentee, world);
}

/** That two part, where they do. */
function over(programme: Programme, pair: Paired, world: World): readonly Parted[] {
  const why = ends(programme, pair, world);
  return why ? [parted(programme, pair, why, world)] : [];
}

function ends(programme: Programme, pair: Paired, world: World): Why | undefined {
  const { mentor, mentee } = pair;
  const word = wordIn(
    programme,
    pair,
    world,
    (fact) => [mentor, mentee].includes(fact.by) || mayChoose(fact, programme, mentee, world),
  );
  if (word) return word;
  if (cameToNothing(pair, world)) return { how: "request", by: mentee };
  if (hasLeft(programme, mentee, pair, world)) return { how: "left", by: mentee };
  if (!belongs(programme, mentor, world)) return { how: "left", by: mentor };
  const away = awayForLong(mentor, world);
  if (away && endsPairsOn(away) <= dayOf(world.now, world)) return { how: "away", by: mentor };
  return world.now >= endOfTerm(programme, pair, world) ? { how: "term" } : undefined;
}

/** Whether the request that brought two together was refused, or taken back, after all. */
function cameToNothing(pair: Paired, world: World): boolean {
  const concluded = world.ledger.about(personKey(pair.mentee)).of("concluded");
  const here = seatId(pair);
  return concluded.some(
    (fact) => fact.outcome !== "accepted" && fact.at >= pair.at && seatId(fact) === here,
  );
}

/** Whoever waits can stop waiting, and so can the leads for them; nobody is left waiting who left. */
function givesUp(
  programme: Programme,
  mentee: PersonId,
  since: FactOf<"sought" | "parted">,
  world: World,
): Why | undefined {
  const word = wordIn(
    programme,
    since,
    world,
    (fact) => fact.by === mentee || mayChoose(fact, programme, mentee, world),
  );
  if (word) return word;
  return hasLeft(programme, mentee, since, world) ? { how: "left", by: mentee } : undefined;
}

function wordIn(
  programme: Programme,
  { mentee, at }: Pick<Paired, "mentee" | "at">,
  world: World,
  may: (fact: FactOf<"commanded">) => boolean,
): Why | undefined {
  const begun = threadsBegun(programme, mentee, world);
  const said = saidOn([...threadsAbout(programme, mentee, world), ...begun], "part", world);
  // What ended one thing does not end the next, however soon that began.
  const before = world.ledger.about(personKey(mentee)).of("parted");
  const used = new Set(before.map(({ comment }) => comment));
  const late = said.filter((fact) => fact.at >= toTheSecond(at) && !used.has(fact.comment));
  const counts = each(late, may);
  const word = late.find((_, index) => counts[index]);
  if (!word) return undefined;
  const { by, thread, comment } = word;
  // What is begun for two who part is over by that: they hear of it where they came together.
  const isBegun = begun.some((one) => threadKey(one) === threadKey(thread));
  return { how: "command", by, comment, ...(!isBegun && { thread }) };
}

/** Whether somebody went from the programme's communities since then, and is in none: whoever never was in one did not leave. */
function hasLeft(
  programme: Programme,
  person: PersonId,
  { at: since }: { readonly at: string },
  world: World,
): boolean {
  if (belongs(programme, person, world)) return false;
  const all = communitiesOf(programme, world);
  const facts = world.ledger.about(personKey(person));
  const was = facts.of("joined").filter((fact) => fact.person === person);
  const went = [
    ...facts.of("left").filter((fact) => fact.person === person && all.includes(fact.community)),
    ...facts.of("commanded").filter(({ by, name }) => by === person && name === "leave"),
  ];
  return (
    was.some(({ community }) => all.includes(community)) &&
    went.some(({ at }) => at >= toTheSecond(since))
  );
}
