import { called } from "../../../core/condition/situation.ts";
import { type FactOf, seatId } from "../../../core/fact.ts";
import { isMember } from "../../../core/ledger/memberships.ts";
import type { Request } from "../../../core/ledger/request.ts";
import { pageOf } from "../../../core/pages.ts";
import type { World } from "../../../core/world.ts";
import { requests } from "../../../words/generated/requests.ts";
import { bold, joined, leading, plain, type Shown } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import { comeBack } from "./join/messages.ts";
import type { OutcomeKind } from "./kind.ts";

/** The person no longer belongs to the community, and its team follows; nothing happens to somebody who does not belong. */
export const leave: OutcomeKind<{ readonly leave: "community" }> = {
  once(_, request, world) {
    const { community, around } = request;
    if (community === undefined || !isMember(around.subject, community, world)) return [];
    return [left(request, community, world)];
  },
  stands: (_, request, world, brought) => becameOf(brought, request, world)?.case,
  undo: (_, request, world, brought) => becameOf(brought, request, world)?.words,
};

interface Became {
  readonly case: "left" | "never";
  readonly words: Shown;
}

/** What became of the person with this request; nothing to tell, where they belong by now. */
function becameOf(brought: readonly string[], request: Request, world: World): Became | undefined {
  const { community: id = "", definitions, around } = request;
  const community = definitions.communities[id];
  if (!community || isMember(around.subject, id, world)) return undefined;
  const voice = voiceFor(request);
  const say = requests(voice);
  const about = {
    who: around.author === around.subject ? "you" : "they",
    person: called(around.subject, world),
    community: bold(leading(plain(community.name), pageOf("communities", id, world))),
  } as const;
  if (brought.length === 0) return { case: "never", words: say("requests-left-nothing", about) };
  return { case: "left", words: joined([say("requests-left", about), comeBack(voice)], " ") };
}

function left(
  { around, seat, reopened }: Request,
  community: string,
  world: World,
): FactOf<"left"> {
  return {
    kind: "left",
    id: `left/${community}/${around.subject}/${seatId(seat)}/${reopened}`,
    at: world.now,
    person: around.subject,
    community,
    how: "request",
    ...seat,
  };
}
