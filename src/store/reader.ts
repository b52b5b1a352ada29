import type { Reader } from "../core/ask.ts";
import {
  type Answer,
  type AnswerTo,
  type Question,
  questionKey,
  type QuestionKind,
  type Questions,
  reachesGitHub,
} from "../core/question.ts";

/** How one kind of question is answered: all of it that is asked in one round, each in its place. */
export type Arm<K extends QuestionKind, C> = (
  asked: readonly Questions[K]["of"][],
  context: C,
) => Promise<readonly AnswerTo<K>[]>;

/** How kinds of questions are answered; nobody answers the others. */
export type Arms<C> = { readonly [K in QuestionKind]?: Arm<K, C> };

/** Answers questions about one organisation: from our books all at once, from GitHub one after another. */
export function readerWith<C>(arms: Arms<C>, context: C): Reader {
  return async (questions) => {
    const kinds = Map.groupBy(questions, ({ kind }) => kind);
    const answers = new Map<Question, Answer>();
    async function answer(some: readonly Question[]): Promise<void> {
      const [first] = some;
      if (!first) return;
      const arm = arms[first.kind] as Arm<QuestionKind, C> | undefined;
      const found = await arm?.(
        some.map(({ of }) => of),
        context,
      );
      some.forEach((question, index) => {
        const one = found?.[index];
        if (one) answers.set(question, one);
      });
    }
    const all = [...kinds.values()];
    await Promise.all(all.filter(([one]) => one && !reachesGitHub(one)).map(answer));
    for (const some of all) if (some[0] && reachesGitHub(some[0])) await answer(some);
    return questions.map((question) => {
      const found = answers.get(question);
      // What was not read must never look like nobody.
      if (!found) throw new Error(`nobody answered: ${questionKey(question)}`);
      return found;
    });
  };
}
