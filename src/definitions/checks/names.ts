import { familiesOf, type Family } from "../inside/families.ts";
import { itemsOf } from "../inside/items.ts";
import { inside } from "../inside/place.ts";
import { quote } from "../say.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const communityNamesAreUnique: Check = {
  name: "community-names-are-unique",
  sentence: "No two communities share a name, and none has another's id for a name.",
  check: (draft, at) => {
    const owners = new Map([...draft.ids.communities].map((id) => [id, id]));
    return Object.entries(draft.communities).flatMap(([id, { name }]) => {
      const owner = owners.get(name.toLowerCase()) ?? id;
      owners.set(name.toLowerCase(), owner);
      if (owner === id) return [];
      const message = `The community ${quote(owner)} is already called ${quote(name)}.`;
      return [at("communities", id, ["name"], message)];
    });
  },
};

export const teamsBelongToOneCommunity: Check = {
  name: "teams-belong-to-one-community",
  sentence: "No two communities share a team.",
  check: (draft, at) => {
    const entries = Object.entries(draft.communities).filter(([, { team }]) => team !== undefined);
    return repeated(entries.map(([, { team }]) => String(team).toLowerCase())).map((index) => {
      const [id, { team }] = entries[index] as (typeof entries)[number];
      return at(
        "communities",
        id,
        ["team"],
        `The team ${quote(String(team))} already belongs to another community.`,
      );
    });
  },
};

export const stagesAreUnique: Check = {
  name: "stages-are-unique",
  sentence: "No two stages of a pathway have the same id.",
  check: (draft, at) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      repeated(stages.map((stage) => stage.id)).map((index) =>
        at(
          "pathways",
          id,
          ["stages", index, "id"],
          `Another stage already has the id ${quote(String(stages[index]?.id))}.`,
        ),
      ),
    ),
};

export const stepsAreUnique: Check = {
  name: "steps-are-unique",
  sentence: "No two steps of a process have the same id.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      repeated(steps.map((step) => step.id)).map((index) =>
        at(
          "processes",
          id,
          ["steps", index, "id"],
          `Another step already has the id ${quote(String(steps[index]?.id))}.`,
        ),
      ),
    ),
};

export const itemsAreUnique: Check = {
  name: "items-are-unique",
  sentence: "No two items of a checklist have the same id, wherever in it they stand.",
  check: (draft, at) => {
    const items = itemsOf(draft);
    return repeated(items.map((one) => `${one.at.id} ${one.item.id}`)).map((index) => {
      const { at: place, item } = items[index] as (typeof items)[number];
      const message = `Another item already has the id ${quote(item.id)}.`;
      return at(place.noun, place.id, [...place.path, "id"], message);
    });
  },
};

export const assessmentsAreUnique: Check = {
  name: "assessments-are-unique",
  sentence: "No two rounds of assessments in a programme have the same name.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { assessments = [] }]) =>
      repeated(assessments.map(({ name }) => name.toLowerCase())).map((index) => {
        const message = `Another round is already called ${quote(String(assessments[index]?.name))}.`;
        return at("mentorships", id, ["assessments", index, "name"], message);
      }),
    ),
};

export const previousIdsAreFree: Check = {
  name: "previous-ids-are-free",
  sentence: "An id that something had before belongs to nothing else of its kind, now or before.",
  check: (draft, at) =>
    familiesOf(draft).flatMap((family) =>
      takenIn(family).map(({ place: { noun, id, path }, message }) => at(noun, id, path, message)),
    ),
};

function takenIn({ word, members, ids }: Family) {
  // Of ten thousand files few ever had another id.
  if (members.every(({ previously }) => previously === undefined)) return [];
  const owners = new Map([...ids].map((id) => [id, id]));
  return members.flatMap(({ id, at, previously = [] }) =>
    previously.flatMap((before, index) => {
      const owner = owners.get(before);
      owners.set(before, owner ?? id);
      if (owner === undefined) return [];
      const message = ids.has(before)
        ? `${quote(before)} is the id of ${/^[aeiou]/.test(word) ? "an" : "a"} ${word} that exists.`
        : `${quote(before)} already stands under \`previously\` of ${quote(owner)}.`;
      return [{ place: inside(at, "previously", index), message }];
    }),
  );
}
