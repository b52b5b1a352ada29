import type { Definitions } from "../../definitions/definitions.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import type { FieldLabels } from "../../forms/form.ts";
import type { FactOf } from "../fact.ts";
import type { Deciding } from "../ledger/decisions.ts";
import { asText, code, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { PersonId } from "../person.ts";
import type { Around } from "../roles.ts";
import type { Reason } from "../reason.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";

/** Where a condition is asked: about whom, on which request or pathway, with everything known. */
export interface Situation {
  readonly world: World;
  readonly definitions: Definitions;
  /** In which words it is said. */
  readonly voice: Voice;
  readonly around: Around;
  readonly subject: PersonId;
  /** Approvals that saw the answers as they are now. */
  readonly approvals: readonly FactOf<"commanded">[];
  /** What was said for and against the request at hand: each `/object` with a reason, each `/resolve`. */
  readonly objections: readonly FactOf<"commanded">[];
  /** What was said to decide the step at hand. */
  readonly decisions: Deciding;
  /** `/confirm`s on the issue about this stage. */
  readonly endorsements: readonly FactOf<"commanded">[];
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  /** What the form asks, in its own words, by the keys of its fields. */
  readonly fieldLabels: FieldLabels;
  /** It is asked of somebody again and again: when time alone ends it matters, too. */
  readonly goesOn?: true;
  /** Only what was contributed in this calendar year counts. */
  readonly year?: string;
  /** When the step at hand began; on a pathway, when the person was first seen. */
  readonly since: Instant;
  /** The state of a checklist on the request at hand, or on a pathway whether it was ever completed. */
  readonly checklist: (id: string) => Reason;
}

/** One word of the condition language. */
export interface Predicate<A> {
  /** The condition in plain words: "5 contributions within 3 months". */
  readonly print: (argument: A, definitions: Definitions, voice: Voice) => Shown;
  readonly reason: (argument: A, situation: Situation) => Reason;
}

/** How somebody is called, without calling them: nobody is notified. */
export function called(person: PersonId, world: World): Shown {
  const login = world.login(person);
  return login ? code(login) : asText(person);
}
