import type { CommandKind } from "../../core/command-kind.ts";
import { namedIn } from "./assigning/words.ts";
import { mayBeAgreedTo } from "./agreeing.ts";
import { mayBeObjectedTo } from "./objecting.ts";
import { START } from "../../core/ledger/started.ts";

/** What people write on a request. */
export const COMMANDS: readonly CommandKind[] = [
  {
    name: "approve",
    judged: true,
  },
  { name: "agree", judged: true, where: mayBeAgreedTo },
  { name: "decline" },
  { name: "take", judged: true },
  { name: "drop" },
  { name: "assign", judged: true, keeps: namesKept },
  { name: "object", where: mayBeObjectedTo },
  { name: "resolve", where: mayBeObjectedTo },
  { name: "withdraw" },
  { name: "reopen" },
  { name: START },
];

/** Whom it names, and nothing else of it. */
function namesKept(argument: string): string {
  return namedIn(argument).join(", ");
}
