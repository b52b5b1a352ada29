import type { Fact } from "../../src/core/fact.ts";

/** Somebody opened something, as a delivery tells. */
export function opened(delivery: string): Fact {
  const thread = { repo: { id: 5, owner: "harbor", name: "docs" }, number: 1 };
  return {
    kind: "opened",
    id: delivery,
    at: "2026-11-20T12:00:00.000Z",
    thread,
    author: "github:1",
  };
}
