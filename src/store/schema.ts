import type { Generated } from "kysely";

/** Instants that the core sees are text (`2026-11-20T23:51:27.000Z`); leases are by the database's own clock. */
export interface Schema {
  readonly organizations: {
    readonly id: number;
    readonly login: string;
    readonly installation: number | null;
    readonly home_id: number | null;
    readonly home_owner: string | null;
    readonly home_name: string | null;
    readonly leased_by: string | null;
    readonly leased_until: Date | null;
    readonly suspended: Generated<boolean>;
    /** Since when GitHub does not show the installation, and how many rounds agreed. */
    readonly absent: string | null;
    readonly missed: Generated<number>;
    /** The last installation that was taken away for certain. */
    readonly removed: number | null;
    /** When the last delivery was received that is not kept any more. */
    readonly pruned: Generated<string>;
    /** Which version of what is kept beside the ledger its rows are of. */
    readonly kept_beside: Generated<number>;
  };
  readonly repositories: {
    readonly org: number;
    readonly id: number;
    readonly owner: string;
    readonly name: string;
    readonly private: Generated<boolean>;
    /** Empty before it was seen by itself. */
    readonly seen: Generated<string>;
  };
  readonly people: {
    readonly org: number;
    readonly id: string;
    readonly login: string;
    readonly seen: string;
  };
  readonly deliveries: {
    readonly org: number;
    readonly id: string;
    readonly seq: Generated<number>;
    readonly name: string;
    readonly received: string;
    readonly headers: string;
    readonly body: Buffer;
    readonly state: Generated<DeliveryState>;
    readonly attempts: Generated<number>;
    readonly not_before: Date | null;
    readonly problem: string | null;
    /** What was asked to know its facts, with the answers; absent where it was not taken yet, or by 0.1. */
    readonly answers: string | null;
    /** The key of the thread it is about; absent where it is about none, or was kept before that was known. */
    readonly thread: string | null;
  };
  readonly histories: {
    readonly org: number;
    readonly repo: number;
    readonly list: string;
    /** Where GitHub's list goes on; absent before its first page. */
    readonly cursor: string | null;
    /** So many things of it were read. */
    readonly read: number;
    /** Its end was reached. */
    readonly whole: boolean;
  };
  readonly facts: {
    readonly org: number;
    readonly id: string;
    readonly at: string;
    readonly kind: string;
    readonly body: string;
    /** In the order in which facts came to be known. */
    readonly seq: Generated<number>;
  };
  /** Requests that live in the database alone. */
  readonly records: {
    readonly org: number;
    readonly id: string;
    readonly process: string;
    readonly title: string;
    readonly body: string;
    readonly author: string;
    readonly login: string;
    readonly opened: string;
  };
  readonly fact_keys: {
    readonly org: number;
    readonly key: string;
    readonly fact: string;
  };
  /** Everybody who ever joined a community, under the id it has now. */
  readonly standings: {
    readonly org: number;
    readonly community: string;
    readonly person: string;
    /** The fact that brought them last, while they belong. */
    readonly brought: string | null;
    readonly going: boolean;
    /** The place in the ledger of the fact that brought them first. */
    readonly first: number;
  };
  /** Who may mentor in which programme. */
  readonly mentors: {
    readonly org: number;
    readonly programme: string;
    readonly person: string;
    /** How many more people they can accompany; no limit where it is absent. */
    readonly free: number | null;
    readonly seq: Generated<number>;
  };
  /** How much everybody contributed in public, as the last look at each of them found. */
  readonly tallies: {
    readonly org: number;
    readonly person: string;
    readonly body: string;
  };
  /** Where each person contributed in public last, and in which quarter. */
  readonly contributors: {
    readonly org: number;
    readonly person: string;
    readonly repo: number;
    readonly shows: string;
    readonly quarter: string;
  };
  /** What all tallies come to, for the organisation (an empty community) and for each community. */
  readonly tallied: {
    readonly org: number;
    readonly community: string;
    readonly quarter: string;
    readonly type: string;
    readonly repo: number;
    readonly shows: string;
    readonly count: number;
  };
  /** How many people took how many days to reach a stage after the one before. */
  readonly steps: {
    readonly org: number;
    readonly pathway: string;
    readonly stage: string;
    readonly days: number;
    readonly count: number;
  };
  /** How much each rule counted in public, by its place in the settings. */
  readonly rule_counts: {
    readonly org: number;
    readonly rule: number;
    readonly month: string;
    readonly repo: number;
    readonly count: number;
  };
  /** Every award and every stage reached, by when. */
  readonly recognitions: {
    readonly org: number;
    readonly fact: string;
    readonly at: string;
    readonly person: string;
    /** The badge, as it was called then; none for a stage. */
    readonly badge: string | null;
    /** The stage and its pathway, as they were called then; none for a badge. */
    readonly pathway: string | null;
    readonly stage: string | null;
  };
  /** What happens day by day: the facts of ten days, one a line. */
  readonly deeds: {
    readonly org: number;
    readonly key: string;
    readonly days: string;
    readonly bodies: string;
    /** By chance, each time it is written. */
    readonly written: number;
  };
  readonly messages: {
    readonly org: number;
    readonly thread: string;
    readonly tag: string;
    readonly seq: Generated<number>;
    readonly repo: number;
    readonly number: number;
    readonly body: string;
    readonly occasion: string;
    readonly comment: number | null;
    readonly posted: string | null;
    readonly meaning: string | null;
    readonly gone: Generated<boolean>;
    /** To whom it answers, and when they had asked. */
    readonly whom: string | null;
    readonly at: string | null;
  };
  /** What else we wrote, by tag: our own issues, with where they are, and checks. */
  readonly written: {
    readonly org: number;
    readonly tag: string;
    readonly repo: number | null;
    readonly number: number | null;
    readonly posted: string;
  };
  readonly targets: {
    readonly org: number;
    readonly key: string;
    /** How often it was touched; `upheld` is the touch that the last good look saw. */
    readonly touched: number;
    readonly upheld: Generated<number>;
    readonly due: string | null;
    /** It is over, and nobody looks before it is touched or due. */
    readonly rests: Generated<boolean>;
    /** When it had changed last on GitHub, by the last nightly round that found it changed. */
    readonly changed: string | null;
    readonly attempts: Generated<number>;
    readonly not_before: string | null;
    readonly problem: string | null;
    /** Since when it waits for a look. */
    readonly since: Date | null;
  };
  readonly definitions: {
    readonly org: number;
    readonly commit: string;
    readonly body: string;
  };
  readonly room_to_keep: {
    readonly filler: string;
  };
  readonly migrations: {
    readonly name: string;
    readonly applied: Generated<Date>;
  };
}

export type DeliveryState = "waiting" | "taken" | "aside";
