import { directory } from "../../words/generated/directory.ts";
import { listed } from "../../words/list.ts";
import { code, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** A pull request of ours in words: what it changes, what people can do with it, and what is said where it is not needed any more. */
export function inWords(
  paths: readonly string[],
  voice: Voice,
): { readonly title: Shown; readonly body: Shown; readonly done: Shown } {
  const say = directory(voice);
  const written = paths.map((path) => code(path));
  const files = listed(written, voice);
  const body = joined([
    say("directory-changes", { files }),
    say("directory-close"),
    say("directory-branch"),
  ]);
  return { title: say("directory-title"), body, done: say("directory-done") };
}
