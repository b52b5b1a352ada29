/** An option where it stands in the source, and what is to stand there. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** As it is to be written; absent where it is taken out. */
  readonly raw?: string;
}
