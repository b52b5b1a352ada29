import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { type Command, define } from "../../src/cli/command.ts";
import { PLAIN } from "../../src/words/voice.ts";

type Reading = ReturnType<typeof readArguments>;

const OPTIONS = {
  to: { takes: "DIR", needed: true, about: "help-import-to" },
  format: { takes: ["text", "json"], initial: "text", about: "help-validate-format" },
  only: { takes: "FILE", repeats: true, about: "help-validate-only" },
  force: { about: "help-import-force" },
  yes: { short: "y", about: "help-init-yes" },
} as const;

function taking(takes: Command["takes"]): Command {
  return define({
    takes,
    options: OPTIONS,
    about: "help-init-about",
    examples: [],
    run: async () => 0,
  });
}

/** What a command that takes these gets of them. */
function of(takes: Command["takes"], ...given: readonly string[]): Reading {
  return readArguments(taking(takes), ["--to", "x", ...given], PLAIN);
}

/** What is made of these words after the name of a command that takes a folder. */
function reading(...args: readonly string[]): Reading {
  return readArguments(taking("[folder]"), args, PLAIN);
}

function wrong(...args: readonly string[]): readonly string[] {
  const read = reading("--to", "x", ...args);
  return read.kind === "wrong" ? read.why : [];
}

describe("what follows a command", () => {
  it("comes by its name, and what nobody says as it is then", () => {
    expect(reading("here", "--to", "there", "--only", "a", "-y", "--only=b")).toEqual({
      kind: "asked",
      asked: {
        folder: "here",
        to: "there",
        format: "text",
        only: ["a", "b"],
        force: false,
        yes: true,
        help: false,
        "no-color": false,
      },
    });
    const few = reading("--to=");
    expect(few).toMatchObject({ asked: { folder: ".", to: "", only: [] } });
  });

  it("may be a question for help, whatever else is wrong", () => {
    for (const help of ["--help", "-h"])
      expect(reading("a", "b", "--nope", help)).toEqual({ kind: "help" });
  });

  it("is told all that is wrong with it at once", () => {
    expect(reading("a", "b", "--nope")).toEqual({
      kind: "wrong",
      why: [
        "there's no option `--nope`",
        "name only one folder, not `b` as well",
        "please add `--to DIR`",
      ],
    });
  });

  it.each([
    [["--formt=json"], "there's no option `--formt`. Did you mean `--format`?"],
    [["-format"], "there's no option `-format`. Did you mean `--format`?"],
    [["--constructor"], "there's no option `--constructor`"],
    [["--no-force"], "there's no option `--no-force`"],
    [["--\u001b[31m"], "there's no option `--�[31m`"],
    [["--force=no"], "`--force` doesn't take a value"],
    [["--format", "jsn"], "`--format` can be `text` or `json`, not `jsn`. Did you mean `json`?"],
    [["--format"], "`--format` needs `text` or `json` after it"],
    [["--only"], "`--only` needs FILE after it"],
    [
      ["--only", "--force"],
      "`--only` needs FILE after it; if you mean `--force`, write `--only=--force`",
    ],
  ])("with %j hears what is wrong", (args, says) => {
    expect(new Set(wrong(...args))).toEqual(new Set([says]));
  });

  it("may begin with a dash where that is meant", () => {
    expect(reading("--to=-x")).toMatchObject({ asked: { to: "-x" } });
    expect(reading("--to", "-")).toMatchObject({ asked: { to: "-" } });
    expect(reading("--to", "x", "--", "--force")).toMatchObject({ asked: { folder: "--force" } });
  });

  it.each([
    ["FILE", [], "name one file"],
    ["FILE", ["a", "b"], "name one file"],
    ["", ["a"], "this command takes only options, not `a`"],
  ] as const)("is counted: %s cannot be %j", (takes, given, says) => {
    expect(of(takes, ...given)).toEqual({ kind: "wrong", why: [says] });
  });

  it("may be a file, or several, or none", () => {
    expect(of("FILE", "a")).toMatchObject({ asked: { file: "a" } });
    expect(of("FILE...", "a", "b")).toMatchObject({ asked: { files: ["a", "b"] } });
    expect(of("FILE...")).toMatchObject({ asked: { files: [] } });
    expect(of("")).toMatchObject({ kind: "asked" });
  });
});
