import type { Predicate } from "./situation.ts";

export const joining: Predicate<"open" | "by-approval"> = {
  print: (wanted) =>
    wanted === "open" ? "the community is open to everybody" : "the community approves who joins",
  reason: (wanted, { around, definitions }) => {
    const ways = around.communities.map((id) => definitions.communities[id]?.joining ?? "open");
    return {
      holds: ways.length > 0 && ways.every((way) => way === wanted),
      says: ways.length > 0 ? `joining is ${ways.join(", ")}` : "no community is named",
    };
  },
};
