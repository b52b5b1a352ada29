import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { list, noSuch } from "../say.ts";
import type { Lead } from "../types.ts";
import type { Check } from "./check.ts";
import { circlesIn } from "./circles.ts";

export const communitiesHaveLeads: Check = {
  name: "communities-have-leads",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { status = "active", leads = [] }]) =>
      status !== "active" || leads.length > 0
        ? []
        : [at("communities", id, ["leads"], checks(voice)("checks-no-lead"))],
    ),
};

export const leadsAreNamedOnce: Check = {
  name: "leads-are-named-once",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      twice(leads).map((index) => {
        const login = quoted(String(leads[index]?.github));
        const message = checks(voice)("checks-leads-twice", { login });
        return at("communities", id, ["leads", index, "github"], message);
      }),
    ),
};

/** The indexes of terms that begin before an earlier or longer one of the same person has ended. */
function twice(leads: readonly Lead[]): readonly number[] {
  const terms = leads
    .map((lead, index) => ({
      index,
      login: lead.github.toLowerCase(),
      from: begins(lead),
      until: ends(lead),
    }))
    .toSorted((a, b) => (a.from === b.from ? a.index - b.index : a.from < b.from ? -1 : 1));
  const busy = new Map<string, string>();
  return terms.flatMap(({ index, login, from, until }) => {
    const ended = busy.get(login) ?? "";
    busy.set(login, until > ended ? until : ended);
    return from <= ended ? [index] : [];
  });
}

function begins({ from = "0000-01-01" }: Lead): string {
  return from;
}

function ends({ until = "9999-12-31" }: Lead): string {
  return until;
}

export const emeritusNoLongerLead: Check = {
  name: "emeritus-no-longer-lead",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [], emeritus = [] }]) => {
      const leading = new Set(leads.map(({ github }) => github.toLowerCase()));
      return emeritus.flatMap(({ github }, index) => {
        if (!leading.has(github.toLowerCase())) return [];
        const message = checks(voice)("checks-leads-and-emeritus", { login: quoted(github) });
        return [at("communities", id, ["emeritus", index, "github"], message)];
      });
    }),
};

export const onboardingExists: Check = {
  name: "onboarding-exists",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { onboarding }]) =>
      onboarding === undefined || draft.ids.checklists.has(onboarding)
        ? []
        : [
            at(
              "communities",
              id,
              ["onboarding"],
              noSuch("checklist", onboarding, draft.ids.checklists, voice),
            ),
          ],
    ),
};

export const pathwaysExist: Check = {
  name: "pathways-exist",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, { pathways = [] }]) =>
      pathways.flatMap((pathway, index) =>
        draft.ids.pathways.has(pathway)
          ? []
          : [
              at(
                "communities",
                id,
                ["pathways", index],
                noSuch("pathway", pathway, draft.ids.pathways, voice),
              ),
            ],
      ),
    ),
};

export const partOfExists: Check = {
  name: "part-of-exists",
  check: (draft, at, voice) =>
    Object.entries(draft.communities).flatMap(([id, community]) => {
      const whole = community["part-of"];
      if (whole === undefined || draft.ids.communities.has(whole)) return [];
      const message = noSuch("community", whole, draft.ids.communities, voice);
      return [at("communities", id, ["part-of"], message)];
    }),
};

export const partOfHasNoCircle: Check = {
  name: "part-of-has-no-circle",
  check: (draft, at, voice) =>
    circlesIn(Object.keys(draft.communities), (id) => draft.communities[id]?.["part-of"]).flatMap(
      (circle) => {
        const say = checks(voice);
        const message =
          circle.length > 1
            ? say("checks-circle", { communities: list(circle, voice) })
            : say("checks-part-of-itself");
        return circle.map((id) => at("communities", id, ["part-of"], message));
      },
    ),
};
