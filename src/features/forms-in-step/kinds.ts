import { same } from "../../core/person.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** What a drop-down may list. */
const KINDS = ["communities", "pathways", "badges", "checklists"] as const;

/** Something that the definitions describe. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly previously?: readonly string[];
  readonly status?: string;
}

/** Everything of one kind that people can choose now, and what an option of a form means. */
export interface Kind {
  readonly living: readonly Thing[];
  /** What an option names, or once named; `gone` where that is no more; nothing where there never was such a thing. */
  readonly named: (option: string) => Thing | "gone" | undefined;
}

/** The four kinds, communities first; `former` are definitions that were in force before. */
export function kindsOf(definitions: Definitions, former: readonly Definitions[]): readonly Kind[] {
  return KINDS.map((kind) => {
    const known = [definitions, ...former].map((one) => thingsIn(one[kind]));
    return kindOf(thingsIn(definitions[kind]).filter(isLiving), known.flat());
  });
}

function thingsIn(all: Readonly<Record<string, Omit<Thing, "id">>>): readonly Thing[] {
  return Object.entries(all).map(([id, thing]) => ({ ...thing, id }));
}

function isLiving({ status }: Thing): boolean {
  return status !== "retired";
}

function kindOf(living: readonly Thing[], known: readonly Thing[]): Kind {
  return {
    living,
    named(option) {
      const now = living.find((thing) => answersTo(thing, option));
      if (now) return now;
      const then = known.find((thing) => answersTo(thing, option));
      const id = then?.id ?? option;
      const heir = living.find((thing) => thing.id === id || thing.previously?.includes(id));
      return heir ?? (then && "gone");
    },
  };
}

function answersTo({ id, name }: Thing, option: string): boolean {
  return same(id, option) || same(name, option);
}
