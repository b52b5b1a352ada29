import { firstMentionedIn } from "./handles.ts";
import { withoutBlock } from "./block.ts";
import { readLines } from "./lines.ts";
import { spaced } from "./choices.ts";

/** What people call a roll call, in the languages Waymark speaks. */
const HEADINGS = [
  "roll call",
  "attendance",
  "attendees",
  "lista de asistencia",
  "asistencia",
  "asistentes",
];

/** Nobody is called by more. */
const LONGEST_NAME = 80;

/** How a roll call changed, by the names as they stand in it. */
export interface Turned {
  /** Ticked now, and not before. */
  readonly present: readonly string[];
  /** Ticked before, and not now, or not there any more. */
  readonly absent: readonly string[];
  /** How many accounts were ticked before, and are now. */
  readonly stayed: number;
}

/** What an edit did to the roll call of a text. */
export function turnedBetween(before: string, after: string): Turned {
  const [then, now] = [tickedIn(before), tickedIn(after)];
  const stayed = [...now].filter(([key, name]) => loginCalled(name) !== undefined && then.has(key));
  return { present: without(now, then), absent: without(then, now), stayed: stayed.length };
}

function without(some: Ticked, others: Ticked): readonly string[] {
  return [...some].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
}

/** Names as they were written, by what tells them apart. */
type Ticked = ReadonlyMap<string, string>;

/** Who is ticked below a heading that says it is a roll call: each once, however often they stand there. */
function tickedIn(body: string): Ticked {
  const ticked = new Map<string, string>();
  let level = 0;
  for (const { text, shown } of readLines(withoutBlock(body))) {
    if (!shown) continue;
    const heading = headingIn(text);
    if (heading) level = levelWithin(level, heading);
    const name = level > 0 ? nameTicked(text) : undefined;
    if (name !== undefined && !ticked.has(nameKey(name))) ticked.set(nameKey(name), name);
  }
  return ticked;
}

interface Heading {
  readonly level: number;
  readonly words: string;
}

function headingIn(line: string): Heading | undefined {
  const [, signs, words = ""] = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
  return signs === undefined ? undefined : { level: signs.length, words };
}

/** The level of the roll call that goes on below a heading, which smaller ones only divide; 0 for none. */
function levelWithin(level: number, heading: Heading): number {
  const words = spaced(heading.words.replace(/[ \t]+#+[ \t]*$/, "").replace(/:$/, ""));
  if (HEADINGS.includes(words.toLowerCase())) return heading.level;
  return heading.level > level ? level : 0;
}

const TICKED = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\][ \t]+(.+)$/;

/** The first account a ticked line mentions, as `@login`; else the name it begins with. */
function nameTicked(line: string): string | undefined {
  const [, said = ""] = TICKED.exec(line) ?? [];
  const login = firstMentionedIn(said);
  if (login !== undefined) return `@${login}`;
  const name = spaced(said.replace(/\s*(?:<!--|[(:,;|]|\s[–—-]\s).*$/, ""));
  return name !== "" && name.length <= LONGEST_NAME ? name : undefined;
}

/** What tells names apart: neither case nor accents do. */
export function nameKey(name: string): string {
  return spaced(name).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The login of an account that a roll call names; nothing for a name. */
export function loginCalled(name: string): string | undefined {
  return name.startsWith("@") ? name.slice(1) : undefined;
}
