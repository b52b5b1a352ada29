/** The indexes of words that stood in the list before. */
export function repeated(words: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return words.flatMap((word, index) => {
    const again = seen.has(word);
    seen.add(word);
    return again ? [index] : [];
  });
}
