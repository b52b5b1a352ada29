import { called } from "../../../core/condition/situation.ts";
import { awardId, holds } from "../../../core/ledger/awards.ts";
import { conclusionId } from "../../../core/ledger/request.ts";
import { isQuiet } from "../../../core/ledger/thanking.ts";
import { pageOf } from "../../../core/pages.ts";
import { isBot } from "../../../core/person.ts";
import { mention } from "../../../core/say.ts";
import type { World } from "../../../core/world.ts";
import type { Badge } from "../../../definitions/types.ts";
import { requests } from "../../../words/generated/requests.ts";
import { bold, leading, plain, type Shown } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

/** The person gets a badge, if they do not hold it. */
export const badge: OutcomeKind<{ readonly badge: string }> = {
  finally({ badge: id }, { around: { subject: person }, definitions, seat, reopened }, world) {
    if (!definitions.badges[id] || isBot(world.login(person))) return [];
    if (holds(person, id, world)) return [];
    return [
      {
        kind: "awarded",
        id: awardId({ badge: id }, person, world),
        at: world.now,
        ...seat,
        person,
        badge: id,
        because: "",
        evidence: [conclusionId(seat, reopened)],
      },
    ];
  },
  says({ badge: id }, request, world, brought) {
    const described = request.definitions.badges[id];
    if (!described || brought.length === 0) return undefined;
    if (isQuiet(request.around.subject, world)) return undefined;
    return requests(voiceFor(request))("requests-badge", {
      person: mention(request.around.subject, world),
      badge: nameOf(id, described, world),
      about: plain(described.description.replace(/\.$/, ""), 200),
    });
  },
  undo({ badge: id }, request, world, brought) {
    const described = request.definitions.badges[id];
    if (!described || brought.length > 0) return undefined;
    const { author, subject } = request.around;
    return requests(voiceFor(request))("requests-badge-held", {
      who: author === subject ? "you" : "they",
      person: called(subject, world),
      badge: nameOf(id, described, world),
    });
  },
};

function nameOf(id: string, { name }: Badge, world: World): Shown {
  return bold(leading(plain(name), pageOf("badges", id, world)));
}
