import { accountOf } from "../../core/ledger/removal-questions.ts";
import type { Limits } from "../../core/ledger/removals.ts";
import type { Person } from "../../core/person.ts";
import { counted, listed } from "../../core/text.ts";
import { code, plain } from "../../words/shown.ts";

export function goodbye(login: string, names: readonly string[]): string {
  const communities = listed(names.map((name) => `**${plain(name)}**`));
  return `@${login}, you have left ${communities}. Thank you for the time you gave it. What you did stays on record, and you are welcome back whenever you like: open a new request to join.`;
}

export function leaveWhich(login: string, mine: readonly string[]): string {
  if (mine.length === 0)
    return `@${login}, you don't belong to a community at the moment, so there is nothing to leave.`;
  return `@${login}, which community? You belong to ${listed(mine.map((id) => `\`${id}\``))}: write \`/leave ${mine[0]}\`, for example. Nothing has changed yet.`;
}

/** So many people are asked about at once; whoever is left is asked about once these are settled. */
const MOST_LISTED = 200;

/** The question to the owners: whom it is about, what they can do, and what happens then. Nobody in it is notified. */
export function askOwners(
  community: string,
  team: string,
  people: readonly Person[],
  { most, percent }: Limits,
): { readonly title: string; readonly body: string } {
  const all = people.toSorted((a, b) => (a.login.toLowerCase() < b.login.toLowerCase() ? -1 : 1));
  const rows = all
    .slice(0, MOST_LISTED)
    .map(({ id, login }) => `- ${code(login)} ${accountOf(id)}`);
  const rest = people.length - rows.length;
  const more = rest > 0 ? [`- … and ${rest} more, about whom I ask afterwards`] : [];
  const stand = people.length === 1 ? "person stands" : "people stand";
  const body = [
    `**${plain(community)}** keeps its team ${code(team)} to its members (\`team-managed: exactly\`), and ${people.length} ${stand} in it who are no members:`,
    [...rows, ...more].join("\n"),
    `I take out at most ${counted(most, "person", "people")} in the whole organisation and ${percent}% of a team in 24 hours by myself (\`removals\` in \`waymark.yml\`). Beyond that a person decides, so nobody listed here has been taken out.`,
    "**To take them out, an owner of the organisation answers `/confirm`.** It counts for exactly those who are listed at that moment, and for nobody who comes later.",
    "To let them stay, close this issue: I leave them where they are, and don't ask about them again. Whoever is to belong for good asks to join, as everybody does. Nobody listed here has been notified.",
  ];
  return { title: `Who is to stay in the team ${team}?`, body: body.join("\n\n") };
}

export function ownersConfirm(login: string): string {
  return `@${login}, thank you, but only an owner of the organisation can confirm this. Nothing has changed.`;
}

export function takingOutNow(login: string): string {
  return `@${login}, thank you. Those who were listed above go from the team now. They stay in the organisation, and are welcome to ask to join.`;
}
