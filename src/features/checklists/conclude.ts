import { itemsOf } from "../../core/checklist.ts";
import { type FactOf, seatId } from "../../core/fact.ts";
import { requestAt } from "../../core/ledger/request.ts";
import { completedHere } from "../../core/ledger/completions.ts";
import { ticksOn } from "../../core/ledger/ticks.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { shownOn } from "./shown.ts";

/** A finished checklist is remembered. */
export function conclude(target: Target, world: World): readonly FactOf<"completed">[] {
  const request = requestAt(target, world);
  const shown = request && shownOn(request, world);
  if (!request || !shown || completedHere(shown.id, request)) return [];
  if (ticksOn(shown.id, request, world).length < itemsOf(shown.checklist).length) return [];
  const { seat, id: process, community, around, facts, relevant: answers } = request;
  const before = facts.of("completed").filter(({ checklist }) => checklist === shown.id).length;
  return [
    {
      kind: "completed",
      id: ["completed", seatId(seat), process, shown.id, before].join("/"),
      at: world.now,
      ...seat,
      person: around.subject,
      checklist: shown.id,
      process,
      ...(community !== undefined && { community }),
      answers,
    },
  ];
}
