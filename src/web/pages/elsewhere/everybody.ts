import { voiceOf } from "../../../core/voice-of.ts";
import { readerIn } from "../reader.ts";
import type { View } from "../view.ts";

/** What is shown on somebody else's page or in a reader of feeds: the same to everybody, in the language that its address says, or the organisation's, or a community's. */
export function asEverybodyReads(view: View, community?: string): View {
  if (view.chosen) return view;
  const voice = voiceOf(view.definitions, community);
  return { ...view, ...readerIn(voice.language), voice };
}
