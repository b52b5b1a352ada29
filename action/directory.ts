import { writeFileSync } from "node:fs";
import * as core from "@actions/core";
import { gitHubIn } from "../src/environment/addresses.ts";
import { action } from "../src/words/generated/action.ts";
import { printed } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { findStale, placeFrom } from "../src/cli/stale-tables.ts";

/** Writes the tables in the workspace, and says whether any file changed. */
export async function directory(folder: string): Promise<void> {
  const place = placeFrom(undefined) ?? { github: gitHubIn(process.env).github };
  const contributors = core.getInput("contributors");
  const files = core.getMultilineInput("files");
  const found = findStale(
    { folder, files, place, ...(contributors !== "" && { contributors }) },
    PLAIN,
  );
  if ("why" in found) {
    core.setFailed(`Waymark: ${found.why}`);
    return;
  }
  for (const { file, after } of found.stale) {
    writeFileSync(file, after);
    core.info(action(PLAIN)("action-written", { file: printed(file) }));
  }
  if (found.tables === 0) core.warning(action(PLAIN)("action-no-marks"));
  core.setOutput("changed", found.stale.length > 0);
}
