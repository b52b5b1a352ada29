import { GROUPS } from "../definitions/checks/index.ts";
import { BASICS, ON_GITHUB } from "../definitions/rules.ts";
import { sentenceOf, titleOf } from "../definitions/sentences.ts";
import { cli } from "../words/generated/cli.ts";
import type { Voice } from "../words/voice.ts";

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

/** Every check, and what must hold before any of them can look. */
export function listed(voice: Voice): readonly Listed[] {
  const before = titleOf("basics", voice);
  const basics = BASICS.map((name): Listed => ({
    name,
    group: before,
    sentence: sentenceOf(name, voice),
    severity: "error",
    skippable: false,
  }));
  const checks = GROUPS.flatMap(({ name, checks: ofGroup }) =>
    ofGroup.map((check): Listed => ({
      name: check.name,
      group: titleOf(name, voice),
      sentence: sentenceOf(check.name, voice),
      severity: check.severity ?? "error",
      skippable: !check.firm,
    })),
  );
  const onGitHub = ON_GITHUB.map((name): Listed => ({
    name,
    group: titleOf("organization", voice),
    sentence: sentenceOf(name, voice),
    severity: "warning",
    skippable: false,
  }));
  return [...basics, ...checks, ...onGitHub];
}

function json(voice: Voice): string {
  return `${JSON.stringify({ checks: listed(voice) }, null, 2)}\n`;
}

function text(voice: Voice): string {
  const all = listed(voice);
  const width = Math.max(...all.map(({ name }) => name.length));
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return groups
    .map(([title, ones]) => `${title}\n${ones.map((one) => row(one, width, voice)).join("")}`)
    .join("\n");
}

function row(one: Listed, width: number, voice: Voice): string {
  const say = cli(voice);
  const notes = [
    ...(one.severity === "warning" ? [say("cli-list-warning")] : []),
    ...(one.skippable || one.group === titleOf("basics", voice) ? [] : [say("cli-list-firm")]),
  ];
  const note = notes.length ? ` (${notes.join(", ")})` : "";
  return `  ${one.name.padEnd(width)}  ${one.sentence}${note}\n`;
}
