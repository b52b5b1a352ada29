import { dayOf } from "../../core/dates.ts";
import type { BadgeHealth } from "../../health/badges.ts";
import type { Circle } from "../../core/ledger/circles.ts";
import { EVENTS } from "../../health/events.ts";
import { type Health, troubles } from "../../health/health.ts";
import { QUIET } from "../../health/looking-back.ts";
import type { StageHealth } from "../../health/pathways.ts";
import type { RuleHealth } from "../../health/rules.ts";
import { longDay } from "../../words/calendar.ts";
import { report } from "../../words/generated/report.ts";
import { listed } from "../../words/list.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import { wrapped } from "../wrapped.ts";
import { nameOf, type Telling } from "./telling.ts";

/** A report for a terminal, in the organisation's words. */
export function text(health: Health, telling: Telling): string {
  const { world, voice, definitions } = telling;
  const say = report(voice);
  const organization = printed(definitions.settings.organization);
  const date = longDay(dayOf(world.now, world), voice);
  const parts = [
    `${say("report-heading", { organization, date })}\n`,
    part(
      say("report-rules"),
      health.rules.map((rule) => ruleRow(rule, telling)),
    ),
    ...health.pathways.map(({ name, stages }) =>
      part(
        say("report-pathway", { name: printed(name) }),
        stages.map((stage, index) => stageRow(stage, index, telling)),
      ),
    ),
    part(
      say("report-badges"),
      health.badges.map((badge) => badgeRow(badge, telling)),
    ),
    credit(health.circles, telling),
    `${say("report-troubles", { count: troubles(health) })}\n`,
  ];
  return parts.filter((one) => one !== "").join("\n");
}

/** A line of a list, and what is wrong with it. */
interface Row {
  readonly name: Shown;
  readonly outcome: Shown;
  readonly trouble: Shown | undefined;
}

function part(title: Shown, rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, outcome, trouble }) =>
      `  ${name.padEnd(width)}  ${outcome}\n${trouble === undefined ? "" : marked(trouble)}`,
  );
  return `${title}\n${lines.join("")}`;
}

/** How wide what is said about trouble may be. */
const WIDTH = 88;

function marked(words: Shown): string {
  return wrapped(words, WIDTH)
    .map((line, index) => `    ${index === 0 ? "!" : " "} ${line}\n`)
    .join("");
}

function ruleRow(rule: RuleHealth, telling: Telling): Row {
  const { place } = rule;
  const say = report(telling.voice);
  const name = say("report-rule", { place, type: printed(rule.type), on: EVENTS[rule.on] });
  return { name, outcome: ruleOutcome(rule, telling), trouble: ruleTrouble(rule, telling) };
}

/** What a rule counted, with when it was over, or only when it begins. */
function ruleOutcome(rule: RuleHealth, telling: Telling): Shown {
  const { counted: count, people, last, over, begins } = rule;
  const { voice } = telling;
  const say = report(voice);
  if (begins !== undefined) return say("report-rule-to-come", { date: longDay(begins, voice) });
  const outcome =
    last === undefined
      ? say("report-nothing")
      : say("report-counted", { count, people, date: dateOf(last, telling) });
  return over === undefined
    ? outcome
    : say("report-rule-over", { outcome, date: longDay(over, voice) });
}

function ruleTrouble(
  { trouble, on, type, since }: RuleHealth,
  { voice }: Telling,
): Shown | undefined {
  const say = report(voice);
  if (!trouble) return undefined;
  switch (trouble) {
    case "never-happened":
      return say("report-rule-never-happened", { days: QUIET.count });
    case "nothing-fits":
      return say("report-rule-nothing-fits", { count: since, on: EVENTS[on] });
    case "gone-quiet":
      return say("report-rule-gone-quiet", { count: since, on: EVENTS[on] });
    case "counts-everything":
      return say("report-rule-counts-everything", { type: printed(type) });
    case "asks-for-everything":
      return say("report-rule-asks-for-everything");
  }
}

function stageRow(stage: StageHealth, index: number, telling: Telling): Row {
  const which = index === 0 ? "report-stage-never-begun" : "report-stage-never-reached";
  const trouble = stage.trouble && report(telling.voice)(which, { people: stage.waiting });
  return { ...peopleRow(stage, telling), trouble };
}

function badgeRow(badge: BadgeHealth, telling: Telling): Row {
  return { ...peopleRow(badge, telling), trouble: badgeTrouble(badge, telling) };
}

function badgeTrouble({ trouble }: BadgeHealth, { voice }: Telling): Shown | undefined {
  const say = report(voice);
  if (!trouble) return undefined;
  switch (trouble) {
    case "no-way":
      return say("report-badge-no-way");
    case "never-given":
      return say("report-badge-never-given", { days: QUIET.count });
    case "gone-quiet":
      return say("report-badge-gone-quiet", { days: QUIET.count });
  }
}

function peopleRow(
  { name, people, last }: StageHealth | BadgeHealth,
  telling: Telling,
): Omit<Row, "trouble"> {
  const say = report(telling.voice);
  const outcome =
    last === undefined
      ? say("report-nobody")
      : say("report-people", { people, date: dateOf(last, telling) });
  return { name: printed(name), outcome };
}

function credit(circles: readonly Circle[], telling: Telling): string {
  if (circles.length === 0) return "";
  const say = report(telling.voice);
  const notes = [
    say("report-circles"),
    ...(telling.people ? [] : [say("report-circles-unnamed")]),
  ].flatMap((note) => wrapped(note, WIDTH));
  const lines = circles.map((circle) => marked(circleLine(circle, telling)));
  return `${say("report-credit")}\n${lines.join("")}${notes.map((one) => `    ${one}\n`).join("")}`;
}

function circleLine({ people, credits }: Circle, telling: Telling): Shown {
  const say = report(telling.voice);
  if (!telling.people) return say("report-circle", { people: people.length, credits });
  const names = people.map((person) => nameOf(person, telling));
  return say("report-circle-named", { who: listed(names, telling.voice), credits });
}

function dateOf(at: string, { world, voice }: Telling): Shown {
  return longDay(dayOf(at, world), voice);
}
