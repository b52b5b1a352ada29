import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";

/** Whether somebody's last word on it was that they would rather not be thanked in comments. */
export function isQuiet(person: PersonId, { ledger }: World): boolean {
  const words = ledger.about(personKey(person)).of("commanded");
  const last = words.findLast(
    ({ by, name }) => by === person && (name === "quiet" || name === "thank-me"),
  );
  return last?.name === "quiet";
}
