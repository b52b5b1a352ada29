import { answered, type Hearing } from "../core/ask.ts";
import { whoIsWho } from "../core/who-is-who.ts";
import { type Instant, shift } from "../core/time.ts";
import { Unanswered } from "../core/world.ts";
import { worldOf } from "../core/world-of.ts";
import { readerOf } from "../github/answer/reader.ts";
import { type Context, settingOf } from "../github/context.ts";
import { readRepository } from "../github/read/repository.ts";
import { readChanges } from "../github/read/thread.ts";
import type { Store } from "../store/store.ts";
import type { Awake } from "../store/targets.ts";

/** What GitHub shows to a nightly round. */
interface Shows {
  /** Who owns the organisation, and how its teams stand: see `whoIsWho`. */
  readonly who: () => Promise<string>;
  /** The open threads of a repository by number, and when each changed last. */
  readonly changesIn: (repo: number) => Promise<ReadonlyMap<number, Instant>>;
}

/** As an installation sees it. */
export function shownTo(context: Context): Shows {
  const setting = settingOf(context);
  const evaluate = (hearing: Hearing) => whoIsWho(worldOf(setting, hearing));
  return {
    async who() {
      try {
        return (await answered(evaluate, readerOf(context))).value;
      } catch (error) {
        // What we may not see is an answer, too: everything else is looked at all the same.
        if (error instanceof Unanswered) return error.message;
        throw error;
      }
    },
    async changesIn(id) {
      const repo = await readRepository(id, context);
      return repo ? readChanges(repo, context) : new Map();
    },
  };
}

type Books = Pick<Store, "awake" | "touchChanged" | "written" | "wrote">;

/**
 * Touches what may have come to be otherwise though nobody told: communities, whose teams change by
 * hand, the definitions, and the open threads that changed since the last round. One list of a
 * repository tells of a hundred threads. People and what is over come up when they are due, and all
 * that is not over when other people are asked than the night before.
 */
export async function night(
  { org, now }: { readonly org: number; readonly now: Instant },
  store: Books,
  shows: Shows,
): Promise<void> {
  const who = await shows.who();
  const anew = who !== (await store.written(org, [WHO]))[WHO];
  const all = await store.awake(org);
  const changed: Awake[] = [];
  for (const [id, some] of Map.groupBy(all.flatMap(onThreads), ({ repo }) => repo)) {
    const seen = seenIn(some, await shows.changesIn(id), now);
    changed.push(...seen.filter((one) => anew || !isSame(one)));
  }
  const others = all.filter((one) => onThreads(one).length === 0);
  await store.touchChanged(org, [
    { target: { kind: "definitions" } },
    ...others.filter(({ target }) => anew || target.kind === "community"),
    ...changed,
  ]);
  if (anew) await store.wrote(org, WHO, who);
}

const WHO = "nightly/who";

interface OnThread {
  readonly awake: Awake;
  readonly repo: number;
  readonly number: number;
}

function onThreads(awake: Awake): readonly OnThread[] {
  const { target } = awake;
  if (target.kind !== "thread" && target.kind !== "proposal") return [];
  return [{ awake, repo: target.repo, number: target.number }];
}

interface Seen extends Awake {
  /** When it had changed last by the round before. */
  readonly before?: Instant;
}

/** Nothing happened there since the last round. What is not among the open ones any more has changed. */
function isSame({ changed, before }: Seen): boolean {
  return changed !== undefined && changed === before;
}

/** GitHub tells times to the second: what changed just now may change again and read the same. */
const A_MOMENT = { count: 1, unit: "minute" } as const;

/** Threads of one repository, and when each changed last. */
function seenIn(
  threads: readonly OnThread[],
  open: ReadonlyMap<number, Instant>,
  now: Instant,
): readonly Seen[] {
  const lately = shift(now, A_MOMENT, -1);
  return threads.map(({ awake: { target, changed: before }, number }) => {
    const last = open.get(number);
    const changed = last !== undefined && last < lately ? { changed: last } : {};
    return { target, ...changed, ...(before && { before }) };
  });
}
