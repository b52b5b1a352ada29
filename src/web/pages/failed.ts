import type { ErrorHandler } from "hono";
import { isAway } from "../../store/away.ts";
import { PLAIN } from "../../words/voice.ts";
import { said } from "./answers.ts";
import { awayPage, errorPage } from "./plain-pages.ts";
import { readerOf } from "./reader.ts";

/** In seconds. */
const AGAIN = "60";

/** What people see where a page failed: that it is our fault, or that the database is away, which the workers tell in the log once, and not for each visitor. */
export function failed(report: (error: Error) => void): ErrorHandler {
  return (error, c) => {
    const reader = readerOf(c, PLAIN);
    if (isAway(error)) {
      c.header("retry-after", AGAIN);
      return said(c, awayPage(reader), reader, 503, "no-store");
    }
    report(error);
    return said(c, errorPage(reader), reader, 500, "no-store");
  };
}
