import { plan } from "../../words/generated/plan.ts";
import { inHtml, ours, type Shown } from "../../words/shown.ts";
import type { Change } from "./change.ts";
import { sentence } from "./sentence.ts";
import { nameIn, type Telling } from "./telling.ts";

/** One change as an item of a list. */
export function item(change: Change, telling: Telling): Shown {
  return ours(`- ${sentence(change, telling)}`);
}

/** So few in one file are shown as they are. */
const FEW = 2;

/** Changes as a list, where those within one file show only to whoever unfolds them. */
export function folded(changes: readonly Change[], telling: Telling): readonly Shown[] {
  const files = Map.groupBy(changes, (change) => fileOf(change) ?? change);
  return [...files.values()].flatMap((same) => {
    const lines = same.map((one) => item(one, telling));
    const [first] = same;
    if (first?.kind !== "edited" || same.length <= FEW) return lines;
    const { noun, id } = first;
    const name = inHtml(noun === "settings" ? id : nameIn(noun, id, telling));
    const summary = plan(telling.voice)("plan-folded", { name, count: same.length });
    const inside = lines.map((line) => ours(`  ${line}`));
    return [ours(`- <details><summary>${summary}</summary>\n`), ...inside, ours("\n  </details>")];
  });
}

function fileOf(change: Change): string | undefined {
  return change.kind === "edited" ? `${change.noun}/${change.id}` : undefined;
}
