import { each } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { Mentoring } from "../fact/begun.ts";
import { type Programme, programmes, standingOf } from "../ledger/mentorships.ts";
import type { Target } from "../target.ts";
import type { World } from "../world.ts";
import type { Occasion } from "./kind.ts";

/** A mentorship that lasts, with what a request about it has to know. */
export interface Lasting {
  readonly programme: Programme;
  readonly pair: FactOf<"paired">;
  readonly mentoring: Mentoring;
  readonly about: Pick<Occasion, "person" | "community">;
}

/** The mentorships in which somebody who is looked at has a mentor: in one programme, or in all. */
export function mentorshipsOf(
  within: string | undefined,
  target: Target,
  world: World,
): readonly Lasting[] {
  if (target.kind !== "person") return [];
  const asked = programmes(world).filter(({ id }) => within === undefined || id === within);
  return each(asked, (programme) => lasting(programme, target.person, world)).flat();
}

function lasting(
  programme: Programme,
  person: Occasion["person"],
  world: World,
): readonly Lasting[] {
  const { state, since: pair } = standingOf(programme, person, world);
  if (state !== "paired") return [];
  const [community] = pair.communities;
  const mentoring = { fact: pair.id, mentor: pair.mentor, programme: programme.id };
  const about = { person, ...(community !== undefined && { community }) };
  return [{ programme, pair, mentoring, about }];
}
