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

/** Everything with an id that has another one here, by kind. */
export const NEW_IDS = {
  communities: { "ui-ux": "design-guild", data: "numbers" },
  pathways: { design: "drawing" },
  stages: { ready: "prepared", first: "begun", active: "steady", core: "heart" },
  badges: { "first-step": "step-one", regular: "comes-back", core: "carries" },
  checklists: { onboarding: "settling-in" },
  items: { conduct: "manners", meeting: "met", drive: "disk" },
  processes: { join: "joining" },
  steps: { approval: "agreed", onboarding: "settling" },
} as const;

/** The same organisation under other ids: whatever people read stays as it is. */
function renamedHarbor(): Files {
  const { communities, pathways, stages, badges, checklists, items, processes, steps } = NEW_IDS;
  const files = { ...harbor };
  for (const [folder, ids] of Object.entries({
    communities,
    pathways,
    badges,
    checklists,
    processes,
  }))
    for (const [before, id] of Object.entries(ids)) {
      files[`${folder}/${id}.yml`] =
        `${files[`${folder}/${before}.yml`] ?? ""}previously: [${before}]\n`;
      delete files[`${folder}/${before}.yml`];
    }
  const inside = (file: string, ids: Readonly<Record<string, string>>) => {
    for (const [before, id] of Object.entries(ids))
      files[file] = (files[file] ?? "").replace(
        new RegExp(`(\\bid: )${before}(,?)(?=$|[ ,])`, "m"),
        (_, key: string, comma: string) =>
          comma
            ? `${key}${id}, previously: [${before}],`
            : `${key}${id}\n    previously: [${before}]`,
      );
  };
  inside("pathways/drawing.yml", stages);
  inside("checklists/settling-in.yml", items);
  inside("processes/joining.yml", steps);
  // A step without a name is called by its id, as one would write it.
  files["processes/joining.yml"] = (files["processes/joining.yml"] ?? "").replace(
    /previously: \[(approval|onboarding)\]/g,
    (found, id: string) => `${found}\n    name: ${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
  );
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    badge: badges,
    checklist: checklists,
    onboarding: checklists,
  };
  for (const [path, text] of Object.entries(files))
    files[path] = text
      .replace(/\b(badge|checklist|onboarding): ([a-z-]+)/g, (whole, key: string, id: string) => {
        const now = said[key]?.[id];
        return now === undefined ? whole : `${key}: ${now}`;
      })
      .replace("pathways: [design]", "pathways: [drawing]");
  return files;
}

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
  "there is Chess": {
    ...harbor,
    "communities/chess.yml": `name: Chess
purpose: People who play.
leads: [{ github: lin }]
joining: open
onboarding: onboarding
`,
  },
  "UI/UX thanks people on Mondays": {
    ...harbor,
    "communities/ui-ux.yml": `${harbor["communities/ui-ux.yml"] ?? ""}thanks: monday\n`,
  },
  "an easier pathway": {
    ...harbor,
    "pathways/design.yml": (harbor["pathways/design.yml"] ?? "").replace(
      "at-least: 3",
      "at-least: 2",
    ),
  },
  "there is no core": {
    ...harbor,
    "pathways/design.yml": (harbor["pathways/design.yml"] ?? "").replace(
      /^ {2}- id: core[^]*/m,
      "",
    ),
  },
  "no review counts": {
    ...harbor,
    "waymark.yml": (harbor["waymark.yml"] ?? "").replace(/^ {2}- \{ type: review,.*\n/m, ""),
  },
  "an unknown badge": {
    ...harbor,
    "pathways/design.yml": (harbor["pathways/design.yml"] ?? "").replace(
      "badge: regular",
      "badge: regulr",
    ),
  },
  "other ids": renamedHarbor(),
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
