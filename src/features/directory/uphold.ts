import type { FileChange } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { GITHUB } from "../../core/place.ts";
import { isUnnamed } from "../../core/ledger/naming.ts";
import type { Target } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import { heldBack } from "../../core/ledger/held-back.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { communityTable } from "../../directory/communities.ts";
import { contributors } from "../../directory/contributors.ts";
import { contributorTable } from "../../directory/contributor-table.ts";
import { mayHoldTable } from "../../directory/files.ts";
import {
  asksForContributors,
  type TablesHome,
  type Tables,
  withTables,
} from "../../directory/tables.ts";
import { inWords } from "./messages.ts";

/** One pull request while a table of ours is out of date. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind !== "definitions" || !world.definitions()) return {};
  const { candidate } = world.shown();
  if (!candidate?.definitions || !candidate.sources) return {};
  if (heldBack(world)) return {};
  const { repo, commit, definitions } = candidate;
  const sources = Object.entries(candidate.sources).filter(([path]) => mayHoldTable(path));
  const people = sources.some(([, text]) => asksForContributors(text));
  const place = { github: world.github ?? GITHUB, repo };
  const tables = tablesFor({ ...candidate, definitions }, place, people, world);
  const files = sources.flatMap(([path, before]): readonly FileChange[] => {
    const after = withTables(before, tables);
    return after === before ? [] : [{ path, before, after }];
  });
  const paths = files.map(({ path }) => path);
  const effect = {
    kind: "ensure-file",
    repo,
    tag: "directory",
    on: commit,
    files,
    ...inWords(paths, voiceOf(definitions)),
  } as const;
  const plan = [{ effect, because: "the tables show who is there" }];
  return people ? { plan, due: tomorrow(world) } : { plan };
}

type Shown = Pick<Candidate, "people"> & { readonly definitions: Definitions };

function tablesFor(
  { definitions, people: pinned }: Shown,
  place: TablesHome,
  people: boolean,
  world: World,
): Tables {
  const pins = new Map(Object.entries(pinned));
  const communities = communityTable(definitions, place, (login) => {
    const lead = pins.get(login.toLowerCase());
    return lead === undefined || !isUnnamed(lead, world);
  });
  if (!people) return { communities };
  const all = contributors(definitions, world);
  return { communities, contributors: contributorTable(all, place, voiceOf(definitions)) };
}

const DAY = 86_400_000;

/** People contribute every day, and nobody tells the definitions. */
function tomorrow({ now }: World): string {
  return new Date(Date.parse(now) + DAY).toISOString();
}
