import { dayOf } from "../../core/dates.ts";
import type { Contribution } from "../../core/ledger/contributions.ts";
import type { StageState } from "../../core/ledger/pathway.ts";
import { courseOf } from "../../core/ledger/staying.ts";
import type { Opportunity } from "../../core/opportunities.ts";
import { opportunityList } from "../../core/opportunity-list.ts";
import { pathwayPage, progressPicture, type Total } from "../../core/pages.ts";
import type { Person } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import type { Reason } from "../../core/reason.ts";
import type { World } from "../../core/world.ts";
import type { Pathway } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { opportunities } from "../../words/generated/opportunities.ts";
import { pathways } from "../../words/generated/pathways.ts";
import {
  atLogin,
  bold,
  code,
  joined,
  leading,
  ours,
  pictured,
  plain,
  type Shown,
} from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { links } from "./evidence.ts";
import { totalOf } from "./total.ts";
import type { Helpers } from "./who-helps.ts";
import { whomToAsk } from "./whom-to-ask.ts";

interface Walked {
  readonly id: string;
  readonly pathway: Pathway;
  readonly stages: readonly StageState[];
}

/** Whose progress is shown, and where: not everybody who reads there may know everything. */
interface Asked {
  readonly person: Person;
  /** Whom they asked about, where that was somebody else. */
  readonly other?: string | undefined;
  readonly where: Repo;
  readonly voice: Voice;
  /** Everything that counts for them. */
  readonly counted: readonly Contribution[];
  /** Issues that they could take. */
  readonly next: readonly Opportunity[];
  readonly helpers: Helpers;
}

/** What a person has on each pathway, what is missing for the next stage, and the evidence behind it. */
export function progress(walked: readonly Walked[], asked: Asked, world: World): Shown {
  const say = pathways(asked.voice);
  const person = atLogin(asked.person.login);
  if (walked.length === 0) return say("pathways-none", { person });
  const sections = walked.map((one) => section(one, asked, world));
  const more = [
    ...totalOf(asked.counted, asked.person.id, asked.voice, world),
    ...whomToAsk(asked.helpers, asked.voice, world),
    ...somethingToDo(asked),
  ];
  const hello =
    asked.other === undefined
      ? say("pathways-progress", { person })
      : say("pathways-progress-own", { person, other: code(asked.other) });
  return joined([hello, ...sections, ...more]);
}

/** A few issues, where any fit; `/match` shows the others. */
const FEW = 3;

function somethingToDo({ next, voice }: Asked): readonly Shown[] {
  if (next.length === 0) return [];
  const say = opportunities(voice);
  const list = opportunityList(next, FEW, voice);
  const more = next.length > FEW ? [say("opportunities-more")] : [];
  return [joined([say("opportunities-next"), list]), ...more];
}

function section({ id, pathway, stages }: Walked, asked: Asked, world: World): Shown {
  const rows = stages.map((state) => row(id, state, asked, world));
  // The organisation's own words, with whatever Markdown it likes.
  const now = stages.findLast(({ state }) => state === "reached")?.stage.next ?? "";
  const name = leading(plain(pathway.name), pathwayPage(id, asked.person.id, world));
  return joined([bold(name), joined(rows, "\n"), ours(now)]);
}

const MARKS = {
  reached: "✅",
  resting: "🌿",
  ready: "✅",
  "to-confirm": "➡️",
  next: "➡️",
  ahead: "◻️",
} as const;

/** A stage that waits for a lead's judgement shows as the next one: nothing is said before they do. */
function row(
  pathway: string,
  state: StageState,
  { person, where, voice }: Asked,
  world: World,
): Shown {
  const total: Total = state.reached
    ? { kind: "stage", pathway, stage: state.stage.id }
    : { kind: "contributions" };
  const evidence = state.reached?.evidence ?? (isOpen(state) ? state.own.evidence : undefined);
  const behind = links(
    evidence ?? [],
    { person: person.id, where, voice, total, own: true },
    world,
  );
  const below = pathways(voice)("pathways-evidence", { evidence: behind });
  return joined(
    [
      ours(`- ${MARKS[state.state]} ${stageWords(state, voice, world)}`),
      behind === "" ? behind : ours(`  - ${below}`),
    ],
    "\n",
  );
}

function isOpen({ state }: StageState): boolean {
  return state === "to-confirm" || state === "next";
}

function stageWords(state: StageState, voice: Voice, world: World): Shown {
  const { own, reached } = state;
  const stage = bold(plain(state.stage.name));
  if (reached) {
    const day = longDay(dayOf(reached.at, world), voice);
    const since = pathways(voice)("pathways-reached", { stage, day, why: own.says() });
    return joined([since, ...staysWords(state, voice, world)], "; ");
  }
  return isOpen(state) && own.says() !== "" ? nextWords(stage, own, voice, world) : stage;
}

/** Of a stage that rests, since when and what brings it back; of one that may come to rest, what keeps it. */
function staysWords(
  { spell, staying, stage }: StageState,
  voice: Voice,
  world: World,
): readonly Shown[] {
  if (!spell || !staying) return [];
  const say = pathways(voice);
  const missing = staying.says();
  const { rested } = spell;
  if (rested)
    return [say("pathways-resting", { day: longDay(dayOf(rested.at, world), voice), missing })];
  const day = longDay(dayOf(courseOf(stage, spell, world).rest, world), voice);
  return [say("pathways-keeps", { day, missing })];
}

/** What a stage still takes: a word where it takes one thing, a list with marks where it takes several. */
function nextWords(stage: Shown, reason: Reason, voice: Voice, world: World): Shown {
  const say = pathways(voice);
  const [first, ...more] = reason.parts ?? [];
  if (!reason.parts || !first)
    return say("pathways-next", { stage, missing: withPicture(reason, voice, world) });
  if (more.length === 0) return nextWords(stage, first, voice, world);
  const head = say(reason.of === "any" ? "pathways-next-any" : "pathways-next-all", { stage });
  return joined([head, ...tree(reason.parts, "  ", voice, world)], "\n");
}

function tree(
  parts: readonly Reason[],
  indent: string,
  voice: Voice,
  world: World,
): readonly Shown[] {
  return parts.flatMap((reason) => {
    const { holds, parts: inner, of } = reason;
    const mark = `${indent}- ${holds ? "✅" : "◻️"}`;
    if (!inner) return [ours(`${mark} ${withPicture(reason, voice, world)}`)];
    const head = pathways(voice)(of === "any" ? "pathways-any" : "pathways-all");
    return [ours(`${mark} ${head}`), ...tree(inner, `${indent}  `, voice, world)];
  });
}

/** Numbers that are not there yet are a picture, too, where we have pages. */
function withPicture({ says, share }: Reason, voice: Voice, world: World): Shown {
  const percent = Math.floor((share ?? 1) * 100);
  const address = share === undefined ? undefined : progressPicture(percent, world);
  if (address === undefined) return says();
  return joined([says(), pictured(pathways(voice)("pathways-share", { percent }), address)], " ");
}
