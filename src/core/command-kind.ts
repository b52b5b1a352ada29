/** A command that people can write, as the feature that owns it tells of it. */
export interface CommandKind {
  readonly name: string;
  /** Who may write it, as the rest of a sentence: `the people a request waits for`. */
  readonly who: string;
  /** How it is written. */
  readonly usage: string;
  /** What it does, in a sentence. */
  readonly help: string;
  /** One that could stand in a comment. */
  readonly example: string;
  /** It is judged by what its writer saw: the thread's text is kept with it, unless it is their own. */
  readonly judged?: true;
  /** What is kept of what stands behind it, where that is not all of it. */
  readonly keeps?: (argument: string) => string;
  /** It moves something beyond its own thread, whoever writes it: it is never left unread. */
  readonly reaches?: true;
}
