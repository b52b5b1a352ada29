import type { Person } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { peopleIn, personIn, repoIn } from "./payload.ts";

const PEOPLE = [
  ["sender"],
  ["issue", "user"],
  ["comment", "user"],
  ["pull_request", "user"],
  ["pull_request", "merged_by"],
  ["review", "user"],
  ["assignee"],
  ["member"],
  ["membership", "user"],
] as const;

/** People and repositories a payload tells the present names of. */
export function mentionedIn(payload: unknown): {
  readonly people: readonly Person[];
  readonly repositories: readonly Repo[];
} {
  const people = [
    ...PEOPLE.flatMap((path) => personIn(payload, ...path) ?? []),
    ...peopleIn(payload, "issue", "assignees"),
    ...peopleIn(payload, "pull_request", "assignees"),
  ];
  const repo = repoIn(payload, "repository");
  return {
    people: [...new Map(people.map((person) => [person.id, person])).values()],
    repositories: repo ? [repo] : [],
  };
}
