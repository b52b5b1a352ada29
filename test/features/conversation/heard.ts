import type { Event } from "../../../src/core/event.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { conversation } from "../../../src/features/conversation/index.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { starts } from "../../../src/features/starts/index.ts";
import { takenBy } from "../../build/play.ts";
import { type Sketch, world } from "../../build/world.ts";

/** Hears the commands of a few features, and its own. */
const talk = conversation([checklists, membership, requests, starts, asking([])]);

export function heard(event: Event, more: Sketch = {}) {
  return takenBy(talk, event, world(more));
}

export const nothing = { facts: [], messages: [], touched: [] };
