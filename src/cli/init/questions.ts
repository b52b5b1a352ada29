import { basename, resolve } from "node:path";
import { createInterface } from "node:readline";

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
  readonly asks: string;
  /** What it is without an answer. */
  readonly initial: string;
  /** Why an answer will not do, if so. */
  readonly wrong: (answer: string) => string | undefined;
}

/** The questions for definitions that will stand in this folder. */
export function questionsFor(folder: string): readonly Question[] {
  return [
    {
      name: "organization",
      asks: "What is your organisation called?",
      initial: titled(basename(resolve(folder))) || "Our organisation",
      wrong: name,
    },
    {
      name: "timezone",
      asks: "In which time zone do its days begin?",
      initial: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
      wrong: zone,
    },
    {
      name: "community",
      asks: "What is its first community of practice called?",
      initial: "Design",
      wrong: name,
    },
    {
      name: "purpose",
      asks: "Why do people come together in it?",
      initial: "We share practice and mentor each other.",
      wrong: name,
    },
    {
      name: "lead",
      asks: "Who leads it? A GitHub user name, or nothing if nobody does yet.",
      initial: "",
      wrong: matching(
        SLUG,
        "Write the user name as its address on GitHub has it, such as `ada`: no `@`.",
      ),
    },
    {
      name: "team",
      asks: "Which GitHub team are its members in? Nothing if Waymark keeps the list.",
      initial: "",
      wrong: matching(
        SLUG,
        "Write the team as its address on GitHub has it, such as `data-people`.",
      ),
    },
    {
      name: "joining",
      asks: "How do people join it: by-approval of a lead, or open?",
      initial: "by-approval",
      wrong: matching(/^(?:by-approval|open)$/, "Write `by-approval` or `open`."),
    },
  ];
}

function titled(word: string): string {
  const words = word.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** As in an address on GitHub, or nothing. */
const SLUG = /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99})?$/;

function matching(pattern: RegExp, otherwise: string): Question["wrong"] {
  return (answer) => (pattern.test(answer) ? undefined : otherwise);
}

function name(answer: string): string | undefined {
  if (/^none$/i.test(answer)) return "GitHub keeps that word for no answer: use another one.";
  // A little less than names may have: the pathway is called after the community.
  return matching(
    /^\S\P{Cc}{0,179}$/u,
    "Write some words on one line, 180 characters at most.",
  )(answer);
}

function zone(answer: string): string | undefined {
  try {
    new Intl.DateTimeFormat("en", { timeZone: answer }).format();
    return undefined;
  } catch {
    return "The world knows no such time zone: use an IANA name such as `Europe/Lisbon`.";
  }
}

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
