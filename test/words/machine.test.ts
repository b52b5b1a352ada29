import { describe, expect, test } from "vitest";
import { printed, quoted } from "../../src/words/printed.ts";
import { voiceOfMachine } from "../../src/words/machine.ts";
import { PLAIN } from "../../src/words/voice.ts";

describe("a machine's language", () => {
  test.each([
    [{ LANG: "es_MX.UTF-8" }, "es"],
    [{ LANG: "es" }, "es"],
    [{ LANG: "ES-419" }, "es"],
    [{ LC_MESSAGES: "es_AR@latin", LANG: "en_US.UTF-8" }, "es"],
    [{ LC_ALL: "es_ES", LC_MESSAGES: "en_US", LANG: "en_US" }, "es"],
    [{ LC_ALL: "C", LANG: "es_MX.UTF-8" }, "en"],
    [{ LC_ALL: "", LANG: "es_MX.UTF-8" }, "es"],
    [{ LANG: "est_EE" }, "en"],
    [{ LANG: "fr_FR.UTF-8" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{}, "en"],
  ])("%j is %s", (variables, language) => {
    expect(voiceOfMachine(variables).language).toBe(language);
  });

  test("that we don't speak is the plain voice", () => {
    expect(voiceOfMachine({ LANG: "tlh" })).toBe(PLAIN);
  });

  test("is chosen where it is English, and by nobody where there is none", () => {
    expect(voiceOfMachine({ LANG: "en_US.UTF-8" })).not.toBe(PLAIN);
    for (const none of ["C", "C.UTF-8", "POSIX", ""])
      expect(voiceOfMachine({ LC_ALL: none })).toBe(PLAIN);
  });
});

describe("what somebody wrote, on a terminal", () => {
  test("steers nothing, stays on its line, and reads as it was written", () => {
    expect(printed("\u001b[31mred\r\nnext\u202e_*<b>")).toBe("�[31mred��next�_*<b>");
    expect(printed("half \ud83d")).toBe("half �");
  });

  test("cannot leave its quotes, and is cut where it is long", () => {
    expect(quoted("a`b")).toBe("`a´b`");
    expect(quoted("x".repeat(80))).toBe(`\`${"x".repeat(59)}…\``);
  });
});
