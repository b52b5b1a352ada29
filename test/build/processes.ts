import { definitions, files } from "./definitions.ts";
import type { Definitions } from "./world.ts";

const join = files["processes/join.yml"] ?? "";

/** The small organisation, with its join process changed from one text to another. */
export function withJoin(from: string, to: string): Definitions {
  if (!join.includes(from)) throw new Error(`the join process does not say ${from}`);
  return definitions({ "processes/join.yml": join.replace(from, to) });
}

/** The small organisation without its design pathway, but with this one. */
export function withPathway(stages: string): Definitions {
  return definitions({ "pathways/design.yml": `name: Design pathway\nstages:\n${stages}` });
}
