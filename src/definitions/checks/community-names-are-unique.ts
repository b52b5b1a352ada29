import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** No two communities share a name, and none has another's id for a name. */
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
