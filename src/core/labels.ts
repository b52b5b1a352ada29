import { bringsAbout } from "./brings-about.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Checklist, Process } from "../definitions/types.ts";
import { linesOf } from "./checklist.ts";
import type { LabelDefinition } from "./effect.ts";
import { same } from "./person.ts";
import { type Names, NO_RENAMES, namesIn, renamesIn } from "./names.ts";
import { labels } from "../words/generated/labels.ts";
import { shortened } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { voiceOf } from "./voice-of.ts";
import { stepsIn } from "../definitions/process-steps.ts";

/** The label of a request that waits for an invitation to be accepted, unless a process names another. */
export const INVITED = "join: invitation sent";

const COLORS = { process: "1d4ed8", step: "b45309", checklist: "15803d" } as const;

/** A label and the place in the definitions that names it. */
interface Use {
  readonly place: string;
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** Every label the definitions use on requests, each once without case. */
export function labelsOf(definitions: Definitions): readonly LabelDefinition[] {
  const once = new Map<string, LabelDefinition>();
  for (const { name, color, description } of uses(definitions, NO_RENAMES)) {
    const key = name.toLowerCase();
    if (!once.has(key)) once.set(key, { name, color, description: shortened(description, 100) });
  }
  return [...once.values()];
}

/** Labels that a place calls differently now, where the old name is not used any more and the new one was not. */
export function renamedLabels(
  before: Definitions,
  after: Definitions,
): readonly { readonly from: string; readonly to: string }[] {
  const were = uses(before, namesIn(after, [renamesIn(before)]));
  const are = uses(after, NO_RENAMES);
  const renames = are.flatMap(({ place, name: to }) => {
    const from = were.find((use) => use.place === place)?.name;
    if (from === undefined || are.some(({ name }) => same(name, from))) return [];
    return were.some(({ name }) => same(name, to)) ? [] : [{ from, to }];
  });
  return [...new Map(renames.map((rename) => [rename.from.toLowerCase(), rename])).values()];
}

/** Places are told by what things are called later. */
function uses(definitions: Definitions, later: Names): readonly Use[] {
  const { processes, checklists } = definitions;
  const voice = voiceOf(definitions);
  return [
    ...Object.entries(processes).flatMap(([id, process]) => processUses(id, process, later, voice)),
    ...Object.entries(checklists).flatMap(([id, checklist]) =>
      checklistUses(id, checklist, later, voice),
    ),
  ];
}

function processUses(before: string, process: Process, later: Names, voice: Voice): readonly Use[] {
  const { name, label } = process;
  const say = labels(voice);
  const id = later.now("processes", before);
  const start = `processes/${id}`;
  const joins = bringsAbout(process).flatMap((action) =>
    "join" in action ? [action.invited ?? INVITED] : [],
  );
  return [
    {
      place: start,
      name: label,
      color: COLORS.process,
      description: `${say("labels-request")}: ${name}`,
    },
    ...stepsIn(process).flatMap((step) =>
      step.label
        ? [
            stepUse(
              `${start}/steps/${later.now(`steps/${id}`, step.id)}`,
              step.label,
              `${name}: ${step.name ?? step.id}`,
            ),
          ]
        : [],
    ),
    ...joins.map((one) => stepUse(`${start}/invited`, one, say("labels-invited"))),
    ...putBy(process).map((one) => stepUse(`${start}/outcome/${one}`, one, name)),
  ];
}

function putBy(process: Process): readonly string[] {
  const onTheWay = stepsIn(process).flatMap((step) => step.outcome ?? []);
  const actions = [...onTheWay, ...Object.values(process.outcome).flat()];
  return actions.flatMap((action) => ("labels" in action ? (action.labels.put ?? []) : []));
}

function stepUse(place: string, name: string, description: string): Use {
  return { place, name, color: COLORS.step, description };
}

function checklistUses(
  before: string,
  checklist: Checklist,
  later: Names,
  voice: Voice,
): readonly Use[] {
  const id = later.now("checklists", before);
  const start = `checklists/${id}`;
  const { none, some, all } = checklist.labels ?? {};
  const items = linesOf(checklist).map(
    (line) => [`items/${later.now(`items/${id}`, line.id)}`, line.label] as const,
  );
  const description = `${labels(voice)("labels-checklist")}: ${checklist.name}`;
  const named = [["none", none], ["some", some], ["all", all], ...items] as const;
  return named.flatMap(([place, name]) =>
    name ? [{ place: `${start}/${place}`, name, color: COLORS.checklist, description }] : [],
  );
}
