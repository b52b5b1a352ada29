/** A command people can write, and what it does in a few words. */
export interface KnownCommand {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
}

/** Every command Waymark knows. */
export const COMMANDS = [
  {
    name: "apply",
    usage: "/apply",
    help: "Agree to the plan above, so that Waymark carries it out. For owners of the organisation.",
  },
  {
    name: "approve",
    usage: "/approve",
    help: "Agree to this request. For the people it waits for, never for its author.",
  },
  {
    name: "decline",
    usage: "/decline why",
    help: "Say no to this request, with a reason. For the people who may approve it.",
  },
  {
    name: "withdraw",
    usage: "/withdraw",
    help: "Take your own request back, or an approval you gave.",
  },
  { name: "reopen", usage: "/reopen", help: "Open your own request again." },
  {
    name: "done",
    usage: "/done item",
    help: "Tick an item of the checklist that is yours to tick.",
  },
  { name: "undo", usage: "/undo item", help: "Clear an item of the checklist again." },
  {
    name: "confirm",
    usage: "/confirm",
    help: "Confirm what this issue asks about. For those whom it asks.",
  },
  {
    name: "credit",
    usage: "/credit @somebody organised https://…",
    help: "Record work that GitHub did not see, with a link to it. For leads, and never for oneself.",
  },
  {
    name: "progress",
    usage: "/progress",
    help: "See what you have done so far, and what comes next.",
  },
  { name: "leave", usage: "/leave", help: "Leave this community. You can always join again." },
  { name: "help", usage: "/help", help: "See what you can write." },
] as const satisfies readonly KnownCommand[];

export type CommandName = (typeof COMMANDS)[number]["name"];

/** Whether Waymark knows a command of this name. */
export function isKnown(name: string): name is CommandName {
  return COMMANDS.some((command) => command.name === name);
}
