import { quoted } from "../../words/printed.ts";
import { schema } from "../../words/generated/schema.ts";
import { ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { last } from "../yaml/pointer.ts";

/** What a sentence about a value begins with: its key, or where it stands. */
export function subject(pointer: string, voice: Voice): Shown {
  const name = last(pointer);
  if (!name) return schema(voice)("schema-file");
  return /^\d+$/.test(name) ? schema(voice)("schema-item") : quoted(name);
}

/** A text that would be none without its quotes. */
export const NO_TEXT = /^(?:true|false|null|~|[-+]?(?:\d+(?:\.\d*)?|\.\d+))$/i;

/** How a sentence ends that names what stands there instead. */
export function instead(data: unknown, voice: Voice): Shown {
  const say = schema(voice);
  if (data === "" || data === null) return say("schema-instead-empty");
  if (Array.isArray(data)) return say("schema-instead-list");
  if (typeof data === "object") return say("schema-instead-mapping");
  const value = quoted(inYaml(data));
  return typeof data === "string" && NO_TEXT.test(data)
    ? say("schema-instead-quoted", { value })
    : say("schema-instead-value", { value });
}

/** That a value must be something else; `ending` says what is there. */
export function mustBe(
  data: unknown,
  pointer: string,
  wanted: Shown,
  voice: Voice,
  ending: Shown = instead(data, voice),
): Shown {
  const say = schema(voice);
  if (data === null) return say("schema-empty", { subject: subject(pointer, voice), wanted });
  return say("schema-wrong", { subject: subject(pointer, voice), wanted, instead: ending });
}

/** That a number or a switch must be a text. */
export function mustBeText(data: unknown, pointer: string, voice: Voice): Shown {
  const value = quoted(inYaml(data));
  return schema(voice)("schema-needs-quotes", { subject: subject(pointer, voice), value });
}

/** Nothing where a sentence could name what stands there instead. */
export const NOTHING: Shown = ours("");

/** A single value as somebody would write it. */
export function inYaml(data: unknown): string {
  return typeof data === "string" ? data : JSON.stringify(data);
}
