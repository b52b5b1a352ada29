import { isHeldBack } from "../commands/held-back.ts";
import type { Role } from "../definitions/types.ts";
import { each } from "./ask.ts";
import type { ChangeTag } from "./change-tag.ts";
import type { EffectOf } from "./effect.ts";
import type { FactOf } from "./fact.ts";
import { tagKey } from "./ledger/key.ts";
import { type ThreadRef, threadKey } from "./place.ts";
import { type Around, mayAct } from "./roles.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

type Raised = FactOf<"raised">;

/** Something that Waymark asks people, each time on an issue of its own. */
export interface Asking {
  /** The command that answers it. */
  readonly word: "apply" | "confirm";
  /** What is asked on one of our issues; nothing where that is asked by somebody else, or not any more. */
  readonly asked: (raised: Raised, world: World) => Inquiry | undefined;
}

/** Who is asked on an issue, and what becomes of an answer. */
export interface Inquiry {
  readonly roles: readonly Role[];
  readonly around: Around;
  /** Nothing is left to decide: the issue is closed. */
  readonly settled: boolean;
  /** What is looked at once somebody answered. */
  readonly touched: readonly Target[];
  /** Why an answer to what was seen cannot count yet, to whoever gave it. */
  readonly unready?: (login: string, saw: string) => string | undefined;
  /** What is said to an answer that counts, where nothing else will be. */
  readonly thanks?: (login: string) => string | undefined;
  /** What is said to somebody who takes their answer back, where that can be. */
  readonly takenBack?: (by: FactOf<"commanded">["by"], login: string) => string;
  /** What is said to somebody who was not asked. */
  readonly notAsked: (login: string) => string;
}

/** Whether somebody is asked: they have one of the roles, and it is not about them. */
export function isAsked(
  { roles, around }: Pick<Inquiry, "roles" | "around">,
  by: FactOf<"commanded">["by"],
  at: Instant,
  world: World,
): boolean {
  if (by === around.author) return false;
  return each(roles, (role) => mayAct(role, by, at, around, world)).some((may) => may);
}

/** The issue of ours that a thread is, if it is one. */
export function raisedOn(thread: ThreadRef, { ledger }: World): Raised | undefined {
  return ledger.about(threadKey(thread)).of("raised")[0];
}

/** Every issue that was opened under a tag: another one, where the first went away with its repository. */
export function raisedAs(tag: string, { ledger }: World): readonly Raised[] {
  return ledger.about(tagKey(tag)).of("raised");
}

/** What people agreed to on issues of ours with a word, whoever they are. */
export function answersOn(
  issues: readonly { readonly thread: ThreadRef }[],
  word: Asking["word"],
  { ledger }: World,
): readonly FactOf<"commanded">[] {
  const said = each(issues, ({ thread }) => ledger.about(threadKey(thread)).of("commanded"));
  return said.flat().filter(({ name, argument }) => name === word && !isHeldBack(argument));
}

/** What is on record once GitHub opened a pull request of ours that a request had asked for. */
export function pullRaised(tag: ChangeTag, thread: ThreadRef, at: Instant): Raised {
  return { kind: "raised", id: `raised/${tag}/${thread.number}`, at, thread, tag };
}

/** What is on record once GitHub opened an issue of ours: `again` where an earlier one is gone. */
export function raised(
  { tag, regarding, community }: EffectOf<"ensure-issue">,
  thread: ThreadRef,
  at: Instant,
  again: boolean,
): Raised {
  return {
    kind: "raised",
    id: again ? `raised/${tag}/${thread.repo.id}` : `raised/${tag}`,
    at,
    thread,
    tag,
    ...(regarding && { regarding }),
    ...(community !== undefined && { community }),
  };
}
