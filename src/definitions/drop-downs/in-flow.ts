import type { Item } from "./item.ts";

interface Part {
  readonly raw: string;
  /** What parts it from the next one. */
  readonly gap: string;
}

/**
 * A list in brackets that opens before `start`. The spaces, line ends and comments behind an
 * option stay with it.
 */
export function inFlow(
  text: string,
  start: number,
  items: readonly Item[],
  added: readonly string[],
): string {
  const [from, to] = [items[0]?.start ?? start, items.at(-1)?.end ?? start];
  const gaps = items
    .slice(1)
    .map((item, index) => text.slice((items[index] as Item).end, item.start));
  const usual = (gaps.at(-1) ?? ", ").replace(/^[^]*\S/, ",");
  const parts: readonly Part[] = [
    ...items.flatMap(({ raw }, index) =>
      raw === undefined ? [] : [{ raw, gap: gaps[index] ?? usual }],
    ),
    ...added.map((raw) => ({ raw, gap: usual })),
  ];
  const list = parts.map(({ raw, gap }, index) =>
    index === parts.length - 1 ? raw + comment(gap) : raw + gap,
  );
  return text.slice(0, from) + list.join("") + text.slice(to);
}

/** What stays of a gap with nothing behind it. */
function comment(gap: string): string {
  return gap.includes("#") ? gap.replace(",", "") : "";
}
