import type { Upheld } from "../../core/feature.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { outOfStep } from "./forms.ts";
import { DONE, inWords, TITLE } from "./messages.ts";

/** One pull request while a form is out of step with the good definitions of the default branch. */
export function uphold(target: Target, world: World): Upheld {
  const { candidate, definitions: inForce, former = [] } = world;
  if (target.kind !== "definitions" || !inForce || !candidate?.definitions || !candidate.sources)
    return { plan: [] };
  const { repo, commit, definitions, sources } = candidate;
  const forms = outOfStep(sources, definitions, [inForce, ...former]);
  const effect = {
    kind: "ensure-file",
    repo,
    tag: "forms-in-step",
    on: commit,
    files: forms.map(({ file }) => file),
    title: TITLE,
    body: inWords(forms.flatMap(({ dropDowns }) => dropDowns)),
    done: DONE,
  } as const;
  return { plan: [{ effect, because: "forms offer what the definitions describe" }] };
}
