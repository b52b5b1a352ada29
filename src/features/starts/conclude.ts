import { each } from "../../core/ask.ts";
import { BEGUN } from "../../core/fact/begun.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import { begunFor, occasionKey } from "../../core/ledger/begun.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { askedFor } from "./words.ts";
import { isNow, occasions, type Timely } from "./timely.ts";

/** Each occasion begins one request, and so does each word of somebody who may. */
export function conclude(target: Target, world: World): readonly Fact[] {
  if (target.kind === "thread") return askedFor(target, world);
  const timely = occasions(target, world).filter((one) => isNow(one, world));
  return each(timely, (one) =>
    begunFor(one.process, one, world) ? [] : [begin(one, world)],
  ).flat();
}

function begin(timely: Timely, { now }: World): FactOf<"begun"> {
  const { process, person, community, cause } = timely;
  const tag = `${BEGUN}${process}/${person}/${cause.kind}/${occasionKey(timely)}`;
  return {
    kind: "begun",
    id: tag,
    at: now,
    tag,
    process,
    person,
    by: person,
    ...(community !== undefined && { community }),
    cause,
    answers: {},
  };
}
