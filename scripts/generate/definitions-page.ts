import { cell } from "./checks-page.ts";
import { type Referring, keys, spaced } from "./keys.ts";
import { inYaml } from "./yaml.ts";
import type { SourceFile } from "../../src/definitions/definitions.ts";
import { FOLDERS, NOUNS } from "../../src/definitions/noun.ts";
import { keysOf, type Sort } from "./reference/entries.ts";
import type { Schema, Schemas } from "./schemas.ts";

const INTRO = `# Definitions: every kind of file and every key

Everything an organization describes stands in small YAML files in its definitions repository, one thing in each. A file's name is its id, and that is how other files call it. Nothing but these files is read, and a key that is not on this page is refused.

Limits: 20,000 files, 256 kB each, 50 MB in all, with the stages that variants of pathways share; 100 levels deep; aliases may repeat 10,000 values in a file; merge keys (\`<<\`) and tags have no meaning.

## In an editor

Editors with the YAML language server complete keys, explain them, and mark mistakes while you type. A comment at the top of a file says where its schema is:

\`\`\`text
# yaml-language-server: $schema=../.schemas/community.schema.json
\`\`\`

\`waymark init\` writes these comments, and the schemas into \`.schemas/\`, so that it works offline and for everybody who clones the repository. \`--schemas\` names another folder or an address instead. For files of yours, copy Waymark's folder [\`schemas\`](../schemas) and write the comments by hand.

## Calling something else

Names for people change as you like. An id can change too: rename the file, or the \`id\` of a stage, a step or an item, and say under \`previously\` what it was, for example \`previously: [ux-guild]\`; after a second rename, both. People keep what they have: members stay members, stages and badges stay reached, open requests go on where they are, and old links lead on. Taking the rename back loses nobody either. An id that something had before goes to nothing new of its kind: choose another one.
`;

/** The kinds of files, with where the examples on this page stand. */
const KINDS: readonly (readonly [file: string, paths: readonly string[]])[] = [
  ["settings", ["waymark.yml"]],
  ...FOLDERS.map((folder) => [NOUNS[folder].schema, NOUNS[folder].examples] as const),
];

const JOIN_FORM: SourceFile = {
  path: ".github/ISSUE_TEMPLATE/join-community.yml",
  text: `name: Join a community
description: Ask to join one of our communities of practice.
labels: ["process: join"]
body:
  - type: dropdown
    id: community
    attributes:
      label: Community
      options: [UI/UX]
    validations:
      required: true
`,
};

const FORMS = `## Issue forms

\`.github/ISSUE_TEMPLATE/<name>.yml\`: GitHub's own issue forms. What starts a process is such a form; its fields are called by their \`id\`, or by their label where they have none. GitHub's rules for forms are checked too; a form that starts no process is only warned of. A Markdown template, \`<name>.md\`, can start a process too: its headings (\`## Why\`) are its fields, called by their words, and a task list below one is ticked. What is left as the template has it, and comments, are no answer. An issue starts the process once its author kept all the headings.

${block(JOIN_FORM)}`;

/** The page about every kind of file and every key, as the schemas describe them. */
export function definitionsPage(schemas: Schemas): string {
  const kinds = KINDS.map(([name, paths]) => kind(schemas[`${name}.schema.json`] ?? {}, paths));
  const condition = schemas["condition.schema.json"] ?? {};
  const common = schemas["common.schema.json"] ?? {};
  const contents = [
    ...KINDS.map(([name]) => title(schemas[`${name}.schema.json`] ?? {})),
    "Issue forms",
    "Conditions",
    "Words",
  ];
  const links = contents.map((one) => `[${one}](#${one.toLowerCase().replaceAll(" ", "-")})`);
  return [
    INTRO,
    `${links.join(" · ")}\n`,
    ...kinds,
    FORMS,
    conditions(condition),
    words(common),
  ].join("\n");
}

function title({ title: text = "" }: Schema): string {
  return text;
}

function kind(schema: Schema, paths: readonly string[]): string {
  const examples = examplesOf(schema, paths).map(block);
  const about = (schema.description ?? "").replace(/^\S+(?=:)/, "`$&`");
  const head = `## ${title(schema)}\n\n${about}\n`;
  return [head, ...examples, keys(schema), ...parts(schema)].join("\n");
}

function examplesOf({ examples = [] }: Schema, paths: readonly string[]): readonly SourceFile[] {
  return examples.map((one, index) => ({ path: paths[index] ?? "", text: inYaml(one) }));
}

/** The organisation that the page shows, in which nothing is wrong. */
export function exampleFiles(schemas: Schemas): readonly SourceFile[] {
  const kinds = KINDS.map(
    ([name, paths]) => [schemas[`${name}.schema.json`] ?? {}, paths] as const,
  );
  return [...kinds.flatMap(([schema, paths]) => examplesOf(schema, paths)), JOIN_FORM];
}

/** A file as a page shows it. */
export function block({ path, text }: SourceFile): string {
  return `\`\`\`yaml\n# ${path}\n${text}\`\`\`\n`;
}

function parts(schema: Schema): readonly string[] {
  return Object.entries(schema.$defs ?? {})
    .filter(([, part]) => part.properties ?? part.then ?? part.anyOf)
    .map(([name, part]) => {
      const table = keys(part, pagesOf(PARTS[name], part));
      const inside = part.properties ? table : `It holds ${part.title ?? ""}.\n`;
      return `### ${spaced(name)}\n\n${part.description ?? ""}\n\n${inside}`;
    });
}

/** The parts of which every key has a page of its own. */
const PARTS: Readonly<Record<string, Sort>> = { Start: "starts", OutcomeAction: "outcomes" };

function pagesOf(sort: Sort | undefined, part: Schema): Referring {
  if (!sort) return {};
  const all = keysOf(part);
  return {
    pageOf: (key) => (all.includes(key) ? `reference/${sort}/${key}.md` : undefined),
  };
}

function conditions(schema: Schema): string {
  const head = `## Conditions\n\n${schema.description ?? ""} Processes, pathways, badges and mentorships share this language.\n`;
  return [head, keys(schema, pagesOf("conditions", schema)), ...parts(schema)].join("\n");
}

function words({ $defs = {} }: Schema): string {
  const rows = Object.entries($defs).map(
    ([name, { title: what = "", description = "", examples = [] }]) => {
      const shown = examples.map((one) => `\`${String(one)}\``).join(", ");
      return `| ${spaced(name).toLowerCase()} | ${cell(what)} | ${cell(shown)} | ${cell(description)} |`;
    },
  );
  return `## Words\n\n| name | holds | such as | what it means |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}
