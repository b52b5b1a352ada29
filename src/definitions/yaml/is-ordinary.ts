import { type Event, EVENT_ID } from "js-yaml";
import { hasOddIndents } from "./odd-spaces.ts";

/** What could make a key or a text that is not allowed. */
const ODD = /__proto__|<<|\\/;

/**
 * Whether nothing in a text can be a mistake that only a walk finds: one document, no aliases, plain
 * keys, nothing escaped, no odd spaces. A key that stands twice is found when the value is made.
 */
export function isOrdinary(source: string, events: readonly Event[]): boolean {
  if (ODD.test(source) || hasOddIndents(source)) return false;
  const around: Around[] = [];
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      around.pop();
      continue;
    }
    const place = around.at(-1);
    if (place === "key" && event.type !== EVENT_ID.SCALAR) return false;
    if (event.type === EVENT_ID.ALIAS) return false;
    if (place === "document") documents += 1;
    if (place === "key" || place === "value")
      around[around.length - 1] = place === "key" ? "value" : "key";
    if (event.type !== EVENT_ID.SCALAR) around.push(inside(event.type));
  }
  return documents === 1;
}

/** What comes next in the collection around. */
type Around = "document" | "item" | "key" | "value";

function inside(type: Event["type"]): Around {
  if (type === EVENT_ID.DOCUMENT) return "document";
  return type === EVENT_ID.MAPPING ? "key" : "item";
}
