import { GROUPS } from "../definitions/checks/index.ts";
import { BASICS } from "../definitions/rules.ts";
import { sentenceOf, titleOf } from "../definitions/sentences.ts";
import { PLAIN } from "../words/voice.ts";

/** One thing that is checked, as it is listed. */
interface Listed {
  readonly name: string;
  readonly group: string;
  readonly sentence: string;
  readonly severity: "error" | "warning";
  readonly skippable: boolean;
}

/** The ways to list every check, by the name after `--format`. */
export const LISTS = { text, json } as const;

const BEFORE = titleOf("basics", PLAIN);

/** Every check, and what must hold before any of them can look. */
export function listed(): readonly Listed[] {
  const basics = BASICS.map((name): Listed => ({
    name,
    group: BEFORE,
    sentence: sentenceOf(name, PLAIN),
    severity: "error",
    skippable: false,
  }));
  const checks = GROUPS.flatMap(({ name, checks: ofGroup }) =>
    ofGroup.map((check): Listed => ({
      name: check.name,
      group: titleOf(name, PLAIN),
      sentence: sentenceOf(check.name, PLAIN),
      severity: check.severity ?? "error",
      skippable: !check.firm,
    })),
  );
  return [...basics, ...checks];
}

function json(): string {
  return `${JSON.stringify({ checks: listed() }, null, 2)}\n`;
}

function text(): string {
  const all = listed();
  const width = Math.max(...all.map(({ name }) => name.length));
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return groups
    .map(([title, ones]) => `${title}\n${ones.map((one) => row(one, width)).join("")}`)
    .join("\n");
}

function row(one: Listed, width: number): string {
  const notes = [
    ...(one.severity === "warning" ? ["a warning"] : []),
    ...(one.skippable || one.group === BEFORE ? [] : ["cannot be skipped"]),
  ];
  const note = notes.length ? ` (${notes.join(", ")})` : "";
  return `  ${one.name.padEnd(width)}  ${one.sentence}${note}\n`;
}
