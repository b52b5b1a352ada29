import { mentionedTogetherIn } from "./handles.ts";
import { withoutBlock } from "./block.ts";
import { readLines } from "./lines.ts";
import { spaced } from "./choices.ts";

/** As what people stand on a roll call. */
export type List = "participant" | "organizer" | "speaker";

export const LISTS: readonly List[] = ["participant", "organizer", "speaker"];

/** What people call such a list, in the languages Waymark speaks. */
const HEADINGS: Readonly<Record<string, List>> = {
  "roll call": "participant",
  attendance: "participant",
  "attendance list": "participant",
  attendees: "participant",
  participants: "participant",
  present: "participant",
  "who was there": "participant",
  "lista de asistencia": "participant",
  asistencia: "participant",
  asistentes: "participant",
  participantes: "participant",
  presentes: "participant",
  organizers: "organizer",
  organisers: "organizer",
  hosts: "organizer",
  organizadores: "organizer",
  organizadoras: "organizer",
  organizan: "organizer",
  speakers: "speaker",
  presenters: "speaker",
  ponentes: "speaker",
  exponen: "speaker",
};

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

/** What an edit did to a list of a text: whoever was there, unless another one is named. */
export function turnedBetween(before: string, after: string, list: List = "participant"): Turned {
  const [then, now] = [tickedIn(before, list), tickedIn(after, list)];
  const stayed = [...now].filter(([key, name]) => loginCalled(name) !== undefined && then.has(key));
  return { present: without(now, then), absent: without(then, now), stayed: stayed.length };
}

function without(some: Ticked, others: Ticked): readonly string[] {
  return [...some].flatMap(([key, name]) => (others.has(key) ? [] : [name]));
}

/** Names as they were written, by what tells them apart. */
type Ticked = ReadonlyMap<string, string>;

/** Who is ticked below a heading that says it is such a list: each once, however often they stand there. */
function tickedIn(body: string, list: List): Ticked {
  const ticked = new Map<string, string>();
  let around: readonly Below[] = [];
  for (const { text, shown } of readLines(withoutBlock(body))) {
    if (!shown) continue;
    const heading = headingIn(text);
    if (heading) around = below(heading, around);
    const names = around.at(-1)?.list === list ? namesTicked(text) : [];
    for (const name of names) if (!ticked.has(nameKey(name))) ticked.set(nameKey(name), name);
  }
  return ticked;
}

/** The words above people who are ticked now, and not before, where those would be a list of a roll call if they were a heading. */
export function headingMissing(before: string, after: string): string | undefined {
  const then = tickedAstray(before);
  return [...tickedAstray(after)].find(([key]) => !then.has(key))?.[1];
}

/** Who is ticked below words that are no heading, each with those words. */
function tickedAstray(body: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let around: readonly Below[] = [];
  let words: string | undefined;
  for (const { text, shown } of readLines(withoutBlock(body))) {
    if (!shown || BETWEEN.test(text.trim())) continue;
    const heading = headingIn(text);
    const isItem = ITEM.test(text);
    if (heading) around = below(heading, around);
    if (!isItem) words = heading || around.length > 0 ? undefined : likeHeading(text);
    if (isItem && words !== undefined)
      for (const name of namesTicked(text)) found.set(nameKey(name), words);
  }
  return found;
}

/** Nothing, or what underlines a title. */
const BETWEEN = /^(?:-+|=+)?$/;

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** What a line says, however it is set off, where that is what people call a list of a roll call. */
function likeHeading(line: string): string | undefined {
  if (line.length > LONGEST_NAME) return undefined;
  const words = bare(line);
  return listCalled(words) ? words : undefined;
}

/** What a heading says, without what people decorate it with, or add behind it: `👋 **Roll call** (November 2)`. */
function bare(words: string): string {
  return spaced(words)
    .replace(/^[^\p{L}]{1,40}/u, "")
    .replace(/ ?(?:[(:–—[\d]| - ).*$/u, "")
    .replace(/[^\p{L}]{1,40}$/u, "");
}

function listCalled(words: string): List | undefined {
  const name = words.toLowerCase();
  return Object.hasOwn(HEADINGS, name) ? HEADINGS[name] : undefined;
}

interface Heading {
  readonly level: number;
  readonly words: string;
}

function headingIn(line: string): Heading | undefined {
  const [, signs, words = ""] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(line) ?? [];
  return signs === undefined ? undefined : { level: signs.length, words };
}

/** A list, and the size of the heading with which it began. */
interface Below {
  readonly level: number;
  readonly list: List;
}

/** The lists that a line below a heading stands in, the innermost last: smaller headings only divide a list, and one inside another ends before it does. */
function below({ words, level }: Heading, around: readonly Below[]): readonly Below[] {
  const list = listCalled(bare(words));
  const outer = around.filter((one) => one.level < level);
  return list ? [...outer, { level, list }] : outer;
}

const TICKED = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\][ \t](.+)$/;
/** What ends a name. It begins with no `\s*`, which takes seconds for a long line of spaces. */
const BEHIND = /<!--|[(:,;|]|\s[–—-]\s/;

/** The first account a ticked line mentions and those listed with it, as `@login`; else the name it begins with. */
function namesTicked(line: string): readonly string[] {
  const [, said = ""] = TICKED.exec(line) ?? [];
  const logins = mentionedTogetherIn(said);
  if (logins.length > 0) return logins.map((login) => `@${login}`);
  const [first = ""] = said.split(BEHIND, 1);
  const name = spaced(first.replaceAll(DECORATION, ""));
  return name !== "" && name.length <= LONGEST_NAME ? [name] : [];
}

/** Stress marks and emoji around somebody's name are no part of it. */
const DECORATION = /[*_~`\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u{FE0F}\u{200D}]/gu;

/** What tells names apart: neither case nor accents do. */
export function nameKey(name: string): string {
  return spaced(name).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The login of an account that a roll call names; nothing for a name. */
export function loginCalled(name: string): string | undefined {
  return name.startsWith("@") ? name.slice(1) : undefined;
}
