import { dayIn } from "../core/time.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { zoneIn } from "../directory/next-meeting.ts";
import { nonEmpty } from "../environment/problems.ts";
import { readDefinitions } from "../definitions/read.ts";
import type { Change } from "../features/foresight/change.ts";
import { foreseenLines } from "../features/foresight/messages.ts";
import type { Telling } from "../features/foresight/telling.ts";
import type { World } from "../core/world.ts";
import { longDay } from "../words/calendar.ts";
import { cli } from "../words/generated/cli.ts";
import { printed } from "../words/printed.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { readFolder } from "./files.ts";
import { textsOf } from "./format/report.ts";
import { text as problemsInWords } from "./format/text.ts";
import { howToBegin } from "./how-to-begin.ts";
import { backupWorld } from "./plan/backup-world.ts";
import { foreseenFor } from "./plan/foreseen-for.ts";
import { inLedger } from "./plan/ledger-world.ts";
import { wantedOf } from "./reading.ts";
import { definitionsOnly } from "./plan/definitions-only.ts";

/** `waymark plan [folder]`: what putting these definitions in force would change, what it takes away first. */
export const command = define({
  takes: "[folder]",
  about: "help-plan-about",
  examples: [
    "community --since community-before",
    "community --ledger waymark.backup --organization harbor",
  ],
  options: {
    since: { takes: "FOLDER", about: "help-plan-since" },
    ledger: { takes: "FILE", about: "help-plan-ledger" },
    organization: { takes: "LOGIN", about: "help-plan-organization" },
    format: { takes: ["text", "json"], initial: "text", about: "help-plan-format" },
  },
  async run({ folder, since, ledger, organization, format }, voice) {
    if (since !== undefined && ledger !== undefined) return cli(voice)("cli-plan-one-base");
    const files = readFolder(folder, voice);
    if (typeof files === "string") return files;
    const { definitions, ...report } = readDefinitions(files, undefined, wantedOf(voice));
    if (!definitions) {
      process.stdout.write(problemsInWords({ ...report, folder, textOf: textsOf(files) }, voice));
      const said = [cli(voice)("cli-plan-broken"), ...howToBegin(report.problems, voice)];
      process.stderr.write(`${said.join("\n")}\n`);
      return 1;
    }
    const work = (world: World): Planned => {
      const { changes, telling } = foreseenFor(definitions, files, world, voice);
      return { plan: format === "json" ? json(changes) : text(changes, telling) };
    };
    const found = await against({ since, ledger, organization, definitions }, voice, work);
    if (typeof found === "string") return found;
    process.stdout.write(found.plan);
    return 0;
  },
});

/** What a plan is compared with. */
interface Before {
  readonly since: string | undefined;
  readonly ledger: string | undefined;
  readonly organization: string | undefined;
  /** What would be in force. */
  readonly definitions: Definitions;
}

/** What would change, as it is said. */
interface Planned {
  readonly plan: string;
}

/** A plan against what the ledger knows, or as far as definitions alone tell. */
async function against(
  { since, ledger, organization, definitions }: Before,
  voice: Voice,
  work: (world: World) => Planned,
): Promise<Planned | Shown> {
  const say = cli(voice);
  if (ledger !== undefined) {
    const world = await backupWorld(ledger, organization, voice);
    if (typeof world === "string") return world;
    process.stderr.write(`${madeOn(world, ledger, definitions, voice)}\n`);
    return work(world);
  }
  const { DATABASE_URL: url, WAYMARK_DATA: folder } = nonEmpty(process.env);
  if (since === undefined && (url || folder)) return inLedger(organization, voice, work);
  if (organization !== undefined) return say("cli-plan-organization");
  const world = definitionsOnly(since, voice);
  if (typeof world === "string") return world;
  if (since === undefined) process.stderr.write(`${say("cli-plan-from-nothing")}\n`);
  process.stderr.write(`${say("cli-plan-definitions-only")}\n`);
  return work(world);
}

/** A backup may be old, or somebody else's: whoever reads the plan is told. */
function madeOn(
  { now, org }: World,
  ledger: string,
  { settings }: Definitions,
  voice: Voice,
): Shown {
  const day = longDay(dayIn(now, zoneIn(settings)), voice);
  return cli(voice)("cli-plan-from-ledger", {
    file: printed(ledger),
    organization: printed(org.login),
    day,
  });
}

function json(changes: readonly Change[]): string {
  return `${JSON.stringify({ changes }, null, 2)}\n`;
}

function text(changes: readonly Change[], telling: Telling): string {
  if (changes.length === 0) return `${cli(telling.voice)("cli-plan-nothing")}\n`;
  return `${foreseenLines(changes, telling).join("\n")}\n`;
}
