import type { CommentCreated, Event } from "../../core/event.ts";
import { only } from "../../core/fact.ts";
import type { Answer } from "../../core/feature.ts";
import { meansCommunity, memberships } from "../../core/ledger/memberships.ts";
import { type PersonId, same } from "../../core/person.ts";
import { namesOf } from "../../core/ledger/todays-names.ts";
import { reply } from "../../core/say.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import { confirm } from "./confirm.ts";
import { goodbye, leaveWhich } from "./messages.ts";

/** Teams and invitations that changed are looked at; `/leave` is answered, and `/confirm` where we asked the owners. */
export function answer(event: Event, world: World): Answer {
  switch (event.kind) {
    case "team.changed":
      return { touched: [...withTeam(event.team, world), ...requestsOf(event.person?.id, world)] };
    case "organization.changed":
      return {
        touched: [
          ...communitiesOf(event.person?.id, world),
          ...requestsOf(event.person?.id, world),
        ],
      };
    case "comment.created":
      return event.actor.bot ? {} : said(event, world);
    default:
      return {};
  }
}

function said(event: CommentCreated, world: World): Answer {
  const [left, confirmed] = [leave(event, world), confirm(event, world)];
  return {
    messages: [...(left.messages ?? []), ...(confirmed.messages ?? [])],
    touched: [...(left.touched ?? []), ...(confirmed.touched ?? [])],
  };
}

function withTeam(slug: string, world: World): readonly Target[] {
  return Object.entries(world.definitions?.communities ?? {})
    .filter(([, { team }]) => team !== undefined && same(team, slug))
    .map(([community]) => ({ kind: "community", community }));
}

function joinedBy(person: PersonId | undefined, world: World) {
  return only(world.facts, "joined").filter((fact) => fact.person === person);
}

function requestsOf(person: PersonId | undefined, world: World): readonly Target[] {
  return joinedBy(person, world).flatMap(({ thread }) => (thread ? [onThread(thread)] : []));
}

function communitiesOf(person: PersonId | undefined, world: World): readonly Target[] {
  return joinedBy(person, world).map(({ community }) => ({ kind: "community", community }));
}

function leave(event: CommentCreated, world: World): Answer {
  const { actor, thread } = event;
  const asked = event.commands.filter(({ name }) => name === "leave");
  if (asked.length === 0) return {};
  const mine = belonging(actor.id, world);
  // People may know a community by an id it had before.
  const { now } = namesOf(world);
  const meant = mine.filter(({ id, joined }) =>
    asked.some((one) =>
      meansCommunity(
        { thread, argument: now("communities", one.argument.toLowerCase()) },
        id,
        joined,
      ),
    ),
  );
  const body =
    meant.length > 0
      ? goodbye(
          actor.login,
          meant.map(({ name }) => name),
        )
      : leaveWhich(
          actor.login,
          mine.map(({ id }) => id),
        );
  // Another request of theirs may still wait for the team they have just left.
  const waiting = meant.length > 0 ? requestsOf(actor.id, world) : [];
  const left = meant.map(({ id }): Target => ({ kind: "community", community: id }));
  return { messages: [reply(event, "leave", body)], touched: [...left, ...waiting] };
}

function belonging(person: PersonId, world: World) {
  return Object.entries(world.definitions?.communities ?? {}).flatMap(([id, { name }]) => {
    const joined = memberships(world.facts, id).get(person);
    return joined ? [{ id, name, joined }] : [];
  });
}
