import { ours, shortened, type Shown } from "./shown.ts";

/** Somebody else's words where nothing is marked up, such as on a terminal: nothing in them steers it. */
export function printed(text: string): Shown {
  return ours(text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "�").toWellFormed());
}

/** A word as somebody wrote it, in backticks that it cannot leave, and short enough to read. */
export function quoted(word: string, most = 60): Shown {
  return ours(`\`${printed(shortened(word, most)).replaceAll("`", "´")}\``);
}
