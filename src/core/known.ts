import type { Definitions } from "../definitions/definitions.ts";
import { knowing } from "./hearing.ts";
import type { ByKey } from "./ledger/by-key.ts";
import { personIn } from "./ledger/key.ts";
import type { Person, PersonId } from "./person.ts";
import type { Repo } from "./place.ts";
import {
  type Answer,
  answerOf,
  type Question,
  questionKey,
  type QuestionKind,
  type Questions,
} from "./question.ts";
import type { Setting, World } from "./world.ts";
import { worldOf } from "./world-of.ts";

/** What somebody knows who has a whole ledger at hand, and need not ask. */
export interface Known {
  readonly facts: ByKey;
  /** Definitions that were adopted, by their commit. */
  readonly definitions: (commit: string) => Definitions | undefined;
  readonly logins: Readonly<Record<PersonId, string>>;
  readonly home?: Repo;
  /** What else is known, by the kind of question. */
  readonly more?: {
    readonly [K in QuestionKind]?: (of: Questions[K]["of"]) => Questions[K]["found"] | undefined;
  };
}

/** A world that answers from what is known, and throws in words where it is asked something else. */
export function knownWorld(setting: Setting, known: Known): World {
  const people = [...known.facts.keys()].flatMap((key) => personIn(key) ?? []);
  const hearing = knowing({
    ask: (question) => answerFrom(question, known, people),
    seen: (person) => known.logins[person],
  });
  return worldOf(setting, hearing);
}

function answerFrom(question: Question, known: Known, people: readonly PersonId[]): Answer {
  const answer = known.more?.[question.kind] as ((of: unknown) => unknown) | undefined;
  if (answer) return answerOf(answer(question.of));
  switch (question.kind) {
    case "facts":
      return { found: known.facts.get(question.of) ?? [] };
    case "definitions":
      return answerOf(known.definitions(question.of));
    case "login":
      return answerOf(known.logins[question.of]);
    case "home":
      return answerOf(known.home);
    case "everybody":
      return { found: people };
    case "standings":
    case "listings":
    case "listed":
    case "tally":
      return { none: true };
    case "record":
    case "said":
    case "written":
    case "refusals":
    case "account":
    case "repository":
    case "owners":
    case "thread":
    case "pull":
    case "team":
    case "keepers":
    case "labels":
    case "offers":
    case "issues":
    case "free":
    case "unattended":
    case "shown":
    case "beginning":
    case "tip":
    case "brought":
    case "candidate":
      throw new Error(`nobody here can answer: ${questionKey(question)}`);
  }
}

/** What is known where there is no GitHub to ask: no teams, no owners, nothing said or written. */
export const WITHOUT_GITHUB: NonNullable<Known["more"]> = {
  said: () => [],
  written: () => undefined,
  refusals: () => ({}),
  account: (): Person | undefined => undefined,
  repository: () => undefined,
  owners: () => [],
  team: () => undefined,
  keepers: () => [],
  labels: () => [],
  offers: () => [],
  issues: () => [],
  free: () => [],
  unattended: () => undefined,
};
