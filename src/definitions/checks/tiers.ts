import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Draft } from "../draft.ts";
import { list, noSuch } from "../say.ts";
import { tierId } from "../tiers.ts";
import type { Tier } from "../types.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

/** What is wrong with naming a badge; nothing where there is one, or where a file with a mistake may have it as a tier. */
export function noBadge(badge: string, draft: Draft, voice: Voice): Shown | undefined {
  if (draft.ids.badges.has(badge)) return undefined;
  const file = beginnings(badge).find((id) => id in draft.tiered);
  if (file !== undefined && !draft.doubts("badges", file)) return hasTiers(file, draft, voice);
  return mayBeTier(badge, draft) ? undefined : noSuch("badge", badge, draft.badgeFiles, voice);
}

function hasTiers(file: string, { tiers }: Draft, voice: Voice): Shown {
  const named = Object.keys(tiers).filter((id) => tiers[id]?.file === file);
  return checks(voice)("checks-badge-has-tiers", {
    badge: quoted(file),
    tiers: list(named, voice),
  });
}

function mayBeTier(badge: string, { badgeFiles, doubts }: Draft): boolean {
  return beginnings(badge).some((file) => badgeFiles.has(file) && doubts("badges", file));
}

/** An id and everything that may be its file's: `a-b-c`, `a-b`, `a`. */
function beginnings(id: string): readonly string[] {
  const parts = id.split("-");
  return parts.map((_, less) => parts.slice(0, parts.length - less).join("-"));
}

/** The most characters of an id. */
const MOST = 64;

export const tiersAreToldApart: Check = {
  name: "tiers-are-told-apart",
  firm: true,
  check: (draft, at, voice) =>
    Object.entries(draft.tiered).flatMap(([file, { tiers = [] }]) => {
      const again = new Set(repeated(tiers.map(({ id }) => id)));
      return tiers.flatMap((tier, place) => {
        const message = again.has(place)
          ? checks(voice)("checks-id-taken", { kind: "tier", id: quoted(tier.id) })
          : wrongWith(file, tier, draft, voice);
        return message === undefined ? [] : [at("badges", file, ["tiers", place, "id"], message)];
      });
    }),
};

function wrongWith(file: string, tier: Tier, draft: Draft, voice: Voice): Shown | undefined {
  const id = tierId(file, tier);
  const say = checks(voice);
  if (id.length > MOST) return say("checks-tier-too-long", { id: quoted(id), most: MOST });
  const other = draft.tiers[id]?.file ?? id;
  if (other === file) return undefined;
  return say("checks-tier-taken", { id: quoted(id), file: quoted(`badges/${other}.yml`) });
}
