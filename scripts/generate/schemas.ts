import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of JSON Schema that our schemas use. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Schemas by file name. */
export type Schemas = Readonly<Record<string, Schema>>;

export function readSchemas(folder: string): Schemas {
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  return Object.fromEntries(
    names
      .toSorted()
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema]),
  );
}
