import { quote } from "../say.ts";
import { last } from "../yaml/pointer.ts";

/** What a sentence about a value begins with: its key, or where it stands. */
export function subject(pointer: string): string {
  const name = last(pointer);
  if (!name) return "The file";
  return /^\d+$/.test(name) ? "This item" : quote(name);
}

/** How a sentence ends that names what stands there instead. */
export function instead(data: unknown): string {
  if (Array.isArray(data)) return ", not a list";
  if (typeof data === "object") return ", not a mapping";
  return data === "" ? ", not empty" : `, not ${quote(inYaml(data))}`;
}

/** A single value as somebody would write it. */
export function inYaml(data: unknown): string {
  return typeof data === "string" ? data : JSON.stringify(data);
}
