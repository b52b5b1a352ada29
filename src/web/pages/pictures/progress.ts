import type { Hono } from "hono";
import { drawing } from "./picture.ts";
import { showForGood } from "./show.ts";

// In pixels.
const WIDE = 96;
const HIGH = 12;
const THICK = 8;

/** A bar for comments, as full as its address says: it tells of nobody, and nothing is looked up. */
export function serveProgress(app: Hono): void {
  app.get("/progress/:file", (c, next) => {
    const [, percent] = /^(\d|[1-9]\d)\.svg$/.exec(c.req.param("file")) ?? [];
    if (percent === undefined) return next();
    return showForGood(c, drawing(bar(Number(percent))));
  });
}

const STYLE =
  "<style>.way{fill:#d0d5d2}.done{fill:#1c5f4c}@media (prefers-color-scheme:dark){.way{fill:#3a4146}.done{fill:#8fd0b6}}</style>";

function bar(percent: number): string {
  const words = `${percent}%`;
  const done = percent > 0 ? rect("done", Math.max(THICK, Math.round((percent / 100) * WIDE))) : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}" viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-label="${words}"><title>${words}</title>${STYLE}${rect("way", WIDE)}${done}</svg>`;
}

function rect(look: string, wide: number): string {
  return `<rect class="${look}" y="2" width="${wide}" height="${THICK}" rx="${THICK / 2}"/>`;
}
