import { CHECKS } from "../checks/index.ts";
import type { Problem, Skipped } from "../definitions.ts";
import type { Read } from "../read-source.ts";
import { BASICS } from "../rules.ts";
import { noSuch, quote } from "../say.ts";
import type { Skip } from "./read-skips.ts";

const SKIPPABLE = new Set(CHECKS.filter(({ firm }) => !firm).map(({ name }) => name));
const FIRM = new Set([...Object.keys(BASICS), ...CHECKS.map(({ name }) => name)]);

export interface Sorted {
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
}

/** Takes out what files set aside with a reason, and says what is wrong with the skips themselves. */
export function setAside(found: readonly Problem[], reads: readonly Read[]): Sorted {
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
  const wrong = asking.flatMap((read) => wrongSkips(read, names, complete ? used : undefined));
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
): readonly Problem[] {
  const names = new Set<string>();
  return skips.flatMap((skip) => {
    const wrong = wrongWith(skip, known);
    if (wrong !== undefined) return [toProblem(path, skip, "error", wrong)];
    const again = names.has(skip.name);
    names.add(skip.name);
    if (again) return [toProblem(path, skip, "warning", `${quote(skip.name)} is skipped above.`)];
    if (!used || used.has(keyOf(path, skip.name))) return [];
    const message = `This skips nothing: ${quote(skip.name)} finds nothing here. Take the comment out.`;
    return [toProblem(path, skip, "warning", message)];
  });
}

const FORM = "Write `# waymark: skip <check-name>: <reason>`.";

function wrongWith({ name, reason }: Skip, known: ReadonlySet<string>): string | undefined {
  if (name === "") return `A skip names a check. ${FORM}`;
  if (!FIRM.has(name)) return noSuch("check", name, known);
  if (!SKIPPABLE.has(name)) return `${quote(name)} cannot be skipped: mend what it finds.`;
  return reason === "" ? `A skip says why. ${FORM}` : undefined;
}

function toProblem(
  file: string,
  { line, column }: Skip,
  severity: Problem["severity"],
  message: string,
): Problem {
  return { file, line, column, severity, rule: "skips", message, pointer: "" };
}
