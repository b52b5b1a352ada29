/** Where the double, or GitHub itself, is known to differ from GitHub's description. */
export interface Deviation {
  readonly where: RegExp;
  readonly says: RegExp;
  readonly why: string;
}

export const DEVIATIONS: readonly Deviation[] = [
  {
    where: /^GET \/app\/installations answered 200$/,
    says: /^\/\*\/account must /,
    why: "here alone the description wants an account to be a user and an enterprise at once",
  },
];
