import { judgingPlace } from "../../core/judging.ts";
import type { Step } from "../../core/effect.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import { REMOVALS } from "../../core/ledger/key.ts";
import { questionCount, questionsOf, questionTag } from "../../core/ledger/removal-questions.ts";
import { limitsIn } from "../../core/ledger/removals.ts";
import { isKeptExactly, isTakenOver } from "../../core/ledger/strangers.ts";
import { type TakingOut, takingOut } from "../../core/ledger/taking-out.ts";
import type { Person } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import { askOwners } from "./messages.ts";
import type { Community } from "./standing.ts";

/** From the moment the team is first seen, everybody in it having become a member, nobody else is to be in it. */
export function takeOver({ id, team, world }: Community): readonly FactOf<"taken-over">[] {
  if (!isKeptExactly(id, team, world) || isTakenOver(id, world)) return [];
  const at = world.now;
  return [{ kind: "taken-over", id: `taken-over/${id}`, at, community: id, team: team.slug }];
}

/** A removal stands in the ledger before it is done: it counts, whatever happens then. */
export function books(community: Community): readonly Fact[] {
  const found = takingOut(community.id, community.team, community.world);
  return [
    ...found.over.map((begun) => ended(begun, community)),
    ...begin(found, community),
    ...settle(found, community),
  ];
}

/** Whoever does not belong in the team goes, as far as the limit allows; beyond it the owners are asked, and nobody goes. */
export function keepExactly(community: Community): readonly Step[] {
  const found = takingOut(community.id, community.team, community.world);
  return [...found.go.flatMap((person) => takeOut(person, community)), ...ask(found, community)];
}

function ended({ id, person, community }: FactOf<"removal-begun">, { world }: Community): Fact {
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
function begin({ next }: TakingOut, { id, team, world }: Community): readonly Fact[] {
  const before = world.ledger.about(REMOVALS).of("removal-begun").length;
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
  { id, world }: Community,
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

/** Only whoever is found in the ledger goes: what was concluded just now is read there first. */
function takeOut(person: Person, { id, team, world }: Community): readonly Step[] {
  if (isNew(person, world)) return [];
  const afterwards: readonly Target[] = [{ kind: "community", community: id }];
  const effect = { kind: "ensure-no-member", team: team.slug, person, afterwards } as const;
  const because = `put in by hand, and nobody but members of ${id} is in this team`;
  return [{ effect, because }];
}

function isNew({ id }: Person, { news }: World): boolean {
  return news.some((fact) => fact.kind === "removal-begun" && fact.person === id);
}

/** The question that is open goes on; else another one is asked. */
function ask({ ask: asked }: TakingOut, { id, team, world }: Community): readonly Step[] {
  const definitions = world.definitions();
  const community = definitions?.communities[id];
  if (asked.length === 0 || !community) return [];
  const open = questionsOf(id, world).find(({ state }) => state === "open");
  // Of all there ever were: a community may be called what another one was called before.
  const tag = open?.tag ?? questionTag(id, questionCount(world));
  const repo = judgingPlace(tag, world);
  if (!repo) return [];
  const about = { community: community.name, team: team.slug, people: asked };
  const limits = limitsIn(definitions.settings);
  const { title, body } = askOwners(about, limits, voiceOf(definitions));
  const effect = { kind: "ensure-issue", repo, tag, title, body, community: id } as const;
  return [{ effect, because: "more people would go than `removals` allows without a person" }];
}
