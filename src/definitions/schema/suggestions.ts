import type { Objection } from "../generated/validators.js";
import { quote } from "../say.ts";
import { NO_TEXT } from "./wording.ts";

/** What suggestions need to know of a schema. */
interface Part {
  readonly type?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly oneOf?: unknown;
}

/** How to write a value of the wrong type, as a sentence with a space in front; empty where nobody can tell. */
export function suggestionFor({ instancePath, params, data, parentSchema }: Objection): string {
  const part = parentSchema as Part;
  if (params["type"] === "array") return inList(data, kindOf(part.items));
  if (params["type"] === "string") return withColon(data);
  return instancePath === "" ? "" : inMapping(data, part);
}

/** `leads: [ada]` */
function inMapping(data: unknown, { required = [], properties = {}, oneOf }: Part): string {
  const [key = "", ...more] = required;
  if (more.length > 0 || oneOf !== undefined) return "";
  return behind(key, kindOf(properties[key]), data);
}

/** `leads: ada` or `pathways: design` */
function inList(data: unknown, kind: string): string {
  if (typeof data !== "string") return "";
  const item = ITEMS[kind];
  if (item) return behind(...item, data, asList);
  return TEXTS.has(kind) ? ` Write ${quote(asList(inFlow(data)))}.` : "";
}

function asList(item: string): string {
  return `[${item}]`;
}

/** The key that an item of a list has, and what that holds. */
const ITEMS: Readonly<Record<string, readonly [key: string, kind: string]>> = {
  Lead: ["github", "Login"],
  Emeritus: ["github", "Login"],
  FurtherTeam: ["team", "TeamSlug"],
  Channel: ["name", "Name"],
  Meeting: ["name", "Name"],
};

const TEXTS = new Set(["Id", "Name", "Label", "Language", "Text", "string"]);

/** What a value looks like that can stand behind a key of its own. */
const FITTING: Readonly<Record<string, RegExp>> = {
  Login: /^[A-Za-z\d-]+$/,
  TeamSlug: /^[\w-]+$/,
  Duration: /^\d+ \w+$/,
  Name: /\S/,
  string: /\S/,
  integer: /^\d+$/,
};

function behind(
  key: string,
  kind: string,
  data: unknown,
  around: (item: string) => string = (item) => item,
): string {
  if (typeof data !== (kind === "integer" ? "number" : "string")) return "";
  if (FITTING[kind]?.test(String(data)))
    return ` Write ${quote(around(`{ ${key}: ${inFlow(data)} }`))}.`;
  if (kind !== "Login") return "";
  return ` Write ${quote(around(`{ ${key}: … }`))} with their user name on GitHub.`;
}

function kindOf({ $ref, type }: Part = {}): string {
  return $ref?.split("/").at(-1) ?? type ?? "";
}

/** A value as it can stand between brackets. */
export function inFlow(data: unknown): string {
  const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./@_-]*[\p{L}\p{N}])?$/u.test(String(data));
  return typeof data === "string" && (!plain || NO_TEXT.test(data))
    ? JSON.stringify(data)
    : String(data);
}

/** `- Europe: the north`, where a text was meant; words without capitals and spaces may be anything. */
export function withColon(data: unknown): string {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "";
  const [[key, value] = ["", {}], ...more] = Object.entries(data);
  if (more.length > 0 || typeof value !== "string" || !/[\p{Lu}\s]/u.test(key + value)) return "";
  const text = JSON.stringify(`${key}: ${value}`);
  return ` To have a colon in a text, put the text in quotes: ${quote(text)}.`;
}
