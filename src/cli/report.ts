import { voiceOf } from "../core/voice-of.ts";
import type { World } from "../core/world.ts";
import { NOTHING } from "../definitions/definitions.ts";
import { healthOf, troubles } from "../health/health.ts";
import { momentsBefore } from "../health/looking-back.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { define } from "./command.ts";
import { backupWorld } from "./plan/backup-world.ts";
import { ledgerWorld } from "./plan/ledger-world.ts";
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
    const world = await known(ledger, organization, voice);
    if (typeof world === "string") return world;
    const definitions = world.definitions() ?? NOTHING;
    const health = healthOf(definitions, world);
    const telling = { definitions, world, people, voice: wantedOf(voice) ?? voiceOf(definitions) };
    process.stdout.write(format === "json" ? json(health, telling) : text(health, telling));
    return troubles(health) > 0 ? 1 : 0;
  },
});

function known(
  ledger: string | undefined,
  organization: string | undefined,
  voice: Voice,
): Promise<World | Shown> {
  return ledger === undefined
    ? ledgerWorld(organization, voice, momentsBefore)
    : backupWorld(ledger, organization, voice, momentsBefore);
}
