import type { Effect } from "./effect.ts";
import type { PersonId } from "./person.ts";
import { type Repo, threadKey, type ThreadRef } from "./place.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";
import { github } from "../words/generated/github.ts";
import { code, plain, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** Why GitHub would not do something. */
export interface Why {
  /** In GitHub's own words, or ours for the log. */
  readonly why: string;
  /** The login that somebody had and has no more, where that is why. */
  readonly lost?: string;
}

/** Something that GitHub would not do, and will not do by being asked at once again. */
export interface Refusal extends Why {
  /** When it is asked again. */
  readonly again: Instant;
}

/** What an effect works on, from the widest to the narrowest: a refusal is about one of these. */
export function placesOf(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case "ensure-label":
    case "ensure-issue":
    case "ensure-check":
    case "ensure-file":
      return [repoPlace(effect.repo), `${effect.kind}/${effect.repo.id}`];
    case "ensure-labels":
    case "ensure-block":
    case "ensure-comment":
    case "ensure-state":
      return [repoPlace(effect.thread.repo), `${effect.kind}/${threadKey(effect.thread)}`];
    case "ensure-assignee":
      return [repoPlace(effect.thread.repo), assigneePlace(effect.thread, effect.asked)];
    case "ensure-team":
      return [teamPlace(effect.team), `ensure-team/${effect.team.toLowerCase()}`];
    case "ensure-member":
    case "ensure-no-member":
      return [teamPlace(effect.team), `${teamPlace(effect.team)}/${effect.person.id}`];
  }
}

function repoPlace({ id }: Repo): string {
  return `repository/${id}`;
}

function assigneePlace(thread: ThreadRef, asked: string): string {
  return `ensure-assignee/${threadKey(thread)}/${asked}`;
}

/** Whether GitHub would not let somebody be assigned there, as something asked for it. */
export function isNotAssignable(thread: ThreadRef, asked: string, world: World): boolean {
  return Object.hasOwn(world.refusals(), assigneePlace(thread, asked));
}

function teamPlace(slug: string): string {
  return `team/${slug.toLowerCase()}`;
}

/** Whether an effect has to wait, because GitHub refused it a moment ago. */
export function isRefused(effect: Effect, world: World): boolean {
  const refused = world.refusals();
  return placesOf(effect).some((place) => {
    const again = refused[place]?.again;
    return again !== undefined && again > world.now;
  });
}

/** Why GitHub would not open an issue there when it was asked last, as a sentence without its full stop. */
export function whyNoIssue(repo: Repo, voice: Voice, world: World): Shown | undefined {
  return whyNot("ensure-issue", repo, voice, world);
}

/** Why GitHub would not change files there when it was asked last, as a part of a sentence. */
export function whyNotWritten(repo: Repo, voice: Voice, world: World): Shown | undefined {
  return whyNot("ensure-file", repo, voice, world);
}

function whyNot(
  what: "ensure-issue" | "ensure-file",
  repo: Repo,
  voice: Voice,
  world: World,
): Shown | undefined {
  const refused = world.refusals();
  const found = refused[repoPlace(repo)] ?? refused[`${what}/${repo.id}`];
  return found && github(voice)("github-says", { words: plain(found.why, 300) });
}

/** Why GitHub would not create a team when it was asked last, as a part of a sentence. */
export function whyNoTeam(team: string, voice: Voice, world: World): Shown | undefined {
  const refused = world.refusals();
  const found = refused[teamPlace(team)] ?? refused[`ensure-team/${team.toLowerCase()}`];
  return found && github(voice)("github-says", { words: plain(found.why, 300) });
}

/** Why GitHub would not change somebody's place in a team when it was asked last, as a part of a sentence. */
export function whyNotInTeam(
  team: string,
  person: PersonId,
  voice: Voice,
  world: World,
): Shown | undefined {
  const place = teamPlace(team);
  const refused = world.refusals();
  const found = refused[place] ?? refused[`${place}/${person}`];
  if (!found) return undefined;
  const say = github(voice);
  if (found.lost !== undefined) return say("github-login-lost", { login: code(found.lost) });
  return say("github-says", { words: plain(found.why, 300) });
}
