import { readDefinitions } from "../definitions/read.ts";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { textsOf } from "./format/report.ts";
import { text as problemsInWords } from "./format/text.ts";
import { copyPages } from "./pages/copy-pages.ts";
import { wantedOf } from "./reading.ts";

/** `waymark pages [folder] --to FOLDER`: the public pages as files that need no server. */
export const command = define({
  takes: "[folder]",
  about: "help-pages-about",
  examples: [
    "community --to site --repository harbor/community",
    "community --to site --ledger waymark.backup --address https://harbor.example",
  ],
  options: {
    to: { takes: "FOLDER", needed: true, about: "help-pages-to" },
    ledger: { takes: "FILE", about: "help-plan-ledger" },
    organization: { takes: "LOGIN", about: "help-plan-organization" },
    repository: { takes: "OWNER/NAME", about: "help-pages-repository" },
    address: { takes: "URL", about: "help-pages-address" },
  },
  async run({ folder, ...asked }, voice) {
    const files = readFolder(folder, voice);
    if (typeof files === "string") return files;
    const { definitions, ...report } = readDefinitions(files, undefined, wantedOf(voice));
    if (!definitions) {
      process.stderr.write(
        problemsInWords({ ...report, folder, textOf: textsOf(files) }, voice, process.stderr),
      );
      process.stderr.write(`${cli(voice)("cli-pages-broken")}\n`);
      return 1;
    }
    const done = await copyPages({ folder, definitions, ...asked }, voice, complain);
    if (typeof done === "string") return done;
    const { pages, others, basis, notes } = done;
    const counted = cli(voice)("cli-pages-done", { pages, others, folder: printed(asked.to) });
    process.stdout.write(`${counted} ${basis}\n`);
    for (const note of notes) complain(note);
    return 0;
  },
});

function complain(words: string): void {
  process.stderr.write(`${words}\n`);
}
