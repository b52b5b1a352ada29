import { parseCorrectOf } from "../../commands/correct.ts";
import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { namedIn } from "../../core/ledger/credited-by-name.ts";
import { takenBackBy } from "../../core/ledger/corrections.ts";
import { isLate } from "../../core/late.ts";
import { personKey } from "../../core/ledger/key.ts";
import { isLocal, type PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What was said by somebody who may is carried out once, by an entry of its own: that stays, whoever they are by then. */
export function conclude(target: Target, world: World): readonly FactOf<"reversed">[] {
  if (target.kind === "thread") return ofNamed(target, world);
  if (target.kind !== "person") return [];
  const about = world.ledger.about(personKey(target.person));
  const words = about.of("corrected");
  if (words.length === 0) return [];
  const done = new Set(about.of("reversed").map(({ id }) => id));
  const open = words
    .filter((word) => word.person === target.person && !done.has(idOf(word)))
    // What somebody wrote who could not then stays undone, also when they are an owner one day.
    .filter(({ at }) => !isLate(at, world));
  return each(open, (word) => reversing(word, world)).flat();
}

/** The same of people without an account, whom the words call by a name. */
function ofNamed(
  { repo, number }: Extract<Target, { kind: "thread" }>,
  world: World,
): readonly FactOf<"reversed">[] {
  const definitions = world.definitions();
  const about = world.ledger.about(`thread:${repo}/${number}`);
  const words = about.of("commanded").filter(({ name }) => name === "correct");
  if (!definitions) return [];
  const personNamed = namedIn(definitions, world);
  const said = words.flatMap((word): readonly Word[] => {
    const correct = isLate(word.at, world) ? undefined : parseCorrectOf(word.argument);
    const person = correct && personNamed(correct.person);
    if (!correct || person === undefined || about.has(idOf(word))) return [];
    const { id, at, thread, by } = word;
    return [{ id, at, thread, by, person, reason: correct.reason }];
  });
  return each(said, (word) => reversing(word, world)).flat();
}

type Word = Pick<FactOf<"corrected">, "at" | "by" | "id" | "person" | "reason" | "thread">;

function reversing(word: Word, world: World): readonly FactOf<"reversed">[] {
  const { facts, whole } = takenBackBy(word, world);
  if (facts.length === 0) return [];
  const { thread, person, by, reason } = word;
  const about = { kind: "reversed" as const, at: world.now, thread, by, reason };
  const first = { ...about, id: idOf(word), person, facts, ...(whole && { whole }) };
  const before = [...localsBehind(facts, word, world)].map(([local, ids]) => {
    return { ...about, id: `${idOf(word)}/${local}`, person: local, facts: ids };
  });
  return [first, ...before];
}

/** What somebody did before they had their account, by whom it is on record of: it stays reversed, whoever's it is one day. */
function localsBehind(
  facts: readonly string[],
  { thread, person }: Word,
  world: World,
): ReadonlyMap<PersonId, readonly string[]> {
  const found = new Map<PersonId, readonly string[]>();
  for (const fact of world.ledger.about(threadKey(thread)).all) {
    if (!("person" in fact) || fact.person === person) continue;
    if (!isLocal(fact.person) || !facts.includes(fact.id)) continue;
    found.set(fact.person, [...(found.get(fact.person) ?? []), fact.id]);
  }
  return found;
}

function idOf({ id }: Pick<Word, "id">): string {
  return `reversed/${id}`;
}
