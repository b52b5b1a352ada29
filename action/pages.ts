import { isBug, wordsOf } from "../src/cli/errors.ts";
import { readFolder } from "../src/cli/files.ts";
import { copyPages } from "../src/cli/pages/copy-pages.ts";
import { voiceOf } from "../src/core/voice-of.ts";
import { readDefinitions } from "../src/definitions/read.ts";
import { action } from "../src/words/generated/action.ts";
import { cli } from "../src/words/generated/cli.ts";
import { printed } from "../src/words/printed.ts";
import { joined, ours } from "../src/words/shown.ts";
import { PLAIN } from "../src/words/voice.ts";
import { withInputs } from "./inputs.ts";
import { addToSummary, annotate, fail, given, hand, input, log } from "./runner.ts";

/** Copies the public pages into a folder of the workspace, and says what they are made from. */
export async function pages(folder: string): Promise<void> {
  const files = readFolder(folder, PLAIN);
  if (typeof files === "string") return fail(`Waymark: ${files}`);
  const { definitions } = readDefinitions(files);
  if (!definitions) return fail(action(PLAIN)("action-pages-broken"));
  const voice = voiceOf(definitions);
  const to = input("to") || "site";
  const [ledger, organization, address] = ["ledger", "organization", "address"].map(given);
  const wanted = { folder, definitions, to, ledger, organization, address, repository: undefined };
  try {
    const done = await copyPages(wanted, voice, log);
    if (typeof done === "string") return fail(withInputs(`Waymark: ${done}`));
    const counted = { pages: done.pages, others: done.others, folder: printed(to) };
    const words = joined([cli(voice)("cli-pages-done", counted), done.basis], " ");
    log(words);
    for (const note of done.notes) annotate("notice", withInputs(note));
    hand({ pages: done.pages });
    const summary = joined([ours("<h2>Waymark</h2>"), words, ...done.notes, ours("")], "\n\n");
    addToSummary(withInputs(summary));
  } catch (error) {
    if (isBug(error)) throw error;
    fail(`Waymark: ${wordsOf(error, voice)}`);
  }
}
