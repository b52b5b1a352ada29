import { cell } from "./checks-page.ts";
import type { Schema } from "./schemas.ts";

/** How a table of keys refers to what stands elsewhere. */
export interface Referring {
  /** The page about all definitions, from the page with the table; none where it is that page. */
  readonly definitions?: string;
  /** The page of a key, where it has one. */
  readonly pageOf?: (key: string) => string | undefined;
}

/** The keys of a schema as a table. */
export function keys(schema: Schema, referring: Referring = {}): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, one]) => {
    const needed = schema.required?.includes(name) ? "yes" : "";
    const page = referring.pageOf?.(name);
    const shown = page === undefined ? `\`${name}\`` : `[\`${name}\`](${page})`;
    return `| ${shown} | ${cell(holds(one, referring))} | ${needed} | ${cell(meaning(one))} |`;
  });
  return `| key | holds | needed | what it means |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function meaning({ description = "", default: absent }: Schema): string {
  if (absent === undefined || description.includes("Without it")) return description;
  return `${description} Without it, \`${typeof absent === "string" ? absent : JSON.stringify(absent)}\`.`;
}

/** What a key holds, with a link to where that is explained. */
export function holds(schema: Schema, referring: Referring = {}): string {
  if (schema.$ref !== undefined) return reference(schema.$ref, referring);
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.title !== undefined) return schema.title;
  if (schema.type === "array") return `a list: ${holds(schema.items ?? {}, referring)}`;
  const { additionalProperties: more } = schema;
  return typeof more === "object" ? `a mapping: ${holds(more, referring)}` : (schema.type ?? "");
}

function reference(ref: string, { definitions = "" }: Referring): string {
  if (ref === "#" || ref === "condition.schema.json")
    return `[a condition](${definitions}#conditions)`;
  const name = spaced(ref.split("/").at(-1) ?? "");
  const anchor = ref.startsWith("common.") ? "words" : name.toLowerCase().replaceAll(" ", "-");
  return `[${name.toLowerCase()}](${definitions}#${anchor})`;
}

/** `ProcessStep` as people write it. */
export function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
