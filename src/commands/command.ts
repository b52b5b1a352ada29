/** One command of a comment: `/credit @ada organised <link>` is `{ name: "credit", argument: "@ada organised <link>" }`. */
export interface Command {
  /** Lower case, without the slash. May be one Waymark does not know, such as `approve!`. */
  readonly name: string;
  /** The rest of the line, trimmed. */
  readonly argument: string;
}
