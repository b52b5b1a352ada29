import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import type { Lead } from "../types.ts";

/** Nobody leads a community twice at the same time. */
export const leadsAreNamedOnce: Check = {
  name: "leads-are-named-once",
  sentence: "Nobody leads a community twice at the same time.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      twice(leads).map((index) => {
        const message = `${quote(String(leads[index]?.github))} already leads this community at that time.`;
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
