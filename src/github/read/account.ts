import type { Person } from "../../core/person.ts";
import { answered } from "../client/answers.ts";
import { GHOST } from "../receive/payload.ts";
import type { Context } from "../context.ts";

interface Account {
  readonly id: number;
  readonly login: string;
}

/** An account as GitHub shows it; one that was deleted is a ghost. */
export function personOf(account: Account | null | undefined): Person {
  return account ? { id: `github:${account.id}`, login: account.login } : GHOST;
}

/** Whoever has a login now; nobody where GitHub knows no such account. */
export async function readPerson(
  login: string,
  { octokit }: Pick<Context, "octokit">,
): Promise<Person | undefined> {
  try {
    const { data } = await octokit.rest.users.getByUsername({ username: login });
    return personOf(data);
  } catch (error) {
    if (answered(error, 404)) return undefined;
    throw error;
  }
}

/** Whoever has these logins now, by login in lower case. */
export async function readPeople(
  logins: readonly string[],
  context: Context,
): Promise<Readonly<Record<string, Person>>> {
  const found: Record<string, Person> = {};
  for (const login of new Set(logins.map((one) => one.toLowerCase()))) {
    const person = await readPerson(login, context);
    if (person) found[login] = person;
  }
  return found;
}
