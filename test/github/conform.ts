import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { DEVIATIONS, type Deviation } from "./deviations.ts";
import type { Ask, Reply } from "./exchange.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema | null };
  readonly answers: Readonly<Record<string, Schema | null>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly webhooks: Readonly<Record<string, Schema>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** Holds what goes back and forth against GitHub's own description. */
export interface Conformance {
  readonly violations: string[];
  /** Known deviations that were met. */
  readonly deviated: ReadonlySet<Deviation>;
  request(ask: Ask): void;
  answer(ask: Ask, reply: Reply): void;
  webhook(event: string, body: string): void;
}

interface Described {
  readonly name: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
}

interface Book {
  readonly description: Description;
  readonly described: readonly Described[];
  readonly check: Check;
}

let book: Book | undefined;

/** The description, read once: what was compiled for one double serves the next. */
function open(): Book {
  if (book) return book;
  const file = new URL("vendor/openapi.json", import.meta.url);
  const description = JSON.parse(readFileSync(file, "utf8")) as Description;
  const described = Object.entries(description.operations)
    .map(([name, operation]) => ({ name, pattern: patternOf(name), operation }))
    .toSorted((a, b) => literals(b.name) - literals(a.name));
  book = { description, described, check: checker(description) };
  return book;
}

/** Holds everything of one double against the description; what does not conform is written down, once each. */
export function conformance(): Conformance {
  const { description, described, check } = open();
  const violations: string[] = [];
  const deviated = new Set<Deviation>();

  function note(where: string, problems: readonly string[]): void {
    for (const problem of problems) {
      const line = `${where}: ${problem}`;
      const known = DEVIATIONS.find((one) => one.where.test(where) && one.says.test(problem));
      if (known) deviated.add(known);
      else if (!violations.includes(line)) violations.push(line);
    }
  }

  function find(ask: Ask): Described | undefined {
    return described.find(({ pattern }) => pattern.test(`${ask.method} ${ask.path}`));
  }

  return {
    violations,
    deviated,
    request(ask) {
      // GitHub's schema judges it, where it is answered.
      if (ask.path === "/graphql") return;
      const found = find(ask);
      if (!found) return note(`${ask.method} ${ask.path}`, ["GitHub describes no such endpoint"]);
      const { operation, name } = found;
      note(`${name} asked`, [
        ...queryProblems(check, operation, ask),
        ...bodyProblems(check, description, operation, ask.body),
      ]);
    },
    answer(ask, reply) {
      const found = find(ask);
      if (!found || Buffer.isBuffer(reply.body) || reply.status === 304) return;
      note(`${found.name} answered ${reply.status}`, answerProblems(check, found.operation, reply));
    },
    webhook(event, body) {
      const payload = JSON.parse(body) as { action?: string };
      const name = [event, ...(payload.action ? [payload.action] : [])]
        .join("-")
        .replaceAll("_", "-");
      const schema = description.webhooks[name];
      note(
        `webhook ${name}`,
        schema ? check(schema, payload) : ["GitHub describes no such webhook"],
      );
    },
  };
}

type Check = (schema: Schema, value: unknown) => readonly string[];

function checker(description: Description): Check {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    validateSchema: false,
    inlineRefs: false,
  });
  ajv.addSchema(description, "github");
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(says);
  };
}

function says({ instancePath, message, params }: ErrorObject): string {
  const at = instancePath.replaceAll(/\/\d+/g, "/*") || "/";
  return `${at} ${message} ${JSON.stringify(params)}`;
}

/** Names that take slashes too. */
const WIDE = new Set(["path", "ref", "basehead", "branch"]);

function patternOf(name: string): RegExp {
  const source = name.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    WIDE.has(key) ? ".+" : "[^/]+",
  );
  return new RegExp(`^${source}$`);
}

function literals(name: string): number {
  return name.split("/").filter((part) => !part.startsWith("{")).length;
}

function queryProblems(check: Check, operation: Operation, ask: Ask): readonly string[] {
  const known = operation.parameters.filter((one) => one.in === "query");
  const unknown = [...ask.query.keys()].filter((key) => !known.some(({ name }) => name === key));
  const wrong = known.flatMap(({ name, required, schema }) => {
    const value = ask.query.get(name);
    if (value === null) return required ? [`the query lacks ${name}`] : [];
    return check(schema as Schema, read(schema, value)).map((problem) => `?${name} ${problem}`);
  });
  return [...unknown.map((key) => `the query has an unknown ${key}`), ...wrong];
}

function read({ type }: Parameter["schema"], value: string): unknown {
  if (type === "integer" || type === "number") return Number(value);
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return value;
}

function bodyProblems(
  check: Check,
  description: Description,
  { body }: Operation,
  given: unknown,
): readonly string[] {
  if (given === undefined) return body?.required ? ["the body is missing"] : [];
  if (!body?.schema) return ["a body was sent where GitHub takes none"];
  const allowed = keysOf(description, body.schema);
  const keys =
    given && typeof given === "object" && !Array.isArray(given) ? Object.keys(given) : [];
  const unknown = allowed ? keys.filter((key) => !allowed.has(key)) : [];
  return [...unknown.map((key) => `the body has an unknown ${key}`), ...check(body.schema, given)];
}

/** Every key a body may have; `undefined` where anything goes. */
function keysOf(description: Description, schema: Schema): Set<string> | undefined {
  const name = schema.$ref?.split("/").at(-1);
  if (name) return keysOf(description, description.schemas[name] ?? {});
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const found = new Set(Object.keys(schema.properties ?? {}));
  for (const part of parts) for (const key of keysOf(description, part) ?? []) found.add(key);
  return found.size > 0 ? found : undefined;
}

function answerProblems(check: Check, { answers }: Operation, reply: Reply): readonly string[] {
  const { status, body } = reply;
  const schema = answers[String(status)];
  if (schema === undefined) return status < 400 ? [`GitHub never answers ${status} here`] : [];
  if (schema === null)
    return body === undefined || status >= 400 ? [] : ["GitHub sends no body here"];
  return body === undefined ? ["the body is missing"] : check(schema, body);
}
