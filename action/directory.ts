import { writeFileSync } from "node:fs";
import * as core from "@actions/core";
import { placeFrom } from "../src/cli/directory/place.ts";
import { findStale } from "../src/cli/directory/stale.ts";

/** Writes the tables of communities in the workspace, and says whether any file changed. */
export async function directory(folder: string): Promise<void> {
  const place = placeFrom(undefined) ?? { github: "https://github.com" };
  const found = findStale(folder, core.getMultilineInput("files"), place);
  if ("why" in found) {
    core.setFailed(`Waymark: ${found.why}`);
    return;
  }
  for (const { file, after } of found.stale) {
    writeFileSync(file, after);
    core.info(`${file} is written.`);
  }
  if (found.tables === 0) core.warning("No file holds the marks of a table of communities.");
  core.setOutput("changed", found.stale.length > 0);
}
