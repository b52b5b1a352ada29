import { expect, test } from "vitest";
import { newMentorshipFile, newPathwayFile } from "../../../src/definitions/edit/new-pathway.ts";
import { withPathway } from "../../../src/definitions/edit/pathways.ts";

test("a new pathway's file says what people wrote", () => {
  const one = { contributions: { "at-least": 5, within: "3 months" } };
  const stages = [
    { id: "active", name: "Active: very", takes: [one], next: "Help." },
    { id: "core", name: "Core", takes: [one, { member: { for: "1 month" } }], next: "" },
  ];
  expect(newPathwayFile({ name: "Maps", description: "For all.", minimum: "One\nmap", stages }))
    .toBe(`name: Maps
description: For all.
minimum-contribution: One map
stages:
  - id: active
    name: "Active: very"
    when: { contributions: { at-least: 5, within: 3 months } }
    next: Help.
  - id: core
    name: Core
    when: { all: [{ contributions: { at-least: 5, within: 3 months } }, { member: { for: 1 month } }] }
`);
});

test("and its mentorship's, who may mentor", () => {
  const mentorship = {
    name: "Maps",
    description: "Together.",
    community: "ui-ux",
    pathway: "maps",
    stage: "core",
  };
  const file = (term: string) => newMentorshipFile({ ...mentorship, term });
  expect(file("6 months")).toBe(`name: Maps
description: Together.
communities: [ui-ux]
mentors:
  when: { stage: { pathway: maps, is-at-least: core } }
term: 6 months
`);
  expect(file("")).not.toContain("term");
});

test.each([
  ["name: A\npathways: [design] # ours\n", "name: A\npathways: [design, maps] # ours\n"],
  [
    "name: A\npathways:\n  - design\njoining: open\n",
    "name: A\npathways:\n  - design\n  - maps\njoining: open\n",
  ],
  [
    "name: A\njoining: open\nmeetings: []\n",
    "name: A\njoining: open\npathways: [maps]\nmeetings: []\n",
  ],
  ["name: A\npathways: []\n", "name: A\npathways: [maps]\n"],
])("a community lists it: %j", (before, after) => {
  expect(withPathway(before, "maps")).toBe(after);
});

test.each(["name: A\npathways: &all [design]\nregions: *all\n", "{ name: A, pathways: [*one] }\n"])(
  "and is left alone where that is not safe: %j",
  (source) => {
    expect(withPathway(source, "maps")).toBeUndefined();
  },
);
