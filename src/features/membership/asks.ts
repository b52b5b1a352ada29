import type { Asking } from "../../core/asking.ts";
import { threadKey } from "../../core/place.ts";
import { isQuestion } from "../../core/ledger/removal-questions.ts";
import { voiceOn } from "../../core/voice.ts";
import { ownersConfirm, takingOutNow } from "./messages.ts";

/** Whether people may be taken out of a community's team, where more would go than `removals` allows. */
export const asks: Asking = {
  word: "confirm",
  asked({ tag, thread, community }, world) {
    if (community === undefined || !isQuestion(tag)) return undefined;
    const voice = voiceOn(thread, world);
    return {
      roles: ["owners"],
      around: { subject: "local:nobody", communities: [community] },
      settled: world.ledger.about(threadKey(thread)).of("removals-settled").length > 0,
      touched: [{ kind: "community", community }],
      thanks: (login) => takingOutNow(login, voice),
      notAsked: (login) => ownersConfirm(login, voice),
    };
  },
};
