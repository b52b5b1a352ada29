import type { Delivery } from "../../src/github/receive.ts";

/** A delivery as it was kept, received on the morning of March 2, 2026. */
export function delivery(name: string, payload: unknown, id = "delivery-1"): Delivery {
  return { id, name, receivedAt: "2026-03-02T00:00:00.000Z", payload };
}

export function user(login: string, id: number) {
  return { login, id, type: "User" };
}

export function repository() {
  const owner = { login: "harbor", id: 1, type: "Organization" };
  return { id: 11, name: "welcome", default_branch: "main", owner };
}

function about(action: string) {
  return {
    action,
    repository: repository(),
    organization: { id: 1, login: "harbor" },
    installation: { id: 5 },
    sender: user("ada", 101),
  };
}

export function issue(action: string) {
  return {
    ...about(action),
    issue: {
      number: 7,
      user: user("ada", 101),
      body: "The body",
      labels: [{ name: "bug" }],
      assignees: [],
      created_at: "2026-03-01T10:00:00Z",
      updated_at: "2026-03-01T11:00:00Z",
      closed_at: action === "closed" ? "2026-03-01T12:00:00Z" : null,
    },
  };
}

export function comment(action: string, body: string) {
  const { issue: thread, ...rest } = issue(action);
  return {
    ...rest,
    issue: thread,
    comment: { id: 900, user: user("ada", 101), body, created_at: "2026-03-01T11:30:00Z" },
  };
}

export function pull(action: string, merged: boolean) {
  return {
    ...about(action),
    pull_request: {
      number: 8,
      user: user("ada", 101),
      merged,
      merged_at: merged ? "2026-03-01T13:00:00Z" : null,
      created_at: "2026-03-01T10:00:00Z",
      updated_at: "2026-03-01T11:00:00Z",
    },
  };
}
