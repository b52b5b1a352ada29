import { apart, each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import { type Circle, circlesIn, type Given, MOST } from "../../core/ledger/circles.ts";
import { creditsIn } from "../../core/ledger/vouched.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import { peopleIn } from "../../core/roles.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { circleInWords } from "./messages.ts";
import type { Telling } from "./telling.ts";

/** For each circle of people crediting one another that there is since the week that is told: an issue for owners, once. */
export function toOwners(telling: Telling, world: World): readonly Step[] {
  const circles = newCircles(telling, world);
  if (circles.length === 0) return [];
  // It is about no community: whichever is looked at, it reads the same.
  const voice = voiceAbout([], world);
  return circles.map((circle) => {
    const others = world.owners().filter((owner) => !circle.people.includes(owner));
    const tag = `circle/${circle.people.join("+")}`;
    const words = circleInWords(circle, others, voice, world);
    const effect = { kind: "ensure-issue", repo: telling.place, tag, ...words } as const;
    return { effect, because: "owners may want to have a look" };
  });
}

/** Only leads and owners give credit, so whoever has closed a circle is one of them, or credited by one: nobody else is read. */
function newCircles({ id, week, definitions }: Telling, world: World): readonly Circle[] {
  const around = { subject: "local:nobody", communities: [id] } as const;
  const givers = apart([
    () => peopleIn("leads", around, world, world.now),
    () => world.owners(),
  ]).flat();
  const credits = each([...new Set(givers)], (giver) => creditsBehind(giver, definitions, world));
  const known = new Map(credits.flat());
  const all = [...known.values()].flat();
  const before = circlesIn(all.filter(({ at }) => at < week.from)).map(nameOf);
  return circlesIn(all).filter((circle) => !before.includes(nameOf(circle)));
}

function nameOf({ people }: Circle): string {
  return people.join();
}

interface Dated extends Given {
  readonly at: Instant;
}

/** Whom somebody's credits come from, and those people's, as far as that may be a circle: what each of them was credited for. */
function creditsBehind(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly (readonly [PersonId, readonly Dated[]])[] {
  const found = new Map<PersonId, readonly Dated[]>();
  const group = new Set([person]);
  for (const one of group) {
    if (group.size > MOST) break;
    const credits = creditsTo(one, definitions, world);
    found.set(one, credits);
    for (const { by } of credits) group.add(by);
  }
  return [...found];
}

function creditsTo(person: PersonId, definitions: Definitions, world: World): readonly Dated[] {
  const facts = world.ledger.about(personKey(person));
  const credits = creditsIn(facts, person, definitions, world);
  return credits.map(({ fact: { by, at } }) => ({ by, to: person, at }));
}
