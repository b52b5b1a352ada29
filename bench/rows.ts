import type { Row } from "./row.ts";
import { webhooks } from "./rows/webhooks.ts";

/** Everything that is measured, in the order it is printed. */
export const ROWS: readonly Row[] = [webhooks];
