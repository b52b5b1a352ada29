import { line } from "./line.ts";

/** A stage of a pathway that is to be added: what it takes are conditions, of which all have to hold. */
export interface NewStage {
  readonly id: string;
  readonly name: string;
  readonly takes: readonly object[];
  readonly next: string;
}

/** A pathway that is to be added, as people describe it in a form. */
export interface NewPathway {
  readonly name: string;
  readonly description: string;
  readonly minimum: string;
  readonly stages: readonly NewStage[];
}

/** The file of a new pathway; what nobody answered is left out. */
export function newPathwayFile({ name, description, minimum, stages }: NewPathway): string {
  const lines = [
    ...line("name", name),
    ...line("description", description),
    ...line("minimum-contribution", minimum),
    "stages:",
    ...stages.flatMap(stageLines),
  ];
  return `${lines.join("\n")}\n`;
}

function stageLines({ id, name, takes, next }: NewStage): readonly string[] {
  const [only, ...more] = takes;
  const when = more.length === 0 ? { ...only } : { all: takes };
  const lines = [
    `id: ${id}`,
    ...line("name", name),
    `when: ${inline(when)}`,
    ...line("next", next),
  ];
  return lines.map((one, index) => (index === 0 ? `  - ${one}` : `    ${one}`));
}

/** Who mentors people on a new pathway, and for how long. */
export interface NewMentorship {
  readonly name: string;
  readonly description: string;
  readonly community: string;
  readonly pathway: string;
  /** The stage that whoever mentors has reached. */
  readonly stage: string;
  /** A length of time; empty where nobody said. */
  readonly term: string;
}

/** The file of the mentorship programme that goes with a new pathway. */
export function newMentorshipFile(mentorship: NewMentorship): string {
  const { name, description, community, pathway, stage, term } = mentorship;
  const when = { stage: { pathway, "is-at-least": stage } };
  const lines = [
    ...line("name", name),
    ...line("description", description),
    `communities: [${community}]`,
    "mentors:",
    `  when: ${inline(when)}`,
    ...(term === "" ? [] : [`term: ${term}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Ids, numbers and lengths of time, which need no quotes. */
function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${inline(one)}`);
  return `{ ${pairs.join(", ")} }`;
}
