import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Definitions } from "../../definitions/definitions.ts";
import { readDefinitions } from "../../definitions/read.ts";
import { communityTable } from "../../directory/communities.ts";
import { mayHoldTable } from "../../directory/files.ts";
import type { Place } from "../../directory/place.ts";
import { asksForCommunities, withTables } from "../../directory/tables.ts";
import { readFolder } from "../files.ts";

/** A file whose table of communities no longer shows what the definitions say. */
export interface Stale {
  readonly file: string;
  readonly after: string;
}

/** The stale files, and how many hold a table; or why nobody can tell. */
export type Found =
  | { readonly why: string }
  | { readonly stale: readonly Stale[]; readonly tables: number };

/**
 * Looks at Markdown beside the definitions of a folder, and at these other files. Links are not
 * followed: somebody else's file may stand behind them.
 */
export function findStale(folder: string, others: readonly string[], place: Place): Found {
  const definitions = readGood(folder);
  if (typeof definitions === "string") return { why: definitions };
  const missing = others.filter((file) => !isFile(file));
  if (missing.length > 0) return { why: `there is no file ${missing.join(", ")}` };
  const files = [...new Set([...markdownIn(folder), ...others])];
  const tables = { communities: communityTable(definitions, place) };
  const shown = files.flatMap((file) => {
    const before = textOf(file);
    return asksForCommunities(before) ? [{ file, before, after: withTables(before, tables) }] : [];
  });
  return { stale: shown.filter(({ before, after }) => before !== after), tables: shown.length };
}

function readGood(folder: string): Definitions | string {
  const files = readFolder(folder);
  if (typeof files === "string") return files;
  const { definitions, problems } = readDefinitions(files);
  const count = problems.filter(({ severity }) => severity === "error").length;
  return definitions ?? `the definitions in ${folder} have errors (${count}): validate them first`;
}

function markdownIn(folder: string): readonly string[] {
  return ["", "profile"].flatMap((part) => {
    const inside = join(folder, part);
    if (!statSync(inside, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(inside, { withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && mayHoldTable(join(part, entry.name).replaceAll("\\", "/")),
      )
      .map(({ name }) => join(inside, name))
      .toSorted();
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A text that is no UTF-8 would not survive being written: it holds no table. */
function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}
