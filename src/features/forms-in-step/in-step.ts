import { same } from "../../core/person.ts";
import type { OptionsEdit } from "../../definitions/drop-downs/write.ts";
import type { Kind, Thing } from "./kinds.ts";

/** The one kind that all options name; none where they name none, or more than one fits. */
export function kindNamed(options: readonly string[], kinds: readonly Kind[]): Kind | undefined {
  const fitting = kinds.filter(({ named }) => {
    const things = options.map(named);
    return things.every((thing) => thing !== undefined) && things.some((thing) => thing !== "gone");
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * One option for each living thing: what is gone is taken out, what has another name is called
 * by it, new ones follow. What names nothing stays. Nothing where all is so already.
 */
export function inStep(options: readonly string[], kind: Kind): OptionsEdit | undefined {
  const things = options.map(kind.named);
  const word = wordFor(options, kind);
  const seen = new Set<Thing>();
  const kept = options.map((option, index) => {
    const thing = things[index];
    if (thing === undefined) return option;
    if (thing === "gone" || seen.has(thing)) return undefined;
    seen.add(thing);
    return isCalled(thing, option) ? option : word(thing);
  });
  const added = kind.living.filter((thing) => !seen.has(thing)).map(word);
  const changed = added.length > 0 || kept.some((option, index) => option !== options[index]);
  // GitHub takes no drop-down without an option.
  const empty = added.length === 0 && kept.every((option) => option === undefined);
  return changed && !empty ? { kept, added } : undefined;
}

/** Ids where the form writes ids, else names. */
function wordFor(options: readonly string[], { living }: Kind) {
  const written = new Set(options);
  const small = new Set(options.map((option) => option.toLowerCase()));
  const shown = living.filter(({ id, name }) => written.has(id) || small.has(name.toLowerCase()));
  const ids = shown.every(({ id, name }) => id !== name && written.has(id));
  return ({ id, name }: Thing) => (ids && shown.length > 0 ? id : name);
}

function isCalled({ id, name }: Thing, option: string): boolean {
  return option === id || same(option, name);
}
