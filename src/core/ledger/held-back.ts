import { ruleInForce } from "../../definitions/contribution-rule.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { answersOn, raisedAs } from "../asking.ts";
import { heldTag } from "../held-tag.ts";
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
  if (isAgreed(candidate, last.commit, world)) return undefined;
  const isPushed = world.brought(candidate.repo, candidate.commit) === undefined;
  return isPushed ? candidate : undefined;
}

/** How a question names what it is about, whatever the language. */
export function namedIn({ commit }: Pick<Candidate, "commit">): string {
  return `\`${commit}\``;
}

/** Whether an owner agreed to this very commit, instead of another that was in force: the question named it as they saw it. */
export function isAgreed(
  candidate: Pick<Candidate, "commit">,
  inForce: string,
  world: World,
): boolean {
  return answersOn(raisedAs(heldTag(inForce), world), "apply", world).some(
    ({ by, saw }) => saw.includes(namedIn(candidate)) && world.owners().includes(by),
  );
}

/** Whether rules or types would count otherwise what happened until now. */
function countsPastAnew(before: Definitions, after: Definitions, now: Instant): boolean {
  const renames = renamesIn(after);
  const called = (type: string) => renames[`types/${type}`] ?? type;
  const types = new Set(Object.keys(after.settings.types ?? {}));
  const gone = Object.keys(before.settings.types ?? {}).some((type) => !types.has(called(type)));
  return gone || pastOf(before, now, called) !== pastOf(after, now, called);
}

/** Rules as they count until now, in whatever order: one that begins later is none of them, and when one ends later changes nothing yet. */
function pastOf(
  { settings: { contributions = [], timezone = "UTC" } }: Definitions,
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
  return JSON.stringify([timezone, rules.toSorted()]);
}
