import { CORE_SCHEMA, dump } from "js-yaml";
import { cell } from "./checks-page.ts";
import { FOLDERS, NOUNS } from "../../src/definitions/noun.ts";
import type { Schema, Schemas } from "./schemas.ts";

const INTRO = `# Definitions: every kind of file and every key

Everything an organization describes stands in small YAML files in its definitions repository, one thing in each. A file's name is its id, and that is how other files call it. Nothing but these files is read, and a key that is not on this page is refused.

Limits: 20,000 files, 256 kB each, 50 MB in all; 100 levels deep; aliases may repeat 10,000 values in a file; merge keys (\`<<\`) and tags have no meaning.

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

const FORMS = `## Issue forms

\`.github/ISSUE_TEMPLATE/<name>.yml\`: GitHub's own issue forms. What starts a process is such a form; its fields are called by their \`id\`, or by their label where they have none. GitHub's rules for forms are checked too; a form that starts no process is only warned of.

\`\`\`yaml
# .github/ISSUE_TEMPLATE/join-community.yml
name: Join a community
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
\`\`\`
`;

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
  const examples = (schema.examples ?? []).map((example, index) => {
    const text = inYaml(example);
    return `\`\`\`yaml\n# ${paths[index] ?? ""}\n${text}\`\`\`\n`;
  });
  const about = (schema.description ?? "").replace(/^\S+(?=:)/, "`$&`");
  const head = `## ${title(schema)}\n\n${about}\n`;
  return [head, ...examples, keys(schema), ...parts(schema)].join("\n");
}

function inYaml(value: unknown): string {
  return dump(value, {
    schema: CORE_SCHEMA,
    flowLevel: 2,
    flowBracketPadding: true,
    quoteStyle: "double",
    lineWidth: 100,
  });
}

function parts(schema: Schema): readonly string[] {
  return Object.entries(schema.$defs ?? {})
    .filter(([, part]) => part.properties ?? part.then)
    .map(([name, part]) => {
      const inside = part.properties ? keys(part) : `It holds ${part.title ?? ""}.\n`;
      return `### ${spaced(name)}\n\n${part.description ?? ""}\n\n${inside}`;
    });
}

function keys(schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, one]) => {
    const needed = schema.required?.includes(name) ? "yes" : "";
    return `| \`${name}\` | ${cell(holds(one))} | ${needed} | ${cell(meaning(one))} |`;
  });
  return `| key | holds | needed | what it means |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function meaning({ description = "", default: absent }: Schema): string {
  if (absent === undefined || description.includes("Without it")) return description;
  return `${description} Without it, \`${typeof absent === "string" ? absent : JSON.stringify(absent)}\`.`;
}

/** What a key holds, with a link to where that is explained. */
function holds(schema: Schema): string {
  if (schema.$ref !== undefined) return reference(schema.$ref);
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.title !== undefined) return schema.title;
  if (schema.type === "array") return `a list: ${holds(schema.items ?? {})}`;
  const { additionalProperties: more } = schema;
  return typeof more === "object" ? `a mapping: ${holds(more)}` : (schema.type ?? "");
}

function reference(ref: string): string {
  if (ref === "#" || ref === "condition.schema.json") return "[a condition](#conditions)";
  const name = spaced(ref.split("/").at(-1) ?? "");
  const anchor = ref.startsWith("common.") ? "words" : name.toLowerCase().replaceAll(" ", "-");
  return `[${name.toLowerCase()}](#${anchor})`;
}

function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function conditions(schema: Schema): string {
  const head = `## Conditions\n\n${schema.description ?? ""} Processes, pathways, badges and mentorships share this language.\n`;
  return [head, keys(schema), ...parts(schema)].join("\n");
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
