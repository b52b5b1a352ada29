import { apart, each } from "../../core/ask.ts";
import { called } from "../../core/condition/situation.ts";
import type { FactOf } from "../../core/fact.ts";
import { isLate } from "../../core/late.ts";
import { awardId, givenKey, isSame } from "../../core/ledger/awards.ts";
import { comingBack } from "../../core/ledger/judgements.ts";
import { personKey } from "../../core/ledger/key.ts";
import {
  forEndorser,
  hasIt,
  mayEndorse,
  meantBy,
  type Nomination,
  stillWaits,
  threadsFor,
} from "../../core/ledger/nominations.ts";
import type { PersonId } from "../../core/person.ts";
import { type ThreadRef, threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { why } from "./messages.ts";

type Awarded = FactOf<"awarded">;

/** Whoever was nominated holds the badge once somebody else who may says yes: each badge once, or once for each year. */
export function conclude(target: Target, world: World): readonly Awarded[] {
  if (target.kind !== "person") return [];
  const { person } = target;
  const [all, back] = apart([
    () => each(threadsFor(person, world), (thread) => endorsedOn(thread, person, world)),
    () => comingBack(person, world),
  ]);
  const once = Map.groupBy(all.flat(), givenKey);
  const given = [...once.values()].flatMap((same) => same.slice(0, 1));
  // Whoever is given it back needs no other one.
  return given.filter((one) => !back.some((other) => isSame(one, other)));
}

/** What somebody was endorsed for on a thread, the first time first. */
function endorsedOn(thread: ThreadRef, person: PersonId, world: World): readonly Awarded[] {
  const given = world.ledger.about(personKey(person)).of("awarded");
  // A yes counts once, also where the badge is given for each year since, or its id or the time zone changed.
  const spent = new Set(given.flatMap(({ evidence }) => evidence));
  const words = world.ledger
    .about(threadKey(thread))
    .of("commanded")
    .filter(({ id, name, at }) => name === "endorse" && !spent.has(id) && !isLate(at, world));
  return each(words, (word) => {
    if (!mayEndorse(word.by, word.at, world)) return [];
    const [group = [], ...others] = meantBy(word, world);
    if (others.length > 0) return [];
    const [first] = forEndorser(group, word.by).filter((one) => stillWaits(one, world));
    if (!first || first.fact.person !== person) return [];
    const { badge, fact } = first;
    return hasIt(person, badge, fact.at, world) ? [] : [award(first, word, world)];
  }).flat();
}

function award(
  { fact, badge: { id: badge }, year }: Nomination,
  word: FactOf<"commanded">,
  world: World,
): Awarded {
  const { person, by, reason, thread } = fact;
  const nominator = by === person ? {} : { by: called(by, world) };
  const people = { ...nominator, endorser: called(word.by, world) };
  return {
    kind: "awarded",
    id: awardId({ badge, year }, person, world),
    at: world.now,
    person,
    badge,
    ...(year !== undefined && { year }),
    because: why({ ...people, reason }, voiceOn(thread, world)),
    evidence: [fact.id, word.id],
  };
}
