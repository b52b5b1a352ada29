import { writeFileSync } from "node:fs";
import { findStale, placeFrom } from "../src/cli/stale-tables.ts";
import { gitHubIn } from "../src/environment/addresses.ts";
import { action } from "../src/words/generated/action.ts";
import { cli } from "../src/words/generated/cli.ts";
import { printed } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { annotate, fail, hand, input, inputLines, log } from "./runner.ts";

/** Writes the tables in the workspace, and says whether any file changed. */
export function directory(folder: string): void {
  const place = placeFrom(undefined) ?? { github: gitHubIn(process.env).github };
  const contributors = input("contributors");
  const files = inputLines("files");
  const found = findStale(
    { folder, files, place, ...(contributors !== "" && { contributors }) },
    PLAIN,
  );
  if ("why" in found) return fail(`Waymark: ${found.why}`);
  for (const { file, after } of found.stale) {
    writeFileSync(file, after);
    log(action(PLAIN)("action-written", { file: printed(file) }));
  }
  for (const file of found.without)
    annotate("warning", cli(PLAIN)("cli-directory-none-in", { file: printed(file) }));
  if (found.tables === 0) annotate("warning", action(PLAIN)("action-no-marks"));
  hand({ changed: found.stale.length > 0 });
}
