import type { FactOf } from "../../core/fact.ts";
import type { Fact } from "../../core/fact.ts";
import { strangers } from "../../core/ledger/strangers.ts";
import type { Person, PersonId } from "../../core/person.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { books, takeOver } from "./exactly.ts";
import {
  type Community,
  communityWithTeam,
  countOf,
  goingFrom,
  inTeamId,
  isIn,
  isInvited,
  type Joined,
  membersOf,
  wasSeen,
} from "./standing.ts";

/** Three-way comparison of one community: the roster, what was last seen in the team, what is there now. */
export function conclude(target: Target, world: World): readonly Fact[] {
  const community =
    target.kind === "community" ? communityWithTeam(target.community, world) : undefined;
  if (!community) return [];
  const news = [...shown(community), ...takeOver(community)];
  // What is done about people who do not belong follows once it is known who does.
  return news.length > 0 || !community.team.managed ? news : books(community);
}

/** What GitHub shows and the ledger does not know yet. */
function shown(community: Community): readonly FactOf<"joined" | "in-team" | "left">[] {
  const { id, team, people, world } = community;
  const members = membersOf(community);
  const arrived = members
    .filter((joined) => isIn(community, joined.person) && !wasSeen(joined, community))
    .map((joined) => inTeam(joined, community));
  const removed = members
    .filter(
      (joined) =>
        wasSeen(joined, community) &&
        !isIn(community, joined.person) &&
        !isInvited(community, joined.person),
    )
    .map(({ person }) => left(person, "by-hand", community));
  const gone = goingFrom(community)
    .filter((person) => !isIn(community, person) && !isInvited(community, person))
    .map((person) => left(person, "command", community));
  const outside = new Set(strangers(id, team, world));
  const adopted = team.members
    .filter((person) => {
      const standing = people.get(person.id);
      return !standing?.joined && !standing?.going && !outside.has(person);
    })
    .map((person) => joinedByHand(person, community));
  return [...arrived, ...removed, ...gone, ...adopted];
}

function inTeam(joined: Joined, { id, team, world }: Community): FactOf<"in-team"> {
  return {
    kind: "in-team",
    id: inTeamId(joined, team),
    at: world.now,
    person: joined.person,
    community: id,
    team: team.slug,
    by: joined.source === "request" ? "waymark" : "somebody",
  };
}

function left(person: PersonId, how: "command" | "by-hand", community: Community): FactOf<"left"> {
  const { id, world } = community;
  const number = countOf("left", person, community);
  return {
    kind: "left",
    id: `left/${id}/${person}/${number}`,
    at: world.now,
    person,
    community: id,
    how,
  };
}

/** Somebody put into the team by hand belongs, unless it is kept exactly: GitHub says what is. */
function joinedByHand({ id: person }: Person, community: Community): FactOf<"joined"> {
  const { id, world } = community;
  const number = countOf("joined", person, community);
  return {
    kind: "joined",
    id: `joined/${id}/${person}/adopted-${number}`,
    at: world.now,
    person,
    community: id,
    source: "adopted",
  };
}
