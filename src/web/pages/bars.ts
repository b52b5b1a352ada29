import { html } from "hono/html";
import type { Shown } from "../../words/shown.ts";
import { areFew, LEAST } from "./few.ts";
import type { Html } from "./link.ts";

// Our own, and no library's: a scale is one division, and what stretches with the page is written in per cent.

/** A bar of a chart, with its name before it. */
export interface Bar {
  readonly name: Shown;
  readonly pieces: readonly Piece[];
}

/** So much of one kind; the number of the kind is that of its colour. */
export interface Piece {
  readonly kind: number;
  readonly count: number;
}

/** In pixels. */
const HIGH = 28;
const THICK = 16;
/** In per cent of the width: where bars begin, how long the longest is, and how long a piece is that stands for few. */
const BEGIN = 33;
const LONGEST = 63;
const FEW = 0.6;

/** Bars below each other, on one scale; `label` says what they show to those who hear it. */
export function bars(all: readonly Bar[], label: Shown): Html {
  const longest = Math.max(LEAST, ...all.map(lengthOf));
  const height = all.length * HIGH;
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-label="${label}">
    ${all.map((bar, index) => one(bar, index * HIGH, longest))}
  </svg>`;
}

/** As far as it is told. */
function lengthOf({ pieces }: Bar): number {
  return pieces.reduce((sum, { count }) => (areFew(count) ? sum : sum + count), 0);
}

function one({ name, pieces }: Bar, top: number, longest: number): Html {
  let begin = BEGIN;
  const drawn = pieces
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const width = areFew(count) ? FEW : (count / longest) * LONGEST;
      const x = begin;
      begin += width;
      return html`<rect
        class="kind-${kind}"
        x="${percent(x)}"
        y="${top + (HIGH - THICK) / 2}"
        width="${percent(width)}"
        height="${THICK}"
      />`;
    });
  const text = html`<text x="0" y="${top + HIGH / 2 + 4}">${name}</text>`;
  return html`${text}${drawn} `;
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
