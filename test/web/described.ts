import { createRequire } from "node:module";

/** One way a webhook's body may be, as GitHub describes it. */
export interface Described {
  /** The event's name in the header. */
  readonly event: string;
  /** What always stands in it, and what may, at the top level. */
  readonly needed: readonly string[];
  readonly all: readonly string[];
}

interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
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

interface Recorded {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

// The packages' types describe them as modules, which they are not.
const load = createRequire(import.meta.url);

/** Every payload that was ever recorded, with its event. */
export const recorded = (load("@octokit/webhooks-examples") as readonly Recorded[]).flatMap(
  ({ name, examples }) => examples.map((payload) => ({ event: name, payload })),
);

/** Every webhook of github.com and of each GitHub Enterprise Server that is described. */
export const described: readonly Described[] = Object.entries(
  (load("@octokit/openapi") as { readonly schemas: Readonly<Record<string, Api>> }).schemas,
)
  .filter(([name]) => !name.endsWith(".deref"))
  .flatMap(([, api]) => Object.values(api["x-webhooks"]).flatMap((hook) => waysOf(hook, api)));

function waysOf({ post }: Webhook, api: Api): readonly Described[] {
  const event = post["x-github"].subcategory.replaceAll("-", "_");
  const schema = found(post.requestBody.content["application/json"].schema, api);
  const ways = schema.oneOf ?? schema.anyOf ?? [schema];
  return ways
    .map((way) => found(way, api))
    .map(({ required = [], properties = {} }) => ({
      event,
      needed: required,
      all: Object.keys(properties),
    }));
}

function found(schema: Schema, api: Api): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : found(api.components.schemas[name] ?? {}, api);
}
