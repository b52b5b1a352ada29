import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { atTheEnd, onTheWay, outcomesOf } from "../inside/outcomes.ts";
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

export const foundingNeedsANewCommunity: Check = {
  name: "founding-needs-a-new-community",
  check: (draft, at, voice) =>
    withoutCommunity(draft, "found").map(({ id, path }) =>
      at("processes", id, [...path, "found"], checks(voice)("checks-found-where")),
    ),
};

export const retiringNeedsACommunity: Check = {
  name: "retiring-needs-a-community",
  check: (draft, at, voice) =>
    withoutCommunity(draft, "retire").map(({ id, path }) =>
      at("processes", id, [...path, "retire"], checks(voice)("checks-retire-where")),
    ),
};

type Communal = "join" | "leave" | "role" | "found" | "retire";

/** Where something happens to a community, in a process that knows none of that kind. */
function withoutCommunity(draft: Draft, key: Communal): readonly Place[] {
  return Object.entries(draft.processes)
    .filter(([id, process]) => !isAbout(key, process) && !isMisspelt(draft, id))
    .flatMap(([id, process]) => outcomesOf(id, process))
    .filter(({ action }) => key in action)
    .map(({ at: place }) => place);
}

/** Only what does not exist yet can be founded, and all else happens to what is there. */
function isAbout(key: Communal, process: Process): boolean {
  const { community } = process;
  if (community) return (key === "found") === "new" in community;
  // What no form starts is about the community that it is time for, or that somebody named.
  return key !== "found" && formFileOf(process) === undefined;
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
  "open",
  "part",
  "record",
  "renew",
  "retire",
  "role",
  "start",
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

function isMisspelt({ doubts }: Draft, id: string): boolean {
  const open = doubts("processes", id);
  return open !== undefined && (open.has("") || open.has("/community"));
}
