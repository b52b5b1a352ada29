import { html, raw } from "../html.ts";
import { NIGHT, readable } from "../../../definitions/color.ts";
import type { Language } from "../../../words/languages.ts";
import { shortened } from "../../../words/shown.ts";
import { inXml } from "./xml.ts";

/** What a plate says. */
export interface Plate {
  readonly name: string;
  /** Of how many people it tells. */
  readonly people: string;
  /** Both in one sentence, for those who hear it. */
  readonly sentence: string;
  readonly language: Language;
  /** The organisation's. */
  readonly color?: string | undefined;
}

const WHITE = "#ffffff";
const OUR_COLOR = "#1c5f4c";
/** In pixels. */
const EDGE = 7;
/** In characters; the sentence has the whole name. */
const LONGEST = 40;

/** A small picture for a README: a name, and behind it how many people. */
export async function plate({ name, people, sentence, ...look }: Plate): Promise<string> {
  const { language, color = OUR_COLOR } = look;
  const [left, right] = [shortened(inXml(name), LONGEST), inXml(people)];
  const [from, to] = [widthOf(left) + 2 * EDGE, widthOf(right) + 2 * EDGE];
  const words = inXml(sentence);
  const drawn = await html`<svg
    xmlns="http://www.w3.org/2000/svg"
    xml:lang="${language}"
    width="${from + to}"
    height="20"
    viewBox="0 0 ${from + to} 20"
    role="img"
    aria-label="${words}"
  >
    <title>${words}</title>
    ${raw(styleFor(color))}
    <clipPath id="edge"><rect width="${from + to}" height="20" rx="3" /></clipPath>
    <g clip-path="url(#edge)">
      <path class="name" d="M0 0h${from}v20H0z" />
      <path class="people" d="M${from} 0h${to}v20h-${to}z" />
    </g>
    <text x="${EDGE}" y="14" textLength="${from - 2 * EDGE}">${left}</text>
    <text class="on" x="${from + EDGE}" y="14" textLength="${to - 2 * EDGE}">${right}</text>
  </svg> `;
  return drawn.toString();
}

/** White is read on the color by day, and what is as dark as the page by night. */
function styleFor(color: string): string {
  const [day, night] = [readable(color, WHITE), readable(color, NIGHT)];
  return `<style>text{font:11px Verdana,"DejaVu Sans",sans-serif;fill:${WHITE}}.name{fill:#4a5156}.people{fill:${day}}@media (prefers-color-scheme:dark){.name{fill:#3a4146}.people{fill:${night}}.on{fill:${NIGHT}}}</style>`;
}

/** About how many pixels letters take up; whoever draws the text makes it fit. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [
    /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
    11,
  ],
  [/[mwMW%@]/, 10],
  [/\p{Lu}/u, 7.8],
  [/[fijlrt .,:;'’!|()[\]-]/, 4.1],
];
const OTHERS = 6.8;

function widthOf(text: string): number {
  const all = Array.from(
    text,
    (one) => WIDTHS.find(([letters]) => letters.test(one))?.[1] ?? OTHERS,
  );
  return Math.ceil(all.reduce((sum, one) => sum + one, 0));
}
