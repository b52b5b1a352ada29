import { define } from "./command.ts";
import { FORMATS } from "./format/index.ts";
import { summary } from "./format/text.ts";
import { LISTS } from "./list.ts";
import { validated } from "./reading.ts";

/** `waymark validate [folder]`: the problems on standard output, a summary beside it; `--list`: the checks. */
export const command = define({
  takes: "[folder]",
  about: `Says everything that is wrong with the definitions in a folder: the file, the line and the
column, and what is allowed instead.`,
  options: {
    only: { takes: "FILE", repeats: true, about: "check this file, as Git names it from here" },
    format: {
      takes: ["text", "json", "github", "sarif"],
      initial: "text",
      about: "how problems are printed: text unless said otherwise",
    },
    list: { about: "list every check instead, as text or json" },
  },
  async run({ folder, only, format, list }) {
    if (list) return listChecks(format);
    const reading = validated(folder, only);
    if (typeof reading === "string") return reading;
    const report = { ...reading, folder };
    process.stdout.write(FORMATS[format](report));
    process.stderr.write(`${summary(report)}\n`);
    return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

function listChecks(format: keyof typeof FORMATS): number | string {
  if (format !== "text" && format !== "json") return `the list is text or json, not ${format}`;
  process.stdout.write(LISTS[format]());
  return 0;
}
