const BUGS = new Set(["TypeError", "RangeError", "ReferenceError"]);

/** A mistake of the program's own: it is shown with where it happened. The system's errors have a code. */
export function isBug(error: unknown): boolean {
  return error instanceof Error && BUGS.has(error.name) && !("code" in error);
}

/** What an error says, in words. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", path } = error as NodeJS.ErrnoException;
  const disk = DISK[code];
  if (path !== undefined && disk !== undefined) return `${path}: ${disk}`;
  if (NETWORK.has(code))
    return `no database answers where DATABASE_URL says (${saidBy(error).join("; ")})`;
  return error.message;
}

/** The system's own names for what goes wrong with files. */
const DISK: Readonly<Record<string, string>> = {
  EACCES: "this may not be read or written",
  EEXIST: "something else stands there",
  EISDIR: "this is a folder, not a file",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "something on the way there is a file, not a folder",
  EPERM: "this may not be changed",
  EROFS: "nothing can be written there",
};

/** GitHub's refusals come in words of their own: what is left is a database. */
const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "ENOTFOUND", "ETIMEDOUT"]);

/** Of several errors at once, as where a name has several addresses, what each says. */
function saidBy(error: Error): readonly string[] {
  return error instanceof AggregateError
    ? error.errors.map((one) => (one instanceof Error ? one.message : String(one)))
    : [error.message];
}
