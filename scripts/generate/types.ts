import type { Schema, Schemas } from "./schemas.ts";

const HEADER = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

/** TypeScript types of every schema and every one of its `$defs`. */
export function generateTypes(schemas: Schemas): string {
  const named = new Map<string, Schema>();
  for (const [file, schema] of Object.entries(schemas)) {
    if (schema.type) add(named, rootName(schemas, file), schema);
    for (const [name, part] of Object.entries(schema.$defs ?? {})) add(named, name, part);
  }
  const types = [...named].map(([name, schema]) => declaration(name, schema, schemas));
  return `${HEADER}\n${types.join("\n")}\n${bySchema(schemas)}`;
}

/** What a file holds, by its schema's name. */
function bySchema(schemas: Schemas): string {
  const rows = Object.keys(schemas)
    .filter((file) => schemas[file]?.type)
    .map((file) => `  readonly ${file.replace(".schema.json", "")}: ${rootName(schemas, file)};\n`);
  return `/** What each schema describes, by the schema's name. */\nexport interface Schemas {\n${rows.join("")}}\n`;
}

function add(named: Map<string, Schema>, name: string, schema: Schema): void {
  if (named.has(name)) throw new Error(`two schemas are called ${name}`);
  named.set(name, schema);
}

function rootName(schemas: Schemas, file: string): string {
  const name = schemas[file]?.title;
  if (!name) throw new Error(`${file} has no title`);
  return name;
}

function declaration(name: string, schema: Schema, schemas: Schemas): string {
  const text = type(schema, name, schemas, "");
  const opening =
    text.startsWith("{") && !text.includes("} | {")
      ? `interface ${name} ${text}`
      : `type ${name} = ${text};`;
  return `${comment(schema, "")}export ${opening}\n`;
}

function comment(schema: Schema, indent: string): string {
  return schema.description
    ? `${indent}/** ${schema.description.replaceAll("*/", "*\\/")} */\n`
    : "";
}

/** `self` is the name of the root at hand: what `#` means. */
function type(schema: Schema, self: string, schemas: Schemas, indent: string): string {
  if (schema.$ref !== undefined) return refName(schema.$ref, self, schemas);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return schema.anyOf.map((one) => type(one, self, schemas, indent)).join(" | ");
  if (schema.then && schema.else) {
    const both = [schema.then, schema.else].map((one) => type(one, self, schemas, indent));
    return both.join(" | ");
  }
  if (schema.type === "array") return list(type(schema.items ?? {}, self, schemas, indent));
  if (schema.type === "object") return object(schema, self, schemas, indent);
  if (schema.type === "integer") return "number";
  if (schema.type === "boolean") return "boolean";
  const prefix = /^\^([a-z]+:)/.exec(schema.pattern ?? "")?.[1];
  return prefix ? `\`${prefix}\${string}\`` : "string";
}

function list(item: string): string {
  return item.includes(" ") ? `readonly (${item})[]` : `readonly ${item}[]`;
}

function refName(ref: string, self: string, schemas: Schemas): string {
  const [file = "", path] = ref.split("#");
  const last = path?.split("/").at(-1);
  if (last) return last;
  return file ? rootName(schemas, file) : self;
}

function object(schema: Schema, self: string, schemas: Schemas, indent: string): string {
  const { properties = {}, additionalProperties: more } = schema;
  if (typeof more === "object")
    return `{ readonly [name: string]: ${type(more, self, schemas, indent)} }`;
  const shapes = alternatives(schema).map((keys) =>
    shape(properties, keys, (one) => type(one, self, schemas, `${indent}  `), indent),
  );
  return shapes.join(" | ");
}

/** Which keys go together, and which of them must be there. */
type Keys = ReadonlyMap<string, boolean>;

function alternatives(schema: Schema): readonly Keys[] {
  const names = Object.keys(schema.properties ?? {});
  const required = new Set(schema.required);
  if (schema.minProperties === 1 && schema.maxProperties === 1)
    return names.map((name) => new Map([[name, true]]));
  if (!schema.oneOf) return [new Map(names.map((name) => [name, required.has(name)]))];
  const choices = schema.oneOf.flatMap((one) => one.required ?? []);
  const depends = schema.dependentRequired ?? {};
  const common = names.filter((name) => !choices.includes(name) && !depends[name]);
  return choices.map((choice) => {
    const followers = names.filter((name) => depends[name]?.includes(choice));
    return new Map([
      ...common.map((name) => [name, required.has(name)] as const),
      [choice, true] as const,
      ...followers.map((name) => [name, depends[choice]?.includes(name) ?? false] as const),
    ]);
  });
}

function shape(
  properties: Readonly<Record<string, Schema>>,
  keys: Keys,
  typeOf: (schema: Schema) => string,
  indent: string,
): string {
  const lines = [...keys].map(([name, required]) => {
    const schema = properties[name] ?? {};
    const key = /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
    return `${comment(schema, `${indent}  `)}${indent}  readonly ${key}${required ? "" : "?"}: ${typeOf(schema)};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}
