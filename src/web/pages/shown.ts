import type { Fact, FactOf } from "../../core/fact.ts";
import { namesNow } from "../../core/in-force.ts";
import type { Mentor } from "../../core/ledger/mentors.ts";
import type { Contributed, RuleCounted, Steps } from "../../core/ledger/tally.ts";
import type { Total } from "../../core/pages.ts";
import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import { GITHUB, type Repo } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { zoneIn } from "../../directory/next-meeting.ts";
import type { Behind } from "./behind.ts";
import type { Portrait } from "./portrait.ts";
import type { Recognised } from "./recognition.ts";

/** Everything a page may show of one organisation. */
export interface Shown {
  /** GitHub's number for it. */
  readonly org: number;
  readonly login: string;
  /** Those in force. */
  readonly definitions: Definitions;
  /** Every adoption, in order. */
  readonly adoptions: readonly FactOf<"adopted">[];
  /** How many people belong to each community that the page tells of. */
  readonly members: ReadonlyMap<string, number>;
  /** By pathway and stage: how many people reached it, as far as the page tells of it. */
  readonly reached: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many people took how long to reach those stages after the one before, the quickest first. */
  readonly steps: readonly Steps[];
  /** What was contributed in public in the last two years, where the page has a chart of it. */
  readonly contributed?: readonly Contributed[];
  /** What came of rules, badges and stages, where the page tells of it. */
  readonly came?: Came;
  /** What people were recognised for, as far as the page tells of it; the latest first. */
  readonly recognised: Recognitions;
  /** Everybody who contributed and may be named, whoever was recognised last first, where a picture shows them. */
  readonly everybody?: Everybody;
  /** Communities with members who know what somebody looks for. */
  readonly skilled: ReadonlySet<string>;
  /** Everybody who may mentor in the programme that the page tells of. */
  readonly mentors: Page<Mentor>;
  /** Whatever anybody claimed, where a page tells of it. */
  readonly claims?: readonly Claim[];
  /** The award that the page is about. */
  readonly award?: ClaimedAward;
  /** Who is called as the page asked, where there is a page about them. */
  readonly publisher?: PersonId;
  /** What that page tells. */
  readonly portrait?: Portrait;
  /** The facts behind a number about them, where the page tells those. */
  readonly behind?: Behind;
  /** Logins, in small letters, of those on the page who have a page of their own. */
  readonly published: ReadonlySet<string>;
  /** Logins as last seen. */
  readonly logins: Readonly<Record<PersonId, string>>;
  /** Logins, in small letters, of those who would rather not be named. */
  readonly unnamed: ReadonlySet<string>;
  readonly now: Instant;
  /** The definitions repository. */
  readonly home: Repo | undefined;
  /** Repositories that not everybody may see now. */
  readonly hidden?: readonly Repo[];
  /** Where others than these may not be seen by everybody: those that may. */
  readonly open?: readonly Repo[];
  readonly copy?: Copy;
  /** Where GitHub's own pages are, without a slash at the end; github.com unless said otherwise. */
  readonly github?: string;
  /** Where people reach Waymark's pages, without a slash at the end, if we know. */
  readonly pages?: string;
  /** Badges that people claim are signed, and anybody can check them here. */
  readonly signs?: true;
}

/** Pages that are copied into files, and stay as they are until they are copied again. */
export interface Copy {
  /** Whether it is known what happened, or only what is described. */
  readonly people: boolean;
  /** Whether it is known whose pages they are on GitHub. */
  readonly account: boolean;
  /** When what happened was last known, where that isn't now. */
  readonly asOf?: Instant;
}

/** One page of a list. */
export interface Page<T> {
  readonly list: readonly T[];
  /** Which page this is, from 1, and whether there is more behind it. */
  readonly page: number;
  readonly more: boolean;
}

/** What people were recognised for. */
export interface Recognitions extends Page<Recognised> {
  /** The facts behind it, by their ids. */
  readonly evidence: ReadonlyMap<string, Fact>;
  /** How many people there are in all, where somebody asked. */
  readonly people?: number;
}

/** What came of everything by which people are recognised; it names nobody. */
export interface Came {
  readonly rules: readonly RuleCounted[];
  /** By badge: when it was given last. */
  readonly given: ReadonlyMap<string, Instant>;
  /** By pathway: the stages that anybody reached. */
  readonly reached: ReadonlyMap<string, ReadonlySet<string>>;
}

/** People who contributed. */
export interface Everybody {
  readonly list: readonly PersonId[];
  /** How many there are in all. */
  readonly count: number;
}

/** An award that somebody wants, or wanted, to be public as a signed badge. */
export interface Claim {
  readonly claim: FactOf<"claimed">;
  /** Whether they took it back, or the badge is given no more. */
  readonly state: "stands" | "ended" | "taken-back";
}

/** The same with the award itself, and one page of the facts behind it, by their ids. */
export interface ClaimedAward extends Claim, Page<string> {
  readonly award: FactOf<"awarded">;
  readonly evidence: ReadonlyMap<string, Fact>;
}

/** What a page tells of beside what is described. */
export interface Wants {
  /** Communities whose members are counted. */
  readonly members?: readonly string[];
  /** The community whose pathways are shown, with how many people are where. */
  readonly pathwaysOf?: string;
  /** What was contributed over time: all of it, or that of the people of one community. */
  readonly contributed?: { readonly community?: string };
  /** What came of rules, badges and stages. */
  readonly came?: true;
  /** The latest recognitions, or the holders of one badge. */
  readonly recognised?: { readonly badge?: string; readonly page?: number; readonly most: number };
  /** Everybody who contributed, up to so many. */
  readonly everybody?: { readonly most: number };
  /** What members of communities should know. */
  readonly skill?: string;
  /** Whatever anybody claimed. */
  readonly claims?: true;
  /** The award of a badge, by any id that it had, which somebody claimed. */
  readonly award?: {
    readonly person: PersonId;
    readonly badge: string;
    /** Which page of the facts behind it, from 1. */
    readonly page?: number;
  };
  /** The login of somebody who may have a page of their own. */
  readonly publisher?: string;
  /** What that page tells. */
  readonly portrait?: true;
  /** The facts behind a number about them. */
  readonly behind?: { readonly total: Total; readonly page: number };
  /** The programme whose mentors are listed. */
  readonly mentors?: { readonly programme: string; readonly page: number; readonly most: number };
}

/** What things are called, and were. */
export function namesShown({
  definitions,
  adoptions,
}: Pick<Shown, "definitions" | "adoptions">): Names {
  return namesNow(definitions, adoptions);
}

/** Where pages get what they show. */
export interface PagesReader {
  organizations(): Promise<readonly { readonly login: string }[]>;
  /** `undefined` for an organisation we don't know, or one that has adopted nothing yet. */
  organization(login: string, wants: Wants): Promise<Shown | undefined>;
}

/** Whether a page can tell what happened; where only the definitions are known, nobody may read that nothing did. */
export function tellsOfPeople({ copy }: Pick<Shown, "copy">): boolean {
  return copy?.people ?? true;
}

/** Where GitHub's own pages are. */
export function githubOf(shown: Pick<Shown, "github">): string {
  return shown.github ?? GITHUB;
}

/** Where the organisation's days begin and end. */
export function zoneOf(shown: Shown): string {
  return zoneIn(shown.definitions.settings);
}

/** A record's own entry: never something that every object inherits. */
export function entry<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
