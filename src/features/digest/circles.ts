import { apart, each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import { type Circle, circlesIn, MOST, WAYS } from "../../core/ledger/circles.ts";
import { type Vouched, vouchedFor } from "../../core/ledger/vouchers.ts";
import type { PersonId } from "../../core/person.ts";
import { peopleIn } from "../../core/roles.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { circleInWords } from "./messages.ts";
import type { Telling } from "./telling.ts";

/** For each circle of people vouching for one another that there is since the week that is told: an issue for owners, once. */
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

/** Credits and most approvals are by leads and owners, so nearly every circle has one of them in it: only from them it is looked for. */
function newCircles({ id, week, definitions }: Telling, world: World): readonly Circle[] {
  const around = { subject: "local:nobody", communities: [id] } as const;
  const givers = apart([
    () => peopleIn("leads", around, world, world.now),
    () => world.owners(),
  ]).flat();
  const credits = each([...new Set(givers)], (giver) => vouchedBehind(giver, definitions, world));
  const known = new Map(credits.flat());
  const all = [...known.values()].flat();
  const before = circlesIn(all.filter(({ at }) => at < week.from)).map(nameOf);
  return circlesIn(all).filter((circle) => !before.includes(nameOf(circle)));
}

function nameOf({ people }: Circle): string {
  return people.join();
}

/** Who stands behind what somebody was vouched for, and behind those, as far as that may be a circle: what each of them was vouched for. */
function vouchedBehind(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly (readonly [PersonId, readonly Vouched[]])[] {
  const found = new Map<PersonId, readonly Vouched[]>();
  for (const way of WAYS) {
    const group = new Set([person]);
    for (const one of group) {
      if (group.size > MOST) break;
      const given = vouchedFor(one, definitions, world);
      found.set(one, given);
      for (const by of way(given)) group.add(by);
    }
  }
  return [...found];
}
