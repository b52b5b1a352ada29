import { COLLECTION_STYLE, EVENT_ID, parseEvents, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

interface Frame {
  readonly start: number;
  readonly isMapping: boolean;
  readonly inBrackets: boolean;
  /** Where what was read of it so far ends. */
  end: number;
}

/** Where mappings end, by where they begin: behind their bracket, or behind their last value. */
export function mappingEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const frames: Frame[] = [frameAt(0, false, false)];
  for (const event of parseEvents(text, {})) {
    const around = frames.at(-1) as Frame;
    if (event.type === EVENT_ID.SCALAR) around.end = Math.max(around.end, endOf(event));
    if (event.type === EVENT_ID.ALIAS) around.end = event.anchorEnd;
    if (event.type === EVENT_ID.DOCUMENT) frames.push(frameAt(0, false, false));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMapping = event.type === EVENT_ID.MAPPING;
      frames.push(frameAt(event.start, isMapping, event.style === COLLECTION_STYLE.FLOW));
    }
    if (event.type === EVENT_ID.POP) close(frames, ends, text);
  }
  return ends;
}

function frameAt(start: number, isMapping: boolean, inBrackets: boolean): Frame {
  return { start, isMapping, inBrackets, end: inBrackets ? start + 1 : start };
}

function endOf({ style, valueEnd }: ScalarEvent): number {
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueEnd + 1 : valueEnd;
}

function close(frames: Frame[], ends: Map<number, number>, text: string): void {
  const { start, isMapping, inBrackets, end: last } = frames.pop() as Frame;
  const end = inBrackets ? behindBracket(text, last) : last;
  if (isMapping) ends.set(start, end);
  const around = frames.at(-1) as Frame;
  around.end = Math.max(around.end, end);
}

/** What may stand between the last value in brackets and their end. */
const TO_BRACKET = /(?:[\s,:]|#.*)*[\]}]/y;

function behindBracket(text: string, from: number): number {
  TO_BRACKET.lastIndex = from;
  TO_BRACKET.test(text);
  return TO_BRACKET.lastIndex;
}
