import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { type Command, define } from "../../src/cli/command.ts";

type Reading = ReturnType<typeof readArguments>;

const OPTIONS = {
  to: { takes: "DIR", needed: "say where with --to DIR", about: "where" },
  format: { takes: ["text", "json"], initial: "text", about: "how" },
  only: { takes: "FILE", repeats: true, about: "which" },
  force: { about: "whatever is there" },
  yes: { short: "y", about: "without asking" },
} as const;

function taking(takes: Command["takes"]): Command {
  return define({ takes, options: OPTIONS, about: "It walks.", run: async () => 0 });
}

/** What a command that takes these gets of them. */
function of(takes: Command["takes"], ...given: readonly string[]): Reading {
  return readArguments(taking(takes), ["--to", "x", ...given]);
}

/** What is made of these words after the name of a command that takes a folder. */
function reading(...args: readonly string[]): Reading {
  return readArguments(taking("[folder]"), args);
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
        "there is no option `--nope`",
        "give one folder, not `a` and `b`",
        "say where with --to DIR",
      ],
    });
  });

  it.each([
    [["--formt=json"], "there is no option `--formt`; did you mean `--format`?"],
    [["-format"], "there is no option `-format`; did you mean `--format`?"],
    [["--constructor"], "there is no option `--constructor`"],
    [["--no-force"], "there is no option `--no-force`"],
    [["--\u001b[31m"], "there is no option `--�[31m`"],
    [["--force=no"], "--force takes no value"],
    [["--format", "jsn"], "--format is `text` or `json`, not `jsn`; did you mean `json`?"],
    [["--format"], "--format needs `text` or `json` after it"],
    [["--only"], "--only needs FILE after it"],
    [
      ["--only", "--force"],
      "--only needs FILE after it; if `--force` is that, write `--only=--force`",
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
    ["FILE", [], "name one FILE"],
    ["FILE", ["a", "b"], "name one FILE"],
    ["", ["a"], "only options may follow it, not `a`"],
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
