import type { Step } from "../../core/effect.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import { only } from "../../core/fact.ts";
import { questionsOf, questionTag, removalQuestions } from "../../core/ledger/removal-questions.ts";
import { limitsIn } from "../../core/ledger/removals.ts";
import { isKeptExactly, isTakenOver } from "../../core/ledger/strangers.ts";
import { type TakingOut, takingOut } from "../../core/ledger/taking-out.ts";
import type { Person } from "../../core/person.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { Team, World } from "../../core/world.ts";
import { askOwners } from "./messages.ts";

/** A community and its team as GitHub shows it. */
interface Place {
  readonly id: string;
  readonly team: Team;
  readonly world: World;
}

/** From the moment the team is first seen, everybody in it having become a member, nobody else is to be in it. */
export function takeOver({ id, team, world }: Place): readonly FactOf<"taken-over">[] {
  if (!isKeptExactly(id, team, world) || isTakenOver(id, world)) return [];
  return [
    {
      kind: "taken-over",
      id: `taken-over/${id}`,
      at: world.now,
      community: id,
      team: team.slug,
    },
  ];
}

/** Whoever does not belong in the team goes, as far as the limit allows; beyond it the owners are asked, and nobody goes. */
export function keepExactly(place: Place): readonly Step[] {
  const found = takingOut(place.id, place.team, place.world);
  return [
    ...books(found, place),
    ...found.go.map((person) => takeOut(person, place)),
    ...ask(found, place),
  ];
}

/** A removal stands in the ledger before it is done: it counts, whatever happens then. */
function books(found: TakingOut, place: Place): readonly Step[] {
  const facts: readonly Fact[] = [
    ...found.over.map((begun) => ended(begun, place)),
    ...begin(found, place),
  ];
  const settled = settle(found, place);
  const all = [...facts, ...settled];
  if (all.length === 0) return [];
  const touched = settled.map(({ thread }) => onThread(thread));
  const effect = { kind: "ensure-recorded", facts: all, messages: [], touched } as const;
  return [{ effect, because: `nobody but members is in the team of ${place.id}` }];
}

function ended({ id, person, community }: FactOf<"removal-begun">, { world }: Place): Fact {
  return {
    kind: "removal-ended",
    id: `removal-ended/${id.slice("removal-begun/".length)}`,
    at: world.now,
    person,
    community,
    removal: id,
  };
}

/**
 * Numbered through the whole organisation: of two who count at the same moment, and both take
 * the last free number, only one finds it in the ledger, and only whoever is found there goes.
 */
function begin({ next }: TakingOut, { id, team, world }: Place): readonly Fact[] {
  const before = only(world.facts, "removal-begun").length;
  return next.map(({ person, thread }, index) => ({
    kind: "removal-begun",
    id: `removal-begun/${before + index}`,
    at: world.now,
    person: person.id,
    community: id,
    team: team.slug,
    ...(thread && { thread }),
  }));
}

/** A question about which nobody is left to ask is done with. */
function settle(
  { go, next, ask: asked }: TakingOut,
  { id, world }: Place,
): readonly FactOf<"removals-settled">[] {
  if (go.length + next.length + asked.length > 0) return [];
  const open = questionsOf(id, world).filter(({ state }) => state === "open");
  return open.map(({ tag, thread }) => ({
    kind: "removals-settled",
    id: `removals-settled/${tag}`,
    at: world.now,
    community: id,
    thread,
  }));
}

function takeOut(person: Person, { id, team }: Place): Step {
  const afterwards: readonly Target[] = [{ kind: "community", community: id }];
  const effect = { kind: "ensure-no-member", team: team.slug, person, afterwards } as const;
  return { effect, because: `put in by hand, and nobody but members of ${id} is in this team` };
}

/** The question that is open goes on; else another one is asked. */
function ask({ ask: asked }: TakingOut, { id, team, world }: Place): readonly Step[] {
  const { home, definitions } = world;
  const community = definitions?.communities[id];
  if (asked.length === 0 || !home || !community) return [];
  const open = questionsOf(id, world).find(({ state }) => state === "open");
  // Of all there ever were: a community may be called what another one was called before.
  const tag = open?.tag ?? questionTag(id, removalQuestions(world).length);
  const { title, body } = askOwners(
    community.name,
    team.slug,
    asked,
    limitsIn(definitions.settings),
  );
  const effect = { kind: "ensure-issue", repo: home, tag, title, body, community: id } as const;
  return [{ effect, because: "more people would go than `removals` allows without a person" }];
}
