/** Who somebody is, whatever they call themselves today: GitHub's numeric id, or our own for people without an account. */
export type PersonId = `github:${number}` | `local:${string}`;

export interface Person {
  readonly id: PersonId;
  readonly login: string;
}

/** Whether somebody has no account, as far as anybody knows. */
export function isLocal(person: PersonId): boolean {
  return person.startsWith("local:");
}

/** The file in `people/` that somebody without an account is known by. */
export function localId(person: PersonId): string {
  return person.slice("local:".length);
}

/** Whether two logins, team slugs or label names are one: GitHub compares them without case. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What GitHub shows in place of every account that was deleted. */
const GHOST = "ghost";

/** Whether a login is that of an App, or stands for all accounts that were deleted: what one does is no contribution of anybody. */
export function isBot(login: string | undefined): boolean {
  return login === GHOST || login?.endsWith("[bot]") === true;
}
