import { describe, expect, test } from "vitest";
import {
  holdsAddress,
  privateIn,
  privateOfYours,
} from "../../../src/definitions/checks/private-words.ts";

describe("a question", () => {
  test.each([
    "Which mailing list?",
    "Lista de correo",
    "Is the e-mail bot broken?",
    "Email client and version",
    "Email notifications",
    "Password reset: what happened?",
    "What breaks when somebody changes the password?",
    "Female names in the data",
  ])("such as %j may be asked", (question) => {
    expect(privateIn(question)).toEqual([]);
  });

  test("for both is asked for both", () => {
    expect(privateIn("E-mail and password")).toEqual(["password", "address"]);
  });
});

describe("an explanation", () => {
  test.each([
    "Do not write your e-mail address here: issues are public.",
    "Bitte nicht Ihre E-Mail-Adresse.",
    "Slack, Signal or email: whatever you read most.",
    "Find your e-mail settings first.",
  ])("such as %j wants nothing private", (explanation) => {
    expect(privateOfYours(explanation)).toEqual([]);
  });

  test.each(["Your work e-mail", "Ihre E-Mail-Adresse", "Su contraseña"])(
    "such as %j does",
    (explanation) => {
      expect(privateOfYours(explanation)).toHaveLength(1);
    },
  );
});

test("an address is told from a mention", () => {
  expect(["you@example.org", "@ada", "a @ b.c", "ada@home"].map(holdsAddress)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("a text as long as may be is answered, whatever it is made of", () => {
  for (const part of [
    "e-mail ",
    "your ",
    "@",
    "a@",
    "@a.",
    "lista de ",
    "pass",
    "éÉ",
    "-",
    "your a ",
  ])
    for (const ask of [privateIn, privateOfYours, holdsAddress])
      expect(ask(part.repeat(100_000 / part.length))).toBeDefined();
});
