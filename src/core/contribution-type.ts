import { contributionType } from "../commands/contribution-types.ts";
import type { Settings } from "../definitions/types.ts";
import { types as said } from "../words/generated/types.ts";
import { asText, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** An organisation's own types. */
export type Types = Settings["types"];

/** A contribution type in plain words: all-contributors' own, or the organisation's. */
export function plainType(type: string, own: Types, voice: Voice): Shown {
  const described = own?.[type]?.description;
  if (described !== undefined) return asText(described.replace(/\.$/, ""));
  const known = contributionType(type);
  return known ? said(voice)(`types-${known}`) : asText(type);
}
