import type { Step } from "../../../src/core/effect.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Message, Said } from "../../../src/core/message.ts";
import type { Settled } from "../../../src/core/settle.ts";
import type { Thread } from "../../../src/core/world.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commanded, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";

export const target = { kind: "thread", repo: 10, number: 1 } as const;

export const approved = commanded(ada, "/approve");
/** Everything Sam's request to join UI/UX asks for. */
export const over: readonly Fact[] = [
  approved,
  ticked(sam, "conduct"),
  ticked(ada, "meeting"),
  ticked(sam, "drive"),
];

/** UI/UX's team, before Sam is in it and after. */
export const out = { teams: { "ui-ux": team() } };
export const inTeam = { teams: { "ui-ux": team([sam]) } };

/** The definitions name leads whose accounts nobody knows. */
export const nobodyPinned = adopted({
  id: "adopted/c0ffee/1",
  at: "2026-02-01T00:00:00.000Z",
  people: {},
});

/** Everything that follows for Sam's request, as GitHub shows it. */
export function looked(
  facts: readonly Fact[],
  shown: Partial<Thread> = {},
  more: Sketch = {},
): Settled {
  const seen = world({ thread: thread(shown), facts, said: [], refused: {}, ...more });
  return settledBy(requests, target, seen);
}

type Looking = Parameters<typeof looked>;

export function plan(...args: Looking): readonly Step[] {
  return looked(...args).plan;
}

export function recorded(...args: Looking): readonly Fact[] {
  return looked(...args).facts;
}

export function spoken(...args: Looking): readonly Message[] {
  return looked(...args).messages;
}

/** The status comment. */
export function says(...args: Looking): string {
  const comments = wanted(plan(...args), "ensure-comment");
  return comments.find(({ tags }) => tags.includes("status"))?.body ?? "";
}

/** The facts of one look, put behind the ones it saw. */
export function lookedAt(facts: readonly Fact[], more: Sketch = {}): readonly Fact[] {
  return [...facts, ...recorded(facts, {}, more)];
}

/** Something that was said on the request already. */
export function posted(tag: string): Said {
  return { thread: at(1), tag, body: "Hello", occasion: tag, comment: 5, posted: "Hello" };
}

export function concluded(
  outcome: string,
  more: Partial<FactOf<"concluded">> = {},
): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-05T10:00:00.400Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome,
    community: "ui-ux",
    ...more,
  };
}

export function closed(when: string): FactOf<"closed"> {
  return {
    kind: "closed",
    id: `closed/${when}`,
    at: when,
    thread: at(1),
    by: ada.id,
    author: sam.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };
}
