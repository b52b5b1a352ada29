import { type FactOf, inOrder } from "../../src/core/fact.ts";
import type { World } from "../../src/core/world.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { definitions } from "./definitions.ts";
import { ada, everybody, lin, logins } from "./people.ts";
import { home } from "./places.ts";

export const NOW = "2026-11-20T12:00:00.000Z";

const small = definitions();

/** Definitions were adopted long ago: Ada leads UI/UX, Lin leads Data. */
export function adopted(more: Partial<FactOf<"adopted">> = {}): FactOf<"adopted"> {
  return {
    kind: "adopted",
    id: "adopted/c0ffee/0",
    at: "2026-01-01T00:00:00.000Z",
    commit: "c0ffee",
    repo: home.id,
    people: { ada: ada.id, lin: lin.id },
    leads: { "ui-ux": [ada.id], data: [lin.id] },
    ...more,
  };
}

/** A world with the small organisation in it; facts are put in order, and the adoption is among them. */
export function world(more: Partial<World> = {}): World {
  const facts = inOrder([adopted(), ...(more.facts ?? [])]);
  const base: World = {
    now: NOW,
    org: { id: 7, login: "harbor" },
    home,
    definitions: small,
    pins: { ada: ada.id, lin: lin.id },
    facts,
    logins: logins(everybody),
    owners: [],
    teams: {},
    said: [],
    written: {},
    mentioned: {},
  };
  return { ...base, ...more, facts };
}

/** A world before anything was adopted. */
export function newWorld(more: Partial<World> = {}): World {
  const { definitions: _, ...rest } = world();
  return { ...rest, pins: {}, ...more, facts: inOrder(more.facts ?? []) };
}

export type { Definitions };
