import { OFFER } from "../../core/beginning.ts";
import type { Effect } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { adoptions } from "../../core/ledger/adoption.ts";
import { INSTALLATION, tagKey } from "../../core/ledger/key.ts";
import type { Beginning } from "../../core/shown.ts";
import type { Target } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import { shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { filesFor } from "../../starters/files.ts";
import { WORKFLOW, workflow } from "../../starters/workflow.ts";
import { firstDefinitions } from "../../words/generated/first-definitions.ts";
import { bare } from "../../words/shown.ts";
import { PLAIN } from "../../words/voice.ts";
import { inWords } from "./messages.ts";
import { startingFor } from "./starting.ts";

/** One pull request with definitions to begin with, in an organisation that has none and did not turn it down. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind !== "definitions" || adoptions(world).length > 0) return {};
  const { candidate } = world.shown();
  const asked = world.written(OFFER) ?? "";
  if (candidate) {
    if (asked === "") return {};
    const { repo, commit, definitions } = candidate;
    const voice = voiceOf(definitions);
    const text = { title: "", body: "", done: firstDefinitions(voice)("first-definitions-done") };
    const effect = {
      kind: "ensure-file",
      repo,
      tag: OFFER,
      on: commit,
      files: [],
      ...text,
    } as const;
    return { plan: [{ effect, because: "there are definitions now" }] };
  }
  // Only asked once: by now people may have changed it, and what they wrote is theirs.
  if (asked !== "" || isTurnedDown(world)) return {};
  const beginning = world.beginning();
  if (beginning?.commit === undefined) return soon(world);
  const effect = offer(beginning, beginning.commit, world);
  return { plan: [{ effect, because: "the organization has no definitions yet" }] };
}

const HOUR = { count: 1, unit: "hour" } as const;
const MINUTE = { count: 1, unit: "minute" } as const;

/** GitHub may show a new repository a moment later than it tells of it: while somebody is at it, it is looked for again. */
function soon({ ledger, now }: World): Upheld {
  const last = ledger.about(INSTALLATION).of("installed-by").at(-1);
  return last && last.at > shift(now, HOUR, -1) ? { due: shift(now, MINUTE) } : {};
}

function isTurnedDown({ ledger }: World): boolean {
  return ledger.about(tagKey(OFFER)).of("turned-down").length > 0;
}

function offer(beginning: Beginning, on: string, world: World): Effect {
  const { repo, paths, readme, language } = beginning;
  // There are no settings yet that would say otherwise.
  const voice = language === undefined ? PLAIN : { language };
  const starting = startingFor(beginning, world, voice);
  const all = Object.entries(filesFor(starting, undefined, voice));
  const free = all.filter(([path]) => isFree(path, paths, readme));
  const kept = all.flatMap(([path]) => (isFree(path, paths, readme) ? [] : [path]));
  const files = free.map(([path, after]) => ({
    path,
    after,
    ...(path === README && readme !== undefined && { before: readme }),
  }));
  const say = firstDefinitions(voice);
  const title = bare(say("first-definitions-title"));
  const { action } = beginning;
  const toCopy = action === undefined || paths.includes(WORKFLOW) ? undefined : workflow(action);
  const written = files.map(({ path }) => path);
  const body = inWords({ starting, files: written, kept, beginning, workflow: toCopy }, voice);
  return {
    kind: "ensure-file",
    repo,
    tag: OFFER,
    on,
    files,
    title,
    body,
    done: say("first-definitions-done"),
  };
}

const README = "README.md";

/** Nothing of anybody's is written over; only a page with no more than a heading and a line may be written anew. */
function isFree(path: string, paths: readonly string[], readme: string | undefined): boolean {
  if (!paths.includes(path)) return true;
  if (path !== README || readme === undefined) return false;
  const lines = readme.split("\n").filter((line) => line.trim() !== "");
  return lines.length <= 2 && (lines[0] ?? "# ").startsWith("# ");
}
