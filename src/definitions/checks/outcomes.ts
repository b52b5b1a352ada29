import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { atTheEnd, onTheWay, outcomesOf } from "../inside/outcomes.ts";
import { clear } from "../inside/clear.ts";
import type { Place } from "../inside/place.ts";
import { formFileOf } from "../starts.ts";
import type { Process } from "../types.ts";
import type { Check } from "./check.ts";

const MEMBERSHIP = ["join", "leave"] as const;

export const joiningNeedsACommunity: Check = {
  name: "joining-needs-a-community",
  check: (draft, at, voice) =>
    MEMBERSHIP.flatMap((key) =>
      withoutCommunity(draft, key).map(({ id, path }) =>
        at("processes", id, [...path, key], checks(voice)(`checks-${key}-where`)),
      ),
    ),
};

export const rolesNeedACommunity: Check = {
  name: "roles-need-a-community",
  check: (draft, at, voice) =>
    withoutCommunity(draft, "role").map(({ id, path }) =>
      at("processes", id, [...path, "role"], checks(voice)("checks-role-where")),
    ),
};

export const foundingKnowsWhat: Check = {
  name: "founding-knows-what",
  check: (draft, at, voice) =>
    Object.entries(draft.processes)
      .filter(([id]) => !isMisspelt(draft, id))
      .flatMap(([id, process]) =>
        outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
          const what = "found" in action && undescribed(action.found, process);
          if (!what) return [];
          const message = checks(voice)(`checks-found-${what}`);
          return [at("processes", id, [...path, "found"], message)];
        }),
      ),
};

/** Only what the form describes can be founded, and a pathway has a community that is there. */
function undescribed(what: string, process: Process) {
  const { community, pathway } = process;
  const isNew = community !== undefined && "new" in community;
  if (what === "community" && !isNew) return "community";
  return what === "pathway" && !(pathway && isAboutOne(process)) ? "pathway" : undefined;
}

export const newPathwaysAreFounded: Check = {
  name: "new-pathways-are-founded",
  severity: "warning",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      // What is misspelt may be what founds it.
      if (!process.pathway || draft.doubts("processes", id)) return [];
      const all = process.outcome.accepted;
      if (all.some((action) => "found" in action && action.found === "pathway")) return [];
      return [at("processes", id, ["pathway"], checks(voice)("checks-pathway-for-nothing"))];
    }),
};

export const retiringNeedsACommunity: Check = {
  name: "retiring-needs-a-community",
  check: (draft, at, voice) =>
    withoutCommunity(draft, "retire").map(({ id, path }) =>
      at("processes", id, [...path, "retire"], checks(voice)("checks-retire-where")),
    ),
};

export const teamsNeedACommunity: Check = {
  name: "teams-need-a-community",
  check: (draft, at, voice) =>
    Object.entries(draft.processes)
      // What is misspelt may be what founds it.
      .filter(([id, process]) => !mayHaveATeam(process) && !draft.doubts("processes", id))
      .flatMap(([id, process]) => outcomesOf(id, process))
      .filter(({ action }) => "team" in action)
      .map(({ at: { id, path } }) =>
        at("processes", id, [...path, "team"], checks(voice)("checks-team-where")),
      ),
};

/** A community that is there has one, or one that the process founds. */
function mayHaveATeam(process: Process): boolean {
  const { community, outcome } = process;
  if (!community || !("new" in community)) return isAboutOne(process);
  return outcome.accepted.some((action) => "found" in action && action.found === "community");
}

type Communal = "join" | "leave" | "role" | "retire";

/** Where something happens to a community, in a process that knows none of that kind. */
function withoutCommunity(draft: Draft, key: Communal): readonly Place[] {
  return Object.entries(draft.processes)
    .filter(([id, process]) => !isAboutOne(process) && !isMisspelt(draft, id))
    .flatMap(([id, process]) => outcomesOf(id, process))
    .filter(({ action }) => key in action)
    .map(({ at: place }) => place);
}

/** What no form starts is about the community that it is time for, or that somebody named. */
function isAboutOne(process: Process): boolean {
  const { community } = process;
  return community ? !("new" in community) : formFileOf(process) === undefined;
}

/** What only happens to a request that is accepted. */
const ONLY_ACCEPTED = [
  "away",
  "join",
  "leave",
  "pair",
  "renew",
  "part",
  "record",
  "start",
  "badge",
  "role",
  "found",
  "retire",
  "team",
];

export const onlyAcceptanceLetsIn: Check = {
  name: "only-acceptance-lets-in",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      atTheEnd(id, process).flatMap(({ at: { path }, action }) => {
        const [, how] = path;
        if (how === "accepted" || !ONLY_ACCEPTED.some((key) => key in action)) return [];
        return [at("processes", id, path, checks(voice)("checks-only-accepted"))];
      }),
    ),
};

/** What lasts, and so waits for the end: a step that is over may be followed by a refusal. */
const ONLY_AT_THE_END = [
  "away",
  "badge",
  "close",
  "found",
  "leave",
  "log",
  "open",
  "part",
  "record",
  "renew",
  "retire",
  "role",
  "start",
  "team",
  "when",
];

export const stepsDoWhatTheyCan: Check = {
  name: "steps-do-what-they-can",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      onTheWay(id, process).flatMap(({ at: { path }, action }) =>
        ONLY_AT_THE_END.filter((key) => key in action).map((key) => {
          const message = checks(voice)("checks-only-at-the-end", { key: quoted(key) });
          return at("processes", id, [...path, key], message);
        }),
      ),
    ),
};

export const termsAreForLeads: Check = {
  name: "terms-are-for-leads",
  check: (draft, at, voice) =>
    clear(draft).flatMap(([id, process]) =>
      atTheEnd(id, process).flatMap(({ at: { path }, action }) =>
        "role" in action && action.for !== undefined && action.role !== "lead"
          ? [at("processes", id, [...path, "for"], checks(voice)("checks-term-whose"))]
          : [],
      ),
    ),
};

function isMisspelt({ doubts }: Draft, id: string): boolean {
  const open = doubts("processes", id);
  return open !== undefined && ["", "/community", "/pathway"].some((one) => open.has(one));
}
