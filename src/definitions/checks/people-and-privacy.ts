import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { type Element, elementsOf } from "../inside/elements.ts";
import type { Voice } from "../../words/voice.ts";
import type { Person } from "../types.ts";
import type { Check } from "./check.ts";
import { holdsAddress, privateIn, privateOfYours, type Secret } from "./private-words.ts";

export const accountsBelongToOnePerson: Check = {
  name: "accounts-belong-to-one-person",
  check: (draft, at, voice) => {
    const owners = new Map<string, string>();
    const all = Object.entries(draft.people).flatMap(([id, { github, account }]) => [
      ...(github === undefined ? [] : [{ id, key: "github", of: github }]),
      ...(account === undefined ? [] : [{ id, key: "account", of: String(account) }]),
    ]);
    return all.flatMap(({ id, key, of }) => {
      const named = `${key} ${of.toLowerCase()}`;
      const owner = owners.get(named);
      owners.set(named, owner ?? id);
      if (owner === undefined) return [];
      const message = checks(voice)("checks-account-taken", {
        login: quoted(of),
        owner: quoted(owner),
      });
      return [at("people", id, [key], message)];
    });
  },
};

export const peopleStayPrivate: Check = {
  name: "people-stay-private",
  check: (draft, at, voice) =>
    Object.entries(draft.people).flatMap(([id, person]) =>
      privateParts(person, voice).map(({ path, message }) => at("people", id, path, message)),
    ),
};

/** What somebody says about themselves that is nobody's business, and where. */
export function privateParts({ name, skills = [], learning = [] }: Person, voice: Voice) {
  const texts = [
    { path: ["name"], text: name },
    ...skills.map((text, index) => ({ path: ["skills", index], text })),
    ...learning.map((text, index) => ({ path: ["learning", index], text })),
  ];
  return texts.flatMap(({ path, text }) => {
    const what = privatePartOf(text);
    if (what === undefined) return [];
    return [{ path, message: checks(voice)("checks-private", { what }) }];
  });
}

function privatePartOf(text: string): "address" | "number" | undefined {
  if (holdsAddress(text)) return "address";
  return holdsNumber(text) ? "number" : undefined;
}

/** Nine digits in a row, whatever parts them, or seven behind a plus; a year or a standard has fewer. */
function holdsNumber(text: string): boolean {
  return (text.match(/\+?[\d ()./-]+/g) ?? []).some((run) => {
    const digits = run.replaceAll(/\D/g, "").length;
    return digits >= (run.startsWith("+") ? 7 : 9);
  });
}

export const formsAskNoSecrets: Check = {
  name: "forms-ask-no-secrets",
  check: (draft, at, voice) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "input" || type === "textarea")
        .flatMap((element) =>
          wantedBy(element).map((what) => {
            const message = checks(voice)("checks-form-secret", { what });
            return at("forms", file, [...element.path, "attributes", "label"], message);
          }),
        ),
    ),
};

function wantedBy({ id = "", attributes }: Element): readonly Secret[] {
  const { label, description = "", placeholder = "" } = attributes;
  const wanted = [
    ...privateIn(`${String(label)} ${id}`),
    ...privateOfYours(String(description)),
    ...(holdsAddress(String(placeholder)) ? (["address"] as const) : []),
  ];
  return [...new Set(wanted)];
}

export const digestsHaveAPlace: Check = {
  name: "digests-have-a-place",
  severity: "warning",
  check: ({ settings, doubts }, at, voice) => {
    const { digest, private: place } = settings ?? {};
    // A key that was misspelled may have meant to be it.
    if (digest === undefined || place !== undefined || doubts("settings", "")) return [];
    return [at("settings", "", ["digest"], checks(voice)("checks-digest-where"))];
  },
};
