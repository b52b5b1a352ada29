import type { Candidate } from "../../src/core/world.ts";
import { definitions } from "./definitions.ts";
import { ada, lin } from "./people.ts";
import { home } from "./places.ts";

const small = definitions();

/** The small organisation's definitions, found at a commit. */
export function candidate(more: Partial<Candidate> = {}): Candidate {
  return {
    repo: home,
    commit: "beef123",
    definitions: small,
    problems: [],
    skipped: [],
    checked: 10,
    people: { ada: ada.id, lin: lin.id },
    ...more,
  };
}

/** The same commit, broken: there is nothing that could be put in force. */
export function broken(): Candidate {
  const { definitions: _, ...rest } = candidate();
  const problem = {
    file: "pathways/design.yml",
    line: 12,
    column: 7,
    severity: "error",
    rule: "stage-badges-exist",
    message: "There is no badge `frist-step`.",
    pointer: "/stages/1",
  } as const;
  return { ...rest, problems: [problem] };
}
