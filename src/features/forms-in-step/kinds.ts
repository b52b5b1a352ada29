import type { Definitions } from "../../definitions/definitions.ts";
import { type Folder, FOLDERS, NOUNS } from "../../definitions/noun.ts";

/** What a drop-down may list. */
const CHOSEN = FOLDERS.filter((folder) => NOUNS[folder].chosen);

/** Something that the definitions describe. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly previously?: readonly string[];
  readonly status?: string;
}

/** Everything of one kind that people can choose now, and what an option of a form means. */
export interface Kind {
  readonly folder: Folder;
  readonly living: readonly Thing[];
  /** What an option names, or once named; `gone` where that is no more; nothing where there never was such a thing. */
  readonly named: (option: string) => Thing | "gone" | undefined;
}

/** The kinds that drop-downs list; `former` are definitions that were in force before. */
export function kindsOf(definitions: Definitions, former: readonly Definitions[]): readonly Kind[] {
  return CHOSEN.map((folder) => {
    const known = [definitions, ...former].map((one) => thingsIn(one[folder]));
    return kindOf(folder, thingsIn(definitions[folder]).filter(isLiving), known.flat());
  });
}

function thingsIn(all: Readonly<Record<string, Omit<Thing, "id">>>): readonly Thing[] {
  return Object.entries(all).map(([id, thing]) => ({ ...thing, id }));
}

function isLiving({ status }: Thing): boolean {
  return status !== "retired";
}

function kindOf(folder: Folder, living: readonly Thing[], known: readonly Thing[]): Kind {
  const now = byWord(living);
  const then = byWord(known);
  const heirs = first(living, ({ id, previously = [] }) => [id, ...previously]);
  return {
    folder,
    living,
    named(option) {
      const word = option.toLowerCase();
      const here = now.get(word);
      if (here) return here;
      const before = then.get(word);
      return heirs.get(before?.id ?? option) ?? (before && "gone");
    },
  };
}

/** Things by their ids and names, in small letters. */
function byWord(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return first(things, ({ id, name }) => [id.toLowerCase(), name.toLowerCase()]);
}

/** The first thing for each word. */
function first(
  things: readonly Thing[],
  words: (thing: Thing) => readonly string[],
): ReadonlyMap<string, Thing> {
  const entries = things.flatMap((thing) => words(thing).map((word) => [word, thing] as const));
  return new Map(entries.toReversed());
}
