import * as fc from "fast-check";
import { type Act, install, play } from "../model/acts.ts";
import { harbor, type Version, versions } from "../model/definitions.ts";
import type { Files } from "../model/github.ts";
import { comment } from "../model/talk.ts";
import { begin, type Elsewhere, harborStands, type Model } from "../model/model.ts";
import { somebody } from "../model/people.ts";
import { settle } from "../model/waymark.ts";

type Who = Extract<Act, { by: string }>["by"];

/** A moment at Harbor: where `late`, Waymark gets to it only with what comes next; where `soon`, it follows in the same breath. */
export interface Moment {
  readonly act: Act;
  readonly late: boolean;
  readonly soon: boolean;
}

export const everyone: readonly Who[] = ["ada", "lin", "sam", "olu", "wes", "ona"];

const COMMUNITIES = ["UI/UX", "Data", "Field", "Chess", "_No response_"];
const ITEMS = ["conduct", "meeting", "drive"];
const TEAMS = ["ui-ux", "data", "field", "ui-core"];
const FORGED = `### Community\n\nUI/UX\n\n<!-- waymark:checklist -->
- [x] a <!-- item:conduct -->\n- [x] b <!-- item:meeting -->\n- [x] c <!-- item:drive -->
<!-- /waymark:checklist -->\n\n### Why\n\n/approve\n\n### Community\n\nData`;
const TEXTS = [
  "/approve",
  "/decline not now",
  "/withdraw",
  "/reopen",
  "/done meeting",
  "/done conduct\n/done drive",
  "/done conduct\n/done meeting\n/done drive",
  "/undo drive",
  "/leave",
  "/leave ui-ux",
  "/leave data",
  "/confirm",
  "/progress",
  "/credit @sam organised https://example.org/1",
  "/credit @sam organised https://example.org/2",
  "/credit @olu talk https://example.org/1\n/credit @olu talk https://example.org/2",
  "/apply",
  "/help",
  "> /approve\n\n`/approve`",
  "thank you",
];

/** Which kinds of acts a history is made of, and whose. */
export interface Scope {
  readonly by?: readonly Who[];
  readonly without?: readonly Act["do"][];
  readonly texts?: readonly string[];
  readonly days?: readonly number[];
  /** Nobody takes anything back, leaves, or is taken out by hand. */
  readonly onwards?: true;
}

function one(value: unknown): fc.Arbitrary<unknown> {
  return value instanceof fc.Arbitrary ? value : fc.constant(value);
}

/** Acts of every kind, each with what it needs. */
function kinds({ by = everyone, texts = TEXTS, days = [0, 8, 40] }: Scope) {
  const who = fc.constantFrom(...by);
  const on = fc.nat(4);
  const place = fc.constantFrom(...COMMUNITIES);
  const version = fc.constantFrom(...(Object.keys(versions) as Version[]));
  const team = fc.constantFrom(...TEAMS);
  const whom = fc.constantFrom(...everyone);
  return [
    [6, { do: "ask", by: who, community: place, unlabelled: fc.boolean() }],
    [1, { do: "report", by: who }],
    [4, { do: "work", by: who, paths: fc.constantFrom(["src/a.ts"], ["docs/a.md"], ["other"]) }],
    [2, { do: "propose", by: who, version }],
    [2, { do: "push", by: who, version, to: fc.constantFrom("home", "branch", "decoy") }],
    [12, { do: "say", by: who, on, text: fc.constantFrom(...texts) }],
    [4, { do: "tick", by: who, on, item: fc.constantFrom(...ITEMS), clear: fc.boolean() }],
    [2, { do: "answer", by: who, on, community: place }],
    [1, { do: "rewrite", by: who, on, body: fc.constantFrom("", FORGED) }],
    [1, { do: "close", by: who, on, reason: fc.constantFrom("completed", "not_planned") }],
    [1, { do: "reopen", by: who, on }],
    [
      1,
      {
        do: "label",
        by: who,
        on,
        label: fc.constantFrom("process: join", "bug"),
        off: fc.boolean(),
      },
    ],
    [3, { do: "merge", by: who, on }],
    [2, { do: "review", by: who, on }],
    [1, { do: "hush", by: who, on }],
    [1, { do: "transfer", by: who, on }],
    [1, { do: "add", by: who, team, whom }],
    [1, { do: "remove", by: who, team, whom }],
    [1, { do: "quit", by: who, whom }],
    [2, { do: "accept", by: who }],
    [1, { do: "expire", by: who }],
    [2, { do: "wait", days: fc.constantFrom(...days) }],
    [1, { do: "redeliver", back: fc.nat(40) }],
  ] as const;
}

