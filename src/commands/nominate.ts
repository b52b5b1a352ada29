import { surelyNamedIn } from "../forms/handles.ts";

/** Somebody who should have a badge, and why. */
export interface Nominate {
  /** The login, without `@`. */
  readonly person: string;
  /** What the badge is called, as it was written. */
  readonly badge: string;
  readonly reason: string;
}

/** Longer reasons would crowd a comment. */
const LONGEST_REASON = 500;

const BECAUSE = /(?:^|[\s,:;—–-])(?:because|porque)(?:[\s:,]+|$)/iu;

/** Reads `@ada helping-hand because they …`; `undefined` where the person, the badge or the reason is missing. Apps are nobody. */
export function parseNominate(argument: string): Nominate | undefined {
  const [first = "", ...words] = argument.trim().split(/\s+/);
  const [person] = namedFirst(first);
  const said = words.join(" ");
  const because = BECAUSE.exec(said);
  if (person === undefined || !because) return undefined;
  const badge = said.slice(0, because.index).trim();
  const reason = said.slice(because.index + because[0].length).slice(0, LONGEST_REASON);
  return badge === "" || reason === "" ? undefined : { person, badge, reason };
}

/** Which nomination somebody says yes to, as far as they say. */
export interface Endorse {
  readonly person?: string;
  readonly badge: string;
}

/** Reads what stands behind `/endorse`: nothing, a person, a badge, or both. What has no letter, such as 👍, only cheers. */
export function parseEndorse(argument: string): Endorse {
  const [first = "", ...words] = argument.trim().split(/\s+/);
  const [person] = namedFirst(first);
  const said = person === undefined ? argument.trim() : words.join(" ");
  const badge = /[\p{L}\p{N}]/u.test(said) ? said : "";
  return person === undefined ? { badge } : { person, badge };
}

function namedFirst(word: string): readonly string[] {
  if (/\[bot\]/i.test(word)) return [];
  return word.startsWith("@") || word.includes("/") ? surelyNamedIn(word) : [];
}
