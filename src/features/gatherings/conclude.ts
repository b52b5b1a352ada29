import { apart, each } from "../../core/ask.ts";
import { type FactOf, seatId } from "../../core/fact.ts";
import { type Called, dayOfGathering, rollCallOn } from "../../core/ledger/attendance.ts";
import { organizersOf } from "../../core/ledger/organizers.ts";
import { dayOnRecord, partKey, partsIn } from "../../core/ledger/parts.ts";
import { linkOf } from "../../core/ledger/links.ts";
import { type Request, requestAt } from "../../core/ledger/request.ts";
import { momentsOf, wrongWorkDay } from "../../core/ledger/work-day.ts";
import { isLocal } from "../../core/person.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Settings } from "../../definitions/types.ts";

type TookPart = FactOf<"took-part">;

/** Whoever was at a gathering, or organised it, is remembered; and whoever was not there after all. */
export function conclude(target: Target, world: World): readonly TookPart[] {
  const request = requestAt(target, world);
  const thread = request?.seat.thread;
  if (!request?.process.gathering || !thread) return [];
  const [roll, listed, speakers] = apart([
    () => rollCallOn(request, "participant", world),
    () => rollCallOn(request, "organizer", world),
    () => rollCallOn(request, "speaker", world),
  ]);
  const organizers = organizersOf(request, roll, listed);
  const { facts, community } = request;
  const whose = { ...(community !== undefined && { community }) };
  const known = { thread, facts, at: world.now, ...whose };
  const { settings } = request.definitions;
  const day = dayOnRecord(facts, settings) ?? dayOfGathering(request);
  const all = [
    ...roll.flatMap((one) => changed(one, "participant", known)),
    ...organizers.flatMap((one) => changed(one, "organizer", known)),
    ...speakers.flatMap((one) => changed(one, "speaker", known)),
  ];
  return each(all, (fact) => forAccount(heldOn(day, fact, settings), world));
}

/** With when it was held, where it is known and can have been then; what is on record stays as it is. */
function heldOn(day: string | undefined, fact: TookPart, settings: Settings): TookPart {
  const { since, there } = fact;
  if (day === undefined || !there || wrongWorkDay(day, since, settings)) return fact;
  const { at, told } = momentsOf(day, since, settings);
  return told === undefined ? fact : { ...fact, held: at };
}

/** With whose account it counts for by now, where it is somebody's who has none. */
function forAccount(fact: TookPart, world: World): TookPart {
  const link = isLocal(fact.person) ? linkOf(fact.person, world) : undefined;
  return link ? { ...fact, account: link.person } : fact;
}

interface Known extends Pick<Request, "community" | "facts"> {
  readonly thread: ThreadRef;
  readonly at: TookPart["at"];
}

/** What is new of somebody; whoever never counted as there is not taken off again. */
function changed(
  { person, there, since, called, name }: Called,
  as: TookPart["as"],
  { facts, thread, at, community }: Known,
): readonly TookPart[] {
  const last = partsIn(facts).get(partKey(as, person));
  if ((last?.there ?? false) === there) return [];
  const before = facts.of("took-part").filter((one) => one.as === as && one.person === person);
  const id = ["took-part", seatId({ thread }), as, person, before.length].join("/");
  return [
    {
      kind: "took-part",
      id,
      at,
      thread,
      person,
      as,
      there,
      since,
      called,
      ...(name !== undefined && { name }),
      ...(community !== undefined && { community }),
    },
  ];
}
