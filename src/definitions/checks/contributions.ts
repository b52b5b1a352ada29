import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import { isDay } from "../../core/time.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { list, noSuch, sentences } from "../say.ts";
import type { ContributionRule, Credited } from "../types.ts";
import type { Check } from "./check.ts";

export const contributionTypesExist: Check = {
  name: "contribution-types-exist",
  check: (draft, at, voice) => {
    // One key of the settings that is misspelt may be `types`.
    if (!draft.settings || draft.doubts("settings", "")?.has("")) return [];
    const { contributions = [], types = {} } = draft.settings;
    const known = new Set([...Object.keys(types), ...CONTRIBUTION_TYPES]);
    const inRules = contributions.flatMap(({ type }, index) =>
      known.has(type)
        ? []
        : [at("settings", "", ["contributions", index, "type"], unknown(type, known, voice))],
    );
    const inConditions = conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("contributions" in condition)) return [];
      return (condition.contributions.types ?? []).flatMap((type, index) =>
        known.has(type)
          ? []
          : [at(noun, id, [...path, "contributions", "types", index], unknown(type, known, voice))],
      );
    });
    const inOutcomes = Object.entries(draft.processes).flatMap(([id, process]) =>
      outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
        if (!("record" in action) || known.has(action.record)) return [];
        return [at("processes", id, [...path, "record"], unknown(action.record, known, voice))];
      }),
    );
    return [...inRules, ...inConditions, ...inOutcomes];
  },
};

function unknown(type: string, known: ReadonlySet<string>, voice: Voice): Shown {
  return sentences(noSuch("contribution", type, known, voice), checks(voice)("checks-own-types"));
}

export const rulesEndAfterTheyBegin: Check = {
  name: "rules-end-after-they-begin",
  check: (draft, at, voice) =>
    (draft.settings?.contributions ?? []).flatMap(({ from, until }, index) => {
      if (!from || !until || from <= until || !isDay(from) || !isDay(until)) return [];
      const said = { from: quoted(from), until: quoted(until) };
      const message = checks(voice)("checks-rule-backwards", said);
      return [at("settings", "", ["contributions", index, "until"], message)];
    }),
};

const KEYS = ["paths", "labels", "reason", "credit"] as const;
const EXCEPTIONS = ["paths", "labels"] as const;
const TOLD = ["paths", "labels", "reason"] as const;
type Key = (typeof KEYS)[number];
type Path = readonly (string | number)[];

/** What can be asked of some events only; a repository and people are there with all. */
const ANSWERS: Readonly<Record<string, readonly Key[]>> = {
  "pull_request.merged": ["paths", "labels", "credit"],
  "pull_request_review.submitted": [],
  "issues.opened": ["labels"],
  "issues.triaged": ["labels"],
  "issues.closed": ["labels", "reason", "credit"],
  "release.published": [],
  "discussion.answered": ["labels"],
  "comment.helpful": ["labels"],
  "gathering.attended": [],
  "gathering.organized": [],
  "gathering.spoke": [],
};

/** Who has a part in what. */
const PARTS: Readonly<Record<string, readonly Credited[]>> = {
  "pull_request.merged": ["author", "merger", "co-authors"],
  "issues.closed": ["author", "closer", "assignees"],
};

export const rulesFitTheirEvents: Check = {
  name: "rules-fit-their-events",
  check: (draft, at, voice) =>
    (draft.settings?.contributions ?? []).flatMap((rule, index) => {
      const wrong = [
        ...unanswered(rule).map((path) => ({ path, says: lacks(rule.on, path, voice) })),
        ...strangeCredit(rule, voice),
      ];
      return wrong.map(({ path, says }) =>
        at("settings", "", ["contributions", index, ...path], says),
      );
    }),
};

/** Whom a rule credits who has no part in such an event. */
function strangeCredit(rule: ContributionRule, voice: Voice) {
  const { credit, on } = rule;
  const parts = PARTS[on];
  if (!parts || credit === undefined) return [];
  // What is no word at all is the schema's to speak of.
  const named: readonly unknown[] = Array.isArray(credit) ? credit : [credit];
  return named.flatMap((who, index) => {
    if (typeof who !== "string" || parts.some((part) => part === who)) return [];
    const path: Path = Array.isArray(credit) ? ["credit", index] : ["credit"];
    const known = list(parts, voice, "or");
    const says = checks(voice)("checks-event-credit", {
      event: quoted(on),
      who: quoted(who),
      known,
    });
    return [{ path, says }];
  });
}

/** The keys that a rule has and its event has not; an event that is misspelt is the schema's to speak of. */
export function unanswered(rule: ContributionRule): readonly Path[] {
  const { except = {}, examples = [] } = rule;
  const known = ANSWERS[rule.on] ?? KEYS;
  const isStrange = (some: Partial<Record<Key, unknown>>) => (key: Key) =>
    some[key] !== undefined && !known.includes(key);
  return [
    ...KEYS.filter(isStrange(rule)).map((key) => [key]),
    ...EXCEPTIONS.filter(isStrange(except)).map((key) => ["except", key]),
    ...examples.flatMap((example, index) =>
      TOLD.filter(isStrange(example)).map((key) => ["examples", index, key]),
    ),
  ];
}

function lacks(event: string, path: Path, voice: Voice): Shown {
  const key = quoted(String(path.at(-1)));
  return checks(voice)("checks-event-lacks", { event: quoted(event), key });
}
