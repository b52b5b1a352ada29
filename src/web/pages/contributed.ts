import { html } from "./html.ts";
import { type Contributed, lastQuarters } from "../../core/ledger/tally.ts";
import { plainType } from "../../core/contribution-type.ts";
import { monthsBetween } from "../../words/calendar.ts";
import type { Shown as Words } from "../../words/shown.ts";
import { bars, type Piece } from "./bars.ts";
import { few, LEAST } from "./few.ts";
import { figures } from "./figures.ts";
import type { Html } from "./link.ts";
import { section } from "./section.ts";
import { tellsOfPeople, zoneOf } from "./shown.ts";
import type { View } from "./view.ts";

/** So many types have a colour of their own; the others are one. */
const MOST = 5;

/** What was contributed over time by type, as a chart and as a table; nothing where nothing was, or nobody knows. */
export function contributed(whose: "organization" | "community", view: View): Html | "" {
  const { contributed: all = [], say } = view;
  if (!tellsOfPeople(view) || all.length === 0) return "";
  const kinds = kindsIn(all, view);
  const quarters = lastQuarters(view.now, zoneOf(view));
  const [first = "", last = ""] = [quarters[0], quarters.at(-1)];
  const time = monthsOf(first, last, view);
  const rows = quarters.map((quarter) => ({
    name: monthsOf(quarter, quarter, view),
    counts: kinds.map(({ types }) => countOf(all, quarter, types)),
  }));
  return section(
    "contributed",
    say("pages-contributed"),
    html`<p class="soft">${say(`pages-contributed-${whose}`, { least: LEAST })}</p>
      ${drawing(rows, time, view)} ${legend(kinds)} ${table(rows, kinds, view)}`,
  );
}

interface Kind {
  readonly name: Words;
  readonly types: ReadonlySet<string>;
}

interface Row {
  readonly name: Words;
  /** Of each kind. */
  readonly counts: readonly number[];
}

/** The types of which there is most, and all others as one. */
function kindsIn(all: readonly Contributed[], { definitions, voice, say }: View): readonly Kind[] {
  const sums = new Map<string, number>();
  for (const { type, count } of all) sums.set(type, (sums.get(type) ?? 0) + count);
  const types = [...sums].toSorted(([, a], [, b]) => b - a).map(([type]) => type);
  const first = types.length > MOST + 1 ? types.slice(0, MOST) : types;
  const others = types.slice(first.length);
  const named = first.map((type) => ({
    name: plainType(type, definitions.settings.types, voice),
    types: new Set([type]),
  }));
  if (others.length === 0) return named;
  return [...named, { name: say("pages-contributed-other"), types: new Set(others) }];
}

function countOf(all: readonly Contributed[], quarter: string, types: Kind["types"]): number {
  const some = all.filter((one) => one.quarter === quarter && types.has(one.type));
  return some.reduce((sum, { count }) => sum + count, 0);
}

/** From the first month of one quarter to the last of another. */
function monthsOf(first: string, last: string, { voice }: View): Words {
  return monthsBetween(monthIn(first, 1), monthIn(last, 3), voice);
}

function monthIn(quarter: string, which: number): string {
  const [year, number] = quarter.split("-");
  return `${year}-${String(Number(number) * 3 - 3 + which).padStart(2, "0")}`;
}

function drawing(rows: readonly Row[], time: Words, { say }: View): Html {
  const all = rows.map(({ name, counts }) => ({ name, pieces: counts.map(pieceOf) }));
  return bars(all, say("pages-contributed-drawn", { time }), "before");
}

function pieceOf(count: number, kind: number): Piece {
  return { kind, count };
}

function legend(kinds: readonly Kind[]): Html {
  return html`<ul class="legend">
    ${kinds.map(
      ({ name }, index) =>
        html`<li>
          <svg class="swatch" width="12" height="12" aria-hidden="true">
            <rect class="kind-${index}" width="12" height="12" rx="2" />
          </svg>
          ${name}
        </li> `,
    )}
  </ul>`;
}

/** The same in numbers. */
function table(rows: readonly Row[], kinds: readonly Kind[], view: View): Html {
  const { say } = view;
  return figures(
    {
      title: say("pages-contributed"),
      heads: [say("pages-contributed-when"), ...kinds.map(({ name }) => name)],
      rows: rows.map(({ name, counts }) => [name, ...counts.map((count) => few(count, view))]),
    },
    view,
  );
}
