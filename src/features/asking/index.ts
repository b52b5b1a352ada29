import type { Asking } from "../../core/asking.ts";
import type { CommandKind } from "../../core/command-kind.ts";
import type { Feature } from "../../core/feature.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

const commands: readonly CommandKind[] = [
  {
    name: "apply",
    judged: true,
  },
  {
    name: "confirm",
    judged: true,
    reaches: true,
  },
];

/** Hears what people answer on issues of ours, and closes those that are settled; what is asked, other features say. */
export function asking(others: readonly Feature[]): Feature {
  const all: readonly Asking[] = others.flatMap(({ asks = [] }) => asks);
  return {
    name: "asking",
    commands,
    reply: (event, world) => reply(event, world, all),
    uphold: (target, world) => uphold(target, world, all),
  };
}
