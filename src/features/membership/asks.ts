import type { Asking } from "../../core/asking.ts";
import { threadKey } from "../../core/place.ts";
import { isQuestion } from "../../core/ledger/removal-questions.ts";
import { ownersConfirm, takingOutNow } from "./messages.ts";

/** Whether people may be taken out of a community's team, where more would go than `removals` allows. */
export const asks: Asking = {
  word: "confirm",
  asked({ tag, thread, community }, { ledger }) {
    if (community === undefined || !isQuestion(tag)) return undefined;
    return {
      roles: ["owners"],
      around: { subject: "local:nobody", communities: [community] },
      settled: ledger.about(threadKey(thread)).of("removals-settled").length > 0,
      touched: [{ kind: "community", community }],
      thanks: takingOutNow,
      notAsked: ownersConfirm,
    };
  },
};
