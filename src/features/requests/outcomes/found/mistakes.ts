import type { Folder } from "../../../../definitions/noun.ts";
import { readSource } from "../../../../definitions/read-source.ts";
import { plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";

/** What is wrong with a file that is made of answers: what those say that cannot stand there. */
export function mistakesIn(noun: Folder, id: string, text: string, voice: Voice): readonly Shown[] {
  const { problems } = readSource({ path: `${noun}/${id}.yml`, text, noun, id }, voice);
  return problems.map(({ message }) => plain(message, 400));
}
