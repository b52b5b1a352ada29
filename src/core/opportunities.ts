import { each } from "./ask.ts";
import { pathwaysWalked } from "./ledger/walked.ts";
import { barredFrom, hasReached, laddersIn, rungsFor } from "./ledger/rungs.ts";
import { toldBy } from "./ledger/told-by.ts";
import type { PersonId } from "./person.ts";
import { mayName, type Repo, threadKey } from "./place.ts";
import type { Thread } from "./shown.ts";
import type { World } from "./world.ts";

/** An issue that somebody could take. */
export interface Opportunity {
  readonly thread: Thread;
  /** What the person can or wants to learn, or what their stage suggests, as far as the issue names it. */
  readonly fits: readonly string[];
}

/** What people look for where nobody says otherwise. */
export const LABELS = ["good first issue", "help wanted"] as const;

/** Whether the definitions say where people look for something to do. */
export function hasOpportunities(world: World): boolean {
  return world.definitions()?.settings.opportunities !== undefined;
}

/**
 * Open issues that nobody is assigned to and that somebody may take, those that fit them first, else
 * the latest of each repository and label in turns; only those that everybody who reads along `where` may know of.
 */
export function opportunities(person: PersonId, where: Repo, world: World): readonly Opportunity[] {
  const ladders = laddersIn(world);
  const may = each(freeIssues(where, world), (thread) =>
    barredFrom(thread, person, rungsFor(thread, ladders), world) ? [] : [thread],
  ).flat();
  const wanted = interests(person, world);
  return may
    .map((thread) => ({ thread, fits: wanted.filter((word) => names(thread, word)) }))
    .toSorted((a, b) => b.fits.length - a.fits.length);
}

/** Open issues that nobody is assigned to, whoever may take them, and that everybody who reads along `where` may know of. */
export function freeIssues(where: Repo, world: World): readonly Thread[] {
  const settings = world.definitions()?.settings.opportunities;
  if (!settings) return [];
  const { repositories, labels = LABELS } = settings;
  const places = each(repositories, (name) => world.repository(name) ?? []).flat();
  const open = places.filter((repo) => mayName({ repo }, where));
  const asked = open.flatMap((repo) => labels.map((label) => ({ repo, label })));
  const found = inTurns(each(asked, ({ repo, label }) => world.free(repo, label)));
  return [...new Map(found.map((one) => [threadKey(one), one])).values()];
}

/** The first of each, then the second of each. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const places = lists.flatMap((list) => list.map((one, place) => ({ one, place })));
  return places.toSorted((a, b) => a.place - b.place).map(({ one }) => one);
}

/** What somebody says of themselves, and what the stages they reached suggest. */
function interests(person: PersonId, world: World): readonly string[] {
  const own = toldBy(person, world);
  const suggested = each(pathwaysWalked(world), ([id, { stages }]) =>
    stages.flatMap((stage) =>
      stage.recognise?.suggest && hasReached(person, { id, stage }, world)
        ? stage.recognise.suggest
        : [],
    ),
  ).flat();
  return [...new Set([...(own?.skills ?? []), ...(own?.learning ?? []), ...suggested])];
}

/** Whether an issue is labeled so, or has the word in its title. */
function names({ labels, title }: Thread, word: string): boolean {
  const wanted = word.toLowerCase();
  const words = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")} `;
  const isLabel = labels.some((label) => label.toLowerCase() === wanted);
  return isLabel || words.includes(` ${wanted.replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")} `);
}
