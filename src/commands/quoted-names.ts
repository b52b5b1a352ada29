/** Words in which what stands in quotes is one word. */
interface Quoted {
  readonly words: string;
  /** What stands in quotes there, in order, without them. */
  readonly names: readonly string[];
  /** Gives words back as they were written. */
  readonly restored: (words: string) => string;
}

const QUOTED = /„([^“”]{1,80})[“”]|"([^"]{1,80})"|“([^”]{1,80})”|«([^»]{1,80})»/g;
const PLACE = /"(\d+)"/;

/** Takes `"Kit Doe"` for one word, as names are that have spaces. */
export function quotedIn(text: string): Quoted {
  const all = [...text.matchAll(QUOTED)];
  let place = -1;
  const words = text.replaceAll(QUOTED, () => {
    place += 1;
    return `"${place}"`;
  });
  return {
    words,
    names: all.map((found) => found.slice(1).join("").trim()),
    restored: (some) =>
      some.replaceAll(new RegExp(PLACE, "g"), (_, index: string) =>
        String(all[Number(index)]?.[0]),
      ),
  };
}

/** Which name a word stands for, with or without the comma or the colon behind it; nothing for any other word. */
export function placeOfName(word: string): number | undefined {
  const [, place] = /^"(\d+)"[,:]?$/.exec(word) ?? [];
  return place === undefined ? undefined : Number(place);
}