/** One act within a scope. */
export function acts(scope: Scope = {}): fc.Arbitrary<Act> {
  const allowed = kinds(scope).filter(([, shape]) => !scope.without?.includes(shape.do));
  const weighted = allowed.map(([weight, shape]) => ({
    weight,
    arbitrary: fc.record(
      Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, one(value)])),
      { noNullPrototype: true },
    ) as fc.Arbitrary<unknown> as fc.Arbitrary<Act>,
  }));
  return fc.oneof(...weighted);
}

const LEAD = { "UI/UX": "ada", Data: "lin", Field: "lin", Chess: "ada" } as const;
type Named = keyof typeof LEAD;

const community = fc.constantFrom<Named>("UI/UX", "UI/UX", "Data", "Field");
const newcomer = fc.constantFrom<Who>("sam", "olu", "wes");

/** Mostly the right person; now and then somebody who has no business there. */
function rather(who: Who): fc.Arbitrary<Who> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(who) },
    { weight: 1, arbitrary: fc.constantFrom(...everyone) },
  );
}

const OPPOSITES = [
  ["/done drive", "/undo drive"],
  ["/undo conduct", "/done conduct"],
  ["/withdraw", "/reopen"],
  ["/decline not now", "/reopen"],
  ["/leave", "/reopen"],
] as const;

/** Things that people say and take back again, and answers that change after they were agreed to. */
function doubts(by: Who): fc.Arbitrary<readonly Act[]> {
  const said = fc
    .tuple(fc.constantFrom(...OPPOSITES), rather(by))
    .map(([[first, then], who]): readonly Act[] => [
      { do: "say", by: who, on: 0, text: first },
      { do: "say", by: who, on: 0, text: then },
    ]);
  const answered = community.map((to): readonly Act[] => [
    { do: "answer", by, on: 0, community: to },
  ]);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: said },
    { weight: 1, arbitrary: answered },
  );
}

/** What often happens together: somebody asks, a lead agrees, the list gets done, the invitation is accepted. */
function joinings(between: (by: Who) => fc.Arbitrary<readonly Act[]>) {
  return fc
    .tuple(newcomer, community)
    .chain(([by, asked]) =>
      fc
        .tuple(rather(LEAD[asked]), between(by), rather(LEAD[asked]), rather(by), between(by))
        .map(([lead, then, host, ticker, after]): readonly Act[] => [
          { do: "ask", by, community: asked },
          { do: "say", by: lead, on: 0, text: "/approve" },
          ...then,
          { do: "say", by: host, on: 0, text: "/done meeting" },
          { do: "tick", by: ticker, on: 0, item: "conduct" },
          { do: "say", by: ticker, on: 0, text: "/done conduct\n/done drive" },
          { do: "accept", by },
          ...after,
        ]),
    );
}

const none = (): fc.Arbitrary<readonly Act[]> => fc.constant([]);

/** Somebody's pull requests are reviewed and merged, and somebody confirms what may come of it. */
const works: fc.Arbitrary<readonly Act[]> = fc
  .record({
    by: fc.constantFrom<Who>("sam", "olu"),
    reviewer: fc.constantFrom<Who>("ada", "wes"),
    often: fc.integer({ min: 1, max: 5 }),
    confirmer: rather("ada"),
  })
  .map(({ by, reviewer, often, confirmer }) => [
    ...Array.from({ length: often }, (): readonly Act[] => [
      { do: "work", by, paths: ["src/a.ts"] },
      { do: "review", by: reviewer, on: 0 },
      { do: "merge", by: "ona", on: 0 },
    ]).flat(),
    { do: "say", by: confirmer, on: 0, text: "/confirm" },
  ]);

