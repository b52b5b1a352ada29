import type { Fact } from "../../../src/core/fact.ts";
import type { Repo } from "../../../src/core/place.ts";
import type { Settled } from "../../../src/core/settle.ts";
import { digest } from "../../../src/features/digest/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { raised } from "../../build/facts.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { type Definitions, type Sketch, world } from "../../build/world.ts";

/** The private repository, which leads can read. */
export const people: Repo = { id: 30, owner: "harbor", name: "people", private: true };
/** A Monday, 08:00 where the organisation is. */
export const MONDAY = "2026-11-23T16:00:00.000Z";
/** On the day before, within the week that is told. */
export const SUNDAY = "2026-11-22T10:00:00.000Z";

type Changes = Readonly<Record<string, string | undefined>>;

/** The small organisation, whose leads get a digest on Mondays. */
export function weekly(
  changes: Changes = {},
  own = "private: people\ndigest: monday\n",
): Definitions {
  return definitions({ "waymark.yml": `${files["waymark.yml"]}${own}`, ...changes });
}

/** The issue on which the weeks of UI/UX are told, which is there already. */
export const standing = raised("digest/30/ui-ux", at(1, people));
export const shown = thread({ ...at(1, people), title: "The week in UI/UX", labels: [] });

/** Nothing is on any issue, and nothing was said so far. */
export const QUIET: Sketch = {
  now: MONDAY,
  definitions: weekly(),
  repositories: [people],
  threads: [shown],
  notFilledIn: true,
  issues: [],
  said: [],
  written: {},
  refused: {},
  owners: [],
  accounts: {},
};

/** What follows for a community at that time, with its issue there already. */
export function week(facts: readonly Fact[], more: Sketch = {}, community = "ui-ux"): Settled {
  const known = { ...QUIET, facts: [standing, ...facts], ...more };
  return settledBy(digest, { kind: "community", community }, world(known));
}

/** What is told, if anything is. */
export function toldOf(...of: Parameters<typeof week>): string | undefined {
  return week(...of).messages[0]?.body;
}
