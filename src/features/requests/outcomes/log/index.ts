import { hash } from "node:crypto";
import { raisedAs } from "../../../../core/asking.ts";
import { seatId } from "../../../../core/fact.ts";
import { privatePlace } from "../../../../core/judging.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { mayName, type Repo, type ThreadRef, threadName } from "../../../../core/place.ts";
import { whyNoIssue } from "../../../../core/refusal.ts";
import { voiceOf } from "../../../../core/voice-of.ts";
import type { World } from "../../../../core/world.ts";
import { logs } from "../../../../words/generated/logs.ts";
import { ours, plain, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import type { OutcomeKind } from "../kind.ts";
import { entryFor } from "./entry.ts";

interface Log {
  readonly log: string;
}

/** How the request ended is written down once, on the issue that is the log. */
export const log: OutcomeKind<Log> = {
  plan(action, request, how, world) {
    // Communities that speak differently share it.
    const body = logs(voiceOf(request.definitions))("logs-about");
    return placesOf(request, world).map(({ repo }) => {
      const tag = tagOf(action, repo);
      const effect = { kind: "ensure-issue", repo, tag, title: action.log, body } as const;
      return { effect, because: `the request is ${how}` };
    });
  },
  isShown: (action, request, world) => raisedFor(action, request, world).length > 0,
  writes(action, request, how, world) {
    const tag = `log/${seatId(request.seat)}/${request.reopened}`;
    return raisedFor(action, request, world).map(({ thread, about }) => {
      return { thread, tag, body: entryFor(request, about, how, world), occasion: tag };
    });
  },
  stands: (action, request, world) => becameOf(action, request, world).case,
  undo: (action, request, world) => becameOf(action, request, world).words,
};

interface Place {
  readonly repo: Repo;
  /** The request, which everybody who reads the log may see. */
  readonly about: ThreadRef;
}

/** Where its log is, if it may be in one. */
function placesOf({ process, seat: { thread } }: Request, world: World): readonly Place[] {
  const repo = process.private ? privatePlace(world) : world.home();
  return repo && thread && mayName(thread, repo) ? [{ repo, about: thread }] : [];
}

/** In one repository those of one title are one. */
function tagOf({ log: title }: Log, { id }: Repo): string {
  const name = title.trim().toLowerCase();
  return `log/${id}/${hash("sha256", name).slice(0, 16)}`;
}

/** The issue that is its log, once there is one. */
function raisedFor(action: Log, request: Request, world: World) {
  return placesOf(request, world).flatMap(({ repo, about }) => {
    const raised = raisedAs(tagOf(action, repo), world).slice(-1);
    return raised.map(({ thread }) => ({ thread, about }));
  });
}

interface Became {
  readonly case: string;
  readonly words: Shown;
}

function becameOf(action: Log, request: Request, world: World): Became {
  const voice = voiceFor(request);
  const say = logs(voice);
  const title = plain(action.log);
  const [raised] = raisedFor(action, request, world);
  if (raised) {
    const { thread, about } = raised;
    const words = mayName(thread, about.repo)
      ? say("logs-written", { title, log: ours(threadName(thread)) })
      : say("logs-written-private", { title });
    return { case: "logged", words };
  }
  const [place] = placesOf(request, world);
  if (!place) return { case: "nowhere", words: say("logs-nowhere", { title }) };
  const why = whyNoIssue(place.repo, voice, world);
  return why
    ? { case: `refused ${why}`, words: say("logs-refused", { title, why }) }
    : { case: "opening", words: say("logs-opening", { title }) };
}
