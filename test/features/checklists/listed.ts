import { printBlock } from "../../../src/core/checklist.ts";
import type { Checklist } from "../../../src/definitions/types.ts";
import { withBlock } from "../../../src/forms/block.ts";
import { definitions } from "../../build/definitions.ts";
import { joinBody } from "../../build/places.ts";

const onboarding = definitions().checklists["onboarding"] as Checklist;

/** The list of Sam's request, and the text with it at the end. */
export const block = printBlock(onboarding, new Set(), () => "a lead ticks this");
export const before = withBlock(joinBody("UI/UX"), block);

/** The same text with an item ticked. */
export function ticking(item: string, text = before): string {
  return text.replace(new RegExp(String.raw`\[ \](.*item:${item} )`), "[x]$1");
}
