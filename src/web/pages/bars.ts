import { html } from "./html.ts";
import type { Shown } from "../../words/shown.ts";
import { areFew, LEAST } from "./few.ts";
import type { Html } from "./link.ts";

// Our own, and no library's: a scale is one division, and what stretches with the page is written in per cent.

/** A bar of a chart, and its name. */
export interface Bar {
  readonly name: Shown;
  readonly pieces: readonly Piece[];
}

/** So much of one kind; the number of the kind is that of its colour. */
export interface Piece {
  readonly kind: number;
  readonly count: number;
}

/** In pixels: how high a bar is with its name, where the name stands, where the bar begins, and how thick it is. In per cent of the width: where it begins, and how long the longest is. */
interface Layout {
  readonly high: number;
  readonly name: number;
  readonly top: number;
  readonly thick: number;
  readonly begin: number;
  readonly longest: number;
}

/** Short names stand before their bars, long ones above. */
const LAYOUTS = {
  before: { high: 28, name: 18, top: 6, thick: 16, begin: 33, longest: 63 },
  above: { high: 42, name: 13, top: 20, thick: 14, begin: 0, longest: 99 },
} as const satisfies Record<string, Layout>;

/** In per cent: how long a piece is that stands for few. */
const FEW = 0.6;

/** Bars below each other, on one scale; `label` says what they show to those who hear it. */
export function bars(all: readonly Bar[], label: Shown, names: keyof typeof LAYOUTS): Html {
  const layout = LAYOUTS[names];
  const most = Math.max(LEAST, ...all.map(lengthOf));
  const height = all.length * layout.high;
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-label="${label}">
    ${all.map((bar, index) => one(bar, index * layout.high, most, layout))}
  </svg>`;
}

/** As far as it is told. */
function lengthOf({ pieces }: Bar): number {
  return pieces.reduce((sum, { count }) => (areFew(count) ? sum : sum + count), 0);
}

function one({ name, pieces }: Bar, above: number, most: number, layout: Layout): Html {
  let begin = layout.begin;
  const drawn = pieces
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const width = areFew(count) ? FEW : (count / most) * layout.longest;
      const x = begin;
      begin += width;
      return html`<rect
        class="kind-${kind}"
        x="${percent(x)}"
        y="${above + layout.top}"
        width="${percent(width)}"
        height="${layout.thick}"
      />`;
    });
  return html`<text x="0" y="${above + layout.name}">${name}</text>${drawn} `;
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
