import * as fc from "fast-check";
import type { PersonId } from "../../src/core/person.ts";
import type { Target } from "../../src/core/target.ts";
import { home } from "../build/places.ts";
import { install } from "../model/acts.ts";
import { touch } from "../model/books.ts";
import { harbor } from "../model/definitions.ts";
import type { Files, Issue } from "../model/github.ts";
import { close } from "../model/issues.ts";
import { begin, harborStands, MANAGED, type Model } from "../model/model.ts";
import { ada, bot, lin, ona, wes } from "../model/people.ts";
import { keep, push } from "../model/pulls.ts";
import { comment } from "../model/talk.ts";
import { addToTeam, removeFromTeam } from "../model/teams.ts";
import { apply, planFor, settle } from "../model/waymark.ts";

/** Harbor with many people, two teams that are kept to their members, and one that anybody may be put into. */
const CROWD = Array.from({ length: 14 }, (_, index): PersonId => `github:${50 + index}`);

export const LIMITS = { most: 3, percent: 40 } as const;

function exactly(file: string, more: Files = {}): Files {
  const settings = `${harbor["waymark.yml"] ?? ""}removals: { most: ${LIMITS.most}, share: ${LIMITS.percent}% }\n`;
  const managed = `${harbor[file] ?? ""}team-managed: exactly\n`;
  return { ...harbor, "waymark.yml": settings, [file]: managed, ...more };
}

const UI = "communities/ui-ux.yml";
const DATA = "communities/data.yml";
const both = exactly(UI, { [DATA]: `${harbor[DATA] ?? ""}team-managed: exactly\n` });

const VERSIONS: readonly Files[] = [
  both,
  exactly(UI),
  exactly(DATA),
  { ...both, [UI]: (both[UI] ?? "").replace("team: ui-ux", "team: guild") },
];

function firstDay(): Model {
  const stands = harborStands(both);
  const model = begin({
    ...stands,
    crews: [
      ...stands.crews,
      { slug: "guild", description: MANAGED, members: CROWD.slice(0, 6), invited: [] },
    ],
  });
  for (const id of CROWD) {
    model.github.logins.set(id, `p${id.slice("github:".length)}`);
    model.github.organization.add(id);
  }
  for (const team of ["ui-ux", "data"])
    model.github.crews.get(team)?.members.push(...CROWD.slice(0, 4));
  install(model);
  settle(model);
  const plan = [...model.github.issues.values()][0];
  if (plan) comment(model, ona.id, plan, "/apply");
  settle(model);
  return model;
}

const ready = firstDay();

/** What happens around the teams: people are put in and taken out by hand, owners answer or don't, time goes by. */
export type Doing =
  | { readonly do: "put" | "take"; readonly team: string; readonly who: readonly number[] }
  | { readonly do: "leave"; readonly who: number }
  | { readonly do: "confirm"; readonly by: PersonId; readonly on: number }
  | { readonly do: "close"; readonly on: number }
  | { readonly do: "push"; readonly version: number }
  | { readonly do: "wait"; readonly hours: number }
  | { readonly do: "redeliver"; readonly back: number }
  /** Two workers look at once, each not knowing of the other. */
  | { readonly do: "clash" };

export interface Turn {
  readonly doing: Doing;
  readonly late: boolean;
}

const team = fc.constantFrom("ui-ux", "data", "guild");
const crowd = fc.array(fc.nat(CROWD.length + 1), { minLength: 1, maxLength: 5 });
const on = fc.nat(2);

const doings: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("put" as const), team, who: crowd }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("take" as const), team, who: crowd }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("leave" as const), who: fc.nat(5) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("confirm" as const),
      by: fc.constantFrom(ona.id, ona.id, ada.id, wes.id, lin.id),
      on,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("close" as const), on }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("push" as const),
      version: fc.nat(VERSIONS.length - 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      hours: fc.constantFrom(1, 11, 12, 22, 23, 24, 25),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("redeliver" as const), back: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("clash" as const) }) },
);

const single = fc.record({ doing: doings, late: fc.boolean() }).map((turn) => [turn]);

