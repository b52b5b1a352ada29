import { type Element, elementsOf } from "../inside/elements.ts";
import type { Check } from "./check.ts";
import { holdsAddress, privateIn, privateOfYours } from "./private-words.ts";

/** No form asks for an e-mail address or a password: issues are public. */
export const formsAskNoSecrets: Check = {
  name: "forms-ask-no-secrets",
  sentence: "No form asks for an e-mail address or a password: issues are public.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "input" || type === "textarea")
        .flatMap((element) =>
          wantedBy(element).map((what) => {
            const message = `Issues are public: do not ask for ${what} here.`;
            return at("forms", file, [...element.path, "attributes", "label"], message);
          }),
        ),
    ),
};

function wantedBy({ id = "", attributes }: Element): readonly string[] {
  const { label, description = "", placeholder = "" } = attributes;
  const wanted = [
    ...privateIn(`${String(label)} ${id}`),
    ...privateOfYours(String(description)),
    ...(holdsAddress(String(placeholder)) ? ["an e-mail address"] : []),
  ];
  return [...new Set(wanted)];
}
