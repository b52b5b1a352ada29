import { load } from "js-yaml";
import type { SourceFile } from "../../../src/definitions/definitions.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { BASICS } from "../../../src/definitions/rules.ts";
import type { Schemas } from "../schemas.ts";
import { inYaml } from "../yaml.ts";
import type { Entry } from "./entries.ts";
import { around, beside, PLACES } from "./places.ts";

/** What no organisation has, and what has a meaning already. */
const WRONG = [
  "no-such-thing",
  "field:no-such-thing",
  "team:no such thing",
  "approve",
  "process: ask",
  99,
];

/** The checks that an example meets: it is put everywhere, and broken in every way. */
export function checksOf({ sort, examples }: Entry, schemas: Schemas): ReadonlySet<string> {
  const others = around(schemas);
  const beyond = examples.flatMap(beside);
  const broken = PLACES[sort].flatMap(({ file }) =>
    examples
      .flatMap((one) => [one, ...(mistakenIn(one) as readonly object[])])
      .map(file)
      .flatMap((one) => [one, ...lackingIn(one)]),
  );
  const found = broken.flatMap((file) => rulesIn([...others, ...beyond, file]));
  return new Set(found.filter((rule) => !(BASICS as readonly string[]).includes(rule)));
}

function rulesIn(files: readonly SourceFile[]): readonly string[] {
  return readDefinitions(files).problems.map(({ rule }) => rule);
}

/** The same with each word and number in it replaced by what is not there. */
function mistakenIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return WRONG;
  return Object.entries(value).flatMap(([key, inner]) =>
    mistakenIn(inner).map((wrong) => Object.assign(structuredClone(value), { [key]: wrong })),
  );
}

interface Whole {
  readonly community: unknown;
  readonly steps: readonly { readonly until?: unknown }[];
}

/** A process about no community, one about somebody else than its author, and one that skips what it waits for. */
function lackingIn({ path, text }: SourceFile): readonly SourceFile[] {
  if (!path.startsWith("processes/")) return [];
  const whole = load(text) as Whole;
  const { community: _, ...nowhere } = whole;
  const others = { ...whole, subject: { field: "helper" } };
  const steps = whole.steps.map((step) => (step.until ? { ...step, unless: step.until } : step));
  return [nowhere, others, { ...whole, steps }].map((one) => ({ path, text: inYaml(one) }));
}
