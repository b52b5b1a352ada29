import { GITHUB } from "../../../../core/place.ts";
import type { World } from "../../../../core/world.ts";
import { requests } from "../../../../words/generated/requests.ts";
import { code, ours, plain, type Shown } from "../../../../words/shown.ts";
import type { Voice } from "../../../../words/voice.ts";

export function invitationSent({ org: { login }, github = GITHUB }: World, voice: Voice): Shown {
  const address = ours(`${github}/orgs/${login}/invitation`);
  return requests(voice)("requests-invitation", { organization: plain(login), address });
}

export function beingAdded(team: string, voice: Voice): Shown {
  return requests(voice)("requests-team-adding", { team: code(team) });
}

export function teamUnmanaged(team: string, why: string | undefined, voice: Voice): Shown {
  const say = requests(voice);
  const reason = why === undefined ? say("requests-team-not-opted-in") : plain(why, 300);
  return say("requests-team-unmanaged", { team: code(team), why: reason });
}

export function teamMissing(team: string, voice: Voice): Shown {
  return requests(voice)("requests-team-missing", { team: code(team) });
}

export function teamRefused(team: string, why: string, voice: Voice): Shown {
  return requests(voice)("requests-team-refused", { team: code(team), why: plain(why, 300) });
}

export function leaveLater(voice: Voice): Shown {
  return requests(voice)("requests-undo-joined");
}
