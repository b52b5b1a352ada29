/** A wish to set one check aside for one file, as somebody wrote it at the top of the file. */
export interface Skip {
  /** The check; empty where none is named. */
  readonly name: string;
  /** Why; empty where nobody says. */
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** A line before the first word of a document: empty, a comment, a directive or three dashes. */
const LINE = /[ \t]*(?:(#[^\r\n]*)|---[ \t]*|%[^\r\n]*)?(?:\r\n|\r|\n|$)/y;

const SKIP = /^#[ \t]*waymark:[ \t]*skip\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/i;

/** The skips among the comments at the top of a text: `# waymark: skip <check-name>: <reason>`. */
export function readSkips(text: string): readonly Skip[] {
  const skips: Skip[] = [];
  LINE.lastIndex = 0;
  for (let line = 1; LINE.lastIndex < text.length; line += 1) {
    const [whole, comment] = LINE.exec(text) ?? [];
    if (whole === undefined) break;
    const [, name, reason = ""] = SKIP.exec(comment ?? "") ?? [];
    if (name === undefined) continue;
    skips.push({ name, reason: reason.trim(), line, column: whole.indexOf("#") + 1 });
  }
  return skips;
}
