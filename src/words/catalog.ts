import { ROWS } from "./generated/catalog.ts";

/** What a message takes, and what it has to keep where somebody says it in other words. */
export interface Known {
  readonly takes: readonly string[];
  readonly keeps: readonly string[];
}

let catalog: ReadonlyMap<string, Known> | undefined;

/** The messages that communities may say in their own words, by id; read once somebody asks. */
export function knownMessages(): ReadonlyMap<string, Known> {
  catalog ??= new Map(ROWS.trim().split("\n").map(rowOf));
  return catalog;
}

function rowOf(row: string): readonly [string, Known] {
  const [[id = "", ...takes] = [], keeps = []] = row.split(" | ").map((part) => part.split(" "));
  return [id, { takes, keeps }];
}
