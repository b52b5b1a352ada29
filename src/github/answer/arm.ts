import { type Answer, answerOf, type QuestionKind } from "../../core/question.ts";
import type { Arm as AnyArm } from "../../store/reader.ts";
import type { Context } from "../context.ts";
import { refusalIn } from "../write/refused.ts";

export type Arm<K extends QuestionKind> = AnyArm<K, Context>;

/** Asks GitHub one thing after another; what it will not show is an answer, too. */
export function askingGitHub<Of, T>(
  read: (of: Of, context: Context) => Promise<T | undefined>,
): (asked: readonly Of[], context: Context) => Promise<readonly Answer<T>[]> {
  return async (asked, context) => {
    const answers: Answer<T>[] = [];
    for (const of of asked) answers.push(await orRefused(() => read(of, context)));
    return answers;
  };
}

async function orRefused<T>(read: () => Promise<T | undefined>): Promise<Answer<T>> {
  try {
    return answerOf(await read());
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    return { refused: refusal.why };
  }
}
