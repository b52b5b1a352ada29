import { lazily } from "../../core/remembering.ts";
import { schema } from "../../words/generated/schema.ts";
import type { Voice } from "../../words/voice.ts";
import { child } from "../yaml/pointer.ts";
import type { Mistake } from "./mistake.ts";
import { subject } from "./wording.ts";

const UNSEEN = String.raw`[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]`;
// Such classes take long to be made, and most definitions need none of them.
const nothingSeen = lazily(() => new RegExp(`^${UNSEEN}+$`, "u"));
const allUnseen = lazily(() => new RegExp(`${UNSEEN}+`, "gu"));

/** Words of plain letters and signs. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name as people tell it from others: in small letters, without what can't be seen. */
export function asSeen(name: string): string {
  const small = name.toLowerCase();
  return PLAIN.test(small) ? small : small.replaceAll(allUnseen(), " ").trim();
}

/** Every text in a value of which people see nothing, such as one of zero-width spaces. What is merely blank is refused where it matters. */
export function unseenIn(value: unknown, voice: Voice): readonly Mistake[] {
  return hasUnseen(value) ? placed(value, voice, "") : NONE;
}

const NONE: readonly Mistake[] = [];

// Every value of every file is asked.
function hasUnseen(value: unknown): boolean {
  if (typeof value === "string") return isUnseen(value);
  if (typeof value !== "object" || value === null) return false;
  for (const one of Object.values(value)) if (hasUnseen(one)) return true;
  return false;
}

function isUnseen(text: string): boolean {
  // Nearly every text begins with a sign that people see.
  const first = text.charCodeAt(0);
  return (first <= 32 || first >= 127) && nothingSeen().test(text) && /\S/.test(text);
}

function placed(value: unknown, voice: Voice, pointer: string): readonly Mistake[] {
  if (typeof value === "string") {
    if (!isUnseen(value)) return NONE;
    const message = schema(voice)("schema-unseen", { subject: subject(pointer, voice) });
    return [{ pointer, on: "value", message }];
  }
  return Object.entries(value ?? {}).flatMap(([key, one]) =>
    placed(one, voice, child(pointer, key)),
  );
}
