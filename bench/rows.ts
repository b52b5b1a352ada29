import type { Row } from "./row.ts";
import { action } from "./rows/action.ts";
import { caps } from "./rows/caps.ts";
import { fairness } from "./rows/fairness.ts";
import { growth } from "./rows/growth.ts";
import { killed } from "./rows/killed.ts";
import { memory } from "./rows/memory.ts";
import { pages } from "./rows/pages.ts";
import { requests } from "./rows/requests.ts";
import { steady } from "./rows/steady.ts";
import { timers } from "./rows/timers.ts";
import { validate } from "./rows/validate.ts";
import { webhooks } from "./rows/webhooks.ts";

/** Everything that is measured, in the order it is printed. */
export const ROWS: readonly Row[] = [
  webhooks,
  steady,
  validate,
  action,
  requests,
  timers,
  pages,
  fairness,
  killed,
  memory,
  caps,
  growth,
];
