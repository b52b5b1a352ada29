import { change, type Files } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

/** What can be wrong with mentorship programmes. */
export const MENTORING: Readonly<Record<string, readonly Mistake[]>> = {
  "condition-mentorships-exist": [
    {
      files: change(
        "processes/join.yml",
        "unless: { joining: open }",
        "unless: { mentor: { in: ▶newcomer } }",
      ),
      says: "There is no mentorship program `newcomer`.",
    },
    {
      files: change(
        "processes/join.yml",
        "unless: { joining: open }",
        "unless: { accompanied: { in: ▶newcomer, for: 1 year } }",
      ),
      says: "There is no mentorship program `newcomer`.",
    },
    {
      files: change(
        "processes/join.yml",
        "unless: { joining: open }",
        "unless: { role: { is: mentor, in: [▶newcomer] } }",
      ),
      says: "There is no mentorship program `newcomer`.",
    },
  ],
  "condition-communities-exist": [
    {
      files: change(
        "processes/join.yml",
        "unless: { joining: open }",
        "unless: { role: { is: lead, in: [ui-ux, ▶uiux] } }",
      ),
      says: "There is no community `uiux`. Did you mean `ui-ux`?",
    },
    {
      files: change(
        "processes/join.yml",
        "unless: { joining: open }",
        "unless: { contributions: { at-least: 1, communities: [data, ▶uiux] } }",
      ),
      says: "There is no community `uiux`. Did you mean `ui-ux`?",
    },
  ],
  "mentorship-communities-exist": [
    {
      files: mentoring("", "communities: [ui-ux, ▶uiux]"),
      says: "There is no community `uiux`. Did you mean `ui-ux`?",
    },
  ],
  "mentor-training-exists": [
    {
      files: mentoring("when: { badge: core }", "when: { badge: core }, training: ▶coaching"),
      says: "There is no checklist `coaching`.",
    },
  ],
  "pair-programmes-exist": [
    {
      files: {
        ...mentoring("", ""),
        ...change("processes/join.yml", "{ join: community }", "{ pair: ▶al }"),
      },
      says: "There is no mentorship program `al`. Did you mean `all`?",
    },
    {
      files: {
        ...mentoring("", ""),
        ...change("processes/join.yml", "{ join: community }", "{ part: ▶al, as: mentor }"),
      },
      says: "There is no mentorship program `al`. Did you mean `all`?",
    },
  ],
  "orientations-can-go-well": [
    {
      files: mentoring("", "orientation: { length: 1 month, decision: ▶[extend, abort] }"),
      says: "Without `go`, nobody gets through this orientation.",
    },
    {
      files: mentoring("", "orientation: { length: 1 month, decision: [go, abort], most: ▶2 }"),
      says: "This orientation can't be extended",
    },
  ],
  "orientations-end-within-the-term": [
    {
      files: mentoring("", "term: 6 months\norientation: { length: ▶3 months }"),
      says: "as long as the whole term of `6 months`",
    },
    {
      files: mentoring("", "orientation: { length: ▶12 months, decision: [go] }"),
      says: "as long as the whole term of `1 year`",
    },
  ],
  "assessments-come-within-the-term": [
    {
      files: mentoring("", "term: 6 months\nassessments: [{ name: Yearly, every: ▶1 year }]"),
      says: "This round comes after `1 year`, but the term of `6 months` is over",
    },
  ],
  "keys-do-something": [
    {
      files: mentoring("", "orientation: ▶{ length: 1 month }"),
      says: "`orientation` doesn't do anything yet",
    },
    {
      files: mentoring("", "assessments: ▶[{ name: Talk, every: 1 month }]"),
      says: "`assessments` doesn't do anything yet",
    },
  ],
  "assessments-are-unique": [
    {
      files: mentoring(
        "",
        "assessments: [{ name: Talk, every: 1 month }, { name: ▶talk, every: 2 months }]",
      ),
      says: "Another round is already called `talk`.",
    },
  ],
};

/** A mentorship programme with one part of its text exchanged, or something more at its end. */
function mentoring(from: string, to: string): Files {
  const text = "name: Mentoring\nmentors: { when: { badge: core } }\n";
  const path = "mentorships/all.yml";
  return { [path]: from === "" ? `${text}${to}\n` : text.replace(from, to) };
}
