import { basename, resolve } from "node:path";
import { createInterface } from "node:readline";
import { init, type Init } from "../../words/generated/init.ts";
import type { Voice } from "../../words/voice.ts";

/** What `waymark init` wants to know. */
export interface Answers {
  readonly organization: string;
  readonly timezone: string;
  readonly community: string;
  readonly purpose: string;
  /** Empty where nobody leads it yet. */
  readonly lead: string;
  /** Empty where membership is kept by Waymark alone. */
  readonly team: string;
  readonly joining: string;
}

/** What is known of them. */
export type Known = Readonly<Partial<Record<keyof Answers, string | undefined>>>;

/** A question that a person or a flag of the same name answers. */
export interface Question {
  readonly name: keyof Answers;
  /** What it is without an answer. */
  readonly initial: string;
  /** Why an answer will not do, if so. */
  readonly wrong: (answer: string) => Wrong | undefined;
}

/** The message that says what is wrong with an answer. */
type Wrong = Exclude<Extract<keyof Init, `init-wrong-${string}`>, "init-wrong-option">;

/** The questions for definitions that will stand in this folder. */
export function questionsFor(folder: string, voice: Voice): readonly Question[] {
  const say = init(voice);
  return [
    {
      name: "organization",
      initial: titled(basename(resolve(folder))) || say("init-default-organization"),
      wrong: name,
    },
    {
      name: "timezone",
      initial: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
      wrong: zone,
    },
    { name: "community", initial: say("init-default-community"), wrong: name },
    { name: "purpose", initial: say("init-default-purpose"), wrong: name },
    { name: "lead", initial: "", wrong: matching(SLUG, "init-wrong-lead") },
    { name: "team", initial: "", wrong: matching(SLUG, "init-wrong-team") },
    {
      name: "joining",
      initial: "by-approval",
      wrong: matching(/^(?:by-approval|open)$/, "init-wrong-joining"),
    },
  ];
}

function titled(word: string): string {
  const words = word.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** As in an address on GitHub, or nothing. */
const SLUG = /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99})?$/;

function matching(pattern: RegExp, otherwise: Wrong): Question["wrong"] {
  return (answer) => (pattern.test(answer) ? undefined : otherwise);
}

function name(answer: string): Wrong | undefined {
  if (/^none$/i.test(answer)) return "init-wrong-none";
  // A little less than names may have: the pathway is called after the community.
  return matching(/^\S\P{Cc}{0,179}$/u, "init-wrong-name")(answer);
}

function zone(answer: string): Wrong | undefined {
  try {
    new Intl.DateTimeFormat("en", { timeZone: answer }).format();
    return undefined;
  } catch {
    return "init-wrong-zone";
  }
}

/** Asks what is not known yet, on the terminal or of whatever is piped in; who says nothing more takes what is offered. */
export async function ask(
  questions: readonly Question[],
  known: Known,
  voice: Voice,
): Promise<Known> {
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
      answers[question.name] = await answerTo(question, lines, voice);
  input.close();
  return answers;
}

async function answerTo(
  question: Question,
  lines: AsyncIterator<string>,
  voice: Voice,
): Promise<string> {
  const say = init(voice);
  const asks = say(`init-ask-${question.name}`);
  for (;;) {
    process.stdout.write(`${asks} [${question.initial}] `);
    const { done, value } = await lines.next();
    if (done) return offered(question);
    const answer = value.trim() || question.initial;
    const wrong = question.wrong(answer);
    if (wrong === undefined) return answer;
    process.stdout.write(`${say(wrong)}\n`);
  }
}

/** Nobody is there any more. */
function offered({ initial }: Question): string {
  process.stdout.write("\n");
  return initial;
}
