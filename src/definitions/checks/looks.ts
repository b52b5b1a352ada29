import { printed, quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { contrast, LEAST_CONTRAST, PAPER, readable } from "../color.ts";
import type { PictureState } from "../pictures.ts";
import type { Check, Finding } from "./check.ts";

type Picture = Omit<Finding, "message"> & { readonly file: string };

/** Every picture that definitions name, and where. */
function pictures({ settings, badges }: Draft): readonly Picture[] {
  const { logo } = settings ?? {};
  const first: readonly Picture[] =
    logo === undefined ? [] : [{ noun: "settings", id: "", path: ["logo"], file: logo }];
  const others = Object.entries(badges).flatMap(([id, { image }]): readonly Picture[] =>
    image === undefined ? [] : [{ noun: "badges", id, path: ["image"], file: `badges/${image}` }],
  );
  return [...first, ...others];
}

function picturesThat(state: PictureState, draft: Draft): readonly Picture[] {
  return pictures(draft).filter(({ file }) => draft.pictures.get(file) === state);
}

export const picturesExist: Check = {
  name: "pictures-exist",
  severity: "warning",
  check: (draft, at, voice) =>
    picturesThat("missing", draft).map(({ noun, id, path, file }) =>
      at(noun, id, path, checks(voice)("checks-picture-missing", { file: quoted(file) })),
    ),
};

export const picturesCanBeShown: Check = {
  name: "pictures-can-be-shown",
  check: (draft, at, voice) =>
    (["too-large", "odd", "unsafe"] as const).flatMap((state) =>
      picturesThat(state, draft).map(({ noun, id, path, file }) =>
        at(noun, id, path, checks(voice)(`checks-picture-${state}`, { file: quoted(file) })),
      ),
    ),
};

export const colorCanBeRead: Check = {
  name: "color-can-be-read",
  check: ({ settings }, at, voice) => {
    const { color } = settings ?? {};
    if (color === undefined) return [];
    const found = contrast(color, PAPER);
    if (found >= LEAST_CONTRAST) return [];
    const message = checks(voice)("checks-color", {
      color: quoted(color),
      found: printed((Math.floor(found * 10) / 10).toFixed(1)),
      least: printed(String(LEAST_CONTRAST)),
      better: quoted(readable(color, PAPER)),
    });
    return [at("settings", "", ["color"], message)];
  },
};
