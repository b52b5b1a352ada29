import type { FactKind, FactOf } from "../../src/core/fact.ts";
import { begun, ended, question, settledQuestion, takenOver } from "./exactly.ts";
import { commanded, completed, joined, merged, reached, ticked } from "./facts.ts";
import { ada, lin, olu, sam } from "./people.ts";
import { at, website } from "./places.ts";
import { adopted } from "./world.ts";

type Every = { readonly [K in FactKind]: FactOf<K> };

const when = "2026-11-01T10:00:00.000Z";

/** A fact of each kind, in the words of the small organisation; on Sam's request where it is on a thread. */
export const everyFact: Every = {
  adopted: adopted(),
  awarded: {
    kind: "awarded",
    id: "awarded/core/github:3",
    at: when,
    person: sam.id,
    badge: "core",
    because: "they did it",
    evidence: [],
  },
  closed: {
    kind: "closed",
    id: "closed/10/1",
    at: when,
    thread: at(1),
    by: ada.id,
    author: sam.id,
    assignees: [lin.id, sam.id],
    labels: [],
    reason: "completed",
  },
  commanded: commanded(ada, "/approve", { id: "commanded/7/0", comment: 7 }),
  completed: { ...completed(), process: "join", community: "ui-ux" },
  concluded: {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: when,
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome: "accepted",
    community: "ui-ux",
  },
  credited: {
    kind: "credited",
    id: "credited/7/0",
    at: when,
    thread: at(1),
    person: sam.id,
    by: ada.id,
    type: "baking",
    words: "baking",
    evidence: "https://harbor.example/meetup",
  },
  edited: {
    kind: "edited",
    id: "edited/10/1",
    at: when,
    thread: at(1),
    edit: { from: "a", to: "b" },
  },
  "in-team": {
    kind: "in-team",
    id: "in-team/ui-ux/joined",
    at: when,
    person: sam.id,
    community: "ui-ux",
    team: "ui-ux",
    by: "waymark",
  },
  joined: joined(),
  left: {
    kind: "left",
    id: "left/1",
    at: when,
    person: sam.id,
    community: "ui-ux",
    how: "command",
  },
  merged: merged(12),
  opened: { kind: "opened", id: "opened/10/1", at: when, thread: at(1), author: sam.id },
  raised: { ...question(), regarding: olu.id },
  "removal-begun": begun(0, sam, { thread: at(60) }),
  "removal-ended": ended(begun(0, sam)),
  "removals-settled": settledQuestion(),
  reviewed: {
    kind: "reviewed",
    id: "reviewed/11/12/5",
    at: when,
    thread: at(12, website),
    by: lin.id,
    author: sam.id,
    state: "approved",
  },
  "stage-reached": reached("first"),
  "step-passed": {
    kind: "step-passed",
    id: "step-passed/10/1/join/approval/0",
    at: when,
    thread: at(1),
    process: "join",
    step: "approval",
    because: "1 of 1 approval: `ada`",
    answers: "[]",
  },
  "taken-over": takenOver,
  ticked: ticked(sam, "drive"),
};
