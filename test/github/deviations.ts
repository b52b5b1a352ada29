/** Where the double is known to differ from GitHub's description. */
export interface Deviation {
  readonly where: RegExp;
  readonly says: RegExp;
  readonly why: string;
}

export const DEVIATIONS: readonly Deviation[] = [];
