import { longDay } from "../../core/dates.ts";
import { listed, plain } from "../../core/text.ts";

export function awayUntil(login: string, until: string): string {
  return `@${login}, noted: you're away up to and including ${longDay(until)}. Until then your own reminders and deadlines wait, and I ask somebody else wherever I can. \`/back\` ends it sooner.`;
}

/** What an absence that long means for those whom somebody accompanies in these programmes. `last` is the day on which they can still think again. */
export function endsPairs(programmes: readonly string[], last: string): string {
  const names = listed(programmes.map((name) => `**${plain(name)}**`));
  return `That is four weeks or more, so whoever you accompany in ${names} will wait for another mentor, and their leads are asked to find one. You have until the end of ${longDay(last)} to think again: with \`/back\`, or an earlier day, you stay together.`;
}

/** What is wrong with the day that somebody wrote. */
export type Wrong =
  | { readonly kind: "nothing" | "words" | "somebody-else" }
  | { readonly kind: "past" | "too-far" | "no-such-day"; readonly day: string };

/** Which rule it broke, and what would work. */
export function howToBeAway(
  login: string,
  wrong: Wrong,
  { example, last }: { readonly example: string; readonly last: string },
): string {
  const write = `Write, for example, \`/away until ${example}\`; the last day I can note is ${longDay(last)}. No reason needed. Nothing has changed.`;
  return `@${login}, ${whatIsWrong(wrong)} ${write}`;
}

function whatIsWrong(wrong: Wrong): string {
  switch (wrong.kind) {
    case "nothing":
      return "which day are you away until?";
    case "words":
      return "I need the date and nothing beside it, as year, month and day. Anything else, such as a reason, I neither read nor keep.";
    case "somebody-else":
      return "everybody says for themselves when they are away: I can note it for you alone.";
    case "past":
      return `${longDay(wrong.day)} is over already.`;
    case "too-far":
      return `${longDay(wrong.day)} is more than a year ahead.`;
    case "no-such-day":
      return `the calendar has no day \`${wrong.day}\`.`;
  }
}

export function welcomeBack(login: string): string {
  return `@${login}, welcome back! Your reminders and deadlines go on, and I ask you again.`;
}

export function notAway(login: string): string {
  return `@${login}, good to see you! You were not away, as far as I know, so nothing has changed.`;
}
