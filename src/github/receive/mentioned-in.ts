import type { Person } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import { type Delivery, peopleIn, personIn, pick, repoIn, timeOf } from "./payload.ts";

const PEOPLE = [
  ["sender"],
  ["issue", "user"],
  ["comment", "user"],
  ["pull_request", "user"],
  ["pull_request", "merged_by"],
  ["review", "user"],
  ["discussion", "user"],
  ["answer", "user"],
  ["old_answer", "user"],
  ["assignee"],
  ["member"],
  ["membership", "user"],
] as const;

/** When GitHub wrote a payload, as far as it tells. */
const TIMES = [
  ["issue", "updated_at"],
  ["comment", "updated_at"],
  ["pull_request", "updated_at"],
  ["review", "submitted_at"],
  ["release", "published_at"],
  ["discussion", "updated_at"],
  ["repository", "updated_at"],
] as const;

type Sent = Pick<Delivery, "payload" | "receivedAt">;

interface Mentioned {
  readonly people: readonly Person[];
  readonly repositories: readonly Repo[];
  readonly seen: Instant;
}

/**
 * People and repositories a payload tells the names of, and when they were called so. When it reached
 * us proves little: what GitHub signed once can be sent again years later. A few payloads tell no time.
 */
export function mentionedIn({ payload, receivedAt }: Sent): Mentioned {
  const times = TIMES.flatMap((path) => timeOf(pick(payload, ...path)) ?? []);
  const [last = receivedAt] = times.toSorted().toReversed();
  const people = [
    ...PEOPLE.flatMap((path) => personIn(payload, ...path) ?? []),
    ...peopleIn(payload, "issue", "assignees"),
    ...peopleIn(payload, "pull_request", "assignees"),
  ];
  const repo = repoIn(payload, "repository");
  return {
    people: [...new Map(people.map((person) => [person.id, person])).values()],
    repositories: repo ? [repo] : [],
    seen: last < receivedAt ? last : receivedAt,
  };
}
