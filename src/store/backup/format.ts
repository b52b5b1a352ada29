/**
 * A backup is gzip'd lines of JSON: a head, then for each table its name and columns followed by
 * its rows (values as PostgreSQL writes them), then an end that says how many rows there were and
 * the SHA-256 of all lines before it.
 */
export const FORMAT = 1;

export interface Head {
  readonly waymark: typeof FORMAT;
  /** The migrations that the tables had seen. */
  readonly migrations: readonly string[];
  readonly made: string;
}

export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

export type Row = readonly (string | null)[];

export interface End {
  readonly end: true;
  readonly rows: number;
  readonly sha256: string;
}
