import { html } from "../html.ts";
import type { Language } from "../../../words/languages.ts";
import type { Html } from "../link.ts";
import type { Picture } from "../pictures/picture.ts";
import { initialOf } from "../pictures/placeholder.ts";
import { inXml } from "./xml.ts";

/** Who is in a picture, by the names of their accounts, and what it says. */
export interface Group {
  readonly logins: readonly string[];
  /** Those of them that are known. */
  readonly faces: ReadonlyMap<string, Picture>;
  /** How many more there are. */
  readonly others: number;
  readonly sentence: string;
  /** Everybody by name, for those who hear it. */
  readonly names: string;
  readonly language: Language;
}

// In pixels.
const SIZE = 40;
const GAP = 8;
/** They fit beside each other in a README. */
const ACROSS = 16;

/** People side by side, row by row, each by their face or the first letter of their name. */
export async function groupPicture({ logins, faces, others, ...said }: Group): Promise<string> {
  const count = Math.max(1, logins.length + (others > 0 ? 1 : 0));
  const width = Math.min(count, ACROSS) * (SIZE + GAP) - GAP;
  const height = Math.ceil(count / ACROSS) * (SIZE + GAP) - GAP;
  const sentence = inXml(said.sentence);
  const drawn = await html`<svg
    xmlns="http://www.w3.org/2000/svg"
    xml:lang="${said.language}"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${sentence}"
    font-family="system-ui, sans-serif"
    font-weight="600"
    text-anchor="middle"
  >
    <title>${sentence}</title>
    <desc>${inXml(said.names)}</desc>
    <clipPath id="round" clipPathUnits="objectBoundingBox">
      <circle cx="0.5" cy="0.5" r="0.5" />
    </clipPath>
    ${logins.map((login, index) => one(login, faces.get(login), index))}
    ${others > 0 && letters(more(others), logins.length)}
  </svg>`;
  return drawn.toString();
}

interface Mark {
  /** Or a few of them. */
  readonly letter: string;
  readonly color: string;
  readonly size: number;
}

function one(login: string, picture: Picture | undefined, index: number): Html {
  return html`<g>
    <title>@${inXml(login)}</title>
    ${picture ? face(picture, index) : letters({ ...initialOf(login), size: 20 }, index)}
  </g> `;
}

/** Whole, inside the picture: GitHub shows nothing that a picture would have to load. */
function face({ type, bytes }: Picture, index: number): Html {
  const [x, y] = placeOf(index);
  const inside = `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  return html`<image
    x="${x}"
    y="${y}"
    width="${SIZE}"
    height="${SIZE}"
    clip-path="url(#round)"
    href="${inside}"
  />`;
}

function letters({ letter, color, size }: Mark, index: number): Html {
  const [x, y] = placeOf(index).map((edge) => edge + SIZE / 2) as [number, number];
  return html`<circle cx="${x}" cy="${y}" r="${SIZE / 2}" fill="${color}" />
    <text x="${x}" y="${y + size / 2.8}" font-size="${size}" fill="#fff">${letter}</text> `;
}

function more(others: number): Mark {
  const letter = `+${others}`;
  return { letter, color: "#565d63", size: Math.min(12, Math.floor(52 / letter.length)) };
}

/** The edges of a square, to the left and above. */
function placeOf(index: number): readonly [x: number, y: number] {
  return [(index % ACROSS) * (SIZE + GAP), Math.floor(index / ACROSS) * (SIZE + GAP)];
}
