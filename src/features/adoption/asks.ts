import type { Asking, Inquiry } from "../../core/asking.ts";
import type { FactOf } from "../../core/fact.ts";
import { adoptions } from "../../core/ledger/adoption.ts";
import { heldTag, isHeldTag } from "../../core/held-tag.ts";
import { heldBack, isAbout } from "../../core/ledger/held-back.ts";
import type { World } from "../../core/world.ts";
import { canBeApplied } from "./first-plan.ts";
import { fixFirst, nothingToApply, offersMove, ownersApply, seeAnew } from "./messages.ts";
import { goneTag, isGoneTag, PLAN } from "./plan.ts";
import { voiceFor } from "./voice.ts";

/** Whether the first plan may be applied; whether the definitions moved to another repository. */
export const asks: Asking = {
  word: "apply",
  asked(raised, world) {
    if (raised.tag === PLAN) return first(raised, world);
    if (isHeldTag(raised.tag)) return pushed(raised, world);
    return isGoneTag(raised.tag) ? moved(raised, world) : undefined;
  },
};

const OWNERS: Pick<Inquiry, "roles" | "around" | "touched"> = {
  roles: ["owners"],
  around: { subject: "local:nobody", communities: [] },
  touched: [{ kind: "definitions" }],
};

function first(_: FactOf<"raised">, world: World): Inquiry {
  // Only where there is something to say is it read how.
  const voice = () => voiceFor(world.shown().candidate, world);
  return {
    ...OWNERS,
    settled: adoptions(world).length > 0,
    unready: (login, saw) => (canBeApplied(saw) ? undefined : fixFirst(login, voice())),
    notAsked: (login) => ownersApply(login, voice()),
  };
}

/** Until other definitions came into force than those in whose place a push would put its own. */
function pushed({ tag }: FactOf<"raised">, world: World): Inquiry {
  const last = adoptions(world).at(-1);
  const voice = voiceFor(undefined, world);
  return {
    ...OWNERS,
    settled: last !== undefined && tag !== heldTag(last),
    unready(login, saw) {
      const held = heldBack(world);
      return held && isAbout(held, saw) ? undefined : seeAnew(login, voice);
    },
    notAsked: (login) => ownersApply(login, voice),
  };
}

/** Until other definitions came into force than those that are gone. */
function moved({ tag }: FactOf<"raised">, world: World): Inquiry {
  const last = adoptions(world).at(-1);
  const voice = voiceFor(undefined, world);
  return {
    ...OWNERS,
    settled: last !== undefined && tag !== goneTag(last.commit),
    unready: (login, saw) => (offersMove(saw) ? undefined : nothingToApply(login, voice)),
    notAsked: (login) => ownersApply(login, voice),
  };
}
