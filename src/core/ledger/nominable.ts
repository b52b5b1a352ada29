import type { Definitions } from "../../definitions/definitions.ts";
import type { Badge } from "../../definitions/types.ts";
import { entriesOf } from "../entries.ts";
import { onceFor } from "../remembering.ts";
import { spelled } from "../spelled.ts";

/** A badge that people are nominated for: once, or once for each year. */
export interface Nominable {
  readonly id: string;
  readonly name: string;
  readonly each?: Badge["each"] | undefined;
  /** People may nominate themselves for it. */
  readonly byOneself?: true;
}

/** The badges that people are nominated for. */
export function nominable(definitions: Definitions | undefined): readonly Nominable[] {
  return definitions ? nominableIn(definitions) : [];
}

const nominableIn = onceFor(({ badges }: Definitions): readonly Nominable[] =>
  entriesOf(badges).flatMap(([id, { name, nominated, each: often, ...badge }]) => {
    const own = badge["self-nomination"] && { byOneself: true as const };
    return nominated ? [{ id, name, each: often, ...own }] : [];
  }),
);

/** The one of some badges that somebody calls by its id or its name, be it “for the Helping hand badge”. */
export function badgeCalled(words: string, all: readonly Nominable[]): Nominable | undefined {
  const said = spelled(words);
  return spelledSo(said, all) ?? spelledSo(said.replace(BEFORE, "").replace(BEHIND, ""), all);
}

function spelledSo(said: string, all: readonly Nominable[]): Nominable | undefined {
  return (
    all.find(({ id }) => spelled(id) === said) ?? all.find(({ name }) => spelled(name) === said)
  );
}

const BEFORE = /^(?:for-|para-)?(?:the-|la-|el-)?(?:insignia-)?(?:de-)?/;
const BEHIND = /-badge$/;
