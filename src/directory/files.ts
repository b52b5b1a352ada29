/** Whether a file may hold a table of ours: Markdown in the root of a repository, and an organisation's profile. */
export function mayHoldTable(path: string): boolean {
  return /^(?:profile\/)?[^/]+\.(?:md|markdown)$/i.test(path);
}
