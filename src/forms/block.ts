const START = "<!-- waymark:checklist -->";
const END = "<!-- /waymark:checklist -->";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The body without Waymark's marked block: what people wrote themselves. */
export function withoutBlock(body: string): string {
  const place = blocksIn(body).at(-1);
  return place ? body.slice(0, place.from).trimEnd() + body.slice(place.to) : body;
}

/** Waymark's block with its marks, or `undefined` without one. */
export function blockIn(body: string): string | undefined {
  const place = blocksIn(body).at(-1);
  return place && body.slice(place.from, place.to);
}

/**
 * The body with this marked block in the place of the old one, or at the end. Copies that
 * somebody pasted go; everything that people wrote themselves stays.
 */
export function withBlock(body: string, block: string): string {
  const places = blocksIn(body);
  const last = places.at(-1);
  if (!last) return body.trim() === "" ? block : `${body.trimEnd()}\n\n${block}`;
  const ours = linesOf(block);
  const placed = body.slice(0, last.from) + block + body.slice(last.to);
  const alone = places.slice(0, -1).reduceRight((text, copy) => without(copy, text, ours), placed);
  // Two marks that had a copy between them are a pair now.
  return blocksIn(alone).length > 1 ? withBlock(alone, block) : alone;
}

/**
 * Every block with both its marks, each on a line of its own. The last is Waymark's, because
 * it writes at the end; wherever, because people go on writing behind it.
 */
function blocksIn(body: string): readonly Span[] {
  let from: number | undefined;
  const found: Span[] = [];
  for (const { 0: mark, index } of body.matchAll(/^<!-- \/?waymark:checklist -->(?=[ \t]*$)/gm)) {
    if (from !== undefined && mark === END) found.push({ from, to: index + END.length });
    from = mark === START ? index : undefined;
  }
  return found;
}

/** The text without a copy; what somebody wrote between its marks stays. */
function without({ from, to }: Span, text: string, ours: ReadonlySet<string>): string {
  const words = text
    .slice(from, to)
    .split(/\r?\n/)
    .filter((line, index) => !isOurs(line, index, ours));
  const before = [text.slice(0, from).trimEnd(), words.join("\n").trim()].filter(Boolean);
  const after = text.slice(to);
  return before.length > 0 ? before.join("\n\n") + after : after.trimStart();
}

const ITEM = /<!-- item:[a-z0-9-]+ -->\s*$/;

/** Marks, items, the name below the first mark, and whatever else stands in the block itself. */
function isOurs(line: string, index: number, ours: ReadonlySet<string>): boolean {
  return ITEM.test(line) || (index === 1 && line.startsWith("### ")) || ours.has(line.trim());
}

function linesOf(block: string): ReadonlySet<string> {
  return new Set(block.split(/\r?\n/).map((line) => line.trim()));
}
