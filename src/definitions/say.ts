import { definitions, type Definitions } from "../words/generated/definitions.ts";
import { listed } from "../words/list.ts";
import { quoted } from "../words/printed.ts";
import { joined, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { nearest } from "./nearest.ts";

const MOST = 20;
const MOST_GUESSES = 1_000;

/** Something that is said in whatever voice it is asked for. */
export type Saying = (voice: Voice) => Shown;

/** What can be named and not exist. */
export type Kind = Definitions["definitions-no-such"]["kind"];

/** `a`, `b` and `c`; a long list ends with how many more there are. */
export function list(
  words: readonly string[],
  voice: Voice,
  last: "and" | "or" = "and",
  total = words.length,
): Shown {
  // A name takes no more room than to say that there is one more.
  const most = total === MOST + 1 ? total : MOST;
  const shown = words.slice(0, most).map((word) => quoted(word));
  const count = total - shown.length;
  const more = count > 0 ? [definitions(voice)("definitions-more", { count })] : [];
  return listed([...shown, ...more], voice, last);
}

/** What somebody probably meant; empty where nothing is near. */
export function didYouMean(word: string, words: readonly string[], voice: Voice): Shown {
  return meaning(nearest(word, words), voice);
}

/** Asks whether that was meant; empty where nothing was. */
export function meaning(near: string | undefined, voice: Voice): Shown {
  if (near === undefined) return ours("");
  return definitions(voice)("definitions-did-you-mean", { name: quoted(near) });
}

/** Sentences, one after the other; those that are empty are left out. */
export function sentences(...parts: readonly Shown[]): Shown {
  return joined(parts, " ");
}

/** That something named does not exist, and what does: `There is no badge `frist`. These exist: …` */
export function noSuch(kind: Kind, name: string, names: ReadonlySet<string>, voice: Voice): Shown {
  const say = definitions(voice);
  // Somebody may have thousands of files and as many mistakes.
  const known = firstOf(names, 1_000);
  const there = known.length
    ? say("definitions-available", {
        names: list(known, voice, "and", names.size),
        count: names.size,
      })
    : say("definitions-none-yet");
  const missing = say("definitions-no-such", { kind, name: quoted(name) });
  return sentences(missing, meaning(meant(name, names, known), voice), there);
}

/** What was meant by names that do not exist, by the names that do. */
const guesses = new WeakMap<ReadonlySet<string>, Map<string, string | undefined>>();

/** Guessing takes long: nobody reads the thousandth guess, and a name gets the same one again. */
function meant(
  name: string,
  names: ReadonlySet<string>,
  known: readonly string[],
): string | undefined {
  const made = guesses.get(names) ?? new Map<string, string | undefined>();
  guesses.set(names, made);
  if (!made.has(name) && made.size < MOST_GUESSES) made.set(name, nearest(name, known));
  return made.get(name);
}

function firstOf(names: ReadonlySet<string>, most: number): readonly string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === most) break;
    first.push(name);
  }
  return first;
}
