import { dirname } from "node:path";
import { type Accepted, isAccepted } from "./accepted.ts";
import type { Trial } from "./trial.ts";

/** Of a hundred mutants, this many must be noticed. */
export const WANTED = 90;

export interface Report {
  /** Of every mutant that compiles. */
  readonly trials: readonly Trial[];
  readonly accepted: readonly Accepted[];
  /** How many more were drawn that the compiler refused, so that no test had to notice. */
  readonly refused: number;
}

/** In hundredths, of those that could be noticed at all. */
export function score(trials: readonly Trial[]): number {
  const noticed = trials.filter(({ fate }) => fate !== "survived").length;
  return trials.length === 0 ? 100 : (100 * noticed) / trials.length;
}

/** Without the survivors that change nothing. */
export function counted({ trials, accepted }: Report): readonly Trial[] {
  return trials.filter(({ mutant, fate }) => fate !== "survived" || !isAccepted(mutant, accepted));
}

/** By folder, then every survivor, then the sum. */
export function asText(report: Report): string {
  const survivors = report.trials.filter(({ fate }) => fate === "survived");
  return [
    ...folders(report.trials),
    "",
    ...survivors.map((trial) => described(trial, report)),
    sum(report),
  ].join("\n");
}

function folders(trials: readonly Trial[]): readonly string[] {
  const groups = Map.groupBy(trials, ({ mutant }) => dirname(mutant.path));
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, group]) => {
      const survived = group.filter(({ fate }) => fate === "survived").length;
      const share = score(group).toFixed(0).padStart(4);
      return `${folder.padEnd(36)}${String(group.length).padStart(5)} tried ${share} % noticed, ${survived} alive`;
    });
}

function described({ mutant, tried }: Trial, { accepted }: Report): string {
  const { path, line, operator, was, becomes } = mutant;
  const entry = accepted.find((one) => one.file === path && one.becomes === becomes);
  const notes = [
    ...(entry ? [`accepted: ${entry.why}`] : []),
    tried === 0 ? "no test runs this" : `${tried} test files did not mind`,
  ];
  return `${path}:${line} ${operator} (${notes.join("; ")})\n  - ${was}\n  + ${becomes}\n`;
}

function sum(report: Report): string {
  const { trials, refused } = report;
  const alive = trials.filter(({ fate }) => fate === "survived").length;
  const late = trials.filter(({ fate }) => fate === "out of time").length;
  const rest = counted(report);
  return [
    `${trials.length} mutants that compile: ${trials.length - alive} noticed by tests (${late} of them by running out of time), ${alive} alive. The compiler refused ${refused} more.`,
    `${score(trials).toFixed(1)} % noticed; ${score(rest).toFixed(1)} % of the ${rest.length} that are not accepted as changing nothing (at least ${WANTED} % wanted).`,
  ].join("\n");
}

/** For other programs. */
export function asJson(report: Report): string {
  const { accepted, refused } = report;
  const trials = report.trials.map(({ mutant, ...trial }) => {
    const { text: _, start: __, ...shown } = mutant;
    return { ...shown, ...trial, accepted: isAccepted(mutant, accepted) };
  });
  return JSON.stringify({ score: score(counted(report)), refused, trials }, undefined, 2);
}
