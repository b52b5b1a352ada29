import { longDay } from "../../core/dates.ts";

export function awayUntil(login: string, until: string): string {
  return `@${login}, noted: you're away up to and including ${longDay(until)}. Until then your own reminders and deadlines wait, and I ask somebody else wherever I can. \`/back\` ends it sooner.`;
}

export function howToBeAway(login: string, example: string): string {
  return `@${login}, which day are you away until? I need a date from today on, at most a year ahead, and nothing else: for example \`/away until ${example}\`. No reason needed. Nothing has changed.`;
}

export function welcomeBack(login: string): string {
  return `@${login}, welcome back! Your reminders and deadlines go on, and I ask you again.`;
}
