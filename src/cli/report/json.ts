import { type Health, troubles } from "../../health/health.ts";
import { nameOf, type Telling } from "./telling.ts";

/** A report as data. What is not known is `null`; people are named where that is wanted. */
export function json({ rules, pathways, badges, circles }: Health, telling: Telling): string {
  const { world, definitions, people } = telling;
  const report = {
    organization: world.org.login,
    name: definitions.settings.organization,
    at: world.now,
    troubles: troubles({ rules, pathways, badges, circles }),
    rules: rules.map(({ place, type, on, happened, counted, begins, over, ...rule }) => ({
      place,
      type,
      on,
      happened,
      counted,
      begins: begins ?? null,
      over: over ?? null,
      ...outcomeOf(rule),
    })),
    pathways: pathways.map(({ id, name, stages }) => ({
      id,
      name,
      stages: stages.map((stage) => ({ ...named(stage), ...outcomeOf(stage) })),
    })),
    badges: badges.map((badge) => ({ ...named(badge), ...outcomeOf(badge) })),
    circles: circles.map((circle) => ({
      people: circle.people.length,
      credits: circle.credits,
      ...(people && { who: circle.people.map((one) => nameOf(one, telling)) }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

interface Outcome {
  readonly people: number;
  readonly last?: string;
  readonly trouble?: string;
}

function outcomeOf({ people, last, trouble }: Outcome) {
  return { people, last: last ?? null, trouble: trouble ?? null };
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
