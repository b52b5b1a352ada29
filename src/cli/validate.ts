import { lstatSync } from "node:fs";
import { MOST_BYTES } from "../definitions/read-source.ts";
import { printed, quoted } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { validate } from "../words/generated/validate.ts";
import { listed } from "../words/list.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { fileOf } from "./files.ts";
import { howToBegin } from "./how-to-begin.ts";
import { FORMATS } from "./format/index.ts";
import type { WithTexts } from "./format/report.ts";
import { summary } from "./format/summary.ts";
import { LISTS } from "./list.ts";
import { placeOf } from "./place-of.ts";
import { type Validated, validated, validatedAs } from "./reading.ts";
import { readInput } from "./standard-input.ts";

/** `waymark validate [folder]`: the problems on standard output, a summary beside it; `-`: of one file on standard input; `--list`: the checks. */
export const command = define({
  takes: "[folder]",
  about: "help-validate-about",
  examples: [
    "community",
    "community --only community/waymark.yml",
    "- --as community/waymark.yml < draft.yml",
  ],
  options: {
    only: { takes: "FILE", repeats: true, about: "help-validate-only" },
    format: {
      takes: ["text", "lines", "json", "github", "sarif"],
      initial: "text",
      about: "help-validate-format",
    },
    as: { takes: "FILE", about: "help-validate-as" },
    list: { about: "help-validate-list" },
  },
  async run({ folder, only, format, list, as }, voice) {
    if (list) return listChecks(format, voice);
    const report = await reportOn(folder, only, as, voice);
    if (typeof report === "string") return report;
    // All of it speaks as the problems do.
    const { voice: spoken } = report;
    process.stdout.write(FORMATS[format](report, spoken));
    for (const line of [...aboutFiles(only, report, spoken), summary(report, spoken)])
      process.stderr.write(`${line}\n`);
    return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

type Found = WithTexts & Pick<Validated, "instead" | "voice">;

/** What somebody should know who named files. */
function aboutFiles(
  only: readonly string[],
  { instead, problems }: Found,
  voice: Voice,
): readonly Shown[] {
  const say = validate(voice);
  const missing = only.filter((path) => !lstatSync(path, { throwIfNoEntry: false }));
  const files = listed(
    missing.map((path) => printed(path)),
    voice,
  );
  return [
    ...(missing.length > 0 ? [say("validate-missing", { count: missing.length, files })] : []),
    ...(instead ? [say("validate-all-instead")] : []),
    ...howToBegin(problems, voice),
  ];
}

/** What is found in a folder, or in one file on standard input. */
async function reportOn(
  folder: string,
  only: readonly string[],
  as: string | undefined,
  voice: Voice,
): Promise<Found | Shown> {
  if (folder === "-" || as !== undefined) {
    if (folder !== "-" || as === undefined || only.length > 0) return cli(voice)("cli-input-as");
    return fromInput(as, voice);
  }
  const reading = validated(folder, only, voice);
  return typeof reading === "string" ? reading : { ...reading, folder };
}

async function fromInput(as: string, voice: Voice): Promise<Found | Shown> {
  const place = placeOf(as);
  if (!place) return cli(voice)("cli-input-no-definition", { file: printed(as) });
  const file = fileOf(place.path, await readInput(MOST_BYTES), voice);
  const reading = validatedAs(file, place.folder, voice);
  return typeof reading === "string" ? reading : { ...reading, folder: place.folder };
}

function listChecks(format: keyof typeof FORMATS, voice: Voice): number | Shown {
  if (format !== "text" && format !== "json")
    return cli(voice)("cli-list-format", { format: quoted(format) });
  process.stdout.write(LISTS[format](voice));
  return 0;
}
