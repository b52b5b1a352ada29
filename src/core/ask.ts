import { type Answer, type Question, questionKey, reachesGitHub } from "./question.ts";
import { type Hearing, listening } from "./hearing.ts";
import { readingAhead, tell } from "./reading-ahead.ts";

export type { Hearing } from "./hearing.ts";

/** Answers questions, each in its place. Throws where one could not be read: that is no answer. */
export type Reader = (questions: readonly Question[]) => Promise<readonly Answer[]>;

// What was not read yet is an open question, and nothing else: it never looks like nobody.
// One and the same object every time, since where it was thrown does not matter.
const OPEN = new Error("a question is open: only `attempt` may catch this");

/** Works out a value for each of several things, apart, so that what they ask is read together; none while a question is open. The one place where that is caught. */
function attempt<A, T>(things: readonly A[], value: (thing: A) => T): readonly T[] | undefined {
  let open = false;
  const values = things.map((thing) => {
    try {
      return value(thing);
    } catch (error) {
      if (error !== OPEN) throw error;
      open = true;
      return undefined as never;
    }
  });
  return open ? undefined : values;
}

const evaluated = <T>(part: () => T): T => part();

/** The values of parts that do not need one another: what they ask is read in one round. */
export function apart<T extends readonly unknown[] | []>(parts: {
  readonly [K in keyof T]: () => T[K];
}): T {
  return each(parts as readonly (() => unknown)[], evaluated) as unknown as T;
}

/** A value for each of several things, asked together. */
export function each<A, T>(things: readonly A[], value: (thing: A) => T): readonly T[] {
  const values = attempt(things, value);
  if (!values) throw OPEN;
  return values;
}

/** Reads what will most likely be asked, each question once and all of them together. */
export async function foretold(
  questions: readonly Question[],
  reader: Reader,
): Promise<ReadonlyMap<string, Answer>> {
  const all = new Map(questions.map((question) => [questionKey(question), question]));
  const told = await tell([...all.values()], reader);
  return new Map(told.map(([question, answer]) => [questionKey(question), answer]));
}

/** More rounds of reading from GitHub are a mistake of ours: something asks one thing after another. Each part has as many. */
const MOST_ROUNDS = 4;
/** To know more answers at a time is a mistake of ours, too. */
const MOST_QUESTIONS = 100_000;

export interface Heard<T> {
  readonly value: T;
  /** Every answer, by question, but for those that only parts asked for. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * Evaluates until no question is open: what is asked and not known yet is read, all of it
 * together, and the evaluation starts again. Answers stay as they are throughout.
 */
export async function answered<T>(
  evaluate: (hearing: Hearing) => T,
  reader: Reader,
  known: ReadonlyMap<string, Answer> = new Map(),
): Promise<Heard<T>> {
  const heard = listening(known, {
    error: OPEN,
    attempt: (work) => void attempt([work], evaluated),
  });
  const { answers } = heard;
  const read = readingAhead(reader);
  let [rounds, worked] = [0, 0];
  for (;;) {
    const values = attempt([heard.hearing], evaluate);
    if (values) return { value: values[0] as T, answers };
    const questions = oursFirst(heard.open());
    // Each part begins anew.
    if (heard.worked() > worked) rounds = 0;
    worked = heard.worked();
    if (questions.some(reachesGitHub)) rounds += 1;
    refuseTooMuch(questions, rounds, answers.size);
    for (const [question, answer] of await read(questions, heard.later()))
      heard.answer(question, answer);
  }
}

/** Our own books are read before GitHub is asked anything: what follows from them is asked there together. */
function oursFirst(questions: readonly Question[]): readonly Question[] {
  const ours = questions.filter((question) => !reachesGitHub(question));
  return ours.length > 0 ? ours : questions;
}

function refuseTooMuch(questions: readonly Question[], rounds: number, known: number): void {
  const [first] = questions;
  if (!first) throw new Error("a question is open that nobody asked");
  const last = questionKey(first);
  if (rounds > MOST_ROUNDS)
    throw new Error(
      `more than ${MOST_ROUNDS} rounds of reading from GitHub: the next asks ${last}`,
    );
  if (known + questions.length > MOST_QUESTIONS)
    throw new Error(`more than ${MOST_QUESTIONS} questions: the next is ${last}`);
}
