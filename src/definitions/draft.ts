import { readForm } from "../forms/read-form.ts";
import type { Definitions, SourceFile } from "./definitions.ts";
import { byFolder, type Described } from "./noun.ts";
import type { Read } from "./read-source.ts";
import type { PictureState } from "./pictures.ts";
import type { Noun, Source } from "./sources.ts";
import type { OwnWords } from "../words/voice.ts";
import { type TierPlace, withTiers } from "./tiers.ts";
import type { Settings, WrittenBadge, WrittenPathway } from "./types.ts";
import { expanded, type Variant } from "./variants.ts";

/** Definitions as far as they could be read: what checks look at. */
export interface Draft extends Omit<Definitions, "settings" | "messages"> {
  readonly messages: NonNullable<Definitions["messages"]>;
  /** Absent where waymark.yml is missing or broken. */
  readonly settings?: Settings;
  /** The ids of all files, of broken ones too. */
  readonly ids: Readonly<Record<Noun, ReadonlySet<string>>>;
  /** Of a file that a schema objects to, or that was not read: where mappings stand that have an unknown key. */
  readonly doubts: (noun: Noun, id: string) => ReadonlySet<string> | undefined;
  /** By pathway that is a variant of another one: what its file says, which `pathways` hold with all its stages. */
  readonly variants: Readonly<Record<string, Variant>>;
  /** By badge that is a tier: where in which file it stands. */
  readonly tiers: Readonly<Record<string, TierPlace>>;
  /** Files that describe badges, whether in tiers or not; of tiers that were not read, that is all that is known. */
  readonly badgeFiles: ReadonlySet<string>;
  /** Those that describe one in tiers, as they say it. */
  readonly tiered: Readonly<Record<string, WrittenBadge>>;
  /** By form: what its file says, in the shape that GitHub asks for. */
  readonly sheets: Readonly<Record<string, unknown>>;
  /** By path: what pictures are like that are named somewhere, as far as somebody looked. */
  readonly pictures: ReadonlyMap<string, PictureState>;
  /** By form: where in the form's `body` each of its fields stands. */
  readonly bodies: Readonly<Record<string, readonly number[]>>;
}

/** A file that is there. */
export type Named = Pick<Source, "noun" | "id">;

/** Puts together what was read; `there` are all files there are, read or not. */
export function draftOf(
  reads: readonly Read[],
  there: readonly Named[],
  files: readonly SourceFile[],
): Draft {
  const byNoun = Map.groupBy(reads, ({ source }) => source.noun);
  const of = (noun: Noun) => byNoun.get(noun) ?? [];
  const settings = of("settings")[0]?.value;
  const forms = of("forms");
  const { pathways, variants } = expanded(
    records(of("pathways"), (_, value) => value as WrittenPathway),
  );
  const { badges, tiers, tiered } = withTiers(
    records(of("badges"), (_, value) => value as WrittenBadge),
  );
  const ids = idsOf(there);
  return {
    ...(settings !== undefined && { settings: settings as Settings }),
    ...(byFolder((folder) => records(of(folder), (_, value) => value)) as Described),
    pathways,
    variants,
    badges,
    tiers,
    tiered,
    badgeFiles: ids.badges,
    forms: records(forms, readForm),
    messages: records(of("messages"), (_, value) => value as OwnWords),
    sheets: records(forms, (_, value) => value),
    bodies: records(forms, (_, value) => fieldIndexes(value)),
    pictures: new Map(files.flatMap(({ path, picture }) => (picture ? [[path, picture]] : []))),
    ids: { ...ids, badges: badgesOf(ids.badges, tiers, tiered) },
    doubts: ofTiers(withCores(doubtsOf(reads), variants), tiers),
  };
}

/** Records without a prototype: nobody's `constructor` is a checklist. */
function records<T>(
  reads: readonly Read[],
  make: (id: string, value: unknown) => T,
): Readonly<Record<string, T>> {
  const all = Object.create(null) as Record<string, T>;
  for (const { source, value } of reads)
    if (value !== undefined) all[source.id] = make(source.id, value);
  return all;
}

function fieldIndexes(value: unknown): readonly number[] {
  const { body } = value as { readonly body: readonly unknown[] };
  return body.flatMap((element, index) =>
    readForm("", { body: [element] }).fields.map(() => index),
  );
}

function doubtsOf(reads: readonly Read[]): Draft["doubts"] {
  const byName = new Map(reads.map((read) => [nameOf(read.source.noun, read.source.id), read]));
  return (noun, id) => {
    const read = byName.get(nameOf(noun, id));
    if (!read) return NO_STRANGERS;
    return read.problems.some(({ severity }) => severity === "error") ? read.strangers : undefined;
  };
}

/** Of a variant nobody knows the stages either while something is wrong with its core. */
function withCores(doubts: Draft["doubts"], variants: Draft["variants"]): Draft["doubts"] {
  return (noun, id) => {
    const own = doubts(noun, id);
    const core = noun === "pathways" ? variants[id]?.core : undefined;
    return own ?? (core === undefined ? undefined : doubts("pathways", core));
  };
}

/** What is doubtful in a file is so of each tier in it. */
function ofTiers(doubts: Draft["doubts"], tiers: Draft["tiers"]): Draft["doubts"] {
  return (noun, id) => doubts(noun, (noun === "badges" && tiers[id]?.file) || id);
}

/** A file with tiers is no badge itself. */
function badgesOf(
  files: ReadonlySet<string>,
  tiers: Draft["tiers"],
  tiered: Draft["tiered"],
): ReadonlySet<string> {
  return new Set([...[...files].filter((id) => !(id in tiered)), ...Object.keys(tiers)]);
}

function nameOf(noun: Noun, id: string): string {
  return `${noun}/${id}`;
}

const NO_STRANGERS: ReadonlySet<string> = new Set();

function idsOf(files: readonly Named[]): Draft["ids"] {
  const ids = {
    settings: new Set<string>(),
    ...byFolder(() => new Set<string>()),
    forms: new Set<string>(),
    messages: new Set<string>(),
  };
  for (const { noun, id } of files) ids[noun].add(id);
  return ids;
}
