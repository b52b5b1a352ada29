import type { SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { files as small } from "../build/definitions.ts";
import type { Files } from "./github.ts";

const changes: Files = {
  "communities/data.yml": `${small["communities/data.yml"] ?? ""}team: data\n`,
  "communities/field.yml": `name: Field
purpose: People who go and see.
leads: [{ github: lin }]
team: field
joining: by-approval
onboarding: onboarding
`,
  ".github/ISSUE_TEMPLATE/join-community.yml": (
    small[".github/ISSUE_TEMPLATE/join-community.yml"] ?? ""
  ).replace("[UI/UX, Data]", "[UI/UX, Data, Field]"),
  "pathways/design.yml": (small["pathways/design.yml"] ?? "").replace(
    "recognise: { badge: core }",
    "recognise: { badge: core, team: ui-core }",
  ),
  "badges/helping-hand.yml": `name: Helping hand
description: Vouched for by others.
when: { contributions: { at-least: 2, types: [eventOrganizing, talk] } }
`,
};

/** The organisation's files: three communities, of which Field's team never opted in, and Data is open. */
export const harbor: Files = { ...small, ...changes };

/** Definitions that people push, by what they mean to do. */
export const versions = {
  harbor,
  "lin leads UI/UX": {
    ...harbor,
    "communities/ui-ux.yml": (harbor["communities/ui-ux.yml"] ?? "").replace(
      "github: ada",
      "github: lin",
    ),
  },
  "UI/UX is retired": {
    ...harbor,
    "communities/ui-ux.yml": `${harbor["communities/ui-ux.yml"] ?? ""}status: retired\n`,
  },
  "an easier pathway": {
    ...harbor,
    "pathways/design.yml": (harbor["pathways/design.yml"] ?? "").replace(
      "at-least: 3",
      "at-least: 2",
    ),
  },
  "an unknown badge": {
    ...harbor,
    "pathways/design.yml": (harbor["pathways/design.yml"] ?? "").replace(
      "badge: regular",
      "badge: regulr",
    ),
  },
  nothing: {},
} as const satisfies Record<string, Files>;

export type Version = keyof typeof versions;

const read = new Map<string, ReturnType<typeof readDefinitions>>();
const keys = new WeakMap<Files, string>();

/** What files say; the same files are read once, and so are copies of them. */
export function definitionsIn(files: Files): ReturnType<typeof readDefinitions> {
  const key = keys.get(files) ?? JSON.stringify(files);
  keys.set(files, key);
  const known = read.get(key);
  if (known) return known;
  const sources: readonly SourceFile[] = Object.entries(files).map(([path, text]) => ({
    path,
    text,
  }));
  const found = readDefinitions(sources);
  read.set(key, found);
  return found;
}
