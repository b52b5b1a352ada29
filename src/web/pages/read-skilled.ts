import { accountOf } from "../../core/ledger/told-by.ts";
import type { PersonId } from "../../core/person.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Store } from "../../store/store.ts";

export type SkillBooks = Pick<Store, "communitiesOf">;

interface Where {
  readonly org: number;
  readonly definitions: Definitions;
  /** Those who would rather not be named are not found either. */
  readonly hiders: ReadonlySet<PersonId>;
}

/** The communities with a member who says that they know this. */
export async function readSkilled(
  skill: string,
  { org, definitions, hiders }: Where,
  books: SkillBooks,
): Promise<ReadonlySet<string>> {
  const wanted = skill.toLowerCase();
  const people = Object.values(definitions.people).filter(({ skills = [] }) =>
    skills.some((one) => one.toLowerCase() === wanted),
  );
  const accounts = people.flatMap((one) => accountOf(one) ?? []);
  const logins = people.flatMap(({ account, github }) =>
    account === undefined ? (github?.toLowerCase() ?? []) : [],
  );
  return new Set(await books.communitiesOf(org, logins, accounts, [...hiders]));
}
