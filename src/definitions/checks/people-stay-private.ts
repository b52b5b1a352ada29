import type { Person } from "../types.ts";
import type { Check } from "./check.ts";
import { holdsAddress } from "./private-words.ts";

/** No file about a person holds an e-mail address or a telephone number. */
export const peopleStayPrivate: Check = {
  name: "people-stay-private",
  sentence: "No file about a person holds an e-mail address or a telephone number.",
  check: (draft, at) =>
    Object.entries(draft.people).flatMap(([id, person]) =>
      privateParts(person).map(({ path, message }) => at("people", id, path, message)),
    ),
};

/** What somebody says about themselves that is nobody's business, and where. */
export function privateParts({ name, skills = [], learning = [] }: Person) {
  const texts = [
    { path: ["name"], text: name },
    ...skills.map((text, index) => ({ path: ["skills", index], text })),
    ...learning.map((text, index) => ({ path: ["learning", index], text })),
  ];
  return texts.flatMap(({ path, text }) => {
    const what = privateIn(text);
    if (what === undefined) return [];
    const message = `Everybody can read this, for as long as there is git: leave ${what} out.`;
    return [{ path, message }];
  });
}

function privateIn(text: string): string | undefined {
  if (holdsAddress(text)) return "the e-mail address";
  return holdsNumber(text) ? "the telephone number" : undefined;
}

/** Nine digits in a row, whatever parts them, or seven behind a plus; a year or a standard has fewer. */
function holdsNumber(text: string): boolean {
  return (text.match(/\+?[\d ()./-]+/g) ?? []).some((run) => {
    const digits = run.replaceAll(/\D/g, "").length;
    return digits >= (run.startsWith("+") ? 7 : 9);
  });
}
