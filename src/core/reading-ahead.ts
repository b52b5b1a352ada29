import type { Reader } from "./ask.ts";
import { type Answer, type Question, questionKey } from "./question.ts";

/** Questions with their answers. */
type Told = readonly (readonly [Question, Answer])[];

/** What was begun with, one lot at a time. */
interface Lot {
  readonly keys: ReadonlySet<string>;
  readonly told: Promise<Told>;
}

/**
 * Reads what is asked, and begins with what will be asked later: it is read while what is known by
 * then is worked out. Once some of a lot is asked for, all of it comes. What goes wrong with it is
 * said to whoever asks for it.
 */
export function readingAhead(
  reader: Reader,
): (questions: readonly Question[], later: readonly Question[]) => Promise<Told> {
  let begun: Lot | undefined;
  return async (questions, later) => {
    const lot = begun;
    const asked = new Set(questions.map(questionKey));
    const isWanted = lot !== undefined && [...asked].some((key) => lot.keys.has(key));
    const own = tell(without(lot?.keys, questions), reader);
    if (!lot || isWanted) begun = begin(without(lot?.keys, without(asked, later)), reader);
    const parts = await Promise.all(isWanted ? [lot.told, own] : [own]);
    return parts.flat();
  };
}

function begin(questions: readonly Question[], reader: Reader): Lot | undefined {
  if (questions.length === 0) return undefined;
  const told = tell(questions, reader);
  // Nobody waits for it yet: that it went wrong is heard all the same, and said later.
  void Promise.allSettled([told]);
  return { keys: new Set(questions.map(questionKey)), told };
}

/** Reads some questions, each with its answer. */
export async function tell(questions: readonly Question[], reader: Reader): Promise<Told> {
  if (questions.length === 0) return [];
  const news = await reader(questions);
  return questions.map((question, index) => {
    const answer = news[index];
    if (!answer) throw new Error(`nobody answered: ${questionKey(question)}`);
    return [question, answer];
  });
}

function without(
  keys: ReadonlySet<string> | undefined,
  questions: readonly Question[],
): readonly Question[] {
  return keys ? questions.filter((question) => !keys.has(questionKey(question))) : questions;
}
