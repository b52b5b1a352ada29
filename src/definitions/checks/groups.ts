import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { placedSteps } from "../inside/steps.ts";
import type { Check } from "./check.ts";

export const groupsStayTogether: Check = {
  name: "groups-stay-together",
  check: (draft, at, voice) => {
    const message = (key: string) => checks(voice)("checks-group-branches", { key: quoted(key) });
    const branching = Object.entries(draft.processes).flatMap(([id, process]) =>
      placedSteps(process)
        .filter(({ path, step }) => path.includes(GROUP) && step.then)
        .map(({ path }) => at("processes", id, [...path, "then"], message("then"))),
    );
    const deciding = ofProcesses(draft)
      .filter(({ at: { path }, condition }) => path.includes(GROUP) && "decision" in condition)
      .map(({ at: { id, path } }) =>
        at("processes", id, [...path, "decision"], message("decision")),
      );
    return [...branching, ...deciding];
  },
};

export const groupsHaveOneChecklist: Check = {
  name: "groups-have-one-checklist",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      const listed = placedSteps(process).filter(
        ({ path, step }) => path.includes(GROUP) && step.checklist !== undefined,
      );
      const [...groups] = Map.groupBy(listed, ({ path }) => path[1]).values();
      return groups.flatMap(([, ...others]) =>
        others.map(({ path }) =>
          at("processes", id, [...path, "checklist"], checks(voice)("checks-group-checklists")),
        ),
      );
    }),
};

const GROUP = "any-order";
