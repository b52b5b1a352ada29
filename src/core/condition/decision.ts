import type { DecisionCondition } from "../../definitions/types.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import { code, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { decisionAmong } from "../ledger/decisions.ts";
import { allOf, decidingRole } from "../roles.ts";
import { called, type Predicate } from "./situation.ts";

/** Somebody chose one of several ways to go on. */
export const decision: Predicate<DecisionCondition> = {
  print: ({ by, options }, _, voice) =>
    conditions(voice)("conditions-decision-asked", {
      who: allOf(by, voice),
      options: optionWords(options, voice),
    }),
  reason: (argument, { world, around, decisions, fieldLabels, voice }) => {
    const say = conditions(voice);
    const { options } = argument;
    const taken = decisionAmong(decisions.said, argument, around, world);
    if (taken) {
      const told = () => ({ person: called(taken.by, world), option: code(`/${taken.name}`) });
      const says = () =>
        taken.argument === ""
          ? say("conditions-decided", told())
          : say("conditions-decided-because", { ...told(), reason: plain(taken.argument) });
      return { holds: true, says, evidence: [taken.id] };
    }
    const open = options.filter((option) => !decisions.spent.includes(option));
    const who = decidingRole(argument.by, around, world);
    const says = () =>
      say("conditions-decision-asked", {
        who: allOf(who, voice, fieldLabels),
        options: optionWords(open, voice),
      });
    return { holds: false, says };
  },
};

function optionWords(options: readonly string[], voice: Voice): Shown {
  return listed(
    options.map((option) => code(`/${option}`)),
    voice,
    "or",
  );
}
