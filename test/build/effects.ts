import type { Effect, EffectKind } from "../../src/core/effect.ts";
import { sam } from "./people.ts";
import { at, home } from "./places.ts";

type Each = { readonly [K in EffectKind]: Extract<Effect, { kind: K }> };

/** An effect of each kind, on Sam's request where it is on a thread. */
export const oneOfEach: Each = {
  "ensure-label": {
    kind: "ensure-label",
    repo: home,
    label: { name: "process: join", color: "1d4ed8", description: "A request" },
  },
  "ensure-labels": {
    kind: "ensure-labels",
    thread: at(1),
    has: ["process: join"],
    lacks: ["join: onboarding"],
  },
  "ensure-block": { kind: "ensure-block", thread: at(1), block: "a block" },
  "ensure-comment": {
    kind: "ensure-comment",
    thread: at(1),
    tags: ["status"],
    body: "Hello Sam.\n\nWelcome!",
  },
  "ensure-issue": {
    kind: "ensure-issue",
    repo: home,
    tag: "plan",
    title: "The first plan",
    body: "This is it.",
  },
  "ensure-state": { kind: "ensure-state", thread: at(1), state: "completed" },
  "ensure-assignee": {
    kind: "ensure-assignee",
    thread: at(1),
    person: sam,
    assigned: true,
    asked: "sam",
    afterwards: [],
  },
  "ensure-team": {
    kind: "ensure-team",
    team: "maps",
    description: "The people of Maps (managed by Waymark)",
    afterwards: [],
  },
  "ensure-member": { kind: "ensure-member", team: "ui-ux", person: sam, afterwards: [] },
  "ensure-no-member": { kind: "ensure-no-member", team: "ui-ux", person: sam, afterwards: [] },
  "ensure-check": {
    kind: "ensure-check",
    repo: home,
    name: "Waymark definitions",
    commit: "c0ffee1234",
    conclusion: "failure",
    title: "1 problem in 3 files",
    summary: "Mend it.",
    annotations: [],
  },
  "ensure-file": {
    kind: "ensure-file",
    repo: home,
    tag: "directory",
    on: "c0ffee1234",
    files: [{ path: "README.md", before: "# Old\n", after: "# New\n" }],
    title: "Bring the directory up to date",
    body: "Here it is.",
    done: "It is up to date.",
  },
};
