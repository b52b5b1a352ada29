import type { Clock } from "./clock.ts";

type Json = Record<string, unknown>;

/** As the emulator writes it. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * What the emulator leaves out of its answers and GitHub never does; and times as GitHub tells them.
 * An object is known by a link only its kind has.
 */
export function dressed(value: unknown, clock: Clock): unknown {
  if (Array.isArray(value)) return value.map((one) => dressed(one, clock));
  if (typeof value === "string" && TIME.test(value)) return clock.told(value);
  if (!value || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, one]) => [key, dressed(one, clock)]);
  const json = Object.fromEntries(entries) as Json;
  if ("hooks_url" in json && "members_url" in json) return organization(json);
  // GitHub says when an empty repository was made.
  if ("pushed_at" in json && json["pushed_at"] === null)
    return { ...json, pushed_at: json["created_at"] };
  if ("review_comment_url" in json) return { active_lock_reason: null, ...json };
  return json;
}

/** An organisation that owns something is shown with a user's links too. */
function organization(json: Json): Json {
  const at = String(json["url"]).replace("/orgs/", "/users/");
  const told = Object.entries(json).filter(([key, one]) => one !== null || !UNSAID.has(key));
  return {
    ...("public_repos" in json && { archived_at: null }),
    gravatar_id: "",
    followers_url: `${at}/followers`,
    following_url: `${at}/following{/other_user}`,
    gists_url: `${at}/gists{/gist_id}`,
    starred_url: `${at}/starred{/owner}{/repo}`,
    subscriptions_url: `${at}/subscriptions`,
    organizations_url: `${at}/orgs`,
    received_events_url: `${at}/received_events`,
    ...Object.fromEntries(told),
  };
}

/** Left out rather than null where an organisation says nothing of them. */
const UNSAID = new Set(["company", "location", "email", "name", "blog"]);
