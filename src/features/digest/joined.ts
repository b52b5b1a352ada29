import { each } from "../../core/ask.ts";
import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import { members } from "../../core/ledger/memberships.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { isWithin } from "../../core/week.ts";
import type { Line, Telling } from "./telling.ts";

/** Who joined by a request; whoever was put into the team by hand is known to whoever did it. */
export function joinedBy({ id, week, voice }: Telling, world: World): readonly Line[] {
  const fresh = world.once(`week/${id}/joined`, () =>
    [...members(id, world).values()].filter(
      ({ source, at }) => source === "request" && isWithin(at, week),
    ),
  );
  return each(fresh, ({ person, at }) => {
    const day = longDay(dayOf(at, world), voice);
    const words = digest(voice)("digest-joined", { name: called(person, world), day });
    return { list: "joined", at, words };
  });
}
