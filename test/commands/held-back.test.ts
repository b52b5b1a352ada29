import { describe, expect, test } from "vitest";
import { isHeldBack } from "../../src/commands/held-back.ts";

describe("what stands behind a word of agreement", () => {
  test.each([
    "not yet",
    "Not yet!",
    "no",
    "No, thanks",
    "nope",
    "later",
    "never",
    "**not** now",
    "— wait",
    "?",
    "@sam not yet",
    "@sam, no",
    "I don’t agree",
    "don't",
    "if Sam joins on Monday",
    "I'd say not yet",
    "todavía no",
    "Todavia no",
    "aún no",
    "por ahora no",
    "mañana",
    "no",
    "quizás",
  ])("may say that it is none: %s", (words) => {
    expect(isHeldBack(words)).toBe(true);
  });

  test.each([
    "",
    "@sam",
    "Core contributor",
    "Welcome!",
    "Noted, thank you",
    "Note that the drive is open",
    "No objections",
    "no concerns from me",
    "No problem",
    "sin problema",
    "no hay problema",
    "sí",
    "Si, claro",
    "Now and always",
    "We draw a lot",
    "Nobody does more",
    "Ifeoma does it well",
    "why not",
  ])("may be a message, or a name: %s", (words) => {
    expect(isHeldBack(words)).toBe(false);
  });
});
