import { quote } from "../say.ts";
import { last } from "../yaml/pointer.ts";

/** What a sentence about a value begins with: its key, or where it stands. */
export function subject(pointer: string): string {
  const name = last(pointer);
  if (!name) return "The file";
  return /^\d+$/.test(name) ? "This item" : quote(name);
}

/** A text that would be none without its quotes. */
export const NO_TEXT = /^(?:true|false|null|~|[-+]?(?:\d+(?:\.\d*)?|\.\d+))$/i;

/** How a sentence ends that names what stands there instead. */
export function instead(data: unknown): string {
  if (data === "" || data === null) return ", not empty";
  if (Array.isArray(data)) return ", not a list";
  if (typeof data === "object") return ", not a mapping";
  const quoted = typeof data === "string" && NO_TEXT.test(data) ? " in quotes" : "";
  return `, not ${quote(inYaml(data))}${quoted}`;
}

/** A single value as somebody would write it. */
export function inYaml(data: unknown): string {
  return typeof data === "string" ? data : JSON.stringify(data);
}
