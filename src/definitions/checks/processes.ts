import type { Draft } from "../draft.ts";
import { itemsOf } from "../inside/items.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import { noSuch } from "../say.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const processesAreToldApart: Check = {
  name: "processes-are-told-apart",
  sentence: "No two processes have the same label or start from the same form.",
  check: (draft, at) => {
    const entries = Object.entries(draft.processes);
    const labels = repeated(entries.map(([, { label }]) => label.toLowerCase()));
    const forms = repeated(entries.map(([, { start }]) => start.form));
    const idAt = (index: number): string => String(entries[index]?.[0]);
    return [
      ...labels.map((index) =>
        at("processes", idAt(index), ["label"], "Another process already has this label."),
      ),
      ...forms.map((index) =>
        at(
          "processes",
          idAt(index),
          ["start", "form"],
          "Another process already starts from this form.",
        ),
      ),
    ];
  },
};

export const stepsWaitForSomething: Check = {
  name: "steps-wait-for-something",
  sentence: "Every step waits for a condition or has a checklist.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ until, checklist }, index) =>
        until || checklist !== undefined
          ? []
          : [
              at(
                "processes",
                id,
                ["steps", index],
                "A step needs `until` or `checklist`: otherwise it is over at once.",
              ),
            ],
      ),
    ),
};

export const stepChecklistsExist: Check = {
  name: "step-checklists-exist",
  sentence: "The checklist of a step exists.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ checklist }, index) =>
        checklist === undefined || draft.ids.checklists.has(checklist)
          ? []
          : [
              at(
                "processes",
                id,
                ["steps", index, "checklist"],
                noSuch("checklist", checklist, draft.ids.checklists),
              ),
            ],
      ),
    ),
};

export const itemsNestThreeDeep: Check = {
  name: "items-nest-three-deep",
  sentence: "The items of a checklist nest at most three levels deep.",
  check: (draft, at) =>
    itemsOf(draft)
      .filter(({ depth }) => depth === 4)
      .map(({ at: { noun, id, path } }) =>
        at(noun, id, path, "Items nest at most three levels deep: this is the fourth."),
      ),
};

export const joiningNeedsACommunity: Check = {
  name: "joining-needs-a-community",
  sentence: "Only a process that knows its community lets people join one.",
  check: (draft, at) =>
    Object.entries(draft.processes)
      .filter(([id, process]) => process.community === undefined && !isMisspelt(draft, id))
      .flatMap(([id, process]) =>
        outcomesOf(id, process)
          .filter(({ action }) => "join" in action)
          .map(({ at: { path } }) =>
            at(
              "processes",
              id,
              [...path, "join"],
              "To join a community, the process needs `community: { field: … }`.",
            ),
          ),
      ),
};

function isMisspelt({ doubts }: Draft, id: string): boolean {
  return doubts("processes", id)?.has("") ?? false;
}
