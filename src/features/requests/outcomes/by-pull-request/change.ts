import type { ChangeTag } from "../../../../core/change-tag.ts";
import type { FileChange } from "../../../../core/effect.ts";
import type { Candidate } from "../../../../core/shown.ts";
import type { World } from "../../../../core/world.ts";
import type { Definitions } from "../../../../definitions/definitions.ts";
import type { Folder } from "../../../../definitions/noun.ts";
import type { Shown } from "../../../../words/shown.ts";

/** What the default branch shows, where it is good. */
export interface Ground extends Omit<Candidate, "definitions" | "sources"> {
  readonly definitions: Definitions;
  readonly sources: Readonly<Record<string, string>>;
}

/** Something that a request asks of the definitions, by one pull request. */
export interface Change {
  readonly tag: ChangeTag;
  /** Which file it changes. */
  readonly path: string;
  /** How that file is to read; nothing where it cannot be changed safely. */
  readonly after: (ground: Ground) => string | undefined;
  /** What else is to change with it, as far as that can be done safely. */
  readonly more?: (ground: Ground) => readonly FileChange[];
  readonly title: Shown;
  /** What it changes. */
  readonly what: Shown;
  /** What people should know before they merge it: on the pull request, and on the request. */
  readonly warns?: (ground: Ground) => readonly Shown[];
  /** How somebody does the same by hand. */
  readonly byHand: Shown;
}

/** Where a community's file stands, or would stand. */
export function pathOf(folder: Folder, id: string, world: World): string {
  const { sources = {} } = world.shown().candidate ?? {};
  const paths = [`${folder}/${id}.yml`, `${folder}/${id}.yaml`] as const;
  return paths.find((path) => path in sources) ?? paths[0];
}

/** The file as it is to change; nothing where it cannot be changed safely. */
export function fileIn({ path, after }: Change, ground: Ground): FileChange | undefined {
  const text = after(ground);
  const before = ground.sources[path];
  return text === undefined
    ? undefined
    : { path, after: text, ...(before !== undefined && { before }) };
}
