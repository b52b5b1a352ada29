import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { personKey } from "../../core/ledger/key.ts";
import { meansCommunity, standingIn } from "../../core/ledger/memberships.ts";
import { type PersonId, same } from "../../core/person.ts";
import { reply as say } from "../../core/say.ts";
import { atSeat, type Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { goodbye, leaveWhich } from "./messages.ts";

/** Teams and invitations that changed are looked at; `/leave` is answered. */
export function reply(event: Event, world: World): Reply {
  if (event.kind === "team.changed")
    return { touched: [...withTeam(event.team, world), ...requestsOf(event.person?.id, world)] };
  if (event.kind === "organization.changed") {
    const person = event.person?.id;
    return { touched: [...communitiesOf(person, world), ...requestsOf(person, world)] };
  }
  return event.kind === "comment.created" && !event.actor.bot ? leave(event, world) : {};
}

function withTeam(slug: string, world: World): readonly Target[] {
  return Object.entries(world.definitions()?.communities ?? {})
    .filter(([, { team }]) => team !== undefined && same(team, slug))
    .map(([community]) => ({ kind: "community", community }));
}

function joinedBy(person: PersonId | undefined, { ledger }: World) {
  if (person === undefined) return [];
  const joined = ledger.about(personKey(person)).of("joined");
  return joined.filter((fact) => fact.person === person);
}

function requestsOf(person: PersonId | undefined, world: World): readonly Target[] {
  return joinedBy(person, world).flatMap(atSeat);
}

function communitiesOf(person: PersonId | undefined, world: World): readonly Target[] {
  return joinedBy(person, world).map(({ community }) => ({ kind: "community", community }));
}

function leave(event: CommentCreated, world: World): Reply {
  const { actor, thread } = event;
  const asked = event.commands.filter(({ name }) => name === "leave");
  if (asked.length === 0) return {};
  const mine = belonging(actor.id, world);
  // People may know a community by an id it had before.
  const { now } = world.names();
  const said = asked.map(({ argument }) => now("communities", argument.toLowerCase()));
  const meant = mine.filter(({ id, joined }) =>
    said.some((argument) => meansCommunity({ thread, argument }, id, joined)),
  );
  const voice = voiceOn(thread, world);
  const body =
    meant.length > 0 ? goodbye(actor.login, meant, voice) : leaveWhich(actor.login, mine, voice);
  // Another request of theirs may still wait for the team they have just left.
  const waiting = meant.length > 0 ? requestsOf(actor.id, world) : [];
  const left = meant.map(({ id }): Target => ({ kind: "community", community: id }));
  return { messages: [say(event, "leave", body)], touched: [...left, ...waiting] };
}

function belonging(person: PersonId, world: World) {
  const all = Object.entries(world.definitions()?.communities ?? {});
  const found = each(all, ([id, { name, status }]) => {
    const { joined } = standingIn(id, person, world);
    return joined ? [{ id, name, joined, retired: status === "retired" }] : [];
  });
  return found.flat();
}
