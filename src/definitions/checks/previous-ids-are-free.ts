import type { Check } from "./check.ts";
import { type Family, familiesOf } from "../inside/families.ts";
import { inside } from "../inside/place.ts";
import { quote } from "../say.ts";

/** An id that something had before belongs to nothing else of its kind, now or before. */
export const previousIdsAreFree: Check = {
  name: "previous-ids-are-free",
  sentence: "An id that something had before belongs to nothing else of its kind, now or before.",
  check: (draft, at) =>
    familiesOf(draft).flatMap((family) =>
      takenIn(family).map(({ place: { noun, id, path }, message }) => at(noun, id, path, message)),
    ),
};

function takenIn({ word, members, ids }: Family) {
  const owners = new Map([...ids].map((id) => [id, id]));
  return members.flatMap(({ id, at, previously = [] }) =>
    previously.flatMap((before, index) => {
      const owner = owners.get(before);
      owners.set(before, owner ?? id);
      if (owner === undefined) return [];
      const message = ids.has(before)
        ? `${quote(before)} is the id of a ${word} that exists.`
        : `${quote(before)} already stands under \`previously\` of ${quote(owner)}.`;
      return [{ place: inside(at, "previously", index), message }];
    }),
  );
}
