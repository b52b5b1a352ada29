import { settle } from "../../../src/core/settle.ts";
import type { Candidate, Pull } from "../../../src/core/world.ts";
import { features } from "../../../src/features/index.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions } from "../../build/definitions.ts";
import { ada } from "../../build/people.ts";
import { at, home, thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { type Sketch, world } from "../../build/world.ts";
import { planLines } from "./read.ts";

export const PROPOSAL = { kind: "proposal", repo: home.id, number: 50 } as const;

export type Changes = Readonly<Record<string, string | undefined>>;

/** The small organisation with these changes, as a pull request would have it. */
export function proposed(changes: Changes = {}, more: Partial<Candidate> = {}): Candidate {
  return candidate({ definitions: definitions(changes), ...more });
}

/** No teams, no labels, no open issues, and nothing said or written so far. */
export const QUIET = {
  teams: {},
  owners: [],
  keepers: {},
  labels: [],
  issues: [],
  said: [],
  written: {},
  refused: {},
};

/** Pull request #50 proposes it, and is open. */
export function proposal(one: Candidate, more: Sketch = {}): Sketch {
  const pull: Pull = {
    merged: false,
    author: ada,
    title: "Change it",
    labels: [],
    paths: [],
    head: one.commit,
    open: true,
    base: { repo: home.id, branch: "main" },
  };
  return {
    ...QUIET,
    tip: { repo: home, branch: "main", commit: "c0ffee" },
    pull,
    candidates: { [one.commit]: one },
    thread: thread({ ...at(50), pull: true, labels: [] }),
    ...more,
  };
}

/** The plan as a person reads it, without markup. */
export function plan(changes: Changes, more: Sketch = {}): string {
  return planLines(proposed(changes), world({ ...QUIET, ...more })).join("\n");
}

/** The comment on it. */
export function comment(one: Candidate, more: Sketch = {}): string | undefined {
  const { plan: steps } = settle(PROPOSAL, features, world(proposal(one, more)));
  return wanted(steps, "ensure-comment")[0]?.body;
}
