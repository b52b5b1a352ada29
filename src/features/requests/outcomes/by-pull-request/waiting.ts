import type { ChangeTag } from "../../../../core/change-tag.ts";
import type { FileChange, Step } from "../../../../core/effect.ts";
import { pullOf, turnedDown } from "../../../../core/ledger/changes.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { whyNotWritten } from "../../../../core/refusal.ts";
import { shift } from "../../../../core/time.ts";
import type { World } from "../../../../core/world.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { code, joined } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import type { Waiting } from "../kind.ts";
import { type Change, fileIn, type Ground } from "./change.ts";
import { becauseOf, bodyOf, numberOf, tellThatItWasTurnedDown } from "./messages.ts";

/** What keeps the definitions in force from saying what a request asks; while somebody may merge it, one pull request asks for it. */
export function waitingFor(change: Change, request: Request, world: World): Waiting {
  const voice = voiceFor(request);
  const say = changes(voice);
  const { tag, byHand } = change;
  const file = code(change.path);
  const closed = turnedDown(tag, world);
  if (closed) {
    const pull = numberOf(closed.thread);
    const words = say("changes-closed", { pull, byHand });
    const messages = tellThatItWasTurnedDown(closed, change, request, voice, world);
    return { case: "closed", words, messages };
  }
  const due = shift(world.now, DAY);
  const ground = groundIn(world);
  if (!ground) return { case: "broken", words: say("changes-broken", { file }), due };
  const wanted = fileIn(change, ground);
  if (!wanted) return { case: "unsafe", words: say("changes-unsafe", { file, byHand }), due };
  if (wanted.after === wanted.before)
    return { case: "merged", words: say("changes-merged", { file }), due };
  const files = [wanted, ...(change.more?.(ground) ?? [])];
  const plan = [stepFor(change, ground, files, request)];
  const why = whyNotWritten(ground.repo, voice, world);
  if (why)
    return { case: `refused ${why}`, words: say("changes-refused", { why, byHand }), plan, due };
  const pull = pullOf(tag, world);
  if (!pull) return { case: "asking", words: say("changes-asking", { file }), plan, due };
  const open = say("changes-open", { pull: numberOf(pull), file });
  const warnings = change.warns?.(ground) ?? [];
  const words = joined([open, ...warnings], " ");
  return { case: `open ${pull.number} ${warnings.length}`, words, plan, due };
}

/** What changes the file and leaves the definitions as they are tells nobody: it is looked at every day. */
const DAY = { count: 1, unit: "day" } as const;

function groundIn(world: World): Ground | undefined {
  const { definitions, sources, ...shown } = world.shown().candidate ?? {};
  if (!definitions || !sources) return undefined;
  return { ...(shown as Ground), definitions, sources };
}

function stepFor(
  change: Change,
  ground: Ground,
  files: readonly FileChange[],
  request: Request,
): Step {
  const voice = voiceFor(request);
  const effect = {
    kind: "ensure-file",
    repo: ground.repo,
    tag: change.tag,
    on: ground.commit,
    files,
    title: change.title,
    body: bodyOf([change.what, ...(change.warns?.(ground) ?? [])], request, ground.repo, voice),
    done: changes(voice)("changes-done"),
  } as const;
  return { effect, because: "the request asks for it" };
}

/** Our pull request is closed once the request does not wait for it any more. */
export function takenBack(tag: ChangeTag, request: Request, world: World): readonly Step[] {
  const repo = world.home();
  if (!repo || (world.written(tag) ?? "") === "") return [];
  const voice = voiceFor(request);
  const done = changes(voice)("changes-done");
  const effect = {
    kind: "ensure-file",
    repo,
    tag,
    on: "",
    files: [],
    title: "",
    body: joined([becauseOf(request, repo, voice), done]),
    done,
  } as const;
  return [{ effect, because: "the request waits for it no more" }];
}
