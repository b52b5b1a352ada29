import { ruleInForce } from "../../definitions/contribution-rule.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { answersOn, raisedAs } from "../asking.ts";
import type { FactOf } from "../fact.ts";
import { heldTag } from "../held-tag.ts";
import { isLate } from "../late.ts";
import { renamesIn } from "../names.ts";
import type { Instant } from "../time.ts";
import type { Candidate, World } from "../world.ts";
import { adoptions } from "./adoption.ts";

/**
 * What the default branch shows, as long as it waits for an owner's yes: it would count anew what
 * people did before, and came by a push, so that nobody was shown beforehand for whom.
 */
export function heldBack(world: World): Candidate | undefined {
  const last = adoptions(world).at(-1);
  const inForce = world.definitions();
  const { candidate } = world.shown();
  if (!last || !inForce || !candidate?.definitions) return undefined;
  if (!countsPastAnew(inForce, candidate.definitions, world.now)) return undefined;
  if (isAgreed(candidate, last, world)) return undefined;
  return wasShown(candidate, candidate.definitions, world) ? undefined : candidate;
}

/** Whether the pull request that brought a commit showed what counts anew: one that was made before it was pushed beside it did not. */
function wasShown(
  { repo, commit }: Pick<Candidate, "commit" | "repo">,
  next: Definitions,
  world: World,
): boolean {
  const head = world.brought(repo, commit);
  const proposed = head === undefined ? undefined : world.candidate(repo, head)?.definitions;
  return proposed !== undefined && !countsPastAnew(proposed, next, world.now);
}

/** How a question names what it is about, whatever the language. */
export function namedIn({ commit }: Pick<Candidate, "commit">): string {
  return `\`${commit}\``;
}

/** Whether an owner agreed to this very commit, instead of another that was in force: the question named it as they saw it. */
export function isAgreed(
  candidate: Pick<Candidate, "commit">,
  inForce: FactOf<"adopted">,
  world: World,
): boolean {
  return answersOn(raisedAs(heldTag(inForce), world), "apply", world).some(
    ({ by, at, saw }) =>
      isAbout(candidate, saw) && !isLate(at, world) && world.owners().includes(by),
  );
}

/** Whether a question, as somebody saw it, is about this very commit, and about no other. */
export function isAbout(candidate: Pick<Candidate, "commit">, saw: string): boolean {
  const [named] = /`[^`]+`/.exec(saw.replaceAll(/<!--[^]*?(?:-->|$)/g, "")) ?? [];
  return named === namedIn(candidate);
}

/** Whether rules or types would count otherwise what happened until now. */
function countsPastAnew(before: Definitions, after: Definitions, now: Instant): boolean {
  const renames = renamesIn(after);
  const called = (type: string) => renames[`types/${type}`] ?? type;
  return pastOf(before, now, called) !== pastOf(after, now, called);
}

/** Everything by which it is told what counts, until now: a rule that begins later is none of it, and when one ends later changes nothing yet. */
function pastOf(
  { settings: { contributions = [], timezone = "UTC", types = {}, founded } }: Definitions,
  now: Instant,
  called: (type: string) => string,
): string {
  const rules = contributions.flatMap((rule) => {
    const { begins, ends } = ruleInForce(rule, timezone);
    if (begins !== undefined && now < begins) return [];
    const until = ends !== undefined && ends <= now ? rule.until : undefined;
    const one = { ...rule, until, type: called(rule.type), examples: undefined };
    const lines = Object.entries(one).map((entry) => JSON.stringify(entry));
    return [lines.toSorted().join()];
  });
  const kinds = Object.keys(types).map(called).toSorted();
  return JSON.stringify([timezone, founded, kinds, rules]);
}
