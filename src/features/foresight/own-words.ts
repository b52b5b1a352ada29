import type { Definitions } from "../../definitions/definitions.ts";
import type { Change } from "./change.ts";

/** What people would read in other words than now. */
export function ownWords(now: Definitions, next: Definitions): readonly Change[] {
  const [before, after] = [now.messages ?? {}, next.messages ?? {}];
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].flatMap((file) => changed(file, before[file] ?? {}, after[file] ?? {}));
}

type Words = Readonly<Record<string, string>>;

function changed(file: string, before: Words, after: Words): readonly Change[] {
  const gone = Object.entries(before).filter(([message]) => !(message in after));
  return [
    ...gone.map(([message, was]) => ({ kind: "words-gone" as const, file, message, before: was })),
    ...Object.entries(after).flatMap(([message, is]): readonly Change[] => {
      const was = before[message];
      if (was === undefined) return [{ kind: "words-new", file, message, after: is }];
      return was === is ? [] : [{ kind: "words-changed", file, message, before: was, after: is }];
    }),
  ];
}
