import type { FactOf } from "../../core/fact.ts";
import type { Repo } from "../../core/place.ts";
import { namedIn } from "../../core/ledger/held-back.ts";
import type { Candidate } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { adoption } from "../../words/generated/adoption.ts";
import { atLogin, bold, code, joined, ours, plain, type Shown, bare } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function appliedMessage({ communities }: Definitions, voice: Voice): Shown {
  return adoption(voice)("adoption-applied", { count: Object.keys(communities).length });
}

/** Said where an owner agreed to count anew what is past. */
export function appliedAnew(voice: Voice): Shown {
  return adoption(voice)("adoption-anew-applied");
}

/** What a push would count anew, and what an owner can do about it. What follows for whom is told below. */
export function countsAnew(
  held: Candidate,
  { commit }: FactOf<"adopted">,
  voice: Voice,
): { readonly title: Shown; readonly body: Shown } {
  const say = adoption(voice);
  const body = joined([
    // Whatever an organization's own words say, the commit stands first: an answer is to that one.
    ours(`**${namedIn(held)}**`),
    say("adoption-anew-pushed", { commit: ours(namedIn(held)), inForce: code(commit) }),
    say("adoption-anew-apply", { command: code("/apply") }),
    say("adoption-anew-else"),
  ]);
  return { title: bare(say("adoption-anew-title")), body };
}

/** The same in a comment, where the issue is closed. */
export function askedAgain(held: Candidate, voice: Voice): Shown {
  return adoption(voice)("adoption-anew-again", {
    commit: ours(namedIn(held)),
    command: code("/apply"),
  });
}

export function seeAnew(login: string, voice: Voice): Shown {
  return adoption(voice)("adoption-see-anew", { person: atLogin(login) });
}

export function definitionsGone(
  { commit, repo }: FactOf<"adopted">,
  here: Repo,
  successor: Candidate | undefined,
  voice: Voice,
): { readonly title: Shown; readonly body: Shown } {
  const say = adoption(voice);
  const gone = say(here.id === repo ? "adoption-gone-here" : "adoption-gone-unseen");
  const inForce = say("adoption-gone-in-force", { commit: ours(commit) });
  const body = joined([
    joined([gone, inForce], " "),
    ...(successor ? [moved(successor, voice)] : []),
    say("adoption-gone-ends"),
  ]);
  return { title: bare(say("adoption-gone-title")), body };
}

function moved({ repo, definitions, checked }: Candidate, voice: Voice): Shown {
  const say = adoption(voice);
  if (definitions) return say("adoption-gone-moved", { repository: offerOf(repo), files: checked });
  return say("adoption-gone-moved-broken", { repository: called(repo) });
}

function called({ owner, name }: Repo): Shown {
  return bold(plain(`${owner}/${name}`));
}

/** How another repository is offered, whatever the language: by its id, which nobody can take over. */
function offerOf(repo: Repo): Shown {
  return ours(`${called(repo)} (ID ${repo.id})`);
}

/** Questions of 0.1 said `repository` before the number. */
const OFFER = /(\*\*\S+\*\*) \((?:ID|repository) (\d+)\)/g;

/** Whether a question, as somebody saw it, offers to follow the definitions to another repository. */
export function offersMove(question: string): boolean {
  return question.search(OFFER) >= 0;
}

/** Whether it offers to follow them to this very one. */
export function offersMoveTo(repo: Repo, question: string): boolean {
  const offers = [...question.matchAll(OFFER)];
  return offers.some(([, name, id]) => name === called(repo) && Number(id) === repo.id);
}

export function nothingToApply(login: string, voice: Voice): Shown {
  return adoption(voice)("adoption-nothing-to-apply", { person: atLogin(login) });
}

export function ownersApply(login: string, voice: Voice): Shown {
  return adoption(voice)("adoption-owners-apply", { person: atLogin(login) });
}

export function fixFirst(login: string, voice: Voice): Shown {
  return adoption(voice)("adoption-fix-first", { person: atLogin(login) });
}