const NEWCOMERS = [4, 5, 6, 7, 8];

/** Many come at once, others while the owners are asked; what was answered is answered once. */
const invasions: fc.Arbitrary<readonly Turn[]> = fc
  .record({ team, hours: fc.constantFrom(1, 30), again: crowd })
  .map(({ team: slug, hours, again }) => [
    { doing: { do: "put", team: slug, who: NEWCOMERS }, late: false },
    { doing: { do: "put", team: slug, who: [9, 10] }, late: true },
    { doing: { do: "confirm", by: ona.id, on: 0 }, late: false },
    { doing: { do: "wait", hours }, late: true },
    { doing: { do: "put", team: slug, who: [...NEWCOMERS, ...again] }, late: false },
  ]);

/** Some come into each team, and two workers see them at the same moment. */
const clashes: fc.Arbitrary<readonly Turn[]> = fc.tuple(crowd, crowd).map(([one, other]) => [
  { doing: { do: "put", team: "ui-ux", who: one }, late: true },
  { doing: { do: "put", team: "data", who: other }, late: true },
  { doing: { do: "clash" }, late: false },
]);

export const turns: fc.Arbitrary<readonly Turn[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: single },
      { weight: 1, arbitrary: invasions },
      { weight: 2, arbitrary: clashes },
    ),
    { minLength: 2, maxLength: 16 },
  )
  .map((parts) => parts.flat());

const HOUR = 3_600_000;

/** Lets it all happen, with Waymark at work in it. */
export function played(history: readonly Turn[]): Model {
  const model = structuredClone(ready);
  for (const { doing, late } of history) {
    model.github.clock += 60_000;
    happen(model, doing);
    if (!late) settle(model);
  }
  settle(model);
  return model;
}

function happen(model: Model, doing: Doing): void {
  switch (doing.do) {
    case "put":
    case "take":
      return byHand(model, doing.do === "put" ? addToTeam : removeFromTeam, doing);
    case "leave": {
      const [first] = model.github.issues.values();
      if (first) comment(model, personAt(doing.who), first, "/leave ui-ux");
      return;
    }
    case "confirm":
    case "close":
      return answer(model, doing);
    case "push":
      return push(model, ona.id, home, keep(model, VERSIONS[doing.version] ?? both), true);
    case "wait":
      model.github.clock += doing.hours * HOUR;
      touch(model.books, { kind: "everything" });
      return;
    case "redeliver": {
      const event = model.sent.at(-1 - (doing.back % model.sent.length));
      if (event) model.queue.push(event);
      return;
    }
    case "clash":
      return clash(model);
  }
}

/** One of the crowd; behind them an owner, and a lead of UI/UX. */
export function personAt(index: number): PersonId {
  return [...CROWD, ona.id, ada.id][index] ?? ona.id;
}

function byHand(
  model: Model,
  act: typeof addToTeam | typeof removeFromTeam,
  { team: slug, who }: { readonly team: string; readonly who: readonly number[] },
): void {
  for (const index of who) act(model, ona.id, slug, personAt(index));
}

function answer(model: Model, doing: Extract<Doing, { do: "confirm" | "close" }>): void {
  const asked = questionsIn(model);
  const issue = asked[asked.length - 1 - doing.on];
  if (!issue) return;
  if (doing.do === "confirm") comment(model, doing.by, issue, "/confirm");
  else close(model, wes.id, issue, "completed");
}

/** Issues on which owners are asked about people in a team. */
export function questionsIn({ github }: Model): readonly Issue[] {
  const ours = [...github.issues.values()].filter(({ author }) => author === bot.id);
  return ours.filter(({ title }) => title.startsWith("Who should stay"));
}

/** Neither worker sees what the other is about to do; both do it. */
function clash(model: Model): void {
  const targets: readonly Target[] = ["ui-ux", "data"].map((community) => ({
    kind: "community",
    community,
  }));
  for (let round = 0; round < 4; round += 1) {
    const plans = targets.map((target) => planFor(model, target));
    for (const plan of plans) apply(model, plan);
  }
  for (const target of targets) touch(model.books, target);
}
