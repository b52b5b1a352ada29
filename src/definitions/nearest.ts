/** So many words are looked at. */
const MOST = 1_000;

/** The word somebody probably meant: at most a third of its letters away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const asked = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.floor(Math.max(asked.length, 3) / 3) + 1;
  for (const candidate of words.slice(0, MOST)) {
    if (Math.abs(candidate.length - asked.length) >= least) continue;
    const away = distance(asked, candidate.toLowerCase(), least);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/**
 * Letters to add, leave out or change; two neighbours that changed places count once. `enough` where
 * there are as many or more: somebody may have thousands of mistakes, and most words are far away.
 */
function distance(a: string, b: string, enough: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  let near = true;
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(a, b, i, row, before, enough);
    const nearer = next.some((away) => away < enough);
    // Two rows, as neighbours that changed places reach over one.
    if (!near && !nearer) return enough;
    [before, row, near] = [row, next, nearer];
  }
  return Math.min(at(row, b.length), enough);
}

/** What is further than `enough` from the diagonal is too far away whatever it holds. */
function nextRow(
  a: string,
  b: string,
  i: number,
  row: readonly number[],
  before: readonly number[],
  enough: number,
): readonly number[] {
  const next = Array.from({ length: b.length + 1 }, () => enough);
  if (i < enough) next[0] = i;
  for (let j = Math.max(1, i - enough); j <= Math.min(b.length, i + enough); j++) {
    const changed = at(row, j - 1) + Number(a[i - 1] !== b[j - 1]);
    const least = Math.min(changed, at(row, j) + 1, at(next, j - 1) + 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    next[j] = swapped ? Math.min(least, at(before, j - 2) + 1) : least;
  }
  return next;
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
