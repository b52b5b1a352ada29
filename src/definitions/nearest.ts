/** So many words are looked at. */
const MOST = 1_000;

/** The word somebody probably meant: at most a third of its letters away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const asked = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.floor(Math.max(asked.length, 3) / 3) + 1;
  for (const candidate of words.slice(0, MOST)) {
    if (Math.abs(candidate.length - asked.length) >= least) continue;
    const away = distance(asked, candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** Letters to add, leave out or change; two neighbours that changed places count once. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(row, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const least = Math.min(changed, at(row, j) + 1, at(next, j - 1) + 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(least, at(before, j - 2) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
