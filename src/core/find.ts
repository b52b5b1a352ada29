import type { Hearing } from "./ask.ts";
import type { Answer, QuestionKind, QuestionOf, Questions } from "./question.ts";
import { Unanswered } from "./world.ts";

/** Asks something, and gives what was found. */
export type Find = <K extends QuestionKind>(
  kind: K,
  of: Questions[K]["of"],
) => Questions[K]["found"] | undefined;

/** Asks whoever hears; what could not be read is no answer. */
export function finding({ ask }: Hearing): Find {
  return <K extends QuestionKind>(kind: K, of: Questions[K]["of"]) => {
    const answer: Answer = ask({ kind, of } as unknown as QuestionOf<K>);
    if ("refused" in answer) throw new Unanswered(answer.refused);
    return "found" in answer ? (answer.found as Questions[K]["found"]) : undefined;
  };
}

/** All there are; none where nothing was found. */
export function orNone<T>(found: readonly T[] | undefined): readonly T[] {
  return or(found, []);
}

/** What was found, or what stands for nothing. */
export function or<T>(found: T | undefined, nothing: T): T {
  return found ?? nothing;
}
