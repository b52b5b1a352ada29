import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { define } from "../../src/cli/command.ts";
import { perform } from "../../src/cli/perform.ts";
import { ours, type Shown } from "../../src/words/shown.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { waymark } from "./run.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** What a command that ends so says, and its exit code. */
async function ending(run: () => Promise<number | Shown>) {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const walk = define({ takes: "", options: {}, about: "help-init-about", examples: [], run });
  const code = await perform("walk", walk, [], PLAIN);
  const text = said.mock.calls.map(([line]) => line).join("");
  said.mockRestore();
  return [code, text];
}

function throwing(error: Error) {
  return async () => {
    throw error;
  };
}

describe("a command", () => {
  it("ends with its code, or with 2 and why", async () => {
    expect(await ending(async () => 1)).toEqual([1, ""]);
    expect(await ending(async () => ours("go there first"))).toEqual([
      2,
      "waymark walk: go there first\n",
    ]);
  });

  it("that fails ends with 1 and why, in words", async () => {
    expect(await ending(throwing(new Error("it rains")))).toEqual([1, "waymark walk: it rains\n"]);
  });

  it("that is broken itself shows where", async () => {
    await expect(ending(throwing(new TypeError("x is not a function")))).rejects.toThrow(
      "x is not a function",
    );
  });
});

describe("waymark", () => {
  it("lists every command, and knows no other", () => {
    const help = waymark(["--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("0 if everything is fine, 1 if there are problems, 2 if");
    for (const name of Object.keys(COMMANDS)) expect(help.out).toContain(`\n  ${name} `);
    expect(waymark([])).toMatchObject({ code: 2, out: "" });
    const { code, out, err } = waymark(["validat"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("waymark: there's no command `validat`. Did you mean `validate`?\n");
    expect(waymark(["constructor"]).code).toBe(2);
  });

  it("says which one it is, and explains a command in either order", () => {
    expect(waymark(["--version"])).toMatchObject({ code: 0, out: `waymark ${version}\n` });
    expect(waymark(["help", "plan"])).toEqual(waymark(["plan", "--help"]));
    expect(waymark(["help"]).out).toBe(waymark(["--help"]).out);
  });

  it.each(Object.keys(COMMANDS))("explains %s, and leads there whoever uses it wrongly", (name) => {
    const help = waymark([name, "-h"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toMatch(
      new RegExp(`^Usage: waymark ${name} .*\\n\\n[A-Z][^]*\\n  -h, --help `),
    );
    expect(help.out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const { code, out, err } = waymark([name, "--nope"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      new RegExp(
        `^waymark ${name}: there's no option \`--nope\`\n[^]*\n?To see how it works, run \`waymark ${name} --help\`.\n$`,
      ),
    );
  });
});
