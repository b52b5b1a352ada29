import type { Schema, Schemas } from "../schemas.ts";

/** Something of which there are several kinds, with a page for each kind. */
export type Sort = "starts" | "conditions" | "outcomes";

/** One of the kinds, as the schema describes it. */
export interface Entry {
  readonly sort: Sort;
  readonly key: string;
  readonly description: string;
  /** What its key holds. */
  readonly holds: Schema;
  /** The keys that may stand beside it, and those inside it. */
  readonly tables: readonly Schema[];
  /** As people would write it, the most common use first. */
  readonly examples: readonly object[];
}

export const SORTS: readonly Sort[] = ["starts", "conditions", "outcomes"];

/** Where a sort is described. */
function described(sort: Sort, schemas: Schemas): { readonly file: string; readonly at: Schema } {
  const file = sort === "conditions" ? "condition.schema.json" : "process.schema.json";
  const whole = schemas[file] ?? {};
  const at = { conditions: whole, ...partsOf(whole) }[sort];
  if (!at) throw new Error(`schemas/${file} describes no ${sort}`);
  return { file, at };
}

function partsOf({ $defs }: Schema) {
  return { starts: $defs?.["Start"], outcomes: $defs?.["OutcomeAction"] };
}

/** Every start, condition and outcome of the schemas; one without an example is refused. */
export function entriesOf(sort: Sort, schemas: Schemas): readonly Entry[] {
  const { file, at } = described(sort, schemas);
  return keysOf(at).map((key) => {
    const holds = at.properties?.[key] ?? {};
    const examples = ((at.examples ?? []) as readonly object[]).filter((one) => key in one);
    if (examples.length === 0)
      throw new Error(
        `schemas/${file}: \`${key}\` has no example. Its page shows one: add it to the \`examples\` that stand beside its \`properties\`.`,
      );
    const inside = schemas[file]?.$defs?.[/^#\/\$defs\/(\w+)$/.exec(holds.$ref ?? "")?.[1] ?? ""];
    const beside = { properties: withOptions(key, at), required: [key] };
    const tables = [...(sort === "conditions" ? [] : [beside]), ...(inside ? [inside] : [])];
    const description = [holds.description, inside?.description].filter(Boolean).join(" ");
    return { sort, key, description, holds, tables, examples };
  });
}

/** The keys of which there is always one, and never two. */
export function keysOf({ oneOf, properties = {} }: Schema): readonly string[] {
  return oneOf?.flatMap(({ required = [] }) => required) ?? Object.keys(properties);
}

/** A key with those that may stand beside it. */
function withOptions(key: string, at: Schema): Readonly<Record<string, Schema>> {
  const kinds = keysOf(at);
  const all = Object.entries(at.properties ?? {}).filter(([name]) => {
    if (kinds.includes(name)) return name === key;
    return at.dependentRequired?.[name]?.includes(key) ?? true;
  });
  return Object.fromEntries(all);
}
