import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { stagesOf } from "../inside/stages.ts";
import { didYouMean, list, noSuch, sentences } from "../say.ts";
import type { Pathway, Stage } from "../types.ts";
import type { Variant } from "../variants.ts";
import type { Check, Finding } from "./check.ts";
import { circlesIn } from "./circles.ts";
import { repeated } from "./repeated.ts";

export const extendsExists: Check = {
  name: "extends-exists",
  firm: true,
  check: ({ variants, ids: { pathways } }, at, voice) =>
    Object.entries(variants).flatMap(([id, { core }]) => {
      if (pathways.has(core)) return [];
      return [at("pathways", id, ["extends"], noSuch("pathway", core, pathways, voice))];
    }),
};

export const extendsOneLevel: Check = {
  name: "extends-one-level",
  firm: true,
  check: ({ variants }, at, voice) => {
    const circles = circlesIn(Object.keys(variants), (id) => variants[id]?.core);
    const inCircles = new Map(circles.flatMap((circle) => circle.map((id) => [id, circle])));
    return Object.entries(variants).flatMap(([id, { core }]): readonly Finding[] => {
      const further = variants[core];
      if (!further) return [];
      const message = extended(core, further, inCircles.get(id), voice);
      return [at("pathways", id, ["extends"], message)];
    });
  },
};

function extended(
  core: string,
  { core: further }: Variant,
  circle: readonly string[] | undefined,
  voice: Voice,
): Shown {
  const say = checks(voice);
  if (!circle)
    return say("checks-variant-of-variant", { core: quoted(core), further: quoted(further) });
  if (circle.length === 1) return say("checks-variant-of-itself");
  return say("checks-variants-circle", { pathways: list(circle, voice) });
}

const NEEDED = ["name", "when"] as const;

export const variantStagesAreWhole: Check = {
  name: "variant-stages-are-whole",
  firm: true,
  check: (draft, at, voice) => {
    const stages = stagesOf(draft);
    return Object.entries(draft.pathways).flatMap(([id, pathway]) => {
      const { extends: core = "" } = pathway;
      const known = stages.get(core);
      // While it or its core holds a mistake, or that is a variant itself, nobody knows what it shares.
      if (!known || draft.variants[core] || draft.doubts("pathways", id)) return [];
      return lackingIn(pathway).map(({ stage, index, missing }) => {
        const message = sentences(
          checks(voice)("checks-variant-stage", {
            core: quoted(core),
            id: quoted(stage.id),
            missing: list(missing, voice),
          }),
          didYouMean(stage.id, [...known], voice),
        );
        return at("pathways", id, ["stages", index], message);
      });
    });
  },
};

interface Lacking {
  readonly stage: Stage;
  readonly index: number;
  readonly missing: readonly string[];
}

function lackingIn({ stages }: Pathway): readonly Lacking[] {
  // What stands there twice is told by another check.
  const again = new Set(repeated(stages.map((stage) => stage.id)));
  return stages.flatMap((stage, index) => {
    const missing = NEEDED.filter((key) => !(key in stage));
    return missing.length === 0 || again.has(index) ? [] : [{ stage, index, missing }];
  });
}
