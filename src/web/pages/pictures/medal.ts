import { PAPER, readable } from "../../../definitions/color.ts";
import type { Badge } from "../../../definitions/types.ts";
import { inXml } from "../elsewhere/xml.ts";
import { drawing, type Picture } from "./picture.ts";
import { colorOf } from "./placeholder.ts";

/** How many points a medal may have, and how far in it goes between them. */
const SHAPES = [
  { points: 5, inner: 0.78 },
  { points: 6, inner: 0.87 },
  { points: 8, inner: 0.8 },
  { points: 10, inner: 0.88 },
  { points: 12, inner: 0.84 },
  { points: 16, inner: 0.92 },
] as const;
const MIDDLE = 48;
const RADIUS = 46;
/** More could not be told apart. */
const MOST_DOTS = 5;

/**
 * A picture for a badge that has none of its own: the first letter of its name on a medal that is always
 * the same, in the organisation's color if it has one. Tiers share a medal, with a dot for each.
 */
export function medal(id: string, { name, tier }: Badge, color?: string): Picture {
  const family = tier?.of ?? id;
  const sum = Buffer.from(family).reduce((all, one) => (7 * all + one) % 9973, 0);
  const shape = SHAPES[sum % SHAPES.length] ?? SHAPES[0];
  const fill = readable(color ?? colorOf(family), PAPER);
  const letter = inXml(/[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? "");
  return drawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><polygon points="${outline(shape)}" fill="${fill}" stroke="${fill}" stroke-width="3" stroke-linejoin="round"/><circle cx="48" cy="48" r="31" fill="none" stroke="${PAPER}" stroke-width="2"/><text x="48" y="${tier ? 56 : 60}" text-anchor="middle" font-family="Georgia, serif" font-size="${tier ? 30 : 36}" font-weight="700" fill="${PAPER}">${letter}</text>${dots(tier?.place)}</svg>\n`,
  );
}

/** The corners of a star, or of something close to a circle with many points. */
function outline({ points, inner }: (typeof SHAPES)[number]): string {
  return Array.from({ length: 2 * points }, (_, corner) => {
    const radius = corner % 2 === 0 ? RADIUS : RADIUS * inner;
    const angle = (Math.PI * corner) / points - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)]
      .map((part) => (MIDDLE + radius * part).toFixed(1))
      .join(",");
  }).join(" ");
}

/** One dot for each tier up to this one. */
function dots(place: number | undefined): string {
  if (place === undefined) return "";
  const count = Math.min(place + 1, MOST_DOTS);
  const first = MIDDLE - 4 * (count - 1);
  return Array.from(
    { length: count },
    (_, dot) => `<circle cx="${first + 8 * dot}" cy="67" r="2.6" fill="${PAPER}"/>`,
  ).join("");
}
