import type { Definitions } from "../../definitions/definitions.ts";
import { raisedOn } from "../asking.ts";
import { BEGUN, type Begun, type Cause } from "../fact/begun.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import type { Instant } from "../time.ts";
import { threadAt, type World } from "../world.ts";
import { personKey, tagKey } from "./key.ts";

/** What Waymark opened an issue for; nothing on those that people opened. */
export function begunOn(thread: ThreadRef, world: World): Begun | undefined {
  const raised = raisedOn(thread, world);
  if (!raised?.tag.startsWith(BEGUN)) return undefined;
  return world.ledger.about(tagKey(raised.tag)).of("begun")[0];
}

/** Everything that tells requests apart which Waymark began, beside their process. */
export interface Beginning {
  readonly person: PersonId;
  readonly community?: string;
  readonly cause: Cause;
}

/** Which time it was: the same for the same occasion, whatever things are called by now. */
export function occasionKey({ community = "", cause }: Beginning): string {
  switch (cause.kind) {
    case "term-end":
      return `${community}/${cause.day}`;
    case "mentorship-end":
      return cause.pair.fact;
    case "mentorship":
      return `${cause.pair.fact}/${cause.day}`;
    case "command":
    case "process":
      return "";
  }
}

/** The request of a process that was begun for an occasion, if it was. */
export function begunFor(process: string, occasion: Beginning, world: World): Begun | undefined {
  const key = occasionKey(occasion);
  return world.ledger
    .about(personKey(occasion.person))
    .of("begun")
    .find(
      (one) =>
        one.process === process &&
        one.cause.kind === occasion.cause.kind &&
        occasionKey(one) === key,
    );
}

/** The issue that was opened for a request that Waymark began; nothing before it is there. */
export function issueOf({ person, tag }: Begun, world: World): ThreadRef | undefined {
  const raised = world.ledger.about(personKey(person)).of("raised");
  return raised.find((one) => one.tag === tag)?.thread;
}

/** Whether a request that Waymark began went on at a moment: it was not over, nobody had closed its issue, and that is there still. */
export function wentOn(begun: Begun, at: Instant, world: World): boolean {
  const thread = issueOf(begun, world);
  if (!thread) return true;
  if (!world.thread(threadAt(thread))) return false;
  const facts = world.ledger.about(threadKey(thread));
  return ![...facts.of("concluded"), ...facts.of("closed")].some((fact) => fact.at <= at);
}

/** The community that Waymark began a request for, as long as it is described. */
export function communityBegunFor(
  { community }: Begun,
  { communities }: Definitions,
): { readonly id?: string; readonly unknown?: string } {
  if (community === undefined) return {};
  return Object.hasOwn(communities, community) ? { id: community } : { unknown: community };
}

/** Whether somebody is asked what is to become of something of theirs, which they did not bring up. */
export function asksSubjectOf({ cause: { kind } }: Begun): boolean {
  return kind !== "command" && kind !== "process";
}
