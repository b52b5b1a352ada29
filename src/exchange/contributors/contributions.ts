/** One kind of thing somebody did, as all-contributors writes it. */
export type Contribution = string | { readonly type: string; readonly url: string };

/** What somebody contributed; when, and where it can be seen, all-contributors does not say. */
export interface Contributor {
  /** The id of a file in `people/`. */
  readonly person: string;
  readonly contributions: readonly Contribution[];
  /** Their picture, where it is not GitHub's. */
  readonly avatar?: string;
  /** Their page as it was written, where it is no web address. */
  readonly profile?: string;
  /** Their user name elsewhere than on GitHub. */
  readonly login?: string;
}

/** An entry without what is not known of it. */
export function contributorOf(
  known: {
    readonly [Key in keyof Contributor]-?: Contributor[Key] | undefined;
  } & Pick<Contributor, "person" | "contributions">,
): Contributor {
  const { person, contributions, avatar, profile, login } = known;
  return {
    person,
    contributions,
    ...(avatar !== undefined && { avatar }),
    ...(profile !== undefined && { profile }),
    ...(login !== undefined && { login }),
  };
}

/** An entry that no person's file can stand for, such as a bot's, as it was. */
export interface Kept {
  readonly kept: Readonly<Record<string, unknown>>;
}

/** `import/contributions.json`: what belongs in the ledger, and how the table was set up. */
export interface Contributions {
  readonly contributors: readonly (Contributor | Kept)[];
  /** The other settings of `.all-contributorsrc`, as they were. */
  readonly project: Readonly<Record<string, unknown>>;
}

export const CONTRIBUTIONS = "import/contributions.json";
