import { readFolder } from "../src/cli/files.ts";
import { backupWorld } from "../src/cli/plan/backup-world.ts";
import { definitionsOnly } from "../src/cli/plan/definitions-only.ts";
import { foreseenFor } from "../src/cli/plan/foreseen-for.ts";
import { dayIn } from "../src/core/time.ts";
import { voiceOf } from "../src/core/voice-of.ts";
import type { World } from "../src/core/world.ts";
import type { Definitions } from "../src/definitions/definitions.ts";
import { readDefinitions } from "../src/definitions/read.ts";
import { zoneIn } from "../src/directory/next-meeting.ts";
import { foreseen } from "../src/features/foresight/messages.ts";
import { longDay } from "../src/words/calendar.ts";
import { action } from "../src/words/generated/action.ts";
import { cli } from "../src/words/generated/cli.ts";
import { printed, quoted } from "../src/words/printed.ts";
import { joined, ours, type Shown } from "../src/words/shown.ts";
import { PLAIN, type Voice } from "../src/words/voice.ts";
import { addComment } from "./comment.ts";
import { withInputs } from "./inputs.ts";
import { pullHere } from "./pull.ts";
import { addToSummary, annotate, fail, given, hand, log } from "./runner.ts";

/** Says what the definitions in a folder would change: in the job's summary, and on the pull request. */
export async function plan(folder: string): Promise<void> {
  const files = readFolder(folder, PLAIN);
  if (typeof files === "string") return fail(`Waymark: ${files}`);
  const { definitions } = readDefinitions(files);
  if (!definitions) return fail(action(PLAIN)("action-plan-broken"));
  const voice = voiceOf(definitions);
  const world = await before(voice);
  if (typeof world === "string") return fail(withInputs(`Waymark: ${world}`));
  const { changes, telling } = foreseenFor(definitions, files, world, voice);
  const body = joined([
    comparedWithNothing(voice),
    foreseen(changes, telling),
    basis(world, definitions, voice),
  ]);
  log(body);
  hand({ changes: changes.length });
  addToSummary(`<h2>Waymark</h2>\n\n${body}\n`);
  const why = await say(body, voice);
  if (why !== undefined) annotate("notice", why);
}

/** What the plan compares with, as the inputs say. */
async function before(voice: Voice) {
  const [since, ledger, organization] = ["since", "ledger", "organization"].map(given);
  if (since !== undefined && ledger !== undefined) return cli(voice)("cli-plan-one-base");
  return ledger === undefined
    ? definitionsOnly(since, voice)
    : backupWorld(ledger, organization, voice);
}

/** Nobody is to take what is there already for what merging would bring. */
function comparedWithNothing(voice: Voice): Shown {
  const isCompared = ["since", "ledger"].some((input) => given(input) !== undefined);
  return isCompared ? ours("") : action(voice)("action-plan-from-nothing");
}

/** What is known is said with every plan, so that nobody takes it for more. */
function basis({ now, org }: World, { settings }: Definitions, voice: Voice): Shown {
  const ledger = given("ledger");
  if (ledger === undefined) return action(voice)("action-plan-from-definitions");
  const day = longDay(dayIn(now, zoneIn(settings)), voice);
  return action(voice)("action-plan-from-ledger", {
    file: quoted(ledger),
    organization: printed(org.login),
    day,
  });
}

/** Comments on the pull request, if this is about one; otherwise why it stays in the summary. */
async function say(body: Shown, voice: Voice): Promise<Shown | undefined> {
  const pull = pullHere();
  if (!pull) return undefined;
  if (pull.fork) return action(voice)("action-plan-fork");
  const token = given("token");
  if (token === undefined) return action(voice)("action-plan-no-token");
  const refused = await addComment(pull, body, token);
  if (refused === undefined) return undefined;
  return action(voice)("action-plan-not-said", { status: printed(refused) });
}
