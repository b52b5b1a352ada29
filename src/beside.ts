/**
 * What went wrong with a file, where another beside it stood in for it: told by the name that people
 * know. Of one that was in the way it is told by its own.
 */
export function aboutFile(file: string, beside: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { path, code, syscall }: NodeJS.ErrnoException = error;
  const inTheWay = code === "EEXIST" && syscall === "open";
  return path === beside && !inTheWay ? Object.assign(error, { path: file }) : error;
}
