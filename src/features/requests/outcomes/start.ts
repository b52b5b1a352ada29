import { BEGUN, type Carried } from "../../../core/fact/begun.ts";
import { seatId } from "../../../core/fact.ts";
import { tagKey } from "../../../core/ledger/key.ts";
import { issueOf } from "../../../core/ledger/begun.ts";
import type { Request } from "../../../core/ledger/request.ts";
import { mayName, threadName } from "../../../core/place.ts";
import { formOf } from "../../../core/start/index.ts";
import type { World } from "../../../core/world.ts";
import { requests } from "../../../words/generated/requests.ts";
import { ours, plain, type Shown } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

interface Start {
  readonly start: string;
}

/** Another process goes on where this one ended: what both ask for is carried over. */
export const start: OutcomeKind<Start> = {
  finally(action, request, world) {
    const { seat, around, community } = request;
    const { subject, author = subject } = around;
    const tag = tagOf(action, request);
    return [
      {
        kind: "begun",
        id: tag,
        at: world.now,
        ...seat,
        tag,
        process: action.start,
        person: subject,
        by: author,
        ...(community !== undefined && { community }),
        cause: { kind: "process" },
        answers: carriedOver(action, request),
      },
    ];
  },
  stands: (action, request, world) => became(action, request, world)[0],
  undo: (action, request, world) => became(action, request, world)[1],
};

function tagOf({ start: process }: Start, { seat, reopened }: Request): string {
  return `${BEGUN}${process}/${seatId(seat)}/${reopened}`;
}

/** What both forms ask for. */
function carriedOver({ start: id }: Start, { definitions, answers }: Request): Carried {
  const process = definitions.processes[id];
  const form = process && formOf(process, definitions);
  const said = (form?.fields ?? []).map(({ key }) => [key, answers[key]?.text ?? ""] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ""));
}

/** The issue that was opened, or that it is to be. */
function became(action: Start, request: Request, world: World): readonly [string, Shown] {
  const voice = voiceFor(request);
  const say = requests(voice);
  const [begun] = world.ledger.about(tagKey(tagOf(action, request))).of("begun");
  const issue = begun && issueOf(begun, world);
  if (!issue) {
    const name = request.definitions.processes[action.start]?.name ?? action.start;
    return ["starting", say("requests-opening", { title: plain(name) })];
  }
  const named = mayName(issue, request.seat.thread?.repo);
  const words = named
    ? say("requests-opened", { issue: ours(threadName(issue)) })
    : say("requests-opened-private");
  return ["started", words];
}
