import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, waymark } from "../cli/run.ts";
import { ALL_CONTRIBUTORS, ORG, SIGS } from "../exchange/harbor.ts";
import { commands, document } from "./blocks.ts";

/** The words of a command, quotes taken off. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}

test("every command of docs/import.md does what it says", () => {
  const folder = folderOf([
    { path: "sigs.yaml", text: SIGS },
    { path: "org.yaml", text: ORG },
    { path: ".all-contributorsrc", text: ALL_CONTRIBUTORS },
  ]);
  const all = commands(document("docs/import.md"));
  expect(all).toHaveLength(5);
  for (const command of all) {
    const [program, ...args] = words(command);
    const { code, err } = waymark(args, folder);
    expect([program, code], `${command}\n${err}`).toEqual(["waymark", 0]);
  }
  expect(existsSync(join(folder, "community/communities/sig-boats.yml"))).toBe(true);
});
