/** A JSON object, nothing known of it yet. */
export type Payload = Readonly<Record<string, unknown>>;

/** What a delivery's body holds for each event, at the least. An event that is not here may hold anything. */
const EVENTS: Readonly<Record<string, string>> = {
  branch_protection_rule: "action rule repository",
  check_run: "action check_run repository",
  check_suite: "action check_suite repository",
  commit_comment: "action comment repository",
  create: "ref ref_type repository",
  delete: "ref ref_type repository",
  deployment: "action deployment repository",
  deployment_status: "action deployment_status deployment repository",
  discussion: "action discussion repository",
  discussion_comment: "action comment discussion repository",
  fork: "forkee repository",
  gollum: "pages repository",
  installation: "action installation",
  installation_repositories: "action installation repositories_added repositories_removed",
  issue_comment: "action issue comment repository",
  issues: "action issue repository",
  label: "action label repository",
  member: "action member repository",
  membership: "action member team organization",
  milestone: "action milestone repository",
  organization: "action organization",
  ping: "zen hook_id",
  pull_request: "action number pull_request repository",
  pull_request_review: "action review pull_request repository",
  pull_request_review_comment: "action comment pull_request repository",
  pull_request_review_thread: "action thread pull_request repository",
  push: "ref before after commits repository",
  release: "action release repository",
  repository: "action repository",
  star: "action repository",
  status: "sha state repository",
  team: "action team organization",
  team_add: "team repository organization",
  watch: "action repository",
  workflow_job: "action workflow_job repository",
  workflow_run: "action workflow_run repository",
};

const TEXTS = new Set(["action", "ref", "ref_type", "before", "after", "sha", "state", "zen"]);
const NUMBERS = new Set(["number", "hook_id"]);
const LISTS = new Set(["commits", "pages", "repositories_added", "repositories_removed"]);

/** What is read from these wherever they stand: numbers, unless listed as text. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  comment: ["id"],
  installation: ["id"],
  issue: ["id", "number"],
  member: ["id", "login"],
  organization: ["id", "login"],
  pull_request: ["id", "number"],
  repository: ["id", "name"],
  review: ["id"],
  sender: ["id", "login"],
  team: ["name"],
};
const TEXT_PARTS = new Set(["login", "name"]);
const ALWAYS = ["installation", "organization", "repository", "sender"];

/** What is wrong with a body for its event, in words; `undefined` if it may be one. */
export function shapeProblem(event: string, payload: Payload): string | undefined {
  const wanted = Object.hasOwn(EVENTS, event) ? (EVENTS[event] ?? "").split(" ") : [];
  const missing = wanted.filter((name) => !isOfKind(name, payload[name]));
  if (missing.length > 0)
    return `The body is not that of the event "${event}": ${missing.join(", ")} missing or of another kind.`;
  const broken = [...new Set([...wanted, ...ALWAYS])].flatMap((name) =>
    badParts(name, payload[name]),
  );
  return broken.length > 0
    ? `The body is not that of the event "${event}": ${broken.join(", ")} missing or of another kind.`
    : undefined;
}

function isOfKind(name: string, value: unknown): boolean {
  if (TEXTS.has(name)) return typeof value === "string";
  if (NUMBERS.has(name)) return isId(value);
  return LISTS.has(name) ? Array.isArray(value) : isObject(value);
}

function badParts(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Object.hasOwn(PARTS, name)) return [];
  if (!isObject(value)) return [name];
  return (PARTS[name] ?? [])
    .filter((part) => !(TEXT_PARTS.has(part) ? typeof value[part] === "string" : isId(value[part])))
    .map((part) => `${name}.${part}`);
}

export function isObject(value: unknown): value is Payload {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
