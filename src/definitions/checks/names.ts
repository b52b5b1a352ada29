import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { familiesOf, type Family } from "../inside/families.ts";
import { itemsOf } from "../inside/items.ts";
import { inside } from "../inside/place.ts";
import type { Voice } from "../../words/voice.ts";
import type { Check } from "./check.ts";
import { asSeen } from "../schema/unseen.ts";
import { repeated } from "./repeated.ts";
import { type PlacedStep, placedSteps } from "../inside/steps.ts";

export const communityNamesAreUnique: Check = {
  name: "community-names-are-unique",
  check: (draft, at, voice) => {
    const owners = new Map([...draft.ids.communities].map((id) => [id, id]));
    return Object.entries(draft.communities).flatMap(([id, { name }]) => {
      const owner = owners.get(asSeen(name)) ?? id;
      owners.set(asSeen(name), owner);
      if (owner === id) return [];
      const message = checks(voice)("checks-community-name-taken", {
        owner: quoted(owner),
        name: quoted(name),
      });
      return [at("communities", id, ["name"], message)];
    });
  },
};

export const badgeNamesAreUnique: Check = {
  name: "badge-names-are-unique",
  severity: "warning",
  check: (draft, at, voice) => {
    // A tier is called after its badge, and has no file of its own.
    const named = Object.entries(draft.badges).filter(([id]) => draft.tiers[id] === undefined);
    return repeated(named.map(([, { name }]) => asSeen(name))).map((index) => {
      const [id, { name }] = named[index] as (typeof named)[number];
      const message = checks(voice)("checks-badge-name-taken", { name: quoted(name) });
      return at("badges", id, ["name"], message);
    });
  },
};

export const teamsBelongToOneCommunity: Check = {
  name: "teams-belong-to-one-community",
  check: (draft, at, voice) => {
    const entries = Object.entries(draft.communities).filter(([, { team }]) => team !== undefined);
    return repeated(entries.map(([, { team }]) => String(team).toLowerCase())).map((index) => {
      const [id, { team }] = entries[index] as (typeof entries)[number];
      return at(
        "communities",
        id,
        ["team"],
        checks(voice)("checks-team-taken", { team: quoted(String(team)) }),
      );
    });
  },
};

export const stagesAreUnique: Check = {
  name: "stages-are-unique",
  check: (draft, at, voice) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      repeated(stages.map((stage) => stage.id)).map((index) =>
        at(
          "pathways",
          id,
          ["stages", index, "id"],
          checks(voice)("checks-id-taken", {
            kind: "stage",
            id: quoted(String(stages[index]?.id)),
          }),
        ),
      ),
    ),
};

export const stepsAreUnique: Check = {
  name: "steps-are-unique",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      const steps = placedSteps(process);
      return repeated(steps.map(({ step }) => step.id)).map((index) => {
        const { path, step } = steps[index] as PlacedStep;
        const message = checks(voice)("checks-id-taken", { kind: "step", id: quoted(step.id) });
        return at("processes", id, [...path, "id"], message);
      });
    }),
};

export const itemsAreUnique: Check = {
  name: "items-are-unique",
  check: (draft, at, voice) => {
    const items = itemsOf(draft);
    return repeated(items.map((one) => `${one.at.id} ${one.item.id}`)).map((index) => {
      const { at: place, item } = items[index] as (typeof items)[number];
      const message = checks(voice)("checks-id-taken", { kind: "item", id: quoted(item.id) });
      return at(place.noun, place.id, [...place.path, "id"], message);
    });
  },
};

export const assessmentsAreUnique: Check = {
  name: "assessments-are-unique",
  check: (draft, at, voice) =>
    Object.entries(draft.mentorships).flatMap(([id, { assessments = [] }]) =>
      repeated(assessments.map(({ name }) => name.toLowerCase())).map((index) => {
        const name = quoted(String(assessments[index]?.name));
        const message = checks(voice)("checks-assessment-name-taken", { name });
        return at("mentorships", id, ["assessments", index, "name"], message);
      }),
    ),
};

export const previousIdsAreFree: Check = {
  name: "previous-ids-are-free",
  check: (draft, at, voice) =>
    familiesOf(draft).flatMap((family) =>
      takenIn(family, voice).map(({ place: { noun, id, path }, message }) =>
        at(noun, id, path, message),
      ),
    ),
};

function takenIn({ kind, members, ids }: Family, voice: Voice) {
  const say = checks(voice);
  if (members.every(({ previously }) => previously === undefined)) return [];
  const owners = new Map([...ids].map((id) => [id, id]));
  return members.flatMap(({ id, at, previously = [] }) =>
    previously.flatMap((before, index) => {
      const owner = owners.get(before);
      owners.set(before, owner ?? id);
      if (owner === undefined) return [];
      const message = ids.has(before)
        ? say("checks-id-in-use", { kind, before: quoted(before) })
        : say("checks-id-was-used", { before: quoted(before), owner: quoted(owner) });
      return [{ place: inside(at, "previously", index), message }];
    }),
  );
}
