/** A pull request as it says what it takes back. */
interface Says {
  /** The branch that it brings, of the same repository. */
  readonly branch: string;
  readonly text: string;
  /** Its repository, as `owner/name`. */
  readonly repository: string;
}

/**
 * The number of the pull request that another takes back, as GitHub's own button makes one: its
 * branch says so, and so does its text. https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request
 */
export function revertedBy({ branch, text, repository }: Says): number | undefined {
  const [, number] = /^revert-([1-9]\d{0,9})-/.exec(branch) ?? [];
  if (number === undefined) return undefined;
  const said = `Reverts ${repository}#${number}`.toLowerCase();
  const lines = text.split(/\r?\n/).map((line) => line.trim().toLowerCase());
  return lines.includes(said) ? Number(number) : undefined;
}
