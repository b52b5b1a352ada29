import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { plan } from "../../words/generated/plan.ts";
import { bold, code, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Noun } from "./change.ts";

/** What a plan is told with: the definitions in force and those that would follow, who is who, and how it is said. */
export interface Telling {
  readonly inForce: Definitions;
  readonly next: Definitions;
  readonly world: World;
  readonly voice: Voice;
  /** What it takes to put it in force: to merge a pull request unless said otherwise, or to apply what was pushed. */
  readonly how?: "applying";
}

/** As words are told it. */
export function howOf({ how }: Pick<Telling, "how">): { readonly how: "applying" | "merging" } {
  return { how: how ?? "merging" };
}

/** What people call something; what goes, by the name it had. */
export function nameOf(noun: Noun, id: string, telling: Telling): Shown {
  return bold(plain(nameIn(noun, id, telling)));
}

/** The same as somebody typed it. */
export function nameIn(noun: Noun, id: string, { inForce, next }: Telling): string {
  return (next[noun][id] ?? inForce[noun][id])?.name ?? id;
}

/** The same, with what it is: `The pathway **Design**`. */
export function thing(noun: Noun, id: string, telling: Telling): Shown {
  return plan(telling.voice)("plan-thing", { noun, name: nameOf(noun, id, telling) });
}

/** What people call a stage; one that goes, by the name it had. */
export function stageName(pathway: string, id: string, { inForce, next }: Telling): Shown {
  const stages = [next, inForce].flatMap(({ pathways }) => pathways[pathway]?.stages ?? []);
  return bold(plain(stages.find((stage) => stage.id === id)?.name ?? id));
}

/** Somebody by their login, who is not notified; without an account, by their name. */
export function personName(person: PersonId, { inForce, next, world }: Telling): Shown {
  const login = world.login(person);
  if (login !== undefined) return code(login);
  const id = person.slice(person.indexOf(":") + 1);
  return plain((next.people[id] ?? inForce.people[id])?.name ?? person);
}
