import { listed } from "../../core/text.ts";
import { plain } from "../../words/shown.ts";
import type { Role } from "../../definitions/types.ts";

/** The hint behind a box that is not the author's. */
export function boxHint(role: Role): string {
  return role === "leads" ? "a lead ticks this" : `ticked by: ${plain(role)}`;
}

export function notYourBox(login: string, lines: readonly (readonly [string, string])[]): string {
  const boxes = lines.map(([text, who]) => `“${plain(text)}” is for ${who}`);
  return `@${login}, thank you for keeping the list up to date! ${listed(boxes)}, so the list shows it as it was. Nothing else has changed.`;
}

/** Whoever ticks an item, by name; `one` says who that is where nobody is known. */
export function whoTicks(one: string, logins: readonly string[]): string {
  if (logins.length === 0) return one;
  return `${listed(
    logins.map((login) => `\`${login}\``),
    "or",
  )} to tick (\`/done\` works too)`;
}

export function noSuchItem(login: string, argument: string, items: readonly string[]): string {
  if (items.length === 0)
    return `@${login}, there is no checklist on this issue at the moment. Nothing has changed.`;
  const ids = listed(items.map((id) => `\`${id}\``));
  return `@${login}, the checklist here has no item “${plain(argument)}”. Its items are ${ids}: \`/done ${items[0]}\`, for example.`;
}

export function staysComplete(login: string): string {
  return `@${login}, this checklist is complete and stays so: nothing on it can be cleared any more. Nothing has changed.`;
}
