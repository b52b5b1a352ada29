import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** Nobody leads a community and is emeritus in it. */
export const emeritusNoLongerLead: Check = {
  name: "emeritus-no-longer-lead",
  sentence: "Nobody leads a community and is emeritus in it.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [], emeritus = [] }]) => {
      const leading = new Set(leads.map(({ github }) => github.toLowerCase()));
      return emeritus.flatMap(({ github }, index) => {
        if (!leading.has(github.toLowerCase())) return [];
        const message = `${quote(github)} stands under \`leads\` too: it is one or the other.`;
        return [at("communities", id, ["emeritus", index, "github"], message)];
      });
    }),
};
