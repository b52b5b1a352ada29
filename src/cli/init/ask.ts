import { createInterface } from "node:readline";
import type { Answers, Known, Question } from "./questions.ts";

/** Asks what is not known yet, on the terminal or of whatever is piped in; who says nothing more takes what is offered. */
export async function ask(questions: readonly Question[], known: Known): Promise<Known> {
  const terminal = process.stdin.isTTY;
  const input = createInterface({
    input: process.stdin,
    ...(terminal && { output: process.stdout }),
  });
  // Not `question`: of lines that are piped in at once, it would lose some.
  const lines = input[Symbol.asyncIterator]();
  const answers: Partial<Record<keyof Answers, string | undefined>> = { ...known };
  for (const question of questions)
    if (answers[question.name] === undefined)
      answers[question.name] = await answerTo(question, lines);
  input.close();
  return answers;
}

async function answerTo(question: Question, lines: AsyncIterator<string>): Promise<string> {
  for (;;) {
    process.stdout.write(`${question.asks} [${question.initial}] `);
    const { done, value } = await lines.next();
    if (done) return offered(question);
    const answer = value.trim() || question.initial;
    const wrong = question.wrong(answer);
    if (wrong === undefined) return answer;
    process.stdout.write(`${wrong}\n`);
  }
}

/** Nobody is there any more. */
function offered({ initial }: Question): string {
  process.stdout.write("\n");
  return initial;
}
