import type { PersonId } from "../../src/core/person.ts";
import { onThread } from "../../src/core/target.ts";
import { chance } from "./chance.ts";
import { closed, type Left, ref, when } from "./happened.ts";
import { person, TALK, WEBSITE } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** An issue that is no request. */
export function plainIssue(index: number, { plain, people }: Sizes): Left {
  const { id: author } = person(chance(index + 7, people));
  const thread = ref(TALK, index + 1);
  const labels = index % 10 === 0 ? ["bug"] : [];
  const at = when(index, plain);
  const id = `opened/${TALK.id}/${thread.number}`;
  return {
    facts: [
      { kind: "opened", id, at, thread, author },
      closed(thread, when(index, plain, 90), author, author, labels),
    ],
    touched: [onThread(thread)],
  };
}

/** The author of a merged pull request: some are those of one person, from the first to the last year. */
function mergedBy(index: number, sizes: Sizes): PersonId {
  const turn = Math.ceil((index * sizes.heavy) / sizes.merged);
  const isTheirs = turn < sizes.heavy && indexOf(turn, sizes) === index;
  return person(isTheirs ? 0 : 1 + chance(index + 3, sizes.people - 1)).id;
}

function indexOf(turn: number, { merged, heavy }: Sizes): number {
  return Math.floor((turn * merged) / heavy);
}

/** Everything that the person with most contributions got merged. */
export function mostMerged(sizes: Sizes): readonly string[] {
  return Array.from({ length: sizes.heavy }, (_, turn) => mergedId(indexOf(turn, sizes)));
}

function mergedId(index: number): string {
  return `merged/${WEBSITE.id}/${index + 1}`;
}

export function mergedPull(index: number, sizes: Sizes): Left {
  const thread = ref(WEBSITE, index + 1);
  const author = mergedBy(index, sizes);
  return {
    facts: [
      {
        kind: "merged",
        id: mergedId(index),
        at: when(index, sizes.merged),
        thread,
        author,
        title: `Improve part ${index % 97}`,
        labels: [],
        paths: [index % 5 === 0 ? "docs/map.md" : `src/part-${index % 97}.ts`],
      },
    ],
    touched: [onThread(thread)],
  };
}

export function review(index: number, sizes: Sizes): Left {
  const pull = chance(index + 11, sizes.merged);
  const id = `reviewed/${WEBSITE.id}/${pull + 1}/${index}`;
  const by = person(chance(index + 13, sizes.people)).id;
  return {
    facts: [
      {
        kind: "reviewed",
        id,
        at: when(index, sizes.reviewed),
        thread: ref(WEBSITE, pull + 1),
        by,
        author: mergedBy(pull, sizes),
        state: "approved",
      },
    ],
  };
}
