import type { Model } from "../model/model.ts";
import type { Scene } from "./play.ts";

/**
 * A copy on which one can go on, without touching the first. `structuredClone` would do, but copies
 * what never changes as well: facts, definitions, events.
 */
export function copyOf({ model, happened, seen, issues }: Scene): Scene {
  return { model: copied(model), happened: [...happened], seen: [...seen], issues: [...issues] };
}

function copied({ github, books, sent, queue, changes }: Model): Model {
  return {
    github: {
      ...github,
      logins: new Map(github.logins),
      organization: new Set(github.organization),
      places: over(github.places, (place) => ({ ...place, labels: [...place.labels] })),
      commits: new Map(github.commits),
      issues: over(github.issues, (issue) => ({
        ...issue,
        labels: [...issue.labels],
        assignees: [...issue.assignees],
        comments: issue.comments.map((one) => ({ ...one })),
      })),
      crews: over(github.crews, (crew) => ({
        ...crew,
        members: [...crew.members],
        invited: [...crew.invited],
      })),
      checks: new Map(github.checks),
    },
    books: {
      ...books,
      facts: new Map(books.facts),
      keyed: over(books.keyed, (ids) => [...ids]),
      said: over(books.said, (rows) => [...rows]),
      targets: over(books.targets, (waiting) => ({ ...waiting })),
      written: new Map(books.written),
      raised: new Map(books.raised),
      logins: new Map(books.logins),
    },
    sent: [...sent],
    queue: [...queue],
    changes: [...changes],
  };
}

function over<K, V>(map: ReadonlyMap<K, V>, copy: (value: V) => V): Map<K, V> {
  const made = new Map<K, V>();
  for (const [key, value] of map) made.set(key, copy(value));
  return made;
}
