import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** No two people have the same account. */
export const accountsBelongToOnePerson: Check = {
  name: "accounts-belong-to-one-person",
  sentence: "No two people have the same account.",
  check: (draft, at) => {
    const owners = new Map<string, string>();
    return Object.entries(draft.people).flatMap(([id, { github }]) => {
      if (github === undefined) return [];
      const owner = owners.get(github.toLowerCase());
      owners.set(github.toLowerCase(), owner ?? id);
      if (owner === undefined) return [];
      const message = `${quote(github)} is the account of the person ${quote(owner)} already.`;
      return [at("people", id, ["github"], message)];
    });
  },
};
