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
  readonly left: readonly Unsaid[];
}

/** What another tool's file does not say, and of what. */
interface Unsaid {
  readonly name: Shown;
  readonly message: Shown;
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
      ...unknown.map((id) => ({
        name: printed(`people/${id}.yml`),
        message: say("exchange-not-known"),
      })),
      ...strangers.map((id) => ({
        name: quoted(id),
        message: say("exchange-no-such-person", { file: printed(CONTRIBUTIONS) }),
      })),
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
    const name = printed(`communities/${id}.yml`);
    if (community.team === undefined) return [{ name, message: say("exchange-no-team") }];
    const keys = OF_COMMUNITIES.filter((key) => community[key] !== undefined);
    if (keys.length === 0) return [];
    const named = keys.map((key) => quoted(key));
    return [{ name, message: say("exchange-not-in-teams", { keys: listed(named, voice, "or") }) }];
  });
  const message = say("exchange-members-unknown");
  const members = unknown.map((name) => ({ name: quoted(name), message }));
  return { text, left: [...left, ...members] };
}
