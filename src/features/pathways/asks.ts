import type { Asking } from "../../core/asking.ts";
import type { FactOf } from "../../core/fact.ts";
import { personKey } from "../../core/ledger/key.ts";
import { communitiesOn, confirmersOf, confirmTagInUse } from "../../core/ledger/pathway.ts";
import type { PersonId } from "../../core/person.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { cannotConfirm } from "./confirm-messages.ts";

/** Whether somebody has reached a stage, in the eyes of those whom the stage asks. */
export const asks: Asking = {
  word: "confirm",
  asked(raised, world) {
    const person = raised.regarding;
    const found = person && stageAsked(raised, person, world);
    if (!person || !found) return undefined;
    const roles = confirmersOf(found.stage);
    const communities = communitiesOn(found.pathway, world);
    return {
      roles,
      around: { author: person, subject: person, communities },
      settled: hasReached(person, found.pathway, found.stage.id, world),
      touched: [{ kind: "person", person }],
      notAsked: (login) => {
        const isOwn = login === world.login(person);
        return cannotConfirm(login, roles, isOwn, voiceAbout(communities, world));
      },
    };
  },
};

/** The stage that an issue is about, whatever it was called when the issue was opened. */
function stageAsked({ tag }: FactOf<"raised">, person: PersonId, world: World) {
  const pathways = Object.entries(world.definitions()?.pathways ?? {});
  const stages = pathways.flatMap(([pathway, { stages: all }]) =>
    all.map((stage) => ({ pathway, stage })),
  );
  return stages.find(
    ({ pathway, stage }) => tag === confirmTagInUse(pathway, stage.id, person, world),
  );
}

function hasReached(person: PersonId, pathway: string, stage: string, { ledger }: World): boolean {
  const reached = ledger.about(personKey(person)).of("stage-reached");
  return reached.some((fact) => fact.pathway === pathway && fact.stage === stage);
}
