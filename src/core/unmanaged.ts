import { github } from "../words/generated/github.ts";
import { code, type Shown } from "../words/shown.ts";
import type { Team } from "./shown.ts";
import type { Voice } from "../words/voice.ts";

/** The words in a team's description by which an organisation opts it in, whatever stands around them. */
export const OPT_IN = "managed by Waymark";

/** What keeps us from putting people into a team, or taking them out. */
export type Unmanaged =
  | { readonly kind: "not-opted-in" }
  /** It may do more in a repository than members of a community should. */
  | { readonly kind: "rights"; readonly right: string; readonly repo: string }
  | { readonly kind: "role"; readonly role: string };

/** Why a team is left alone, as a part of a sentence: `it has the organization role …`. */
export function whyUnmanaged(
  { unmanaged = { kind: "not-opted-in" } }: Pick<Team, "unmanaged">,
  voice: Voice,
): Shown {
  const say = github(voice);
  switch (unmanaged.kind) {
    case "not-opted-in":
      return say("github-not-opted-in");
    case "rights":
      return say("github-rights", {
        right: code(unmanaged.right),
        repository: code(unmanaged.repo),
      });
    case "role":
      return say("github-role", { role: code(unmanaged.role) });
  }
}
