import { dirname, join, relative, sep } from "node:path";
import { byFolder, NOUNS } from "../definitions/noun.ts";
import { FORMS, SETTINGS } from "../definitions/sources.ts";
import { init } from "../words/generated/init.ts";
import { LANGUAGES, SOURCE } from "../words/languages.ts";
import { ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { DEFAULTS } from "./generated/defaults.ts";
import { readme } from "./readme.ts";
import type { Community, Starting } from "./starting.ts";
import { plainOrQuoted } from "./yaml.ts";

/** Files by path. */
export type NewFiles = Readonly<Record<string, string>>;

const JOIN_FORM = `${FORMS}/join-community.yml`;

/** A definitions repository made of the defaults and what is known; `schemas` is where editors find the schemas, if anywhere. */
export function filesFor(
  starting: Starting,
  schemas: SchemaPlace | undefined,
  voice: Voice,
): NewFiles {
  const pathway = pathwayOf(starting);
  const copied = defaultsIn(voice).flatMap(([path, text]) => {
    const name = path.replace(/^pathways\/design\.yml$/, `pathways/${pathway}.yml`);
    if (path.startsWith("communities/")) return [];
    return [[name, adapted(path, text, starting, voice)]] as const;
  });
  const communities = starting.communities.map(
    (one) => [communityPath(one.id), communityFile(one, pathway, voice)] as const,
  );
  const written: NewFiles = {
    ...Object.fromEntries([...copied, ...communities]),
    "README.md": readme(starting, pathway, voice),
  };
  return Object.fromEntries(
    Object.entries(written)
      .map(
        ([path, text]) =>
          [path, schemas ? withSchema(path, text, schemas) : withoutSchema(text)] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The definitions to start from in somebody's language, which has folders of its own where it is not ours. */
function defaultsIn({ language }: Voice): readonly (readonly [path: string, text: string])[] {
  return Object.entries(DEFAULTS)
    .filter(([path]) => !LANGUAGES.some((one) => path.startsWith(`${one}/`)))
    .map(([path, text]) => [path, DEFAULTS[`${language}/${path}`] ?? text]);
}

/** The id of the one pathway: a single community's own, else one that all share. */
function pathwayOf({ communities: [first, ...others] }: Starting): string {
  return others.length === 0 ? first.id : "contributor";
}

/** Where the schemas are: a folder on this disk with where the definitions will stand, or a web address. */
export type SchemaPlace =
  | { readonly url: string }
  | { readonly folder: string; readonly home: string };

const SCHEMAS: Readonly<Record<string, string>> = {
  [SETTINGS]: "settings",
  ...byFolder((folder) => NOUNS[folder].schema),
};

function withSchema(path: string, text: string, place: SchemaPlace): string {
  const kind = SCHEMAS[path.replace(/\/.*$/, "")];
  if (kind === undefined || path.endsWith(".svg")) return text;
  const name = `${kind}.schema.json`;
  const address = addressOf(name, path, place);
  const told = text.replace(`schemas/${name}`, () => address);
  return `# yaml-language-server: $schema=${address}\n${told}`;
}

/** Nobody finds the keys explained where no schema is. */
function withoutSchema(text: string): string {
  return text.replace(/ [^.\n]+ schemas\/\S+\.schema\.json\.$/m, "");
}

function addressOf(name: string, path: string, place: SchemaPlace): string {
  if ("url" in place) return `${place.url}/${name}`;
  const way = relative(join(place.home, dirname(path)), join(place.folder, name));
  return way.split(sep).join("/");
}

/** The file of the community with an id. */
export function communityPath(id: string): string {
  return `communities/${id}.yml`;
}

function adapted(path: string, text: string, starting: Starting, voice: Voice): string {
  switch (path) {
    case SETTINGS:
      return text
        .replace(
          /^organization: .*$/m,
          () => `organization: ${plainOrQuoted(starting.organization)}${languageOf(voice)}`,
        )
        .replace(/^timezone: .*$/m, () => `timezone: ${starting.timezone}`);
    case "pathways/design.yml":
      return text
        .replace(/^name: .*$/m, () => `name: ${plainOrQuoted(pathwayName(starting, voice))}`)
        .replace(
          /^description: .*$/m,
          () => `description: ${plainOrQuoted(init(voice)("init-pathway-description"))}`,
        );
    case JOIN_FORM:
      return offering(
        text,
        starting.communities.map(({ name }) => name),
      );
    default:
      return text;
  }
}

/** A form of ours with these communities to choose from, where there are any. */
export function offering(text: string, communities: readonly string[]): string {
  const options = communities.map((name) => `        - ${plainOrQuoted(name)}\n`);
  return options.length === 0 ? text : text.replace("        - Design\n", () => options.join(""));
}

function pathwayName({ communities: [first, ...others] }: Starting, voice: Voice): Shown {
  const say = init(voice);
  if (others.length > 0) return say("init-pathway-shared");
  return say("init-pathway", { community: ours(first.name) });
}

/** Waymark speaks to the people of an organisation as it spoke to whoever set it up. */
function languageOf({ language }: Voice): string {
  return language === SOURCE ? "" : `\nlanguage: ${language}`;
}

function communityFile(
  { name, purpose, leads, team, joining }: Community,
  pathway: string,
  voice: Voice,
): string {
  const lines = [
    `name: ${plainOrQuoted(name)}`,
    `purpose: ${plainOrQuoted(purpose)}`,
    ...(leads.length > 0
      ? [`leads:`, ...leads.map((lead) => `  - { github: ${plainOrQuoted(lead)} }`)]
      : [`status: forming # ${init(voice)("init-forming")}`]),
    ...(team === undefined ? [] : [`team: ${plainOrQuoted(team)}`]),
    `joining: ${joining}`,
    "onboarding: onboarding",
    `pathways: [${plainOrQuoted(pathway)}]`,
  ];
  return `${lines.join("\n")}\n`;
}
