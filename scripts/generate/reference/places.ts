import { load } from "js-yaml";
import type { SourceFile } from "../../../src/definitions/definitions.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { exampleFiles } from "../definitions-page.ts";
import type { Schemas } from "../schemas.ts";
import { inYaml } from "../yaml.ts";
import type { Sort } from "./entries.ts";

/** What every example's request is filled in with. */
export const FORM: SourceFile = {
  path: ".github/ISSUE_TEMPLATE/ask.yml",
  text: `name: Ask your community
description: Borrow a camera, book a room, or get an answer.
labels: ["process: ask"]
body:
  - type: dropdown
    id: community
    attributes:
      label: Community
      options: [UI/UX]
    validations:
      required: true
  - type: dropdown
    id: what
    attributes:
      label: What you need
      options: [A camera, A room, An answer]
    validations:
      required: true
  - type: input
    id: helper
    attributes:
      label: Who could help
      description: A GitHub user name, such as @ada.
  - type: input
    id: link
    attributes:
      label: A link that shows it
  - type: textarea
    id: stages
    attributes:
      label: Its conversion points
  - type: input
    id: day
    attributes:
      label: When it was
  - type: input
    id: until
    attributes:
      label: Your last day away
  - type: input
    id: title
    attributes:
      label: What you call it
    validations:
      required: true
`,
};

/** Somewhere an example can stand. */
export interface Place {
  readonly words: string;
  readonly file: (example: object) => SourceFile;
}

/** The places of each sort, the most common first. */
export const PLACES: Readonly<Record<Sort, readonly Place[]>> = {
  starts: [
    {
      words: "a [process](../../definitions.md#process)",
      file: (start) => ("form" in start ? process({ start }) : withoutForm({ start })),
    },
  ],
  conditions: [
    {
      words: "a step of a [process](../../definitions.md#process)",
      file: (condition) => process({ steps: stepsWith(condition) }, isLong(condition) ? 5 : 3),
    },
    {
      words: "a stage of a [pathway](../../definitions.md#pathway)",
      file: (when) =>
        written("pathways/care.yml", {
          name: "Take care of others",
          stages: [{ id: "trusted", name: "Trusted", when }],
        }),
    },
    {
      words: "a [badge](../../definitions.md#badge)",
      file: (when) =>
        written("badges/steady.yml", {
          name: "Steady",
          description: "Is there when needed.",
          when,
        }),
    },
    {
      words: "what a [mentorship](../../definitions.md#mentorship) asks of mentors",
      file: (when) =>
        written("mentorships/guides.yml", {
          name: "Guides",
          communities: ["ui-ux"],
          mentors: { when },
        }),
    },
  ],
  outcomes: (["accepted", "declined", "withdrawn", "expired"] as const).map((how) => ({
    words: `under \`${how}\``,
    file: (action: object) =>
      process({ ...about(action), outcome: { accepted: [], [how]: closing(action) } }),
  })),
};

/** A step that waits for a condition; what was decided before says which one is skipped. */
function stepsWith(condition: object): readonly object[] {
  if (!("decided" in condition)) return [{ id: "ready", until: condition, ...besides(condition) }];
  const decided = load("{ id: asked, until: { decision: { by: leads, options: [go, extend] } } }");
  return [decided as object, { id: "ready", unless: condition, checklist: "onboarding" }];
}

/** What says more of a condition where it stands in a step. */
function besides(until: object): object {
  if (!("decision" in until)) return {};
  return load("then: { go: next, extend: { again: 2 weeks }, abort: declined }") as object;
}

/** What a process is about that brings about what does not exist yet, and how one goes that needs somebody to vouch. */
function about(action: object): object {
  if ("found" in action)
    return action.found === "pathway"
      ? { pathway: { new: { name: "title", stages: "stages" } } }
      : { community: { new: { name: "title", leads: "helper" } } };
  if (!("record" in action)) return {};
  return load(
    'steps: [{ id: verified, until: { approvals: { by: leads, "at-least": 1 } } }]',
  ) as object;
}

function isLong(condition: object): boolean {
  return Object.values(condition).some(Array.isArray);
}

/** An action, and the end of the request. */
function closing(action: object): readonly object[] {
  return "close" in action ? [action] : [action, { close: "completed" }];
}

/** What no form starts is about the community at hand, or about one alone. */
function withoutForm({ start }: { readonly start: object }): SourceFile {
  const timed = "before" in start || "every" in start;
  const community = timed ? undefined : { is: "ui-ux" };
  return process({ start, community });
}

function process(more: object, flowLevel = 3): SourceFile {
  return written(
    "processes/ask.yml",
    {
      name: "Ask your community",
      start: { form: "ask.yml" },
      label: "process: ask",
      community: { field: "community" },
      steps: [{ id: "ready", checklist: "onboarding" }],
      outcome: { accepted: [{ close: "completed" }] },
      ...more,
    },
    flowLevel,
  );
}

function written(path: string, value: object, flowLevel = 3): SourceFile {
  return { path, text: inYaml(value, flowLevel) };
}

/** An organisation in which an example can stand: what the page about all definitions shows. */
export function around(schemas: Schemas): readonly SourceFile[] {
  return [...exampleFiles(schemas).filter(({ path }) => !path.startsWith("processes/")), FORM];
}

/** What an example needs beside it: the other process, where one starts another. */
export function beside(example: object): readonly SourceFile[] {
  const done = [{ close: "completed" }];
  if ("start" in example) return [other("borrow", "Borrow a camera", { by: "process" }, done)];
  if ("by" in example)
    return [other("borrow", "Borrow a camera", { command: "borrow" }, [{ start: "ask" }, ...done])];
  return [];
}

function other(id: string, name: string, start: object, accepted: readonly object[]): SourceFile {
  return written(`processes/${id}.yml`, {
    name,
    start,
    label: `process: ${id}`,
    community: { is: "ui-ux" },
    steps: [{ id: "ready", checklist: "onboarding" }],
    outcome: { accepted },
  });
}

/** The places where nothing is wrong with an example. */
export function fitting(sort: Sort, example: object, schemas: Schemas): readonly Place[] {
  const others = [...around(schemas), ...beside(example)];
  return PLACES[sort].filter(
    (place) => readDefinitions([...others, place.file(example)]).problems.length === 0,
  );
}
