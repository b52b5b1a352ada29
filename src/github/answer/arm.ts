import type { Answer, AnswerTo, QuestionKind, Questions } from "../../core/question.ts";
import type { Context } from "../context.ts";
import { refusalIn } from "../write/refused.ts";

/** How one kind of question is answered: all of it that is asked in one round, each in its place. */
export type Arm<K extends QuestionKind> = (
  asked: readonly Questions[K]["of"][],
  context: Context,
) => Promise<readonly AnswerTo<K>[]>;

/** What was found, or that there is none. */
export function answerOf<T>(found: T | undefined): Answer<T> {
  return found === undefined ? { none: true } : { found };
}

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
    const why = refusalIn(error);
    if (why === undefined) throw error;
    return { refused: why };
  }
}
