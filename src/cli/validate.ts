import { quoted } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { FORMATS } from "./format/index.ts";
import { summary } from "./format/text.ts";
import { LISTS } from "./list.ts";
import { validated } from "./reading.ts";

/** `waymark validate [folder]`: the problems on standard output, a summary beside it; `--list`: the checks. */
export const command = define({
  takes: "[folder]",
  about: "help-validate-about",
  options: {
    only: { takes: "FILE", repeats: true, about: "help-validate-only" },
    format: {
      takes: ["text", "json", "github", "sarif"],
      initial: "text",
      about: "help-validate-format",
    },
    list: { about: "help-validate-list" },
  },
  async run({ folder, only, format, list }, voice) {
    if (list) return listChecks(format, voice);
    const reading = validated(folder, only, voice);
    if (typeof reading === "string") return reading;
    const report = { ...reading, folder };
    process.stdout.write(FORMATS[format](report, voice));
    process.stderr.write(`${summary(report, voice)}\n`);
    return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

function listChecks(format: keyof typeof FORMATS, voice: Voice): number | Shown {
  if (format !== "text" && format !== "json")
    return cli(voice)("cli-list-format", { format: quoted(format) });
  process.stdout.write(LISTS[format](voice));
  return 0;
}
