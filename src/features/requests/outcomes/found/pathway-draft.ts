import { seatId } from "../../../../core/fact.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { same } from "../../../../core/person.ts";
import {
  newMentorshipFile,
  newPathwayFile,
  type NewStage,
} from "../../../../definitions/edit/new-pathway.ts";
import type { PathwayOfRequest } from "../../../../definitions/types.ts";
import { lengthIn, pointsIn } from "../../../../forms/conversion-points.ts";
import { idFrom, numberIn } from "./id.ts";

/** A new pathway as a request describes it. */
export interface PathwayDraft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly stages: readonly NewStage[];
  /** The lines that cannot be read as a conversion point. */
  readonly unread: readonly string[];
  /** What several conversion points are called. */
  readonly twice: readonly string[];
  /** The programme in which people on it are mentored, and the stage that its mentors have reached. */
  readonly mentorship?: { readonly text: string; readonly stage: string };
  /** Whom the form names as mentors, where no conversion point is called so. */
  readonly noStage?: string;
  /** What stands where a length of time should. */
  readonly noTerm?: string;
}

/** What a request asks to add: its process says which fields of the form tell. */
export function pathwayIn(request: Request): PathwayDraft {
  const said = saidIn(request);
  const { points, unread } = pointsIn(said.stages);
  const stages = points.map((point, index) => {
    const id = idFrom(point.name);
    return { ...point, id: id === "" ? `stage-${index + 1}` : id };
  });
  const own = idFrom(said.name);
  const id = own === "" ? `pathway-${numberIn(seatId(request.seat))}` : own;
  return {
    id,
    name: said.name,
    text: newPathwayFile({ ...said, stages }),
    stages,
    unread,
    twice: repeated(stages),
    ...mentoringIn(said, id, stages, request),
  };
}

function saidIn({ process, answers }: Request) {
  const { new: fields } = process.pathway as PathwayOfRequest;
  const said = (field = "") => answers[field]?.text ?? "";
  return {
    name: said(fields.name),
    description: said(fields.description),
    minimum: said(fields["minimum-contribution"]),
    stages: said(fields.stages),
    mentors: said(fields.mentors),
    mentorship: said(fields.mentorship),
    term: said(fields.term),
  };
}

type Said = ReturnType<typeof saidIn>;

/** The names of stages whose id another one before has. */
function repeated(stages: readonly NewStage[]): readonly string[] {
  const again = stages.filter(({ id }, index) => stages.findIndex((one) => one.id === id) < index);
  return [...new Set(again.map(({ name }) => name))];
}

function mentoringIn(
  { name, mentors, mentorship: description, term: asked }: Said,
  pathway: string,
  stages: readonly NewStage[],
  { community = "" }: Request,
): Pick<PathwayDraft, "mentorship" | "noStage" | "noTerm"> {
  if (mentors === "") return {};
  const stage = stages.find((one) => one.id === idFrom(mentors) || same(one.name, mentors));
  const term = asked === "" ? "" : lengthIn(asked);
  const noTerm = term === undefined ? { noTerm: asked } : {};
  if (!stage) return { noStage: mentors, ...noTerm };
  const about = { name, description, community, pathway, stage: stage.id, term: term ?? "" };
  return { mentorship: { text: newMentorshipFile(about), stage: stage.name }, ...noTerm };
}
