import { slugOf } from "../slug.ts";

/** A GitHub team as peribolos describes it. */
export interface Team {
  readonly name: string;
  /** Where GitHub said it; otherwise it follows from the name. */
  readonly slug?: string;
  /** The name of the team it stands in. */
  readonly parent?: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly previously?: readonly string[];
  readonly maintainers?: readonly string[];
  readonly members?: readonly string[];
  /** What it may do, by repository. */
  readonly repos?: Readonly<Record<string, string>>;
}

/** `import/teams.json`: who is in which team, which belongs in the ledger, and what only peribolos looks after. */
export interface Teams {
  /** The organisation's name in addresses, where the file says it. */
  readonly org?: string;
  readonly admins?: readonly string[];
  readonly members?: readonly string[];
  /** Settings of the organisation. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly teams: readonly Team[];
}

export const TEAMS = "import/teams.json";

/** A team's name in addresses. */
export function slugOfTeam({ slug, name }: Team): string {
  return slug ?? (slugOf(name) || name);
}
