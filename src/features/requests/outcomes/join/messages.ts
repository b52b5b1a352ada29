import { called } from "../../../../core/condition/situation.ts";
import { dayOf } from "../../../../core/dates.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { Gone } from "../../../../core/ledger/standings.ts";
import { pageOf } from "../../../../core/pages.ts";
import { GITHUB } from "../../../../core/place.ts";
import type { World } from "../../../../core/world.ts";
import { longDay } from "../../../../words/calendar.ts";
import { requests } from "../../../../words/generated/requests.ts";
import { bold, code, leading, ours, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";

export function invitationSent({ org: { login }, github = GITHUB }: World, voice: Voice): Shown {
  const address = ours(`${github}/orgs/${login}/invitation`);
  return requests(voice)("requests-invitation", { organization: plain(login), address });
}

export function beingAdded(team: string, voice: Voice): Shown {
  return requests(voice)("requests-team-adding", { team: code(team) });
}

export function teamUnmanaged(team: string, why: Shown, voice: Voice): Shown {
  return requests(voice)("requests-team-unmanaged", { team: code(team), why });
}

export function teamMissing(team: string, voice: Voice): Shown {
  return requests(voice)("requests-team-missing", { team: code(team) });
}

export function teamRefused(team: string, why: Shown, voice: Voice): Shown {
  return requests(voice)("requests-team-refused", { team: code(team), why });
}

export function leaveHere(voice: Voice): Shown {
  return requests(voice)("requests-undo-joined");
}

/** Where something else than this request brought them last, its issue is not where `/leave` is enough. */
export function leaveElsewhere(community: string, voice: Voice): Shown {
  return requests(voice)("requests-undo-joined-elsewhere", {
    command: code(`/leave ${community}`),
  });
}

/** Since when somebody belongs no more. */
export function wentSince(
  { at, how }: Gone,
  name: string,
  { community = "", around: { author, subject } }: Request,
  voice: Voice,
  world: World,
): Shown {
  const who = author === subject ? "you" : "they";
  return requests(voice)(`requests-gone-${how}`, {
    who,
    person: called(subject, world),
    community: bold(leading(plain(name), pageOf("communities", community, world))),
    day: longDay(dayOf(at, world), voice),
  });
}

export function comeBack(voice: Voice): Shown {
  return requests(voice)("requests-come-back");
}
