import type { Event } from "../core/event.ts";
import { type Fact, only } from "../core/fact.ts";
import type { Person } from "../core/person.ts";
import { threadKey, type ThreadRef } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import type { Pull, World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { loginsIn } from "../github/read/account.ts";

/** What was known then and is on record: definitions by commit, and the whole ledger. */
export interface OnRecord {
  readonly org: World["org"];
  readonly facts: readonly Fact[];
  readonly definitions: ReadonlyMap<string, Definitions>;
}

/**
 * The world as far as facts follow from it. What was read from GitHub then, and may
 * read otherwise today, is taken from the fact that kept it: a merged pull request,
 * and whom a `/credit` named.
 */
export function worldThen(event: Event, received: Instant, record: OnRecord): World {
  const adopted = only(record.facts, "adopted").filter(({ at }) => at <= received);
  const definitions = record.definitions.get(adopted.at(-1)?.commit ?? "");
  const pull = event.kind === "pull.merged" ? pullThen(event.thread, record) : undefined;
  return {
    now: received,
    org: record.org,
    pins: {},
    facts: adopted,
    logins: {},
    owners: [],
    teams: {},
    said: [],
    written: {},
    mentioned: mentionedThen(event, record),
    ...(definitions && { definitions }),
    ...(pull && { pull }),
  };
}

function pullThen(thread: ThreadRef, { facts }: OnRecord): Pull | undefined {
  const key = threadKey(thread);
  const fact = only(facts, "merged").find((one) => threadKey(one.thread) === key);
  if (!fact) return undefined;
  const { at: mergedAt, author, title, labels, paths } = fact;
  const shown = { id: author, login: "" };
  return { merged: true, mergedAt, author: shown, title, labels, paths, head: "" };
}

function mentionedThen(event: Event, { facts }: OnRecord): Readonly<{ [login: string]: Person }> {
  if (event.kind !== "comment.created") return {};
  const credits = only(facts, "credited").filter(
    ({ at, by, thread }) =>
      at === event.at && by === event.actor.id && threadKey(thread) === threadKey(event.thread),
  );
  const asked = event.commands.filter(({ name }) => name === "credit");
  const named = asked.flatMap(({ argument }, index) => {
    const [login] = loginsIn([argument]);
    const fact = credits.find(({ id }) => id.endsWith(`/${index}`));
    return login && fact ? [[login.toLowerCase(), { id: fact.person, login }] as const] : [];
  });
  return Object.fromEntries(named);
}
