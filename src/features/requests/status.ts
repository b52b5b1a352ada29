import { called } from "../../core/condition/situation.ts";
import { each } from "../../core/ask.ts";
import { ownersStandIn, stillAsked } from "../../core/ledger/deciding.ts";
import { peopleThereIn } from "../../core/ledger/parts.ts";
import { approvers } from "../../core/ledger/reading.ts";
import { wayOf } from "../../core/ledger/ending.ts";
import { currentSteps, type Request, stepName, type StepState } from "../../core/ledger/request.ts";
import { dayOf } from "../../core/dates.ts";
import { pageOf } from "../../core/pages.ts";
import { fieldOf } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { gatherings } from "../../words/generated/gatherings.ts";
import { requests } from "../../words/generated/requests.ts";
import { bold, joined, leading, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { allMustAgree } from "./agreeing.ts";
import { nextDecision } from "./deciding.ts";
import { openOnTheWay } from "./half-way.ts";
import { beforehand } from "./course.ts";
import { nextWithoutObjection } from "./objecting.ts";
import { nextOnChecklist, nextToTake } from "./others-next.ts";
import type { Progress } from "./outcomes/kind.ts";
import { isOutlived } from "./outlived.ts";
import { anyOfThem } from "./people.ts";
import { unclear, unknownCommunity } from "./unclear.ts";

/** The one comment that tells where a request stands; it is edited in place. */
export function status(
  request: Request,
  course: Progress,
  back: readonly Shown[],
  voice: Voice,
  world: World,
): Shown {
  return joined([
    greeting(request, voice, world),
    ...(course.state === "over"
      ? [
          rows(cameTo(request, course.how), ["passed", "skipped"], voice, world),
          whoCame(request, voice),
          ended(request, course.how, back, voice, world),
        ]
      : underWay(request, course, voice, world)),
  ]);
}

function greeting(
  { process, community = "", definitions, around, begun, problems }: Request,
  voice: Voice,
  world: World,
): Shown {
  const say = requests(voice);
  const { author = around.subject, subject } = around;
  const name = definitions.communities[community]?.name;
  const page = pageOf("communities", community, world);
  const asked = { person: mention(author, world), request: plain(process.name) };
  const which = begun ? "requests-greeting-begun" : "requests-greeting";
  const hello =
    name === undefined
      ? say(which, asked)
      : say(`${which}-community`, { ...asked, community: leading(plain(name), page) });
  // Of several people, nobody knows yet whom it is about.
  const isOpen = problems.some(({ kind }) => kind === "several");
  if (author === subject || isOpen) return hello;
  const about = say("requests-greeting-subject", { subject: mention(subject, world) });
  return joined([hello, about], " ");
}

function underWay(
  request: Request,
  course: Progress,
  voice: Voice,
  world: World,
): readonly Shown[] {
  const waiting = course.state === "waiting" ? course.waiting.words : undefined;
  const open = waiting ? [] : openOnTheWay(request, world);
  const what = joined([...open, waiting ?? next(request, voice, world) ?? ours("")], " ");
  const say = requests(voice);
  return [
    unclear(request, voice),
    unknownCommunity(request, voice),
    ...(waiting ? [] : beforehand(request, world)),
    rows(request, ["passed", "skipped", "current", "ahead"], voice, world),
    whoCame(request, voice),
    what ? say("requests-next", { what }) : ours(""),
    say("requests-take-back"),
  ];
}

/** How far a request came: what somebody says after its end is no step of it. */
function cameTo({ steps }: Request, how: string): Pick<Request, "steps"> {
  return { steps: how === "accepted" ? steps : steps.filter(({ fresh }) => !fresh) };
}

function rows(
  { steps }: Pick<Request, "steps">,
  states: readonly StepState["state"][],
  voice: Voice,
  world: World,
): Shown {
  const shown = steps.filter(({ state }) => states.includes(state));
  return joined(
    shown.map((step) => row(step, voice, world)),
    "\n",
  );
}

/** How many people were at a gathering, once the roll was called. */
function whoCame({ facts }: Request, voice: Voice): Shown {
  const count = peopleThereIn(facts).length;
  return count > 0 ? gatherings(voice)("gatherings-there", { count }) : ours("");
}

const MARKS = { passed: "✅", skipped: "➖", current: "➡️", ahead: "◻️" } as const;

function row(step: StepState, voice: Voice, world: World): Shown {
  const name = bold(plain(stepName(step.step)));
  return ours(`- ${MARKS[step.state]} ${name}: ${standing(step, voice, world)}`);
}

function standing(
  { state, reason: { says }, again, since }: StepState,
  voice: Voice,
  world: World,
): Shown {
  const say = requests(voice);
  if (state === "skipped") return say("requests-step-skipped", { reason: says() });
  if (state !== "current" || again === 0) return says();
  const day = longDay(dayOf(since, world), voice);
  return say("requests-step-again", { reason: says(), count: again, day });
}

/** What it takes to go on; nothing where a step just takes its time. */
function next(request: Request, voice: Voice, world: World): Shown | undefined {
  const all = each(currentSteps(request), (state) => nextIn(state, request, voice, world)).flat();
  // Two steps may wait for the same people.
  return all.length > 0 ? joined([...new Set(all)], " ") : undefined;
}

function nextIn(state: StepState, request: Request, voice: Voice, world: World): readonly Shown[] {
  const { step } = state;
  if (approvers(step.until).length > 0) return [waitsFor(state, request, voice, world)];
  const objecting = nextWithoutObjection(step, request, voice, world);
  if (objecting) return [objecting];
  const { checklist, until } = step;
  const tick = checklist && nextOnChecklist(checklist, request, voice, world);
  const other = nextDecision(request, voice, world) ?? nextToTake(until, request, voice, world);
  return [tick, other].flatMap((words) => words || []);
}

function waitsFor(state: StepState, request: Request, voice: Voice, world: World): Shown {
  const say = requests(voice);
  const people = stillAsked(state, request, world);
  if (people.length === 0)
    return say(areNamed(state) ? "requests-next-more-named" : "requests-next-nobody");
  return joined(
    [
      say(allMustAgree(state.step) ? "requests-next-agreement" : "requests-next-approval", {
        people: anyOfThem(people, voice, world),
      }),
      ownersStandIn(state, request, world) ? say("requests-next-owners") : ours(""),
    ],
    " ",
  );
}

/** Whether a step waits for people whom the form names, and some of them have answered. */
function areNamed({ step, reason: { evidence = [] } }: StepState): boolean {
  return evidence.length > 0 && approvers(step.until).some((role) => fieldOf(role) !== undefined);
}

function ended(
  request: Request,
  how: string,
  back: readonly Shown[],
  voice: Voice,
  world: World,
): Shown {
  const say = requests(voice);
  const { ending } = request;
  if (how === "withdrawn" && isOutlived(request, world)) return say("requests-outlived");
  const end =
    ending?.outcome === how
      ? say("requests-ended-by", {
          how: ending.outcome,
          person: called(ending.by, world),
        })
      : say("requests-ended", { how: wayOf(how) });
  return joined([end, ...back, ...(how === "accepted" ? [] : [say("requests-reopen")])], " ");
}
