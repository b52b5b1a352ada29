import { checks } from "../../words/generated/checks.ts";
import { ofPathways, ofProcesses } from "../inside/conditions.ts";
import type { Draft } from "../draft.ts";
import { ledIn } from "./led.ts";
import type { Check } from "./check.ts";

export const requestsAskForApprovals: Check = {
  name: "requests-ask-for-approvals",
  severity: "warning",
  check: (draft, at, voice) =>
    ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) =>
      "endorsements" in condition
        ? [at(noun, id, [...path, "endorsements"], checks(voice)("checks-nobody-endorses"))]
        : [],
    ),
};

export const endorsementsCanBeReached: Check = {
  name: "endorsements-can-be-reached",
  // As with approvals, somebody may be about to be named.
  severity: "warning",
  check: (draft, at, voice) => {
    const living = new Set(ledIn(draft).map(({ id }) => id));
    return ofPathways(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      // What does not hold is not waited for, and of several ways another one may lead on.
      if (path[2] !== "when" || path.includes("not") || path.includes("any")) return [];
      if (!("endorsements" in condition) || condition.endorsements.by !== "leads") return [];
      if (draft.doubts("pathways", id)) return [];
      const { "at-least": needed, "or-all": orAll } = condition.endorsements;
      const leads = leadsOn(id, living, draft);
      if (typeof needed !== "number" || orAll || leads === 0 || leads >= needed) return [];
      const message = checks(voice)("checks-too-few-to-endorse", { needed, leads });
      return [at(noun, id, [...path, "endorsements", "at-least"], message)];
    });
  },
};

/** How many people lead the living communities that list a pathway. */
function leadsOn(pathway: string, living: ReadonlySet<string>, { communities }: Draft): number {
  const listing = Object.entries(communities).filter(
    ([id, { pathways = [] }]) => living.has(id) && pathways.includes(pathway),
  );
  const logins = listing.flatMap(([, { leads = [] }]) =>
    leads.map(({ github }) => github.toLowerCase()),
  );
  return new Set(logins).size;
}
