import type { Reader } from "../../core/ask.ts";
import { type Answer, type Question, questionKey, reachesGitHub } from "../../core/question.ts";

/** Reads for several who ask side by side. */
export interface Shared {
  readonly reader: Reader;
  /** One of them asks nothing more. */
  readonly done: () => void;
}

/** It was not its turn any more: whoever asked is to ask again later. */
export class Later extends Error {}

/** After so long, in milliseconds, GitHub is asked for nobody else in this round. */
const PATIENCE = 250;

interface Asker {
  readonly questions: readonly Question[];
  readonly answer: (answers: readonly Answer[]) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Waits until each of so many asks something or is done. What they ask of our books is read together;
 * GitHub is asked for one after another, as long as it is quick, and nobody waits longer for it than
 * they would alone. A read that fails for one fails for nobody else.
 */
export function shared(read: Reader, askers: number): Shared {
  let asking = askers;
  let waiting: readonly Asker[] = [];
  function go(): void {
    if (waiting.length === 0 || waiting.length < asking) return;
    const ours = waiting.filter(({ questions }) => !questions.some(reachesGitHub));
    const turn = ours.length > 0 ? ours : waiting;
    waiting = waiting.filter((one) => !turn.includes(one));
    void settled(ours.length > 0 ? together(turn, read) : inTurn(turn, read));
  }
  return {
    reader: (questions) =>
      new Promise((answer, fail) => {
        waiting = [...waiting, { questions, answer, fail }];
        go();
      }),
    done() {
      asking -= 1;
      go();
    },
  };
}

/** What becomes of each asker, once all of it is known. */
type Outcomes = Promise<readonly (() => void)[]>;

/** Each goes on in a moment of its own, so that others come in between. */
async function settled(outcomes: Outcomes): Promise<void> {
  for (const outcome of await outcomes) {
    outcome();
    await new Promise(setImmediate);
  }
}

async function together(askers: readonly Asker[], read: Reader): Outcomes {
  const all = new Map<string, Question>();
  for (const { questions } of askers)
    for (const question of questions) all.set(questionKey(question), question);
  try {
    const found = await read([...all.values()]);
    const answers = new Map([...all.keys()].map((key, index) => [key, found[index]]));
    return askers.map((asker) => () => {
      const own = asker.questions.map((question) => answers.get(questionKey(question)));
      // One that is missing is an error of whoever asked: see `answered`.
      asker.answer(own as readonly Answer[]);
    });
  } catch (error) {
    const [only, ...others] = askers;
    if (only && others.length === 0) return [() => only.fail(error)];
    const outcomes: (() => void)[] = [];
    for (const asker of askers) outcomes.push((await alone(asker, read)).outcome);
    return outcomes;
  }
}

/** Once GitHub was slow, or did not answer, it is asked for nobody else. */
async function inTurn(askers: readonly Asker[], read: Reader): Outcomes {
  const until = performance.now() + PATIENCE;
  const outcomes: (() => void)[] = [];
  let over = false;
  for (const asker of askers) {
    if (over) outcomes.push(() => asker.fail(new Later()));
    else {
      const { outcome, failed } = await alone(asker, read);
      outcomes.push(outcome);
      over = failed || performance.now() > until;
    }
  }
  return outcomes;
}

async function alone({ questions, answer, fail }: Asker, read: Reader) {
  try {
    const answers = await read(questions);
    return { outcome: () => answer(answers), failed: false };
  } catch (error) {
    return { outcome: () => fail(error), failed: true };
  }
}
