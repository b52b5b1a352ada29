import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";

const PASSWORD = /\b(?:password|passphrase|passcode|secret key|api key)s?\b/i;
const EMAIL = /\be-?mail\b/i;
/** What a placeholder shows that wants an address, such as `you@example.org`. */
const ADDRESS = /[^\s@]@[^\s@]+\.[^\s@]/;

/** No form asks for an e-mail address or a password: issues are public. */
export const formsAskNoSecrets: Check = {
  name: "forms-ask-no-secrets",
  sentence: "No form asks for an e-mail address or a password: issues are public.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "input" || type === "textarea")
        .flatMap(({ id = "", attributes, path }) => {
          const { label, placeholder } = attributes;
          const asked = `${String(label)} ${id.replaceAll(/[_-]/g, " ")}`;
          const wanted = [
            ...(PASSWORD.test(asked) ? ["a password"] : []),
            ...(EMAIL.test(asked) || ADDRESS.test(String(placeholder))
              ? ["an e-mail address"]
              : []),
          ];
          return wanted.map((what) => {
            const message = `Issues are public: do not ask for ${what} here.`;
            return at("forms", file, [...path, "attributes", "label"], message);
          });
        }),
    ),
};
