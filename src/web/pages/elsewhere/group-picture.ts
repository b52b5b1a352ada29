import { html } from "hono/html";
import type { Language } from "../../../words/languages.ts";
import type { Html } from "../link.ts";
import { initialOf } from "../pictures/placeholder.ts";
import { squeezed } from "../squeezed.ts";
import { inXml } from "./xml.ts";

/** Who is in a picture, by the names of their accounts, and what it says. */
export interface Group {
  readonly logins: readonly string[];
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

/** People side by side, row by row, each by the first letter of their name. */
export async function groupPicture({ logins, others, ...said }: Group): Promise<string> {
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
    ${logins.map((login, index) => one({ ...initialOf(login), size: 20 }, login, index))}
    ${others > 0 && one({ letter: `+${others}`, color: "#565d63", size: 12 }, "", logins.length)}
  </svg>`;
  return squeezed(drawn.toString());
}

interface Mark {
  readonly letter: string;
  readonly color: string;
  readonly size: number;
}

function one({ letter, color, size }: Mark, login: string, index: number): Html {
  const x = (index % ACROSS) * (SIZE + GAP) + SIZE / 2;
  const y = Math.floor(index / ACROSS) * (SIZE + GAP) + SIZE / 2;
  return html`<g>
    ${login && html`<title>@${inXml(login)}</title>`}
    <circle cx="${x}" cy="${y}" r="${SIZE / 2}" fill="${color}" />
    <text x="${x}" y="${y + size / 2.8}" font-size="${size}" fill="#fff">${letter}</text>
  </g> `;
}
