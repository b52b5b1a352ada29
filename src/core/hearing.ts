import type { PersonId } from "./person.ts";
import { type Answer, peopleShown, type Question, questionKey, reachesGitHub } from "./question.ts";
import { remembering } from "./remembering.ts";

/** What has been asked and answered so far. */
export interface Hearing {
  readonly ask: (question: Question) => Answer;
  /** What somebody is called, as an answer showed it. */
  readonly seen: (person: PersonId) => string | undefined;
  /** Works something out once, in however many rounds it is wanted: answers stay as they are. */
  readonly once: <T>(key: string, work: () => T) => T;
  /**
   * Works out a part of something large. What came of it is kept, and what it asked our books is
   * forgotten, unless the last part asked it too: so the whole can be larger than what is known at a time.
   */
  readonly part: <T>(key: string, work: (own: Hearing) => T) => T;
  /** Says what will be asked of our books later, so that it is read meanwhile. */
  readonly ahead: (work: () => unknown) => void;
}

/** Whoever knows all answers: there are no rounds in which anything would be worked out again. */
export function knowing({ ask, seen }: Pick<Hearing, "ask" | "seen">): Hearing {
  return {
    ask,
    seen,
    once: (_, work) => work(),
    part: (_, work) => work(knowing({ ask, seen })),
    ahead() {},
  };
}

/** What is known between one round of questions and the next. */
interface Listening {
  readonly hearing: Hearing;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What was asked since the last time, and has no answer yet. */
  readonly open: () => readonly Question[];
  readonly answer: (question: Question, answer: Answer) => void;
  /** What was said since the last time to be asked later. */
  readonly later: () => readonly Question[];
  /** How many parts are worked out. */
  readonly worked: () => number;
}

/** How a question is open: what is thrown then, and what tries something and stops there. */
interface Open {
  readonly error: Error;
  readonly attempt: (work: () => unknown) => void;
}

/** Begins with what is known; throws where something is asked that is not. */
export function listening(known: ReadonlyMap<string, Answer>, open: Open): Listening {
  const answers = new Map(known);
  const seen = new Map<PersonId, string>();
  let asked = new Map<string, Question>();
  let later = new Map<string, Question>();
  let isAhead = false;
  function hearing(note: (key: string, question: Question) => void, part: Hearing["part"]) {
    return {
      ask(question: Question): Answer {
        const key = questionKey(question);
        if (!isAhead) note(key, question);
        const answer = answers.get(key);
        if (answer) return answer;
        (isAhead ? later : asked).set(key, question);
        throw open.error;
      },
      seen: (person: PersonId) => seen.get(person),
      once: remembering(),
      part,
      ahead(work: () => unknown) {
        isAhead = true;
        open.attempt(work);
        isAhead = false;
      },
    };
  }
  const staying = new Set(known.keys());
  const parts = partsOf(hearing, staying, (key) => answers.delete(key));
  return {
    hearing: hearing((key) => staying.add(key), parts.part),
    answers,
    open() {
      const questions = [...asked.values()];
      asked = new Map();
      return questions;
    },
    later() {
      const questions = [...later.values()].filter((question) => !reachesGitHub(question));
      later = new Map();
      return questions;
    },
    answer(question, answer) {
      answers.set(questionKey(question), answer);
      for (const { id, login } of peopleShown(question, answer)) seen.set(id, login);
    },
    worked: parts.worked,
  };
}

type Hears = (note: (key: string, question: Question) => void, part: Hearing["part"]) => Hearing;

/** A part that is not worked out yet, and what it asked so far. */
interface Part {
  readonly hearing: Hearing;
  readonly asked: ReadonlySet<string>;
}

/** Parts, one after another; what is among `staying` is never forgotten. */
function partsOf(hears: Hears, staying: Set<string>, forget: (key: string) => void) {
  const done = remembering();
  const begun = new Map<string, Part>();
  let last: ReadonlySet<string> = new Set();
  let worked = 0;
  function begin(): Part {
    const asked = new Set<string>();
    const hearing: Hearing = hears(
      // GitHub is asked once, however many parts want to know it.
      (key, question) => (reachesGitHub(question) ? staying : asked).add(key),
      (_, work) => work(hearing),
    );
    return { hearing, asked };
  }
  return {
    worked: () => worked,
    part: <T>(name: string, work: (own: Hearing) => T): T =>
      done(name, () => {
        const own = begun.get(name) ?? begin();
        begun.set(name, own);
        const { hearing, asked } = own;
        const value = work(hearing);
        begun.delete(name);
        // What this one and the last one asked, the next one will most likely ask, too.
        for (const key of [...last, ...asked])
          if (!(last.has(key) && asked.has(key)) && !staying.has(key)) forget(key);
        last = asked;
        worked += 1;
        return value;
      }),
  };
}
