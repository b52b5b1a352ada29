/** What can go wrong with what is kept, by names that no error of the system has. */
export type FailureCode =
  | "another-account"
  | "damaged-backup"
  | "newer-waymark"
  | "no-backup"
  | "no-backup-file"
  | "no-database"
  | "no-database-chosen"
  | "not-empty"
  | "nothing-kept"
  | "taken-folder";

/** An error that people can hear in their own language: by its code, and what it is `about`. */
export interface Failure extends Error {
  readonly code: FailureCode;
  readonly about: string;
}

/** The error, in words for logs. */
export function keepingFailure(
  code: FailureCode,
  about: string,
  words: string,
  cause?: unknown,
): Failure {
  return Object.assign(new Error(words, { cause }), { code, about });
}
