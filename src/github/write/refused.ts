import { type Refusal, placesOf, type Why } from "../../core/refusal.ts";
import type { Effect } from "../../core/effect.ts";
import { Unanswered } from "../../core/world.ts";
import { failedRequest } from "../client/answers.ts";
import { Limited } from "../client/octokit.ts";
import type { Context } from "../context.ts";

/** Nobody has a login any more, or somebody else has it: what was to be done for a person cannot be done. */
export class LoginLost extends Error {
  readonly login: string;

  constructor(login: string) {
    super(`nobody has the login ${login} any more, or somebody else has it now`);
    this.login = login;
  }
}

/** GitHub lets an issue be assigned to people who can see its repository or wrote on it, and to ten at most. */
export class NotAssignable extends Error {
  constructor(login: string) {
    super(`${login} cannot be assigned there`);
  }
}

/** What GitHub answers where asking again at once cannot help: no permission, gone, not valid, locked, archived. */
const FINAL = [403, 404, 410, 422, 451];
const HOUR = 3_600_000;

/** Why an error is GitHub's last word for now; `undefined` where it may only be a bad moment. */
export function refusalIn(error: unknown): Why | undefined {
  if (error instanceof LoginLost) return { why: error.message, lost: error.login };
  if (error instanceof NotAssignable) return { why: error.message };
  if (error instanceof Unanswered) return { why: error.message };
  const failed = error instanceof Limited ? undefined : failedRequest(error);
  if (!failed || !FINAL.includes(failed.status)) return undefined;
  return { why: failed.message.replace(/ - https?:\/\/\S+$/, "") };
}

/** Writes down what GitHub refused: it is left alone for an hour, and said where a person can help. Gives the place it is about. */
export async function noteRefusal(effect: Effect, found: Why, context: Context): Promise<string> {
  const { store, org, log } = context;
  const { why } = found;
  const place = placeOf(effect, why);
  const refusal: Refusal = { ...found, again: hence(context) };
  await store.refuse(org.id, place, refusal);
  if ("afterwards" in effect) await store.touch(org.id, effect.afterwards);
  log.warn({ place, org: org.id, again: refusal.again }, `refused, and left alone for now: ${why}`);
  return place;
}

function hence({ now }: Context): string {
  return new Date(Date.parse(now()) + HOUR).toISOString();
}

const WHOLE = /archived|read-only|externally managed|synchroni[sz]ed|identity provider|team sync/i;

/** All of a repository or team, or only what was asked. */
function placeOf(effect: Effect, why: string): string {
  const places = placesOf(effect);
  return places.at(WHOLE.test(why) ? 0 : -1) ?? effect.kind;
}