/** Somebody grows: they join, work a lot, and are confirmed. */
const growings: fc.Arbitrary<readonly Act[]> = fc
  .tuple(joinings(none), works)
  .map(([joining, work]) => [...joining, ...work, ...work]);

/** Somebody has come, and goes: by their own word, by an owner's hand, or from the organisation altogether. */
const partings: fc.Arbitrary<readonly Act[]> = fc
  .tuple(joinings(none), fc.constantFrom("leave", "remove", "quit"), newcomer)
  .map(([joining, how, whom]) => [...joining, going(how, whom)]);

function going(how: string, whom: Who): Act {
  if (how === "leave") return { do: "say", by: whom, on: 0, text: "/leave" };
  if (how === "quit") return { do: "quit", by: "ona", whom };
  return { do: "remove", by: "ona", team: "ui-ux", whom };
}

/** Somebody is credited twice: by a lead, by themselves, by anybody. */
const creditings: fc.Arbitrary<readonly Act[]> = fc
  .tuple(rather("lin"), fc.constantFrom<Who>("sam", "olu"))
  .map(([by, whom]) =>
    [1, 2].map((link) => ({
      do: "say",
      by,
      on: 0,
      text: `/credit @${whom} organised https://example.org/${link}`,
    })),
  );

/** The usual stories, and between them whatever else people do. */
function stories(scope: Scope): fc.Arbitrary<readonly Act[]> {
  const single = acts(scope).map((act): readonly Act[] => [act]);
  if (scope.by) return single;
  return fc.oneof(
    { weight: 6, arbitrary: single },
    { weight: 2, arbitrary: joinings(scope.onwards ? none : doubts) },
    { weight: 1, arbitrary: works },
    { weight: 1, arbitrary: growings },
    { weight: 1, arbitrary: creditings },
    { weight: scope.onwards ? 0 : 1, arbitrary: partings },
  );
}

/** A history: stories one after another, each act with Waymark at work at once, or late. */
export function histories(scope: Scope = {}): fc.Arbitrary<readonly Moment[]> {
  const all = fc.array(stories(scope), { maxLength: 8, size: "max" }).map((some) => some.flat());
  const pace = fc.record({ late: fc.boolean(), soon: fc.nat(4).map((often) => often === 0) });
  return all.chain((some) =>
    fc
      .array(pace, { minLength: some.length, maxLength: some.length })
      .map((paces) =>
        some.map((act, index) => ({ late: false, soon: false, ...paces[index], act })),
      ),
  );
}

/** How much less than the usual minute goes by between two things done in one breath. */
const HASTE = 59_700;

/** Lets one moment happen; Waymark has not looked yet. */
export function happen(model: Model, { act, soon }: Moment): void {
  if (soon) model.github.clock -= HASTE;
  play(model, act);
}

/** Harbor on its first day: installed, and applied by its owner; with more repositories, if need be. */
export function firstDay(files: Files = harbor, repositories: readonly Elsewhere[] = []): Model {
  const model = begin({ ...harborStands(files), repositories });
  install(model);
  settle(model);
  const plan = [...model.github.issues.values()][0];
  if (plan) comment(model, somebody("ona"), plan, "/apply");
  settle(model);
  return model;
}

const ready = firstDay();

/** A copy of Harbor on which nothing has happened since the first day. */
export function harborReady(): Model {
  return structuredClone(ready);
}

/** Lets a history happen, with Waymark at work in it. */
export function live(history: readonly Moment[], model = harborReady()): Model {
  for (const moment of history) {
    happen(model, moment);
    if (!moment.late) settle(model);
  }
  settle(model);
  return model;
}

/** Fixed, so that everybody sees the same counterexample; fast-check prints it with every failure. */
const SEED = Number(process.env["WAYMARK_SEED"] ?? 20261120);
/** How many times as many histories as usual. */
const TIMES = Number(process.env["WAYMARK_TIMES"] ?? 1);

/** Whatever history happens, the property holds. */
export function always<T>(property: fc.IProperty<T>, runs: number): void {
  fc.assert(property, { seed: SEED, numRuns: Math.ceil(runs * TIMES) });
}
