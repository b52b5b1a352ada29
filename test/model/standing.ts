import { only } from "../../src/core/fact.ts";
import { members as membersOf } from "../../src/core/ledger/memberships.ts";
import { worldIn } from "./answers.ts";
import type { Issue } from "./github.ts";
import type { Model } from "./model.ts";

/** Everything people can see or rely on, without times and the order in which it came about. */
export function standingOf(model: Model) {
  const { github, books } = model;
  const world = worldIn(model);
  const facts = [...books.facts.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const communities = new Set(only(facts, "joined").map(({ community }) => community));
  return {
    members: [...communities]
      .toSorted()
      .map((id) => [id, [...membersOf(id, world).keys()].toSorted()]),
    stages: sorted(
      only(facts, "stage-reached").map((one) => `${one.person} ${one.pathway}/${one.stage}`),
    ),
    awards: sorted(only(facts, "awarded").map((one) => `${one.person} ${one.badge}`)),
    outcomes: sorted(
      only(facts, "concluded").map((one) => `${one.thread?.number} ${one.outcome} ${one.person}`),
    ),
    teams: [...github.crews.values()].map(({ slug, members, invited }) => [
      slug,
      sorted(members),
      sorted(invited),
    ]),
    threads: [...github.issues.values()]
      .filter((issue) => issue.author !== "github:99")
      .map(({ repo, number, state, reason, labels }) =>
        [repo.name, number, state, reason, ...sorted(labels)].join(" "),
      ),
    statuses: requestsIn({ github }).flatMap(({ comments }) =>
      comments.flatMap(({ body }) => (body.startsWith("<!-- waymark:status -->") ? [body] : [])),
    ),
  };
}

/** Issues, without proposals: what merging would change is told anew once a night. */
export function requestsIn({ github }: Pick<Model, "github">): readonly Issue[] {
  return [...github.issues.values()].filter(({ pull }) => !pull);
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted();
}

/** Everything there is but the clock: to be compared before and after. */
export function everythingIn({ github, books, queue, sent, changes }: Model): string {
  const { clock: _, ...still } = github;
  return JSON.stringify([still, books, queue, sent, changes], (_key, value: unknown) => {
    if (value instanceof Map) return [...value];
    return value instanceof Set ? [...value] : value;
  });
}
