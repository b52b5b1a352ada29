import { conditions } from "../../words/generated/conditions.ts";
import { listed } from "../../words/list.ts";
import type { Predicate } from "./situation.ts";

export const joining: Predicate<"open" | "by-approval"> = {
  print: (way, _, voice) => conditions(voice)("conditions-joining-asked", { way }),
  reason: (wanted, { around, definitions, voice }) => {
    const say = conditions(voice);
    const ways = around.communities.map((id) => definitions.communities[id]?.joining ?? "open");
    const told = () => [...new Set(ways)].map((way) => say("conditions-joining", { way }));
    return {
      holds: ways.length > 0 && ways.every((way) => way === wanted),
      says: () => (ways.length > 0 ? listed(told(), voice) : say("conditions-joining-nowhere")),
    };
  },
};
