import { apart } from "../ask.ts";
import type { Repo } from "../place.ts";
import type { Candidate, World } from "../world.ts";

/** An open pull request to the definitions, and what it would put there. */
interface Proposal {
  readonly repo: Repo;
  readonly head: string;
  /** Where it comes from a fork, the commit that stands where it goes. */
  readonly against?: string;
}

/** The pull request, where it is open and goes to the default branch of the definitions repository. */
export function proposalAt(
  { repo, number }: { readonly repo: number; readonly number: number },
  world: World,
): Proposal | undefined {
  const home = world.home();
  if (home?.id !== repo) return undefined;
  const [tip, pull] = apart([() => world.tip(), () => world.pull({ repo: home, number })]);
  const isOpen = pull?.open && pull.base.repo === repo && pull.base.branch === tip?.branch;
  if (!isOpen) return undefined;
  const against = pull.foreign && tip.commit !== undefined ? { against: tip.commit } : {};
  return { repo: tip.repo, head: pull.head, ...against };
}

/** What an open pull request to the definitions would have them say; nothing where it is none. */
export function proposed(
  target: { readonly repo: number; readonly number: number },
  world: World,
): Candidate | undefined {
  const proposal = proposalAt(target, world);
  // Commits of a fork's pull request are there in the repository it goes to.
  return proposal && world.candidate(proposal.repo, proposal.head, proposal.against);
}
