import type { Repo, ThreadRef } from "../../src/core/place.ts";
import type { Thread } from "../../src/core/world.ts";
import { sam } from "./people.ts";

export const home: Repo = { id: 10, owner: "harbor", name: "community" };
export const website: Repo = { id: 11, owner: "harbor", name: "website" };

export function at(number: number, repo: Repo = home): ThreadRef {
  return { repo, number };
}

/** An issue as GitHub shows it; a join request for UI/UX by Sam unless told otherwise. */
export function thread(more: Partial<Thread> = {}): Thread {
  return {
    ...at(1),
    pull: false,
    state: "open",
    title: "Join: UI/UX",
    body: joinBody("UI/UX"),
    author: sam,
    assignees: [],
    labels: ["process: join"],
    ...more,
  };
}

/** The body GitHub makes of the join form. */
export function joinBody(community: string, why = "I like forms"): string {
  return `### Community\n\n${community}\n\n### Why\n\n${why}`;
}
