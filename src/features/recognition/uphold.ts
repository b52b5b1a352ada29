import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { stagesOf } from "../../core/ledger/pathway.ts";
import type { PersonId } from "../../core/person.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { earned } from "./earned.ts";
import { stageTeams } from "./teams.ts";
import { thanks } from "./thanks.ts";

/** What a person has earned and does not hold yet: each badge once, with one thank-you for all of it. */
export function uphold(target: Target, world: World): Upheld {
  const { definitions, logins } = world;
  if (target.kind !== "person" || !definitions || logins[target.person]?.endsWith("[bot]"))
    return { plan: [] };
  const { person } = target;
  return {
    plan: [...award(person, definitions, world), ...stageTeams(person, definitions, world)],
  };
}

function award(person: PersonId, definitions: Definitions, world: World): readonly Step[] {
  const facts = earned(person, definitions, world);
  if (isReaching(person, definitions, world) || facts.length === 0) return [];
  const messages = thanks(person, facts, definitions, world);
  const touched: readonly Target[] = [
    { kind: "person", person },
    ...messages.map(({ thread }) => onThread(thread)),
  ];
  const effect = { kind: "ensure-recorded", facts, messages, touched } as const;
  return [
    { effect, because: facts.map(({ badge, because }) => `${badge}: ${because}`).join("; ") },
  ];
}

/** A stage is about to be recorded, and may bring a badge of its own: then one thank-you is for all of it. */
function isReaching(person: PersonId, { pathways }: Definitions, world: World): boolean {
  return Object.entries(pathways).some(([id, pathway]) =>
    stagesOf(id, pathway, person, world).some(({ state }) => state === "ready"),
  );
}
