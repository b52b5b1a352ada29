import type { Reader } from "../../core/ask.ts";
import {
  type Answer,
  type Question,
  questionKey,
  type QuestionKind,
  reachesGitHub,
} from "../../core/question.ts";
import type { Context } from "../context.ts";
import type { Arm } from "./arm.ts";
import * as books from "./books.ts";
import * as github from "./github.ts";

/** How each kind of question is answered: one that is left out does not compile. */
const ARMS: { readonly [K in QuestionKind]: Arm<K> } = { ...books, ...github };

/** Answers questions about one organisation: from our books all at once, from GitHub one after another. */
export function readerOf(context: Context): Reader {
  return async (questions) => {
    const kinds = Map.groupBy(questions, ({ kind }) => kind);
    const answers = new Map<Question, Answer>();
    async function answer(some: readonly Question[]): Promise<void> {
      const [first] = some;
      if (!first) return;
      const arm = ARMS[first.kind] as unknown as Arm<QuestionKind>;
      const found = await arm(
        some.map(({ of }) => of),
        context,
      );
      some.forEach((question, index) => {
        const one = found[index];
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
