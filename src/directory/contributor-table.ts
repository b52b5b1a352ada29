import type { Contributor } from "./contributors.ts";
import type { Voice } from "../words/voice.ts";
import { signOf } from "./emoji.ts";
import type { TablesHome } from "./tables.ts";

const PER_ROW = 7;
const WIDTH = `${(100 / PER_ROW).toFixed(2)}%`;

/** A table of contributors as all-contributors lays it out: a face, a name, and a sign for each kind of contribution. */
export function contributorTable(
  contributors: readonly Contributor[],
  place: TablesHome,
  voice: Voice,
): readonly string[] {
  const cells = contributors.map((one) => cellOf(one, place, voice));
  const rows = Array.from({ length: Math.ceil(cells.length / PER_ROW) }, (_, row) =>
    cells.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
  return [
    "<!-- prettier-ignore-start -->",
    "<!-- markdownlint-disable -->",
    "<table>",
    "  <tbody>",
    ...rows.flatMap((row) => ["    <tr>", ...row, "    </tr>"]),
    "  </tbody>",
    "</table>",
    "",
    "<!-- markdownlint-restore -->",
    "<!-- prettier-ignore-end -->",
  ];
}

function cellOf(
  { name, login, url, types }: Contributor,
  { github }: TablesHome,
  voice: Voice,
): string {
  const home = login === undefined ? url : `${github}/${login}`;
  const face = login === undefined ? "" : `${faceOf(login, name, github)}<br />`;
  const shown = `${face}<sub><b>${escaped(name)}</b></sub>`;
  const person = home === undefined ? shown : `<a href="${escaped(home)}">${shown}</a>`;
  const signs = types.map((type) => signFor(type, login ?? name, voice)).join(" ");
  return `      <td align="center" valign="top" width="${WIDTH}">${person}<br />${signs}</td>`;
}

function faceOf(login: string, name: string, github: string): string {
  const address = `${github}/${login}.png?size=100`;
  return `<img src="${escaped(address)}" width="100px;" alt="${escaped(name)}"/>`;
}

/** Leads nowhere, as in all-contributors: where somebody did it may not be for everybody to see. */
function signFor(type: string, who: string, voice: Voice): string {
  const [sign, word] = signOf(type, voice);
  return `<a href="#${escaped(encodeURIComponent(`${type}-${who}`))}" title="${escaped(word)}">${sign}</a>`;
}

/** Harmless in HTML, and no mention. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("@", "&#64;")
    .replaceAll(/\s+/g, " ");
}
