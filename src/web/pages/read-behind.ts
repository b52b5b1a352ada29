import { renamed } from "../../core/fact.ts";
import { namesNow } from "../../core/in-force.ts";
import type { Total } from "../../core/pages.ts";
import type { PersonId } from "../../core/person.ts";
import type { Setting } from "../../core/world.ts";
import type { Store } from "../../store/store.ts";
import { type Behind, foundBehind, pageOfIds } from "./behind.ts";
import { folding, type PersonBooks, type Read } from "./read-person.ts";

/** One page of the facts behind a number about somebody who has a page; nothing where there is no such number, or page. */
export async function readBehind(
  { total, page }: { readonly total: Total; readonly page: number },
  person: PersonId,
  setting: Setting,
  read: Read,
  books: PersonBooks & Pick<Store, "factsCalled">,
): Promise<Behind | undefined> {
  const found = await folding(setting, read, books, (isOpen, world) =>
    foundBehind(total, person, isOpen, world),
  );
  const here = found && pageOfIds(found.ids, page);
  if (!here) return undefined;
  const names = namesNow(read.definitions, read.adopted);
  const facts = await books.factsCalled(setting.org.id, here.list);
  return {
    ...here,
    person,
    total: found.total,
    count: found.ids.length,
    facts: new Map(facts.map((fact) => [fact.id, renamed(fact, names)])),
  };
}
