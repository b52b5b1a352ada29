import type { UnopposedCondition } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { dayOf } from "../dates.ts";
import { objectionsAmong } from "../ledger/objections.ts";
import { later } from "../pauses.ts";
import { allOf } from "../roles.ts";
import { lengthOf } from "../time.ts";
import { lengthWords } from "./length.ts";
import { called, type Predicate } from "./situation.ts";

/** Lazy consensus. */
export const unopposed: Predicate<UnopposedCondition> = {
  print: ({ length, by }, _, voice) =>
    conditions(voice)("conditions-unopposed-asked", {
      length: lengthWords(length, voice),
      who: allOf(by, voice),
    }),
  reason: (argument, { world, around, objections, since, subject, voice }) => {
    const say = conditions(voice);
    const { standing, settled = since } = objectionsAmong(objections, argument, around, world);
    if (standing.length > 0) {
      const people = () => standing.map(({ by }) => called(by, world));
      const says = () =>
        say("conditions-opposed", {
          count: standing.length,
          people: listed(people(), voice),
        });
      return { holds: false, says, evidence: standing.map(({ id }) => id) };
    }
    const begun = settled > since ? settled : since;
    const due = later(begun, lengthOf(argument.length), subject, world);
    const says = () =>
      say("conditions-unopposed", {
        length: lengthWords(argument.length, voice),
        day: longDay(dayOf(begun, world), voice),
      });
    return { holds: world.now >= due, says, due };
  },
};
