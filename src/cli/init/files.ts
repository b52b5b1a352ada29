import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { byFolder, NOUNS } from "../../definitions/noun.ts";
import { SETTINGS } from "../../definitions/sources.ts";
import { init } from "../../words/generated/init.ts";
import { SOURCE } from "../../words/languages.ts";
import { ours } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Published } from "../../published.ts";
import type { Answers } from "./questions.ts";
import { readme } from "./readme.ts";
import { WORKFLOW, workflow } from "./workflow.ts";

/** Files by path: text, or the bytes of a picture. */
export type NewFiles = Readonly<Record<string, string | Uint8Array>>;

/** What a definitions repository is made of, beside some answers. */
interface Parts {
  readonly defaults: string;
  /** Where editors find the schemas. */
  readonly schemas: SchemaPlace;
  /** Where Waymark is published, for what leads there. */
  readonly published: Published | undefined;
}

/** A definitions repository made of the defaults and some answers. */
export function filesFor(
  answers: Answers,
  { defaults, schemas, published }: Parts,
  voice: Voice,
): NewFiles {
  const id = idOf(answers.community);
  const copied = pathsIn(defaults).flatMap((path) => {
    const bytes = readFileSync(join(defaults, path));
    const name = path.replace(/^pathways\/design\.yml$/, `pathways/${id}.yml`);
    if (path.startsWith("communities/")) return [];
    const isPicture = path.endsWith(".svg");
    return [[name, isPicture ? bytes : adapted(path, String(bytes), answers, voice)]] as const;
  });
  const written: NewFiles = {
    ...Object.fromEntries(copied),
    [communityPath(answers.community)]: communityFile(id, answers, voice),
    "README.md": readme(id, answers, published, voice),
    ...(published && { [WORKFLOW]: workflow(published) }),
  };
  return Object.fromEntries(
    Object.entries(written)
      .map(([path, text]) => [path, withSchema(path, text, schemas)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Where the schemas are: a folder on this disk with where the definitions will stand, or a web address. */
export type SchemaPlace =
  | { readonly url: string }
  | { readonly folder: string; readonly home: string };

const SCHEMAS: Readonly<Record<string, string>> = {
  [SETTINGS]: "settings",
  ...byFolder((folder) => NOUNS[folder].schema),
};

function withSchema(path: string, text: string | Uint8Array, place: SchemaPlace) {
  const kind = SCHEMAS[path.split("/")[0] ?? ""];
  if (kind === undefined || typeof text !== "string") return text;
  return `# yaml-language-server: $schema=${addressOf(`${kind}.schema.json`, path, place)}\n${text}`;
}

function addressOf(name: string, path: string, place: SchemaPlace): string {
  if ("url" in place) return `${place.url}/${name}`;
  const way = relative(join(place.home, dirname(path)), join(place.folder, name));
  return way.split(sep).join("/");
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** The file of the community that is called so. */
export function communityPath(name: string): string {
  return `communities/${idOf(name)}.yml`;
}

/** A name as an id: `Data & Décor` becomes `data-decor`. */
export function idOf(name: string): string {
  const letters = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const id = letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return id.slice(0, 64).replace(/-$/, "") || "community";
}

function adapted(path: string, text: string, answers: Answers, voice: Voice): string {
  const say = init(voice);
  const name = plainOrQuoted(answers.community);
  switch (path) {
    case "waymark.yml":
      return text
        .replace(
          /^organization: .*$/m,
          () => `organization: ${plainOrQuoted(answers.organization)}${languageOf(voice)}`,
        )
        .replace(/^timezone: .*$/m, () => `timezone: ${answers.timezone}`);
    case "pathways/design.yml":
      return text
        .replace(/^name: .*$/m, () => {
          const community = ours(answers.community);
          return `name: ${plainOrQuoted(say("init-pathway", { community }))}`;
        })
        .replace(
          /^description: .*$/m,
          () => `description: ${plainOrQuoted(say("init-pathway-description"))}`,
        );
    case ".github/ISSUE_TEMPLATE/join-community.yml":
      return text.replace("        - Design\n", () => `        - ${name}\n`);
    default:
      return text;
  }
}

/** Waymark speaks to the people of an organisation as it spoke to whoever set it up. */
function languageOf({ language }: Voice): string {
  return language === SOURCE ? "" : `\nlanguage: ${language}`;
}

function communityFile(
  id: string,
  { community: name, purpose, lead, team, joining }: Answers,
  voice: Voice,
): string {
  const lines = [
    `name: ${plainOrQuoted(name)}`,
    `purpose: ${plainOrQuoted(purpose)}`,
    ...(lead
      ? [`leads:`, `  - { github: ${plainOrQuoted(lead)} }`]
      : [`status: forming # ${init(voice)("init-forming")}`]),
    ...(team ? [`team: ${plainOrQuoted(team)}`] : []),
    `joining: ${joining}`,
    "onboarding: onboarding",
    `pathways: [${plainOrQuoted(id)}]`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Words that YAML, or the older YAML that GitHub reads, takes for something else than text. */
const WORD = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;

/** A text as it can stand in YAML, with quotes only where it needs them. */
function plainOrQuoted(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N} '&/.()+-]*$/u.test(text) && !WORD.test(text) && !text.endsWith(" ");
  return plain ? text : JSON.stringify(text);
}
