import { listed, plain } from "../../core/text.ts";

export function goodbye(login: string, names: readonly string[]): string {
  const communities = listed(names.map((name) => `**${plain(name)}**`));
  return `@${login}, you have left ${communities}. Thank you for the time you gave it. What you did stays on record, and you are welcome back whenever you like: open a new request to join.`;
}

export function leaveWhich(login: string, mine: readonly string[]): string {
  if (mine.length === 0)
    return `@${login}, you don't belong to a community at the moment, so there is nothing to leave.`;
  return `@${login}, which community? You belong to ${listed(mine.map((id) => `\`${id}\``))}: write \`/leave ${mine[0]}\`, for example. Nothing has changed yet.`;
}
