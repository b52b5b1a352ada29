import { expect, test } from "vitest";
import { formOf } from "../../../src/core/start/index.ts";
import type { Process } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";

const small = definitions();
const join = small.processes["join"] as Process;

test("a request that starts from a form has that form's answers", () => {
  expect(formOf(join, small)).toBe(small.forms["join-community.yml"]);
  expect(formOf(join, { ...small, forms: {} })).toBeUndefined();
});
