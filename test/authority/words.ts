import type { Caught } from "./hunt.ts";

/** What was done, what came of it, and why nobody authorised that. */
export function inWords({ acts, scene, findings, broke }: Caught): string {
  const happened = scene.happened.map((one, index) => `${index + 1}. ${line(one)}`);
  const seen = scene.seen.map(({ after, ...one }) => `after ${after}: ${line(one)}`);
  const why = findings.flatMap(({ seen: { after, ...one }, lacks }) => [
    `after ${after}: ${line(one)}`,
    `  which needs ${lacks}`,
  ]);
  return [
    ...part("What people did:", happened),
    ...part("What was seen of Waymark:", seen),
    ...part("What nobody authorised:", why),
    ...part("It broke:", broke === undefined ? [] : [broke]),
    ...part(
      "To play it again:",
      acts.map((act) => JSON.stringify(act)),
    ),
  ].join("\n");
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((one) => `  ${one}`)];
}

function line(one: object): string {
  return Object.entries(one)
    .map(([key, value]) => `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
