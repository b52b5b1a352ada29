const START = "<!-- waymark:checklist -->";
const END = "<!-- /waymark:checklist -->";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The body without Waymark's marked block: what people wrote themselves. */
export function withoutBlock(body: string): string {
  const place = findBlock(body);
  return place ? body.slice(0, place.from).trimEnd() + body.slice(place.to) : body;
}

/** Waymark's block with its marks, or `undefined` without one. */
export function blockIn(body: string): string | undefined {
  const place = findBlock(body);
  return place && body.slice(place.from, place.to);
}

/** The body with this marked block in the place of the old one, or at the end; everything outside stays. */
export function withBlock(body: string, block: string): string {
  const place = findBlock(body);
  if (place) return body.slice(0, place.from) + block + body.slice(place.to);
  return body.trim() === "" ? block : `${body.trimEnd()}\n\n${block}`;
}

/**
 * The last block with both its marks, each on a line of its own. The last, because Waymark
 * writes at the end; wherever, because people go on writing behind it.
 */
function findBlock(body: string): Span | undefined {
  let from: number | undefined;
  let found: Span | undefined;
  for (const { 0: mark, index } of body.matchAll(/^<!-- \/?waymark:checklist -->(?=[ \t]*$)/gm)) {
    if (from !== undefined && mark === END) found = { from, to: index + END.length };
    from = mark === START ? index : undefined;
  }
  return found;
}
