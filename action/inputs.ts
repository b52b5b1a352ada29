/** What the command line says, with the Action's inputs in the place of its options: they have the same names. */
export function withInputs(words: string): string {
  return words.replaceAll(/`--(address|ledger|organization|since)`/g, "`$1`");
}
