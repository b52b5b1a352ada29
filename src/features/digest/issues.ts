import { apart, each } from "../../core/ask.ts";
import { raisedOn } from "../../core/asking.ts";
import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import { personKey } from "../../core/ledger/key.ts";
import { stagesOf } from "../../core/ledger/pathway.ts";
import { confirmersOf, confirmTagInUse } from "../../core/ledger/confirming.ts";
import { currentSteps, type Request, requestOn } from "../../core/ledger/request.ts";
import { inParts } from "../../core/parts.ts";
import type { PersonId } from "../../core/person.ts";
import { mayName, type Repo, threadKey, threadName } from "../../core/place.ts";
import { peopleIn } from "../../core/roles.ts";
import type { Thread, World } from "../../core/world.ts";
import type { Stage } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { digest } from "../../words/generated/digest.ts";
import { ours, plain } from "../../words/shown.ts";
import { pathwaysOf, stageWords } from "./stages.ts";
import { isLong, type Line, type Telling } from "./telling.ts";
import { waitsSince } from "./waiting.ts";

/** Where requests are, and where Waymark asks about people: each repository once. */
export function openIssues(place: Repo, world: World): readonly Thread[] {
  const home = world.home();
  const places = home && home.id !== place.id ? [home, place] : [place];
  return each(places, (repo) => world.issues(repo)).flat();
}

/** What waits for somebody on open issues: stages to confirm, and requests that have waited for others for a week or more. */
export function onIssues(
  issues: readonly Thread[],
  telling: Telling,
  world: World,
): readonly Line[] {
  return inParts(`week/${telling.id}/issues`, issues, world, (some, own) =>
    each(some, (issue) =>
      own.once(`week/${telling.id}/${threadKey(issue)}`, () => onIssue(issue, telling, own)),
    ).flat(),
  ).flat();
}

function onIssue(issue: Thread, telling: Telling, world: World): readonly Line[] {
  const [raised, request] = apart([() => raisedOn(issue, world), () => requestOn(issue, world)]);
  const asked = raised ? toConfirm(raised, issue, telling, world) : [];
  return request ? waiting(issue, request, telling, world) : asked;
}

/** A stage that somebody has reached but for the word of leads, whom our issue asks. */
function toConfirm(
  { tag, regarding, at }: FactOf<"raised">,
  issue: Thread,
  telling: Telling,
  world: World,
): readonly Line[] {
  if (regarding === undefined) return [];
  const { voice, place } = telling;
  return each(pathwaysOf(telling, world), (walked) => {
    const [id, pathway] = walked;
    const states = stagesOf(id, pathway, regarding, world, voice);
    const open = states.find(({ state }) => state === "to-confirm");
    if (!open || confirmTagInUse(id, open.stage.id, regarding, world) !== tag) return [];
    if (!asksLeads(open.stage, regarding, telling, world)) return [];
    const about = {
      name: called(regarding, world),
      ...stageWords(open.stage, walked),
      day: longDay(dayOf(at, world), voice),
    };
    const say = digest(voice);
    const words = mayName(issue, place)
      ? say("digest-confirm", { ...about, thread: ours(threadName(issue)) })
      : say("digest-confirm-elsewhere", about);
    return [{ list: "confirm", at, words } as const];
  }).flat();
}

/** Whether a stage waits for a lead of the community: somebody else than whoever walks the pathway. */
function asksLeads(stage: Stage, regarding: PersonId, { id }: Telling, world: World): boolean {
  if (!confirmersOf(stage).includes("leads")) return false;
  const around = { subject: regarding, communities: [id] } as const;
  return peopleIn("leads", around, world, world.now).some((one) => one !== regarding);
}

function waiting(issue: Thread, request: Request, telling: Telling, world: World): readonly Line[] {
  const { community, concluded, ending, around } = request;
  if (community !== telling.id || concluded || ending) return [];
  const steps = each(currentSteps(request), (state) => ({
    missing: state.reason.says(),
    since: waitsSince(state, request, world),
  }));
  const [longest] = steps
    .flatMap(({ missing, since }) => (since === undefined ? [] : [{ missing, since }]))
    .toSorted((a, b) => a.since.localeCompare(b.since));
  if (!longest || !isLong(longest.since, around.subject, telling, world)) return [];
  const { missing, since } = longest;
  const { voice, place } = telling;
  const first = isFirst(request, world);
  const message = first ? "digest-request-first" : "digest-request";
  const say = digest(voice);
  const about = {
    name: called(around.subject, world),
    day: longDay(dayOf(since, world), voice),
    missing,
  };
  const words = mayName(issue, place)
    ? say(message, { ...about, thread: ours(threadName(issue)), title: plain(issue.title) })
    : say(`${message}-elsewhere`, about);
  return [{ list: "waiting", at: since, words, ...(first && { rank: -1 }) }];
}

/** Whether it is the first request of whom it is about, as far as anybody knows: none of theirs has ended, and they have joined nothing yet. */
function isFirst({ around }: Request, world: World): boolean {
  const facts = world.ledger.about(personKey(around.subject));
  return facts.of("concluded").length + facts.of("joined").length === 0;
}
