import { yaml } from "../../words/generated/yaml.ts";
import type { Saying } from "../say.ts";
import type { YamlMistake } from "./walk.ts";

/** What git writes, each in a line of its own, where it cannot choose between two versions. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t]|$)/gm;

const BOTH: Saying = (voice) => yaml(voice)("yaml-merge");

/** What is wrong with a single line of a merge. */
export const LEFT: Saying = (voice) => yaml(voice)("yaml-merge-left");

/** Where a merge left two versions, once for both, and lines that it left alone. */
export function mergesIn(source: string): readonly YamlMistake[] {
  if (!source.includes("<<<<<<<") && !source.includes(">>>>>>>")) return [];
  const markers = Array.from(source.matchAll(MARKER), ({ 0: sign, index }) => ({ sign, index }));
  // A line of equal signs alone may be text.
  if (!markers.some(({ sign }) => /[<>]/.test(sign))) return [];
  const mistakes: YamlMistake[] = [];
  let begun: number[] = [];
  for (const { sign, index } of markers) {
    const [start] = begun;
    if (sign.startsWith("<")) {
      mistakes.push(...begun.map(left));
      begun = [index];
      continue;
    }
    begun.push(index);
    if (start === undefined) mistakes.push(left(index));
    if (start !== undefined && sign.startsWith(">"))
      mistakes.push({ offset: start, pointer: "", message: BOTH });
    if (start === undefined || sign.startsWith(">")) begun = [];
  }
  return [...mistakes, ...begun.map(left)];
}

function left(offset: number): YamlMistake {
  return { offset, pointer: "", message: LEFT };
}
