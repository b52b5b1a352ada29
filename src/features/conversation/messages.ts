import { COMMANDS } from "../../commands/known.ts";
import { code, counted, listed } from "../../core/text.ts";

export function unknownCommand(login: string, names: readonly string[]): string {
  const said = listed(names.map((name) => code(`/${name}`, 40)));
  return `@${login}, I don't know ${said}. \`/help\` lists ${counted(COMMANDS.length, "command")} I do know. Nothing has changed.`;
}

export function help(): string {
  const rows = COMMANDS.map(({ usage, help: text }) => `- \`${usage}\`: ${text}`);
  return ["This is what you can write, each on a line of its own:", "", ...rows].join("\n");
}
