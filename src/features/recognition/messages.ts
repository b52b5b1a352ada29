import type { FactOf } from "../../core/fact.ts";
import type { Facts } from "../../core/ledger/ledger.ts";
import { listed } from "../../core/text.ts";
import { code, plain } from "../../words/shown.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";

/** Thanks for what somebody did, with the badges it earned and what may come next. */
export function thankYou(
  who: string,
  awards: readonly FactOf<"awarded">[],
  { badges: described, pathways }: Definitions,
  facts: Facts,
): string {
  const badges = awards.map(({ badge, because }) => {
    const { name, description } = described[badge] ?? { name: badge, description: "" };
    const about = plain(description, 200).replace(/\.$/, "");
    return `**${plain(name)}** (${[about, because].filter((part) => part !== "").join("; ")})`;
  });
  const stage = stageBehind(awards, pathways, facts);
  const suggest = stage?.recognise?.suggest ?? [];
  const labels = suggest.map((label) => code(label));
  return [
    `Thank you, ${who}! 🎉 This earns you the badge${badges.length > 1 ? "s" : ""} ${listed(badges)}.`,
    stage ? `You have reached **${plain(stage.name)}**.` : "",
    labels.length > 0 ? `Issues labelled ${listed(labels, "or")} may suit you next.` : "",
    "`/progress` shows where you stand.",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The furthest stage that gave one of these badges. */
function stageBehind(
  awards: readonly FactOf<"awarded">[],
  pathways: Definitions["pathways"],
  facts: Facts,
): Stage | undefined {
  const reached = facts.of("stage-reached");
  const stages = Object.entries(pathways).flatMap(([id, pathway]) =>
    pathway.stages.filter((stage) =>
      reached.some((fact) => fact.pathway === id && fact.stage === stage.id),
    ),
  );
  return stages.findLast((stage) => awards.some(({ badge }) => badge === stage.recognise?.badge));
}
