import { called } from "../../../core/condition/situation.ts";
import { plainType } from "../../../core/contribution-type.ts";
import { seatId } from "../../../core/fact.ts";
import { contributions } from "../../../core/ledger/contributions.ts";
import { saidYesTo } from "../../../core/ledger/deciding.ts";
import { firstLink } from "../../../commands/credit.ts";
import { requests } from "../../../words/generated/requests.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

interface Record {
  readonly record: string;
  readonly evidence?: { readonly field: string };
}

/** What the request tells of counts as a contribution of its person, once; others have vouched for it in its steps. */
export const record: OutcomeKind<Record> = {
  finally({ record: type, evidence: shown }, request, world) {
    const { answers, around, community, seat, reopened } = request;
    const vouchedBy = saidYesTo(request, world);
    const evidence = firstLink(answers[shown?.field ?? ""]?.text ?? "");
    return [
      {
        kind: "contributed",
        id: `contributed/${seatId(seat)}/${reopened}/${type}`,
        at: world.now,
        ...seat,
        person: around.subject,
        type,
        ...(evidence !== undefined && { evidence }),
        ...(vouchedBy.length > 0 && { vouchedBy }),
        ...(community !== undefined && { community }),
      },
    ];
  },
  undo({ record: type }, request, world, brought) {
    const { author, subject } = request.around;
    const voice = voiceFor(request);
    const counts = contributions(subject, world).some(({ fact }) => brought.includes(fact));
    return requests(voice)(counts ? "requests-recorded" : "requests-recorded-before", {
      who: author === subject ? "you" : "they",
      person: called(subject, world),
      what: plainType(type, request.definitions.settings.types, voice),
    });
  },
};
