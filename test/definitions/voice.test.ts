import { describe, expect, it, test } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { PLAIN, type Voice } from "../../src/words/voice.ts";
import { CASES } from "./checks/cases.ts";
import { change, type Files, harbor } from "./harbor.ts";

const SPANISH: Voice = { language: "es" };
const SETTINGS = "waymark.yml";

function said(files: Files, voice?: Voice): readonly string[] {
  return readDefinitions(harbor(files), undefined, voice).problems.map(({ message }) => message);
}

/** The settings in another language, with whatever else stands there. */
function speaking(language: string, more = ""): Files {
  return change(SETTINGS, "waymark: 1\n", `waymark: 1\nlanguage: ${language}\n${more}`);
}

describe("what is wrong", () => {
  it.each([
    ["es", "Aquí no se reconoce `purpose`."],
    ['"es" # español', "Aquí no se reconoce `purpose`."],
    ["en", "`purpose` isn't known here."],
  ])("is said in the language of the settings: %s", (language, says) => {
    const [message] = said(speaking(language, "purpose: x\n"));
    expect(message).toContain(says);
  });

  it("is said in English where the language is none of those there are", () => {
    const messages = said(speaking("tlh"));
    expect(messages).toEqual([expect.stringContaining("`language` must be one of `en` or `es`")]);
  });

  it("is said in that language even where the settings are no YAML", () => {
    expect(said(speaking("es", "timezone: @lisbon\n"))[0]).toBe(
      "En YAML, un texto no puede empezar con `@`. Escribe `timezone: lisbon`.",
    );
  });

  it("is said in the voice that somebody asks for, whatever the settings say", () => {
    const files = speaking("es", "purpose: x\n");
    expect(said(files, PLAIN)[0]).toContain("isn't known here");
  });
});

describe("in Spanish", () => {
  const cases = Object.entries(CASES).flatMap(([rule, mistakes]) =>
    mistakes.map(({ files }) => [rule, files] as const),
  );

  test("everything that checks find is said, and not in English", () => {
    for (const [rule, files] of cases) {
      const plain = said(files, PLAIN);
      const spanish = said(files, SPANISH);
      expect(spanish.length, rule).toBe(plain.length);
      for (const message of spanish) expect(plain, rule).not.toContain(message);
      expect(spanish.join(" ").replaceAll(/`[^`]*`/g, ""), rule).not.toMatch(
        /\b(?:the|another|can't|needs?|is)\b/,
      );
    }
  });

  it.each([
    [
      "communities/ui-ux.yml" as const,
      "onboarding: onboarding",
      "onboarding: onbording",
      "No existe la lista de tareas `onbording`. ¿Quisiste decir `onboarding`? Solo existe `onboarding`.",
    ],
    [
      "pathways/design.yml" as const,
      "badge: core",
      "badge: kore",
      "No existe la insignia `kore`. ¿Quisiste decir `core`? Existen: `first-step`, `regular` y `core`.",
    ],
    [
      "communities/ui-ux.yml" as const,
      "status: active",
      "status: aktive",
      "`status` debe ser una de estas opciones: `forming`, `active`, `dormant` o `retired`, no `aktive`. ¿Quisiste decir `active`?",
    ],
    [
      "waymark.yml" as const,
      "timezone: America/Los_Angeles",
      "timezone: [lisbon]",
      "`timezone` debe ser una zona horaria, como `America/Los_Angeles`, no una lista.",
    ],
  ])("%s says it as people would: %s, %s", (file, good, bad, says) => {
    expect(said(change(file, good, bad), SPANISH)).toEqual([says]);
  });
});
