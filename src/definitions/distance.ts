/** Two texts, and how many letters apart are far enough to look no further. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly enough: number;
}

type Row = number[];

/** Rows that are filled again and again: somebody may have thousands of mistakes. */
const ROWS: readonly [Row, Row, Row] = [[], [], []];

/**
 * Letters to add, leave out or change; two neighbours that changed places count once. `enough` where
 * there are as many or more.
 */
export function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let [before, row, next] = ROWS;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  let near = true;
  for (let i = 1; i <= a.length; i++) {
    const nearer = fill(next, { a, b, enough }, i, row, before) < enough;
    // Two rows, as neighbours that changed places reach over one.
    if (!near && !nearer) return enough;
    [before, row, next, near] = [row, next, before, nearer];
  }
  return Math.min(at(row, b.length), enough);
}

/** Fills the row of a letter, and gives how many letters apart the texts are at least by this row. */
function fill(next: Row, { a, b, enough }: Pair, i: number, row: Row, before: Row): number {
  // What is further from the diagonal is too far away whatever it holds.
  const from = Math.max(1, i - enough + 1);
  const to = Math.min(b.length, i + enough - 1);
  const rest = a.length - i - b.length;
  next[from - 1] = Math.min(i, enough);
  let least = at(next, from - 1) + Math.abs(rest + from - 1);
  for (let j = from; j <= to; j++) {
    const away = Math.min(
      at(row, j - 1) + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)),
      Math.min(at(row, j), at(next, j - 1)) + 1,
      swapped(a, b, i, j) ? at(before, j - 2) + 1 : enough,
    );
    next[j] = away;
    least = Math.min(least, away + Math.abs(rest + j));
  }
  next[to + 1] = enough;
  return least;
}

function swapped(a: string, b: string, i: number, j: number): boolean {
  if (i === 1 || j === 1) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

function at(row: Row, index: number): number {
  return row[index] as number;
}
