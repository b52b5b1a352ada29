import type { Candidate, World } from "../../core/world.ts";
import { type Definitions, NOTHING, type SourceFile } from "../../definitions/definitions.ts";
import { FORMS } from "../../definitions/sources.ts";
import type { Change } from "../../features/foresight/change.ts";
import { foresee } from "../../features/foresight/foresee.ts";
import type { Telling } from "../../features/foresight/telling.ts";
import { foreseeable } from "../../features/index.ts";
import type { Voice } from "../../words/voice.ts";

/** A plan, and what it is told with. */
export interface Foreseen {
  readonly changes: readonly Change[];
  readonly telling: Telling;
}

/** What putting these definitions in force would change in a world. */
export function foreseenFor(
  next: Definitions,
  files: readonly SourceFile[],
  world: World,
  voice: Voice,
): Foreseen {
  const found = { ...candidate(next, world), sources: formsIn(files) };
  const inForce = world.definitions() ?? NOTHING;
  const changes = foresee(inForce, found.repo, () => found, world, foreseeable) ?? [];
  return { changes, telling: { inForce, next, world, voice } };
}

function candidate(definitions: Definitions, world: World): Candidate {
  const repo = world.home() ?? { id: 0, owner: world.org.login, name: "community" };
  // Who is pinned stays pinned: nobody new is known without GitHub.
  return { repo, commit: "", definitions, problems: [], skipped: [], checked: 0, people: {} };
}

function formsIn(files: readonly SourceFile[]): Readonly<Record<string, string>> {
  const forms = files.filter(({ path }) => path.startsWith(`${FORMS}/`));
  return Object.fromEntries(forms.map((form) => [form.path, form.text]));
}
