import type { Commands } from "../words/generated/commands.ts";

type Named = { [I in keyof Commands]: I extends `commands-${infer N}-help` ? N : never };

/** Every command of ours: definitions cannot give these words another meaning. */
const RESERVED = {
  agree: true,
  apply: true,
  approve: true,
  assign: true,
  away: true,
  back: true,
  claim: true,
  confirm: true,
  correct: true,
  credit: true,
  decline: true,
  done: true,
  drop: true,
  endorse: true,
  help: true,
  helpful: true,
  "hide-me": true,
  leave: true,
  match: true,
  mentor: true,
  nominate: true,
  object: true,
  part: true,
  progress: true,
  publish: true,
  quiet: true,
  reopen: true,
  resolve: true,
  "show-me": true,
  restore: true,
  revoke: true,
  start: true,
  take: true,
  "thank-me": true,
  unclaim: true,
  undo: true,
  unpublish: true,
  withdraw: true,
} satisfies Readonly<Record<Named[keyof Commands], true>>;

/** Whether a word behind a slash is one of our own commands. */
export function isReserved(word: string): boolean {
  return Object.hasOwn(RESERVED, word);
}
