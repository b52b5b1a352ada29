import type { FactOf, Seat } from "../fact.ts";
import { later } from "../pauses.ts";
import { type Instant, lengthOf } from "../time.ts";
import type { World } from "../world.ts";
import { type Programme, timesPaired } from "./mentorships.ts";

type Paired = FactOf<"paired">;

/** When two have committed to each other for as long as the programme says: the clocks of both stand still while they are away. */
export function endOfTerm({ term = "1 year" }: Programme, pair: Paired, world: World): Instant {
  const [mentee, mentor] = [pair.mentee, pair.mentor].map((person) =>
    later(pair.from ?? pair.at, lengthOf(term), person, world),
  ) as [Instant, Instant];
  return mentee > mentor ? mentee : mentor;
}

/** That two go on for another term, which begins where this one would have ended. */
export function renewed(programme: Programme, pair: Paired, seat: Seat, world: World): Paired {
  const { mentor, mentee, communities } = pair;
  const number = timesPaired(programme, mentee, world);
  return {
    kind: "paired",
    id: `paired/${programme.id}/${mentee}/${number}`,
    at: world.now,
    ...seat,
    mentor,
    mentee,
    programme: programme.id,
    communities,
    after: pair.id,
    from: endOfTerm(programme, pair, world),
  };
}
