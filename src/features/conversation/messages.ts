import { type CommandKind, helpOf } from "../../core/command-kind.ts";
import { counted, listed } from "../../core/text.ts";
import { code } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function unknownCommand(
  login: string,
  names: readonly string[],
  meant: readonly string[],
  count: number,
): string {
  const said = listed(names.map((name) => code(`/${name}`, 40)));
  const near = listed(
    meant.map((name) => code(`/${name}`)),
    "or",
  );
  const hint = meant.length > 0 ? ` Did you mean ${near}?` : "";
  return `@${login}, I don't know ${said}.${hint} \`/help\` lists ${counted(count, "command")} I do know. Nothing has changed.`;
}

export function help(commands: readonly CommandKind[], voice: Voice): string {
  const helps = commands.map((command) => helpOf(command, voice));
  const rows = helps.map(({ usage, help: text, who }) => `- \`${usage}\`: ${text} For ${who}.`);
  return ["This is what you can write, each on a line of its own:", "", ...rows].join("\n");
}
