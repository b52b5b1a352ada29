/** What somebody has done who reaches a conversion point, as the definitions write it. */
export type Taken =
  | {
      readonly contributions: {
        readonly "at-least": number;
        readonly within?: string;
        readonly "on-days"?: number;
      };
    }
  | { readonly member: { readonly for: string } }
  | { readonly endorsements: { readonly by: "leads"; readonly "at-least": number } };

/** A conversion point as somebody wrote it: a name, all that it takes, and what comes next. */
export interface Point {
  readonly name: string;
  readonly takes: readonly Taken[];
  readonly next: string;
}

/** What lines say of conversion points. */
export interface Points {
  readonly points: readonly Point[];
  /** The lines that cannot be read as one. */
  readonly unread: readonly string[];
}

/** The conversion points in a text, one on each line: `Active: 5 contributions within 3 months -> Help others`. */
export function pointsIn(text: string): Points {
  const lines = text.split(/\r?\n/).map((one) => one.replace(MARK, "").trim());
  const read = lines.filter((one) => one !== "").map((one) => pointOn(one) ?? one);
  return {
    points: read.filter((one) => typeof one !== "string"),
    unread: read.filter((one) => typeof one === "string"),
  };
}

/** What a length of time is in the definitions' words; nothing where a text is none. */
export function lengthIn(text: string): string | undefined {
  const [, count, unit] = new RegExp(`^${LENGTH}$`).exec(simple(text)) ?? [];
  return count === undefined || unit === undefined ? undefined : length(count, unit);
}

/** What stands before an entry of a list. */
const MARK = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

function pointOn(line: string): Point | undefined {
  const colon = line.indexOf(":");
  const [what = "", ...after] = line.slice(colon + 1).split(/->|→/);
  const name = line.slice(0, Math.max(colon, 0)).trim();
  const parts = simple(what).split(/\s*[,;]\s*|\s(?:and|y)\s/);
  const takes = parts.map(takenIn);
  if (name === "" || !takes.every((one) => one !== undefined)) return undefined;
  return { name, takes, next: after.join("→").trim() };
}

/** Without capitals, accents, and what stands at its end. */
function simple(text: string): string {
  const letters = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return letters
    .replaceAll(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();
}

const COUNT = "([1-9]\\d{0,3})";
const LENGTH = `${COUNT} (days?|weeks?|months?|years?|dias?|semanas?|mes(?:es)?|anos?)`;
const CONTRIBUTIONS = new RegExp(
  `^${COUNT} contribu(?:tions?|cion(?:es)?)(?: (?:within|in|en) ${LENGTH})?(?: (?:on ${COUNT} (?:different )?days?|en ${COUNT} dias distintos))?$`,
);
const MEMBER = new RegExp(`^(?:member for|en la comunidad desde hace) ${LENGTH}$`);
const ENDORSEMENTS = new RegExp(
  `^${COUNT} (?:endorsements?(?: (?:by|from) (?:the )?leads)?|aval(?:es)?(?: de quienes coordinan)?)$`,
);

function takenIn(text: string): Taken | undefined {
  return contributed(text) ?? belonged(text) ?? endorsed(text);
}

function contributed(text: string): Taken | undefined {
  const [, least, count = "", unit, on, en] = CONTRIBUTIONS.exec(text) ?? [];
  if (least === undefined) return undefined;
  const days = on ?? en;
  return {
    contributions: {
      "at-least": Number(least),
      ...(unit !== undefined && { within: length(count, unit) }),
      ...(days !== undefined && { "on-days": Number(days) }),
    },
  };
}

function belonged(text: string): Taken | undefined {
  const [, count = "", unit] = MEMBER.exec(text) ?? [];
  return unit === undefined ? undefined : { member: { for: length(count, unit) } };
}

function endorsed(text: string): Taken | undefined {
  const [, least] = ENDORSEMENTS.exec(text) ?? [];
  return least === undefined
    ? undefined
    : { endorsements: { by: "leads", "at-least": Number(least) } };
}

/** In either language they begin differently. */
const UNITS: Readonly<Record<string, string>> = {
  d: "day",
  w: "week",
  s: "week",
  m: "month",
  y: "year",
  a: "year",
};

function length(count: string, unit: string): string {
  return `${count} ${UNITS[unit.charAt(0)]}${count === "1" ? "" : "s"}`;
}
