import { describe, expect, it } from "vitest";
import { COMMANDS, isKnown } from "../../src/commands/known.ts";
import { parseCommands } from "../../src/commands/parse-commands.ts";

describe("the commands Waymark knows", () => {
  it("are these, each once", () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([
      "apply",
      "approve",
      "decline",
      "withdraw",
      "reopen",
      "done",
      "undo",
      "confirm",
      "credit",
      "progress",
      "leave",
      "help",
    ]);
  });

  it("can be written as their help says, which is one line", () => {
    for (const { name, usage, help } of COMMANDS) {
      expect(parseCommands(usage)).toMatchObject([{ name }]);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("are told from others", () => {
    expect(isKnown("approve")).toBe(true);
    expect(isKnown("constructor")).toBe(false);
  });
});
