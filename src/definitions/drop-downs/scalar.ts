/** Words that some reader of YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** Letters, digits and signs that mean nothing to YAML, wherever they stand. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} /&+._()'-]*[\p{L}\p{N}+._)])?$/u;

/** A text as a YAML scalar on one line, in the quotes that its neighbour wears; without any only where that is safe. */
export function scalar(text: string, neighbour: string): string {
  if (neighbour.startsWith("'") && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const plain = PLAIN.test(text) && !NO_TEXT.test(text);
  return plain && !neighbour.startsWith('"') ? text : JSON.stringify(text);
}
