import { quoted } from "../../words/printed.ts";
import { CHECKS } from "../checks/index.ts";
import type { Problem, Skipped } from "../definitions.ts";
import type { Read } from "../read-source.ts";
import { BASICS } from "../rules.ts";
import { definitions } from "../../words/generated/definitions.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { noSuch } from "../say.ts";
import type { Skip } from "./read-skips.ts";

const SKIPPABLE = new Set<string>(CHECKS.filter(({ firm }) => !firm).map(({ name }) => name));
const KNOWN = new Set<string>([...BASICS, ...CHECKS.map(({ name }) => name)]);

export interface Sorted {
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
}

/** Takes out what files set aside with a reason, and says what is wrong with the skips themselves. */
export function setAside(found: readonly Problem[], reads: readonly Read[], voice: Voice): Sorted {
  const asking = reads.filter(({ skips }) => skips.length > 0);
  if (asking.length === 0) return { problems: found, skipped: [] };
  const reasons = new Map(asking.flatMap(reasonsOf));
  const skipped = found.flatMap((problem) => {
    const reason = reasons.get(keyOf(problem.file, problem.rule));
    return reason === undefined ? [] : [{ ...problem, reason }];
  });
  const used = new Set(skipped.map(({ file, rule }) => keyOf(file, rule)));
  const kept = found.filter(({ file, rule }) => !reasons.has(keyOf(file, rule)));
  // While a file cannot be read, nobody knows what a check would find.
  const complete = reads.every(({ value }) => value !== undefined);
  const names = new Set(SKIPPABLE);
  const wrong = asking.flatMap((read) =>
    wrongSkips(read, names, complete ? used : undefined, voice),
  );
  return { problems: [...kept, ...wrong], skipped };
}

function keyOf(file: string, rule: string): string {
  return `${file} ${rule}`;
}

function reasonsOf({ source, skips }: Read): readonly (readonly [string, string])[] {
  return skips
    .filter(({ name, reason }) => reason !== "" && SKIPPABLE.has(name))
    .map(({ name, reason }) => [keyOf(source.path, name), reason]);
}

function wrongSkips(
  { source: { path }, skips }: Read,
  known: ReadonlySet<string>,
  used: ReadonlySet<string> | undefined,
  voice: Voice,
): readonly Problem[] {
  const say = definitions(voice);
  const names = new Set<string>();
  return skips.flatMap((skip) => {
    const wrong = wrongWith(skip, known, voice);
    if (wrong !== undefined) return [toProblem(path, skip, "error", wrong)];
    const check = quoted(skip.name);
    const again = names.has(skip.name);
    names.add(skip.name);
    if (again) return [toProblem(path, skip, "warning", say("definitions-skip-again", { check }))];
    if (!used || used.has(keyOf(path, skip.name))) return [];
    return [toProblem(path, skip, "warning", say("definitions-skip-idle", { check }))];
  });
}

function wrongWith(
  { name, reason }: Skip,
  known: ReadonlySet<string>,
  voice: Voice,
): Shown | undefined {
  const say = definitions(voice);
  if (name === "") return say("definitions-skip-nameless");
  if (!KNOWN.has(name)) return noSuch("check", name, known, voice);
  if (!SKIPPABLE.has(name)) return say("definitions-skip-firm", { check: quoted(name) });
  return reason === "" ? say("definitions-skip-unexplained") : undefined;
}

function toProblem(
  file: string,
  { line, column }: Skip,
  severity: Problem["severity"],
  message: Shown,
): Problem {
  return { file, line, column, severity, rule: "skips", message, pointer: "" };
}
