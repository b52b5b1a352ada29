import { bringsAbout } from "../../core/brings-about.ts";
import { approvalsIn } from "../../core/ledger/given.ts";
import { type Request, sawTheSame } from "../../core/ledger/request.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { OutcomeAction, Process } from "../../definitions/types.ts";
import { requests } from "../../words/generated/requests.ts";
import type { Shown } from "../../words/shown.ts";
import { outcomeOf } from "./outcomes/index.ts";
import type { Waiting } from "./outcomes/kind.ts";
import { voiceFor } from "./voice.ts";

/** Whether somebody may be asked on any request whether they agree: its form names them, or another request that began it did. */
export function mayAskConsent({ processes }: Definitions): boolean {
  const begun = new Set(
    Object.values(processes)
      .flatMap(bringsAbout)
      .flatMap((action) => ("start" in action ? [action.start] : [])),
  );
  return Object.entries(processes).some(
    ([id, one]) => (one.subject !== undefined || begun.has(id)) && concernsThem(one),
  );
}

/** Whether whom a request is about is asked whether they agree: somebody else opened it. */
export function isAskedToAgree({ process, around: { author, subject } }: Request): boolean {
  return author !== subject && concernsThem(process);
}

function concernsThem(process: Process): boolean {
  return bringsAbout(process).some(concerns);
}

/** Whether an action waits for whom it concerns: they have not agreed to what the request says now. */
export function awaitsConsent(action: OutcomeAction, request: Request): boolean {
  return concerns(action) && lacksConsent(request);
}

/** What a request still waits for from whom it is about. */
export function consentWanted(request: Request, world: World): Waiting | undefined {
  // Nobody is asked before it is clear what, and of whom.
  if (request.problems.length > 0 || !lacksConsent(request)) return undefined;
  return { case: "consent", words: consentWords(request, world) };
}

function consentWords(request: Request, world: World): Shown {
  const person = mention(request.around.subject, world);
  return requests(voiceFor(request))("requests-consent", { person });
}

function lacksConsent(request: Request): boolean {
  return isAskedToAgree(request) && !hasAgreed(request);
}

function hasAgreed(request: Request): boolean {
  const { facts, at, around } = request;
  return approvalsIn(facts, at).some(
    (fact) => fact.name === "agree" && fact.by === around.subject && sawTheSame(fact, request),
  );
}

function concerns(action: OutcomeAction): boolean {
  return outcomeOf(action).concerns?.(action) === true;
}
