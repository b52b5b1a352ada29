import { voiceOf } from "../core/voice-of.ts";
import type { World } from "../core/world.ts";
import { NOTHING } from "../definitions/definitions.ts";
import { healthOf, troubles } from "../health/health.ts";
import { momentsBefore } from "../health/looking-back.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { backupWorld } from "./plan/backup-world.ts";
import { inLedger } from "./plan/ledger-world.ts";
import { wantedOf } from "./reading.ts";
import { json } from "./report/json.ts";
import { text } from "./report/text.ts";

/** `waymark report`: what came of rules, stages and badges, and what needs a look. */
export const command = define({
  takes: "",
  about: "help-report-about",
  examples: ["", "--ledger waymark.backup --organization harbor --format json"],
  options: {
    ledger: { takes: "FILE", about: "help-report-ledger" },
    organization: { takes: "LOGIN", about: "help-report-organization" },
    people: { about: "help-report-people" },
    format: { takes: ["text", "json"], initial: "text", about: "help-report-format" },
  },
  async run({ ledger, organization, people, format }, voice) {
    const work = (world: World): Told => {
      const definitions = world.definitions() ?? NOTHING;
      const health = healthOf(definitions, world);
      const spoken = wantedOf(voice) ?? voiceOf(definitions);
      const telling = { definitions, world, people, voice: spoken };
      const told = format === "json" ? json(health, telling) : text(health, telling);
      return { told, troubles: troubles(health) };
    };
    const found = await worked(ledger, organization, voice, work);
    if (typeof found === "string") return found;
    process.stdout.write(found.told);
    return found.troubles > 0 ? 1 : 0;
  },
});

/** What a report says, and how many things it says somebody should look at. */
interface Told {
  readonly told: string;
  readonly troubles: number;
}

async function worked(
  ledger: string | undefined,
  organization: string | undefined,
  voice: Voice,
  work: (world: World) => Told,
): Promise<Told | Shown> {
  if (ledger === undefined) return inLedger(organization, voice, work);
  const world = await backupWorld(ledger, organization, voice, momentsBefore);
  return typeof world === "string" ? world : work(world);
}
