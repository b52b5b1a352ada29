import type { Schema as Part, Schemas } from "../../../scripts/generate/schemas.ts";
import type { Entry, Mapping, Node } from "./tree.ts";

/** Something in a file, with what the schema says about it. */
export interface Site {
  readonly node: Node;
  /** The steps that lead to it: keys, and `*` for any place in a list. */
  readonly steps: readonly string[];
  /** With what a reference leads to put in its place. */
  readonly schema: Part;
  /** The name of what it refers to, such as `Day`. */
  readonly named?: string;
  /** Where it stands, unless it is the whole file or stands in a list. */
  readonly entry?: Entry;
  readonly mapping?: Mapping;
  /** A word may stand there, or a mapping. */
  readonly either?: true;
}

/** Everything in a file that the schema knows. */
export function sitesIn(tree: Node, file: string, schemas: Schemas): readonly Site[] {
  return spread({ node: tree, steps: [], schema: schemas[file] ?? {} }, file, schemas);
}

function spread(site: Site, file: string, schemas: Schemas): readonly Site[] {
  const found = forNode(resolved(site.schema, file, schemas), site.node, schemas);
  const here: Site = {
    ...site,
    schema: found.schema,
    ...(found.named !== undefined && { named: found.named }),
    ...(found.either && { either: true }),
  };
  return [here, ...inside(here).flatMap((one) => spread(one, found.file, schemas))];
}

function inside({ node, schema, steps }: Site): readonly Site[] {
  if (node.kind === "list")
    return node.items.map((item) => ({
      node: item,
      steps: [...steps, "*"],
      schema: schema.items ?? {},
    }));
  if (node.kind === "scalar") return [];
  const { properties = {}, additionalProperties: more } = schema;
  return node.entries.map((entry) => ({
    node: entry.value,
    steps: [...steps, entry.key],
    schema: properties[entry.key] ?? (typeof more === "object" ? more : {}),
    entry,
    mapping: node,
  }));
}

/** Where a schema says two things, what it says about this. */
function forNode(found: Resolved, node: Node, schemas: Schemas): Resolved {
  const { if: asked, then, else: other } = found.schema;
  if (!asked || !then || !other) return found;
  const { kind } = node;
  const wanted = asked.type === "array" ? "list" : "mapping";
  const keys = asked.anyOf?.flatMap(({ required = [] }) => required) ?? [];
  const has = (key: string) =>
    node.kind === "mapping" && node.entries.some((entry) => entry.key === key);
  const fits = kind === wanted && keys.every(has);
  return { ...found, ...resolved(fits ? then : other, found.file, schemas), either: true };
}

interface Resolved {
  readonly schema: Part;
  readonly file: string;
  readonly named?: string;
  readonly either?: true;
}

function resolved(schema: Part, file: string, schemas: Schemas): Resolved {
  if (schema.$ref === undefined) return { schema, file };
  const [name = "", path = ""] = schema.$ref.split("#");
  const home = name || file;
  const named = path.split("/").at(-1) || undefined;
  const whole = schemas[home] ?? {};
  const target = named === undefined ? whole : (whole.$defs?.[named] ?? {});
  return { schema: target, file: home, ...(named !== undefined && { named }) };
}
