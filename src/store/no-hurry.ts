import { sql } from "kysely";

/**
 * As part of a statement: what it writes is on disk a moment after it is done, and is lost where the
 * machine stops in between. Only for what is as good if it is not known any more; a process that is
 * killed loses nothing.
 */
export const inNoHurry = sql`(select set_config('synchronous_commit', 'off', true)) hurry`;
