import type { PersonId } from "./person.ts";

/** More are named by nobody who means well. */
const MOST = 20;

/**
 * Whom the messages of commits name as co-authors, each once, the first of them. Only the address
 * that GitHub gives an account tells for sure whose it is, by its id: `3+ada@users.noreply.github.com`.
 * https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
 */
export function coAuthorsIn(messages: readonly string[], github: string): readonly PersonId[] {
  const addresses = `users.noreply.${new URL(github).hostname}`;
  const named = messages.flatMap(trailersOf).flatMap((line) => {
    const [, id, login = "", host] = NAMED.exec(line) ?? [];
    const isOne = host?.toLowerCase() === addresses && !login.toLowerCase().endsWith("[bot]");
    return isOne ? [`github:${Number(id)}` as const] : [];
  });
  return [...new Set(named)].slice(0, MOST);
}

const NAMED = /^co-authored-by:[^<>]*<([1-9]\d{0,14})\+([^@<>\s]+)@([^@<>\s]+)>\s*$/i;

/** The lines at the end of a message, after the last empty one. */
function trailersOf(message: string): readonly string[] {
  const lines = message.trimEnd().split(/\r?\n/);
  return lines.slice(lines.findLastIndex((line) => line.trim() === "") + 1);
}
