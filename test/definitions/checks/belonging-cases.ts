import { FORMER_TIERS } from "./tier-cases.ts";
import { HARBOR } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const COMMUNITY = "communities/ui-ux.yml";
const DATA = "communities/data.yml";

/** Mistakes in what belongs to what, and who to whom. */
export const BELONGING: Readonly<Record<string, readonly Mistake[]>> = {
  "messages-belong": [
    {
      files: { "messages/pt.ftl": "▶" },
      says: "Waymark doesn't speak `pt` yet. It speaks `en` and `es`.",
    },
    {
      files: { "messages/ui/es.ftl": "▶" },
      says: "There is no community `ui`.",
    },
  ],
  "messages-are-heard": [
    {
      files: { "messages/es.ftl": "▶" },
      says: "No community here speaks `es`, so nobody ever sees these words.",
    },
    {
      files: { "messages/data/es.ftl": "▶", [COMMUNITY]: `${HARBOR[COMMUNITY]}language: es\n` },
      says: "No community here speaks `es`",
    },
  ],
  "part-of-exists": [
    {
      files: { [DATA]: "name: Data\nleads: [{ github: lin }]\npart-of: ▶ui\n" },
      says: "There is no community `ui`.",
    },
  ],
  "part-of-has-no-circle": [
    {
      files: { [DATA]: "name: Data\nleads: [{ github: lin }]\npart-of: ▶data\n" },
      says: "A community can't be part of itself.",
    },
    {
      files: {
        [DATA]: "name: Data\nleads: [{ github: lin }]\npart-of: ▶ui-ux\n",
        [COMMUNITY]: `${HARBOR[COMMUNITY]}part-of: ▶data\n`,
        "communities/maps.yml": "name: Maps\nleads: [{ github: lin }]\npart-of: data\n",
      },
      says: "These communities are part of each other, in a circle: `data` and `ui-ux`.",
    },
  ],
  "previous-ids-are-free": [
    ...FORMER_TIERS,
    {
      files: { [DATA]: "name: Data\nleads: [{ github: lin }]\npreviously: [numbers, ▶ui-ux]\n" },
      says: "There is already a community with the id `ui-ux`.",
    },
    {
      files: {
        [DATA]: "name: Data\nleads: [{ github: lin }]\npreviously: [numbers, ▶numbers]\n",
      },
      says: "`numbers` is already listed under `previously` of `data`.",
    },
    {
      files: {
        "people/ada.yml": "name: Ada\n",
        "people/nia.yml": "name: Nia\npreviously: [▶ada]\n",
      },
      says: "There is already a person with the id `ada`.",
    },
    {
      files: {
        "mentorships/first.yml":
          "name: First\nmentors: { when: { contributions: { at-least: 1 } } }\n",
        "mentorships/second.yml":
          "name: Second\nmentors: { when: { contributions: { at-least: 1 } } }\npreviously: [▶first]\n",
      },
      says: "There is already a mentorship program with the id `first`.",
    },
    {
      files: {
        "pathways/maps.yml":
          "name: Maps\nstages:\n  - { id: a, name: A, when: { contributions: { at-least: 1 } }, previously: [▶b] }\n  - { id: b, name: B, when: { contributions: { at-least: 1 } } }\n",
      },
      says: "There is already a stage with the id `b`.",
    },
    {
      files: {
        "checklists/maps.yml":
          "name: Maps\nitems:\n  - { id: a, text: A, items: [{ id: b, text: B, previously: [c] }] }\n  - { id: d, text: D, previously: [▶c] }\n",
      },
      says: "`c` is already listed under `previously` of `b`.",
    },
    {
      files: {
        "checklists/maps.yml":
          "name: Maps\nitems:\n  - { id: a, text: A, previously: [▶d] }\n  - { id: d, text: D }\n",
      },
      says: "There is already an item with the id `d`.",
    },
    {
      files: {
        "waymark.yml":
          "organization: Harbor\ntypes:\n  organised: { description: Organised, previously: [outreach] }\n  taught: { description: Taught, previously: [▶outreach] }\n",
      },
      says: "`outreach` is already listed under `previously` of `organised`.",
    },
    {
      files: {
        "waymark.yml":
          "organization: Harbor\ntypes:\n  organised: { description: Organised, previously: [▶talk] }\n",
      },
      says: "There is already a type of contribution with the id `talk`.",
    },
  ],
  "emeritus-no-longer-lead": [
    {
      files: {
        [DATA]:
          "name: Data\nleads: [{ github: lin }]\nemeritus: [{ github: ada }, { github: ▶Lin }]\n",
      },
      says: "`Lin` is also listed under `leads`",
    },
  ],
  "accounts-belong-to-one-person": [
    {
      files: {
        "people/ada.yml": "name: Ada\ngithub: ada\n",
        "people/lady.yml": "name: Lady Ada\ngithub: ▶Ada\n",
        "people/sam.yml": "name: Sam has no account\n",
        "people/kim.yml": "name: Kim has none either\n",
      },
      says: "The account `Ada` already belongs to the person `ada`.",
    },
    {
      files: {
        "people/ada.yml": "name: Ada\ngithub: ada\naccount: 7\n",
        "people/lady.yml": "name: Lady Ada\naccount: ▶7\n",
      },
      says: "The account `7` already belongs to the person `ada`.",
    },
  ],
  "people-stay-private": [
    { files: person("name: ▶ada@example.org"), says: "Leave the email address out" },
    {
      files: person('name: Ada\nskills: [ISO 9001 since 2015, ▶"Advice: 0351 123 456 78"]'),
      says: "Leave the phone number out",
    },
    {
      files: person("name: Ada\nlearning: [▶Call +49 (30) 1234]"),
      says: "Anyone can read this, and git never forgets it",
    },
  ],
};

function person(text: string): Readonly<Record<string, string>> {
  return { "people/ada.yml": `${text}\n` };
}
