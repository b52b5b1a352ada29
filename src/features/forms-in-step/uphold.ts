import type { Upheld } from "../../core/feature.ts";
import { formerly } from "../../core/ledger/adoption.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Target } from "../../core/target.ts";
import { heldBack } from "../../core/ledger/held-back.ts";
import type { World } from "../../core/world.ts";
import { outOfStep } from "./forms.ts";
import { forms as words } from "../../words/generated/forms.ts";
import { bare } from "../../words/shown.ts";
import { inWords } from "./messages.ts";

/** So many earlier definitions are remembered: a drop-down may still offer what they described. */
const MOST_FORMER = 5;

/** One pull request while a form is out of step with the good definitions of the default branch. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind !== "definitions") return {};
  const inForce = world.definitions();
  const { candidate } = world.shown();
  if (!inForce || !candidate?.definitions || !candidate.sources) return {};
  if (heldBack(world)) return {};
  const { repo, commit, definitions, sources } = candidate;
  const forms = outOfStep(sources, definitions, [inForce, ...formerly(world, MOST_FORMER)]);
  const voice = voiceOf(inForce);
  const say = words(voice);
  const effect = {
    kind: "ensure-file",
    repo,
    tag: "forms-in-step",
    on: commit,
    files: forms.map(({ file }) => file),
    title: bare(say("forms-title")),
    body: inWords(
      forms.flatMap(({ dropDowns }) => dropDowns),
      voice,
    ),
    done: say("forms-done"),
  } as const;
  return { plan: [{ effect, because: "forms offer what the definitions describe" }] };
}
