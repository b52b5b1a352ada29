import type { Asking } from "../../core/asking.ts";
import { personKey } from "../../core/ledger/key.ts";
import { confirmsIn } from "../../core/ledger/given.ts";
import { stagesOf } from "../../core/ledger/pathway.ts";
import { confirmersNow, stageAsked } from "../../core/ledger/confirming.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import type { PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { cannotConfirm, confirmedEarly, takenBack } from "./confirm-messages.ts";

/** Whether somebody has reached a stage, in the eyes of those whom the stage asks. */
export const asks: Asking = {
  word: "confirm",
  asked(raised, world) {
    const found = stageAsked(raised, world);
    if (!found) return undefined;
    const { person, pathway, described, stage } = found;
    const communities = communitiesOn(pathway, world);
    const around = { author: person, subject: person, communities };
    const roles = confirmersNow(stage, around, world);
    const settled = hasReached(person, pathway, stage.id, world);
    return {
      roles,
      around,
      settled,
      touched: [{ kind: "person", person }],
      ...(!settled && {
        thanks(login: string) {
          const states = stagesOf(pathway, described, person, world);
          const isNext = states.some(
            (one) => one.stage === stage && ["to-confirm", "ready"].includes(one.state),
          );
          // Where it brings the stage about, that is said.
          return isNext
            ? undefined
            : confirmedEarly(login, stage.name, voiceAbout(communities, world));
        },
      }),
      takenBack: (by, login) => {
        const said = confirmsIn(world.ledger.about(threadKey(raised.thread)));
        const came = settled ? "late" : said.some((one) => one.by === by) ? "done" : "none";
        const voice = voiceAbout(communities, world);
        return takenBack(came, { login, person, stage: stage.name }, voice, world);
      },
      notAsked: (login) => {
        const isOwn = login === world.login(person);
        return cannotConfirm(login, roles, isOwn, voiceAbout(communities, world));
      },
    };
  },
};

function hasReached(person: PersonId, pathway: string, stage: string, { ledger }: World): boolean {
  const reached = ledger.about(personKey(person)).of("stage-reached");
  return reached.some((fact) => fact.pathway === pathway && fact.stage === stage);
}
