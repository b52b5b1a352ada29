import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { personKey } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import { atSeat, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { keepExactly } from "./exactly.ts";
import {
  type Community,
  communityWithTeam,
  goingFrom,
  isIn,
  isInvited,
  membersOf,
  wasSeen,
} from "./standing.ts";

/** A community's team holds whom its roster holds, as far as it is opted in. */
export function uphold(target: Target, world: World): Upheld {
  const community =
    target.kind === "community" ? communityWithTeam(target.community, world) : undefined;
  const touched = [...requests(world), ...unread(target, world)];
  if (!community) return { touched };
  if (!community.team.managed) return { touched };
  return { touched, plan: [...changes(community), ...keepExactly(community)] };
}

/** A request that brought somebody still waits for what was seen; that one, and one with which they went, tell what became of them since. */
function requests(world: World): readonly Target[] {
  const people = world.news.flatMap((fact) =>
    fact.kind === "in-team" || fact.kind === "left" || fact.kind === "joined" ? fact.person : [],
  );
  const moved = each([...new Set(people)], (person) => {
    const facts = world.ledger.about(personKey(person));
    return [...facts.of("joined"), ...facts.of("left")];
  });
  return moved.flat().flatMap(atSeat);
}

/** A removal that was begun just now is carried out once it is found in the ledger. */
function unread(target: Target, { news }: World): readonly Target[] {
  return news.some(({ kind }) => kind === "removal-begun") ? [target] : [];
}

/** Whoever joined and was never in the team yet comes in; whoever wrote `/leave` goes out. */
function changes(community: Community): readonly Step[] {
  const missing = membersOf(community).filter(
    (joined) => !isIn(community, joined.person) && !wasSeen(joined, community),
  );
  const leavers = goingFrom(community).filter(
    (person) => isIn(community, person) || isInvited(community, person),
  );
  const here = { kind: "community", community: community.id } as const;
  return [
    ...missing.flatMap((joined) => {
      const [request = here] = atSeat(joined);
      return member(joined.person, "ensure-member", "joined", request, community);
    }),
    ...leavers.flatMap((person) =>
      member(person, "ensure-no-member", "asked to leave", here, community),
    ),
  ];
}

function member(
  person: PersonId,
  kind: "ensure-member" | "ensure-no-member",
  because: string,
  afterwards: Target,
  { team, world }: Community,
): readonly Step[] {
  const login = world.login(person);
  if (!login) return [];
  const effect = {
    kind,
    team: team.slug,
    person: { id: person, login },
    afterwards: [afterwards],
  } as const;
  return [{ effect, because }];
}
