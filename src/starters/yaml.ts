/** Words that YAML, or the older YAML that GitHub reads, takes for something else than text. */
const WORD = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;

/** A text as it can stand in YAML, with quotes only where it needs them. */
export function plainOrQuoted(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N} '&/.()+-]*$/u.test(text) && !WORD.test(text) && !text.endsWith(" ");
  return plain ? text : JSON.stringify(text);
}
