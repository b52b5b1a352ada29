import type { CommandKind } from "../../core/command-kind.ts";
import { START } from "../../core/ledger/started.ts";

/** What people write on a request. */
export const COMMANDS: readonly CommandKind[] = [
  {
    name: "approve",
    who: "the people a request waits for, never its author",
    usage: "/approve",
    help: "Agree to this request.",
    example: "/approve",
    judged: true,
  },
  {
    name: "decline",
    who: "the people who may approve it",
    usage: "/decline why",
    help: "Say no to this request, with a reason.",
    example: "/decline We are full until spring",
  },
  {
    name: "withdraw",
    who: "whoever opened the request, and whoever approved it",
    usage: "/withdraw",
    help: "Take your own request back, or an approval you gave.",
    example: "/withdraw",
  },
  {
    name: "reopen",
    who: "whoever opened the request, and those who may approve it",
    usage: "/reopen",
    help: "Open a request again.",
    example: "/reopen",
  },
  {
    name: START,
    who: "whoever opened the issue",
    usage: `/${START}`,
    help: "Say that an issue of yours is a request, where I ask.",
    example: `/${START}`,
  },
];
