import { checks } from "../../words/generated/checks.ts";
import { quoted } from "../../words/printed.ts";
import type { Check } from "./check.ts";

export const pathPatternsCanFit: Check = {
  name: "path-patterns-can-fit",
  severity: "warning",
  check: (draft, at, voice) =>
    (draft.settings?.contributions ?? []).flatMap(({ paths = [], except = {} }, index) => {
      const all = [
        ...paths.map((pattern, place) => ({ pattern, path: ["paths", place] })),
        ...(except.paths ?? []).map((pattern, place) => {
          return { pattern, path: ["except", "paths", place] };
        }),
      ];
      return all.flatMap(({ pattern, path }) => {
        const better = fitting(pattern);
        if (better === pattern) return [];
        const said = { pattern: quoted(pattern), better: quoted(better) };
        const message = checks(voice)("checks-path-never", said);
        return [at("settings", "", ["contributions", index, ...path], message)];
      });
    }),
};

/** The pattern that somebody means who writes a path as `.gitignore` and `CODEOWNERS` have it: `/docs/` is `docs/**`. */
function fitting(pattern: string): string {
  const inside = pattern.replace(/^(?:\.?\/)+/, "");
  return inside.endsWith("/") || inside === "" ? `${inside}**` : inside;
}
