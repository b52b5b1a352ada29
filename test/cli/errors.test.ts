import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBug, wordsOf } from "../../src/cli/errors.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { folderOf } from "./run.ts";

/** What goes wrong there. */
function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing went wrong");
}

describe("an error in words", () => {
  const folder = folderOf([{ path: "file", text: "" }]);

  it.each([
    ["gone/file", "there's no such file or folder", (path: string) => readFileSync(path)],
    ["", "this is a folder, not a file", (path: string) => writeFileSync(path, "")],
    ["file", "something else is already there", (path: string) => mkdirSync(path)],
    ["file/x", "part of this path is a file", (path: string) => mkdirSync(path)],
  ])("names %j and says that %s", (name, says, work) => {
    const path = join(folder, name);
    const words = wordsOf(
      caught(() => work(path)),
      PLAIN,
    );
    expect(words).toContain(`${path}: ${says}`);
  });

  it("says that no database answers, at any of several addresses", async () => {
    const [refused] = (await once(connect(1, "127.0.0.1"), "error")) as [Error];
    expect(wordsOf(refused, PLAIN)).toBe(
      "nothing answers where DATABASE_URL points; is PostgreSQL running there? (connect ECONNREFUSED 127.0.0.1:1)",
    );
    const both = new AggregateError([refused, new Error("connect ECONNREFUSED ::1:1")]);
    expect(wordsOf(Object.assign(both, { code: "ECONNREFUSED" }), PLAIN)).toContain(
      "(connect ECONNREFUSED 127.0.0.1:1; connect ECONNREFUSED ::1:1)",
    );
  });

  it("is what it says itself otherwise", () => {
    expect(wordsOf(new Error("it rains"), PLAIN)).toBe("it rains");
    expect(wordsOf("it rains", PLAIN)).toBe("it rains");
  });

  it("is a bug where the program is wrong, and not the world", () => {
    expect(isBug(caught(() => (undefined as unknown as Error).message))).toBe(true);
    expect(isBug(caught(() => new URL("nonsense")))).toBe(false);
    expect(isBug(new Error("it rains"))).toBe(false);
  });
});
