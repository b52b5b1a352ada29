import type { Reader } from "./reader.ts";
import type { Shown } from "./shown.ts";

/** What a page shows, and to whom. */
export interface View extends Shown, Reader {}
