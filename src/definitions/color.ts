/** A color as `#1c5f4c`, in red, green and blue from 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** Where pages show an organisation's color as text, by day and by night: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const PAPER = "#faf8f3";
export const NIGHT = "#1d2124";
export const LEAST_CONTRAST = 4.5;

/** How far apart two colors are in brightness, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(rgb(one)), luminance(rgb(other))].toSorted(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** The color, or the nearest one on the way to black or white that people can read on a background. */
export function readable(color: string, on: string): string {
  const end = luminance(rgb(on)) > 0.18 ? 0 : 255;
  const from = rgb(color);
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = hex(from.map((one) => one + ((end - one) * step) / STEPS));
    if (contrast(mixed, on) >= LEAST_CONTRAST) return mixed;
  }
  return hex([end, end, end]);
}

const STEPS = 50;

function rgb(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, "0")).join("")}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
