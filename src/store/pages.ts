/** So much goes into one statement: it has the same parameters however much there is to write. */
const PAGE = 5000;

/** Many rows, in pieces of a size that one statement writes well. */
export function* pages<T>(rows: readonly T[], size = PAGE): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
