import { code, plain } from "../../words/shown.ts";

export function credited(login: string, what: string, by: string, evidence: string): string {
  return `Recorded: \`${login}\` for ${plain(what)}, vouched for by \`${by}\` ([evidence](<${evidence}>)). Thank you both!`;
}

export function howToCredit(login: string): string {
  return `@${login}, a credit names a person, what they did and a link that shows it, for example \`/credit @ada organised https://example.org/meetup\`. Nothing has been recorded.`;
}

/** What was written stands in the ledger: it counts as soon as somebody says what it is. */
export function kindUnknown(login: string, words: string): string {
  return `@${login}, thank you! I don't know what kind of contribution ${code(words, 60)} is, so it does not count yet. Write it another way (\`organised\`, \`translated\`, \`mentored\`, for example), or have the kind described under \`types\` in \`waymark.yml\`: from then on this one counts, too.`;
}

export function nobodyCalled(login: string, name: string): string {
  return `@${login}, GitHub knows nobody called ${code(name, 40)}. Is the name spelt right? Nothing has been recorded.`;
}

export function ownCredit(login: string): string {
  return `@${login}, somebody else has to vouch for what you did: ask a lead to write the \`/credit\`. Until then it does not count.`;
}

export function leadsCredit(login: string): string {
  return `@${login}, thank you for thinking of them! A credit counts when a lead of a community gives it: ask one to write the same line here.`;
}
