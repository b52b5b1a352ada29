import type { Definitions } from "../definitions/definitions.ts";
import type { Checklist, Process } from "../definitions/types.ts";
import { linesOf } from "./checklist.ts";
import type { LabelDefinition } from "./effect.ts";
import { same } from "./person.ts";
import { type Names, NO_RENAMES, namesIn, renamesIn } from "./names.ts";
import { labels, type Labels } from "../words/generated/labels.ts";
import { asText, shortened, type Shown } from "../words/shown.ts";
import type { Say } from "../words/topic.ts";
import { stepName } from "./ledger/steps.ts";
import { voiceOf } from "./voice-of.ts";

/** The label of a request that waits for an invitation to be accepted, unless a process names another. */
export const INVITED = "join: invitation sent";

const COLORS = { process: "1d4ed8", step: "b45309", checklist: "15803d" } as const;

/** A label and the place in the definitions that names it. */
interface Use {
  readonly place: string;
  readonly name: string;
  readonly color: string;
  readonly description: Shown;
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
  const say = labels(voiceOf(definitions));
  return [
    ...Object.entries(processes).flatMap(([id, one]) => processUses(id, one, later, say)),
    ...Object.entries(checklists).flatMap(([id, one]) => checklistUses(id, one, later, say)),
  ];
}

function processUses(
  before: string,
  { name, label, steps, outcome }: Process,
  later: Names,
  say: Say<Labels>,
): readonly Use[] {
  const id = later.now("processes", before);
  const start = `processes/${id}`;
  const process = asText(name);
  const described = steps.flatMap((step) => {
    if (!step.label) return [];
    const place = `${start}/steps/${later.now(`steps/${id}`, step.id)}`;
    return [
      stepUse(place, step.label, say("labels-step", { process, step: asText(stepName(step)) })),
    ];
  });
  const joins = outcome.accepted.flatMap((action) =>
    "join" in action ? [action.invited ?? INVITED] : [],
  );
  return [
    {
      place: start,
      name: label,
      color: COLORS.process,
      description: say("labels-request", { process }),
    },
    ...described,
    ...joins.map((one) => stepUse(`${start}/invited`, one, say("labels-invited"))),
  ];
}

function stepUse(place: string, name: string, description: Shown): Use {
  return { place, name, color: COLORS.step, description };
}

function checklistUses(
  before: string,
  list: Checklist,
  later: Names,
  say: Say<Labels>,
): readonly Use[] {
  const id = later.now("checklists", before);
  const checklist = asText(list.name);
  const { none, some, all } = list.labels ?? {};
  const items = linesOf(list).map(
    (line) => [`items/${later.now(`items/${id}`, line.id)}`, line.label, "item"] as const,
  );
  const named = [
    ["none", none, "none"],
    ["some", some, "some"],
    ["all", all, "all"],
    ...items,
  ] as const;
  return named.flatMap(([place, name, about]) => {
    if (!name) return [];
    const description = say(`labels-${about}`, { checklist });
    return [{ place: `checklists/${id}/${place}`, name, color: COLORS.checklist, description }];
  });
}
