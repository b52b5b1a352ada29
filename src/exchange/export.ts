import { printed, quoted } from "../words/printed.ts";
import { exchange } from "../words/generated/exchange.ts";
import { listed } from "../words/list.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Carried } from "./carried.ts";
import { CONTRIBUTIONS } from "./contributors/contributions.ts";
import { writeAllContributors } from "./contributors/write-all-contributors.ts";
import { writePeribolos } from "./teams/write-peribolos.ts";

/** Formats that Waymark writes. */
export const TARGETS = ["all-contributors", "peribolos"] as const;
type Target = (typeof TARGETS)[number];

/** A file for another tool, and what could not be carried over. */
interface Export {
  readonly text: string;
  readonly left: readonly Shown[];
}

/** Writes what another tool needs; `today` says who leads now. */
export function exportTo(target: Target, carried: Carried, today: string, voice: Voice): Export {
  const writers: Readonly<Record<Target, () => Export>> = {
    "all-contributors": () => contributors(carried, voice),
    peribolos: () => teams(carried, today, voice),
  };
  return writers[target]();
}

function contributors(carried: Carried, voice: Voice): Export {
  const say = exchange(voice);
  const { text, unknown, strangers } = writeAllContributors(carried);
  return {
    text,
    left: [
      ...unknown.map((id) => say("exchange-not-known", { file: printed(`people/${id}.yml`) })),
      ...strangers.map((id) =>
        say("exchange-no-such-person", { file: printed(CONTRIBUTIONS), person: quoted(id) }),
      ),
    ],
  };
}

/** Keys of a community that no team has. */
const OF_COMMUNITIES = [
  "meetings",
  "channels",
  "emeritus",
  "pathways",
  "onboarding",
  "charter",
] as const;

function teams(carried: Carried, today: string, voice: Voice): Export {
  const say = exchange(voice);
  const { text, unknown } = writePeribolos(carried, today, voice);
  const left = [...carried.communities].flatMap(([id, community]) => {
    const file = printed(`communities/${id}.yml`);
    if (community.team === undefined) return [say("exchange-no-team", { file })];
    const keys = OF_COMMUNITIES.filter((key) => community[key] !== undefined);
    if (keys.length === 0) return [];
    const named = keys.map((key) => quoted(key));
    return [say("exchange-not-in-teams", { file, keys: listed(named, voice, "or") })];
  });
  const members = unknown.map((name) => say("exchange-members-unknown", { team: quoted(name) }));
  return { text, left: [...left, ...members] };
}
