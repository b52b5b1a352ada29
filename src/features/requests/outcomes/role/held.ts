import { called } from "../../../../core/condition/situation.ts";
import { menteesOf, programmes } from "../../../../core/ledger/mentorships.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import { each } from "../../../../core/ask.ts";
import type { World } from "../../../../core/world.ts";
import { changes } from "../../../../words/generated/changes.ts";
import { listed } from "../../../../words/list.ts";
import { joined, ours, plain, type Shown } from "../../../../words/shown.ts";
import { voiceFor } from "../../voice.ts";
import { askedOn } from "./asked-on.ts";
import { communityIn } from "./change.ts";

/** What somebody who stops leading holds, and has to hand over: the communities that they lead, whom they accompany, and the requests that wait for them. */
export function toHandOver(request: Request, world: World): Shown | undefined {
  const voice = voiceFor(request);
  const say = changes(voice);
  const communities = led(request, world);
  const ids = communities.map(({ id }) => id);
  const rows = [
    ...communities.map(({ words }) => words),
    ...accompanied(request, world),
    ...[askedOn(request, ids, world)].flatMap((row) => row ?? []),
  ];
  if (rows.length === 0) return undefined;
  const list = rows.map((row) => ours(`- ${row}`));
  const person = called(request.around.subject, world);
  return joined([say("changes-hand-over", { person }), joined(list, "\n")]);
}

/** That somebody who would stop leading a community doesn't lead it: they may have chosen another one than they meant. */
export function leadsNot(request: Request, world: World): Shown | undefined {
  const { begun, community, definitions, around } = request;
  // Which community it is about may be unclear yet.
  if (begun || community === undefined) return undefined;
  const { name, leads = [] } = communityIn(definitions, community);
  if (leads.some(({ github }) => world.pinned(github) === around.subject)) return undefined;
  const person = called(around.subject, world);
  return changes(voiceFor(request))("changes-leads-not", { person, community: plain(name) });
}

/** With whoever leads it as well: they can take over. */
function led(request: Request, world: World): readonly Led[] {
  const voice = voiceFor(request);
  const say = changes(voice);
  const { subject } = request.around;
  return Object.entries(request.definitions.communities).flatMap(([id, { name, leads = [] }]) => {
    const people = new Set(leads.flatMap(({ github }) => world.pinned(github) ?? []));
    if (!people.delete(subject)) return [];
    const community = plain(name);
    if (people.size === 0) return [{ id, words: say("changes-holds-alone", { community }) }];
    const others = listed(
      [...people].map((one) => called(one, world)),
      voice,
    );
    return [{ id, words: say("changes-holds-with", { community, others }) }];
  });
}

interface Led {
  readonly id: string;
  readonly words: Shown;
}

function accompanied(request: Request, world: World): readonly Shown[] {
  const voice = voiceFor(request);
  const all = each(programmes(world), (programme) => {
    const pairs = menteesOf(programme, request.around.subject, world);
    if (pairs.length === 0) return [];
    const mentees = pairs.map(({ mentee }) => called(mentee, world));
    const told = { mentees: listed(mentees, voice), program: plain(programme.name) };
    return [changes(voice)("changes-holds-mentees", told)];
  });
  return all.flat();
}
