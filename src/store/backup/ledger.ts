import type { Listed } from "../../core/ledger/listings.ts";
import type { RuleCount, Steps, TalliedRow } from "../../core/ledger/tally.ts";
import type { PersonId } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { type Instant, instant } from "../../core/time.ts";
import { definitionsIn } from "../definitions.ts";
import { organizationIn } from "../organizations.ts";
import type { Store } from "../store.ts";
import { unstored } from "../text.ts";
import { type Filed, filing } from "./facts.ts";
import { isRow, openBackup } from "./lines.ts";

/** What happened in organisations, and what was in force, as a backup holds it, with what is kept beside it. */
export interface BackupLedger extends Pick<Store, "organizations" | "definitionsAt" | "logins"> {
  /** When the backup was made. */
  readonly made: Instant;
  /** What happened in one of them. */
  factsOf(org: number): Filed;
  /** Repositories that everybody may see, as last seen. */
  publicRepositories(org: number): readonly Repo[];
  /** What everybody is called who was ever seen, whoever was seen last with their login last. */
  allLogins(org: number): Readonly<Record<PersonId, string>>;
  /** Who may mentor in which programme, whoever came first first. */
  mentors(org: number): readonly Listed[];
  /** How much was contributed where and when; nothing in a backup of an earlier Waymark. */
  tallied(org: number): readonly TalliedRow[];
  /** How much each rule counted where and when; the same goes for it. */
  ruleCounts(org: number): readonly RuleCount[];
  /** How many people took how long from stage to stage, the quickest first; the same goes for it. */
  steps(org: number): readonly Steps[];
}

/** Reads the ledger out of a backup, without a database; throws in words when the file is none. */
export async function readLedger(file: string): Promise<BackupLedger> {
  const {
    made,
    organizations,
    repositories,
    people,
    facts,
    definitions,
    mentors,
    tallied,
    steps,
    ruleCounts,
  } = await tablesIn(file);
  return {
    made: instant(Date.parse(made)),
    publicRepositories: (org) => repositories.filter(of(org)).filter(isPublic).map(repository),
    mentors: (org) => mentors.filter(of(org)).toSorted(bySeq).map(listed),
    ruleCounts: (org) => ruleCounts.filter(of(org)).map(ruleCount),
    steps: (org) =>
      steps
        .filter(of(org))
        .map(stepsIn)
        .toSorted((a, b) => a.days - b.days),
    tallied: (org) => tallied.filter(of(org)).map(tally),
    organizations: async () =>
      organizations
        .filter((row) => number(row, "id") !== 0)
        .toSorted((a, b) => number(a, "id") - number(b, "id"))
        .map((row) => organization(row, repositories)),
    factsOf: (org) => facts.get(org) ?? filing(),
    async definitionsAt(org, commit) {
      const row = definitions.filter(of(org)).find((one) => one["commit"] === commit);
      return row && definitionsIn(bodyOf(row));
    },
    async logins(org, ids) {
      const asked = new Set<string>(ids);
      return Object.fromEntries(seenIn(people, org).filter(([id]) => asked.has(id)));
    },
    allLogins: (org) => Object.fromEntries(seenIn(people, org)),
  };
}

function of(org: number): (row: Row) => boolean {
  return (row) => number(row, "org") === org;
}

/** Everybody's id and login, in the order in which they were seen last. */
function seenIn(people: readonly Row[], org: number) {
  return people
    .filter(of(org))
    .toSorted(bySeen)
    .map(({ id, login }) => [known(id), known(login)] as const);
}

function bySeen(a: Row, b: Row): number {
  const [one, other] = [known(a["seen"]), known(b["seen"])];
  return Number(one > other) - Number(one < other);
}

function isPublic(row: Row): boolean {
  return row["private"] === "false";
}

function repository(row: Row): Repo {
  return { id: number(row, "id"), owner: known(row["owner"]), name: known(row["name"]) };
}

function bySeq(a: Row, b: Row): number {
  return number(a, "seq") - number(b, "seq");
}

function listed(row: Row): Listed {
  const free = perhaps(row, "free");
  const person = known(row["person"]) as PersonId;
  return { person, programme: known(row["programme"]), ...(free !== null && { free }) };
}

function ruleCount(row: Row): RuleCount {
  const [rule = 0, repo = 0, count = 0] = ["rule", "repo", "count"].map((one) => number(row, one));
  return { rule, month: known(row["month"]), repo, count };
}

function stepsIn(row: Row): Steps {
  return {
    pathway: known(row["pathway"]),
    stage: known(row["stage"]),
    days: number(row, "days"),
    count: number(row, "count"),
  };
}

function tally(row: Row): TalliedRow {
  const [community, quarter, type, shows] = ["community", "quarter", "type", "shows"].map(
    (column) => known(row[column]),
  ) as [string, string, string, string];
  return {
    community,
    quarter,
    type,
    shows,
    repo: number(row, "repo"),
    count: number(row, "count"),
  };
}

type Row = Readonly<Record<string, string | null>>;

/** The rows of what a ledger is made of; of everything else only the checksum counts. */
async function tablesIn(file: string) {
  const tables = {
    organizations: [] as Row[],
    repositories: [] as Row[],
    people: [] as Row[],
    definitions: [] as Row[],
    mentors: [] as Row[],
    tallied: [] as Row[],
    steps: [] as Row[],
    rule_counts: [] as Row[],
  };
  const facts = new Map<number, ReturnType<typeof filing>>();
  function fileFact(row: Row): void {
    const org = number(row, "org");
    const own = facts.get(org) ?? filing();
    facts.set(org, own);
    own.file({ ...bodyOf(row), seq: perhaps(row, "seq") });
  }
  let columns: readonly string[] = [];
  let take: ((row: Row) => unknown) | undefined;
  const { made, lines } = await openBackup(file);
  for await (const line of lines) {
    if (!isRow(line)) {
      columns = line.columns;
      const rows = Object.entries(tables).find(([name]) => name === line.table)?.[1];
      take = line.table === "facts" ? fileFact : rows && ((row) => rows.push(row));
      continue;
    }
    take?.(Object.fromEntries(columns.map((name, index) => [name, line[index] ?? null])));
  }
  const { rule_counts: ruleCounts, ...others } = tables;
  return { ...others, facts, ruleCounts, made };
}

function organization(row: Row, repositories: readonly Row[]) {
  const home = repositories.find(
    (one) => one["org"] === row["id"] && row["home_id"] !== null && one["id"] === row["home_id"],
  );
  return organizationIn({
    id: number(row, "id"),
    login: row["login"] ?? "",
    installation: perhaps(row, "installation"),
    home_id: perhaps(row, "home_id"),
    home_owner: row["home_owner"] ?? null,
    home_name: row["home_name"] ?? null,
    leased_by: null,
    leased_until: null,
    suspended: row["suspended"] === "true",
    absent: row["absent"] ?? null,
    missed: 0,
    removed: perhaps(row, "removed"),
    pruned: "",
    kept_beside: 0,
    seen_owner: home?.["owner"] ?? null,
    seen_name: home?.["name"] ?? null,
    private: home?.["private"] === "true",
  });
}

function number(row: Row, column: string): number {
  return Number(row[column]);
}

function perhaps(row: Row, column: string): number | null {
  return typeof row[column] === "string" ? Number(row[column]) : null;
}

function known(text: string | null | undefined): string {
  return unstored(text ?? "");
}

function bodyOf(row: Row): { readonly body: string } {
  return { body: row["body"] ?? "" };
}
