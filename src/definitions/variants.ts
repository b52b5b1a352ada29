import type { Condition, Id, Pathway, Stage, WrittenPathway, WrittenStage } from "./types.ts";

/** Pathways by id. */
type ById<T> = Readonly<Record<Id, T>>;

/** A pathway that is a variant of another one, its core. */
export interface Variant {
  readonly core: Id;
  /** What its own file says. */
  readonly written: WrittenPathway;
  /** Where in the file's list each of its stages stands; nothing for one that it shares as it is. */
  readonly places: readonly (number | undefined)[];
}

/** Pathways with all their stages, and which of them are variants. */
export interface Expanded {
  readonly pathways: ById<Pathway>;
  readonly variants: ById<Variant>;
}

/** Gives variants the stages that they share with their cores; a core that is not there, or is a variant itself, shares nothing. */
export function expanded(written: ById<WrittenPathway>): Expanded {
  const pathways = Object.create(null) as Record<Id, Pathway>;
  const variants = Object.create(null) as Record<Id, Variant>;
  for (const [id, pathway] of Object.entries(written)) {
    const { extends: core, stages = [] } = pathway;
    if (core === undefined) {
      // Its schema sees to it that its stages are whole.
      pathways[id] = pathway as Pathway;
      continue;
    }
    const found = written[core];
    const shared = found && found.extends === undefined ? (found as Pathway) : undefined;
    const placed = withShared(stagesFor(id, core, shared), stages);
    pathways[id] = {
      ...described(shared),
      ...pathway,
      stages: placed.map(({ stage }) => stage),
    };
    variants[id] = { core, written: pathway, places: placed.map(({ place }) => place) };
  }
  return { pathways, variants };
}

/** What a variant takes over beside the stages. */
function described(core: Pathway | undefined): Partial<Pathway> {
  const { description, "minimum-contribution": least, "for-anybody": anybody } = core ?? {};
  return {
    ...(description !== undefined && { description }),
    ...(least !== undefined && { "minimum-contribution": least }),
    ...(anybody !== undefined && { "for-anybody": anybody }),
  };
}

/** The stages of a core as a variant has them: what they ask about the core's stages, they ask about its own. */
function stagesFor(variant: Id, core: Id, shared: Pathway | undefined): readonly Stage[] {
  const stages = shared?.stages ?? [];
  return stages.map((stage) => {
    const goesOn = stage["stays-while"];
    return {
      ...stage,
      when: asked(stage.when, core, variant),
      ...(goesOn && { "stays-while": asked(goesOn, core, variant) }),
    };
  });
}

function asked(condition: Condition, core: Id, variant: Id): Condition {
  const within = (one: Condition) => asked(one, core, variant);
  if ("all" in condition) return { all: condition.all.map(within) };
  if ("any" in condition) return { any: condition.any.map(within) };
  if ("not" in condition) return { not: within(condition.not) };
  if (!("stage" in condition) || condition.stage.pathway !== core) return condition;
  return { stage: { ...condition.stage, pathway: variant } };
}

/** A stage, and where it stands in the variant's file. */
interface Placed {
  readonly stage: Stage;
  readonly place?: number;
}

function withShared(shared: readonly Stage[], entries: readonly WrittenStage[]): readonly Placed[] {
  // A stage that the core has twice is told there, and once is enough.
  const byId = new Map(shared.map((stage) => [stage.id, stage]));
  const changed = new Map<Id, Placed>();
  const first: Placed[] = [];
  const behind = new Map([...byId.keys()].map((id) => [id, [] as Placed[]]));
  let before = first;
  for (const [place, entry] of entries.entries()) {
    // A stage of its own that lacks something is told so, and comes into no definitions.
    const placed: Placed = { stage: { ...byId.get(entry.id), ...entry } as Stage, place };
    const next = changed.has(entry.id) ? undefined : behind.get(entry.id);
    if (next) changed.set(entry.id, placed);
    else before.push(placed);
    before = next ?? before;
  }
  const all = [...byId.values()].flatMap((stage) => [
    changed.get(stage.id) ?? { stage },
    ...(behind.get(stage.id) as Placed[]),
  ]);
  return [...first, ...all];
}

/** Where in a variant's file something stands that stands in it with all its stages; nothing where the variant only shares it. */
export function writtenAt(
  path: readonly (string | number)[],
  { written: { stages = [] }, places }: Variant,
): readonly (string | number)[] | undefined {
  const [list, index, key] = path;
  if (list !== "stages") return path;
  const place = places[Number(index)];
  if (place === undefined) return undefined;
  const isThere = key === undefined || key in (stages[place] as WrittenStage);
  return isThere ? ["stages", place, ...path.slice(2)] : undefined;
}
