import type { Process, Role } from "../../definitions/types.ts";
import { type FactOf, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { type Around, mayAct } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { Thread, World } from "../world.ts";
import { deciders } from "./reading.ts";

/** How people ended a request, before its steps did. */
export interface Ending {
  readonly outcome: "declined" | "withdrawn";
  readonly by: PersonId;
  readonly words: string;
}

/** The last word of those who may decline, withdraw or reopen; `at` is when it was last opened. */
export function endingOf(
  process: Process,
  thread: Thread,
  around: Around,
  world: World,
): { readonly ending?: Ending; readonly reopened: number; readonly at: Instant } {
  const commands = only(world.facts, "commanded").filter(
    (fact) =>
      threadKey(fact.thread) === threadKey(thread) &&
      mayEnd(fact.name, fact, process, around, world),
  );
  const reopens = commands.filter(({ name }) => name === "reopen");
  const at = reopens.at(-1)?.at ?? "";
  const last = commands.findLast((fact) => fact.name !== "reopen");
  const open = { reopened: reopens.length, at };
  if (!last || last.at < at || after(reopens.at(-1), last)) return open;
  const outcome = last.name === "decline" ? "declined" : "withdrawn";
  return { ...open, ending: { outcome, by: last.by, words: last.argument } };
}

/** Two commands of one second: the ledger's order, by id, decides. */
function after(reopen: FactOf<"commanded"> | undefined, last: FactOf<"commanded">): boolean {
  return reopen !== undefined && reopen.at === last.at && reopen.id > last.id;
}

/** Who may write which of these three. */
export function mayEnd(
  name: string,
  who: { readonly by: PersonId; readonly at: Instant },
  process: Process,
  around: Around,
  world: World,
): boolean {
  const own = who.by === around.author || who.by === around.subject;
  const decides = () =>
    deciders(process).some((role) => mayAct(role as Role, who.by, who.at, around, world));
  if (name === "withdraw") return own;
  if (name === "decline") return !own && decides();
  return name === "reopen" && (own || decides());
}
