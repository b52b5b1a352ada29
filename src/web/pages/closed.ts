import { type Contribution, repoOfContribution } from "../../core/ledger/contributions.ts";
import type { Repo } from "../../core/place.ts";
import { webAddress } from "./link.ts";
import { githubOf, type Shown } from "./shown.ts";

/** Where not everybody may look now; or where alone they may. */
export type Closed = Pick<Shown, "github" | "hidden" | "open">;

/** Whether an address is one of GitHub's that not everybody may see. */
export function leadsInside(written: string, closed: Closed): boolean {
  const { hidden = [], open } = closed;
  const where = `${webAddress(written)}/`.toLowerCase();
  const isIn = ({ owner, name }: Repo) =>
    where.startsWith(`${githubOf(closed)}/${owner}/${name}/`.toLowerCase());
  if (hidden.some(isIn)) return true;
  return open !== undefined && where.startsWith(`${githubOf(closed)}/`) && !open.some(isIn);
}

/** Whether everybody may see what somebody did. */
export type IsOpen = (contribution: Contribution) => boolean;

/** Neither then nor now was it in a private repository, nor in a request that GitHub does not show. */
export function openIn(closed: Closed): IsOpen {
  const hidden = idsOf(closed.hidden ?? []);
  const open = closed.open && idsOf(closed.open);
  return (contribution) => {
    const repo = repoOfContribution(contribution);
    if (!repo || repo.private || hidden.has(repo.id)) return false;
    if (open && !open.has(repo.id)) return false;
    const { evidence } = contribution;
    return evidence === undefined || !leadsInside(evidence, closed);
  };
}

function idsOf(repos: readonly Repo[]): ReadonlySet<number> {
  return new Set(repos.map(({ id }) => id));
}
