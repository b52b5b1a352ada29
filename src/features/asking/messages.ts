import type { Asking } from "../../core/asking.ts";

export function nothingAsked(login: string, word: Asking["word"]): string {
  const what = word === "apply" ? "no plan to apply" : "nothing to confirm";
  return `@${login}, there is ${what} on this thread. Nothing has changed.`;
}

export function nothingLeft(login: string): string {
  return `@${login}, thank you. Nothing is left to decide here, so nothing has changed.`;
}
