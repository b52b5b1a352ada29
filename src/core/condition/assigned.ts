import type { AssignedCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { each } from "../ask.ts";
import { couldAct, isOwn, oneOf } from "../roles.ts";
import { called, type Predicate } from "./situation.ts";

/** Whoever takes care of a request, by GitHub's own assignees. */
export const assigned: Predicate<AssignedCondition> = {
  print: ({ to }, _, voice) =>
    conditions(voice)("conditions-assigned-asked", { who: oneOf(to, voice) }),
  reason: ({ to }, { around, world, fieldLabels, voice }) => {
    const say = conditions(voice);
    const others = (around.assignees ?? []).filter((person) => !isOwn(person, around));
    const fitting = each(others, (person) =>
      couldAct(to, person, world.now, around, world) ? [person] : [],
    ).flat();
    if (fitting.length === 0) {
      const says = () => say("conditions-assigned-nobody", { who: oneOf(to, voice, fieldLabels) });
      return { holds: false, says };
    }
    const people = () =>
      listed(
        fitting.map((person) => called(person, world)),
        voice,
      );
    return { holds: true, says: () => say("conditions-assigned", { people: people() }) };
  },
};
