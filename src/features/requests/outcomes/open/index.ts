import { hash } from "node:crypto";
import { raisedAs } from "../../../../core/asking.ts";
import { seatId } from "../../../../core/fact.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { mayName, type Repo, threadName } from "../../../../core/place.ts";
import { whyNoIssue } from "../../../../core/refusal.ts";
import type { World } from "../../../../core/world.ts";
import type { NewIssue } from "../../../../definitions/types.ts";
import { requests } from "../../../../words/generated/requests.ts";
import { ours, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import type { OutcomeKind } from "../kind.ts";
import { bodyOf, helpWanted, missing, opening, refused } from "./messages.ts";

/** Opens an issue, once: what becomes of it then is up to people. */
export const open: OutcomeKind<{ readonly open: NewIssue }> = {
  plan({ open: issue }, request, how, world) {
    const repo = placeOf(issue, request, world);
    if (!repo) return [];
    const tag = tagOf(issue, request);
    const body = bodyOf(issue, request.seat, repo, voiceFor(request));
    const effect = { kind: "ensure-issue", repo, tag, title: issue.title, body } as const;
    return [{ effect, because: `the request is ${how}` }];
  },
  isShown: ({ open: issue }, request, world) => raisedAs(tagOf(issue, request), world).length > 0,
  says({ open: issue }, request, world) {
    const isThere = placeOf(issue, request, world) !== undefined;
    return isThere ? undefined : helpWanted(issue, voiceFor(request), world);
  },
  stands: ({ open: issue }, request, world) => becameOf(issue, request, world).case,
  undo: ({ open: issue }, request, world) => becameOf(issue, request, world).words,
};

/** Where it goes: into the repository that is named, or to where the request lives. */
function placeOf({ repository }: NewIssue, { seat }: Request, world: World): Repo | undefined {
  if (repository !== undefined) return world.repository(repository);
  return seat.thread?.repo ?? world.home();
}

/** Of one request two issues that read alike are one. */
function tagOf(issue: NewIssue, { seat, reopened }: Request): string {
  const what = hash("sha256", JSON.stringify(issue)).slice(0, 16);
  return `opened/${seatId(seat)}/${reopened}/${what}`;
}

interface Became {
  readonly case: string;
  readonly words: Shown;
}

function becameOf(issue: NewIssue, request: Request, world: World): Became {
  const voice = voiceFor(request);
  const say = requests(voice);
  const [raised] = raisedAs(tagOf(issue, request), world);
  if (raised) {
    const named = mayName(raised.thread, request.seat.thread?.repo);
    const words = named
      ? say("requests-opened", { issue: ours(threadName(raised.thread)) })
      : say("requests-opened-private");
    return { case: "opened", words };
  }
  const repo = placeOf(issue, request, world);
  if (!repo) return { case: "missing", words: missing(issue, voice) };
  const why = whyNoIssue(repo, voice, world);
  return why
    ? { case: `refused ${why}`, words: refused(issue, why, voice) }
    : { case: "opening", words: opening(issue, voice) };
}
