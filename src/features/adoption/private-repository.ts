import type { Candidate, World } from "../../core/world.ts";
import { SETTINGS } from "../../definitions/sources.ts";
import { adoption } from "../../words/generated/adoption.ts";
import { quoted } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";

/** The candidate with what is wrong with its repository for what is about people, as GitHub shows that now. */
export function withPrivate(candidate: Candidate, voice: Voice, world: World): Candidate {
  const name = candidate.definitions?.settings.private;
  const there = name === undefined ? undefined : world.repository(name);
  if (name === undefined || there?.private) return candidate;
  const what = there ? "adoption-private-public" : "adoption-private-missing";
  const problem = {
    file: SETTINGS,
    line: candidate.privateLine ?? 1,
    column: 1,
    severity: "warning",
    rule: "private-repository",
    message: adoption(voice)(what, { name: quoted(name) }),
    pointer: "/private",
  } as const;
  return { ...candidate, problems: [...candidate.problems, problem] };
}
