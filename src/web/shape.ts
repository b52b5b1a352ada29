/** A JSON object, nothing known of it yet. */
export type Payload = Readonly<Record<string, unknown>>;

const ACCOUNT = "installation.account";

/**
 * What a delivery's body holds for each event, at the least; after a bar, what identifies other
 * events and may stand beside it. An event that is not here may hold anything.
 */
const EVENTS: Readonly<Record<string, string>> = {
  branch_protection_rule: "action rule repository",
  check_run: "action check_run repository",
  check_suite: "action check_suite repository",
  commit_comment: "action comment repository",
  create: "ref ref_type repository",
  delete: "ref ref_type repository",
  deployment: "action deployment repository | workflow workflow_run",
  deployment_status:
    "action deployment_status deployment repository | check_run workflow workflow_run",
  discussion: "action discussion repository | answer label",
  discussion_comment: "action comment discussion repository",
  fork: "forkee repository",
  gollum: "pages repository",
  installation: "action installation installation.account",
  installation_repositories:
    "action installation installation.account repositories_added repositories_removed",
  issue_comment: "action issue comment repository",
  issues: "action issue repository | label milestone",
  label: "action label repository",
  member: "action member repository",
  membership: "action member team organization",
  milestone: "action milestone repository",
  organization: "action organization | invitation membership",
  ping: "zen hook_id | hook",
  pull_request: "action number pull_request repository | label milestone",
  pull_request_review: "action review pull_request repository",
  pull_request_review_comment: "action comment pull_request repository",
  pull_request_review_thread: "action thread pull_request repository",
  push: "ref before after commits repository",
  release: "action release repository",
  repository: "action repository",
  star: "action repository | starred_at",
  status: "sha state repository",
  team: "action team organization",
  team_add: "team repository organization",
  watch: "action repository",
  workflow_job: "action workflow_job repository | deployment",
  workflow_run: "action workflow_run repository | workflow",
};

/** What identifies the events that GitHub describes and that are not in the table. */
const ELSEWHERE =
  "account alert blocked_issue blocked_user blocking_issue build client_payload completed_at definition deployment_callback_url environment exemption_request inputs key marketplace_purchase merge_group new_property_values package parent_issue personal_access_token_request project project_card project_column projects_v2 projects_v2_item projects_v2_status_update registry_package repository_advisory repository_ruleset security_advisory sponsorship sub_issue";

/** What stands in bodies of many events, and so tells of none. */
const SHARED = new Set(
  "action after before installation number organization ref ref_type repository sha state".split(
    " ",
  ),
);

/** What says which event a body is, wherever it stands. */
const IDENTIFYING = new Set(
  [...Object.values(EVENTS), ELSEWHERE].flatMap(wordsIn).filter((name) => !SHARED.has(name)),
);

interface Shape {
  readonly needed: readonly string[];
  readonly own: ReadonlySet<string>;
}

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries(EVENTS).map(([event, text]) => [
    event,
    { needed: wordsIn(text.split("|")[0] ?? ""), own: new Set(wordsIn(text)) },
  ]),
);

const ANY: Shape = { needed: [], own: IDENTIFYING };

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

/**
 * What is wrong with a body for its event, in words; `undefined` if it may be one. The event's name
 * is not signed, so what was signed as another event is refused; what nobody knows yet never is.
 */
export function shapeProblem(event: string, payload: Payload): string | undefined {
  const parts = partsIn(payload);
  const { needed: wanted, own } = SHAPES.get(event) ?? ANY;
  const foreign = parts.filter((name) => IDENTIFYING.has(name) && !own.has(name));
  if (foreign.length > 0)
    return `The body is not that of the event "${event}": ${foreign.join(", ")} belongs to another event.`;
  const missing = wanted.filter(
    (name) => !(name === ACCOUNT ? parts.includes(name) : isOfKind(name, payload[name])),
  );
  if (missing.length > 0)
    return `The body is not that of the event "${event}": ${missing.join(", ")} missing or of another kind.`;
  const broken = [...new Set([...wanted, ...ALWAYS])].flatMap((name) =>
    badParts(name, payload[name]),
  );
  return broken.length > 0
    ? `The body is not that of the event "${event}": ${broken.join(", ")} missing or of another kind.`
    : undefined;
}

/** What stands in a body; only an installation's own events tell its account. */
function partsIn(payload: Payload): readonly string[] {
  const names = Object.keys(payload);
  const { installation } = payload;
  return isObject(installation) && "account" in installation ? [...names, ACCOUNT] : names;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\w.]+/g) ?? [];
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
