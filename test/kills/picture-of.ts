import type { Comment, Picture, Thread } from "./picture.ts";

/** A thread as most are. */
export function threadOf(given: Partial<Thread> = {}): Thread {
  return {
    title: "Join",
    state: "open",
    labels: ["process: join"],
    assignees: [],
    body: "### Community\n\nUI/UX",
    comments: [said("status", "Hello @bea.")],
    checks: [],
    ...given,
  };
}

/** A comment of Waymark's. */
export function said(tag: string, text: string): Comment {
  return { by: "waymark[bot]", ours: true, tags: [tag], text };
}

/** A small picture with nothing wrong in it. */
export function pictureOf(given: Partial<Picture> = {}): Picture {
  const delivery = { id: "d-1", event: "issues", digest: "aa" };
  return {
    threads: { "bea joins UI/UX": threadOf(), "cyn joins Data": threadOf({ comments: [] }) },
    teams: { "ui-ux": { members: ["ada", "bea"], invited: [] } },
    organization: { members: ["ada", "bea"], invited: [] },
    labels: { community: ["process: join"] },
    files: { "communities/writing.yml": "name: Writing\n" },
    accepted: [delivery],
    kept: [{ ...delivery, state: "taken" }],
    facts: ["opened/bea joins UI/UX"],
    strange: [],
    ...given,
  };
}
