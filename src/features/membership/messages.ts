import { accountOf } from "../../core/ledger/removal-questions.ts";
import type { Limits } from "../../core/ledger/removals.ts";
import type { Person } from "../../core/person.ts";
import { membership } from "../../words/generated/membership.ts";
import { listed } from "../../words/list.ts";
import { asText, atLogin, bold, code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** A community as people write and read of it. */
export interface Called {
  readonly id: string;
  readonly name: string;
  /** Nobody can join it anymore. */
  readonly retired?: boolean;
}

export function goodbye(login: string, left: readonly Called[], voice: Voice): Shown {
  const say = membership(voice);
  const gone = say("membership-goodbye", {
    person: atLogin(login),
    communities: namesOf(left, voice),
  });
  return left.every(({ retired }) => retired)
    ? gone
    : joined([gone, say("membership-return")], " ");
}

export function leaveWhich(login: string, mine: readonly Called[], voice: Voice): Shown {
  const say = membership(voice);
  const person = atLogin(login);
  if (mine.length === 0) return say("membership-leave-none", { person });
  const written = mine.map(({ id }) => code(`/leave ${id}`));
  const commands = listed(written, voice, "or");
  return say("membership-leave-which", { person, communities: namesOf(mine, voice), commands });
}

function namesOf(communities: readonly Called[], voice: Voice): Shown {
  const names = communities.map(({ name }) => bold(plain(name)));
  return listed(names, voice);
}

/** So many people are asked about at once; whoever is left is asked about once these are settled. */
const MOST_LISTED = 200;

/** A team in which there are people who do not belong. */
export interface Asked {
  readonly community: string;
  readonly team: string;
  readonly people: readonly Person[];
}

/** The question to the owners: whom it is about, what they can do, and what happens then. Nobody in it is notified. */
export function askOwners(
  { community, team, people }: Asked,
  { most, percent }: Limits,
  voice: Voice,
): { readonly title: Shown; readonly body: Shown } {
  const say = membership(voice);
  const about = { community: bold(plain(community)), team: code(team), count: people.length };
  const body = [
    say("membership-question-about", about),
    listOf(people, voice),
    say("membership-question-why", { most, percent }),
    say("membership-question-confirm"),
    say("membership-question-close"),
  ];
  const title = say("membership-question-title", { team: asText(team) });
  return { title, body: joined(body) };
}

function listOf(people: readonly Person[], voice: Voice): Shown {
  const say = membership(voice);
  const all = people.toSorted((a, b) => (a.login.toLowerCase() < b.login.toLowerCase() ? -1 : 1));
  const lines = all.slice(0, MOST_LISTED).map(({ id, login }) => {
    const account = say("membership-question-account", { account: ours(accountOf(id)) });
    return ours(`- ${code(login)} (${account})`);
  });
  const count = people.length - lines.length;
  const rest = count > 0 ? say("membership-question-more", { count }) : ours("");
  return joined([joined(lines, "\n"), rest]);
}

export function ownersConfirm(login: string, voice: Voice): Shown {
  return membership(voice)("membership-owners-confirm", { person: atLogin(login) });
}

export function takingOutNow(login: string, voice: Voice): Shown {
  return membership(voice)("membership-taking-out", { person: atLogin(login) });
}
