import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Api {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly "x-webhooks": Readonly<Record<string, Webhook>>;
}

interface Webhook {
  readonly post: {
    readonly "x-github": { readonly subcategory: string };
    readonly requestBody: {
      readonly content: { readonly "application/json": { readonly schema: Schema } };
    };
  };
}

/**
 * In which ways the body of each event may be, at the top level, on github.com and on each GitHub
 * Enterprise Server that is described: each way once, on a line of its own.
 */
export function waysOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(?!.*\.deref\.)[^.].*\.json$/.test(name));
  const ways = names.flatMap((name) => {
    const api = JSON.parse(readFileSync(join(folder, name), "utf8")) as Api;
    return Object.values(api["x-webhooks"] ?? {}).flatMap((hook) => waysIn(hook, api));
  });
  return `[\n${[...new Set(ways)].toSorted().join(",\n")}\n]\n`;
}

function waysIn({ post }: Webhook, api: Api): readonly string[] {
  const event = post["x-github"].subcategory.replaceAll("-", "_");
  const schema = found(post.requestBody.content["application/json"].schema, api);
  return (schema.oneOf ?? schema.anyOf ?? [schema])
    .map((way) => found(way, api))
    .map(({ required = [], properties = {} }) =>
      JSON.stringify({ event, needed: required, all: Object.keys(properties) }),
    );
}

function found(schema: Schema, api: Api): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : found(api.components.schemas[name] ?? {}, api);
}
