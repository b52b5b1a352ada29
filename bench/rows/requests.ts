import { joinBody } from "../../demo/story/join.ts";
import type { Request } from "../../test/github/desk.ts";
import type { How, Line, Row } from "../row.ts";
import { openTown, settle, type Town } from "../town.ts";

const MOST_WRITES = 3;
/** Of reads, and of writes. */
const MOST_FOR_A_COMMAND = 2;

export const requests: Row = {
  name: "requests",
  summary: "requests to GitHub for a join, and for a merged pull request that reaches a stage",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const town = await openTown(how.folder);
  try {
    how.tell("installing");
    await settle(town);
    return [...(await joining(how, town)), ...(await merging(how, town))];
  } finally {
    await town.close();
  }
}

interface Counted {
  readonly writes: number;
  readonly reads: number;
  /** Reads answered 304, which GitHub does not count; they are no part of the reads. */
  readonly unchanged: number;
}

async function joining(how: How, town: Town): Promise<readonly Line[]> {
  how.tell("Sam joins with a lead's approval, Noor an open community");
  const sam = await ask(town, "sam", "UI/UX");
  let command: Counted | undefined;
  const approved = await counted(town, async () => {
    command = await counted(town, () => say(town, "ada", sam, "/approve"));
    await onboard(town, "sam", "ada", sam);
  });
  const noor = await ask(town, "noor", "Data");
  const open = await counted(town, () => onboard(town, "noor", "lin", noor));
  await mustBeWelcome(town, "ui-ux", "sam");
  await mustBeWelcome(town, "data", "noor");
  return [
    ...commandLines(command),
    ...linesOf("join, approval to welcome", approved, "joining an open community", open),
  ];
}

function commandLines(command: Counted | undefined): readonly Line[] {
  if (!command) return [];
  return (["writes", "reads"] as const).map((kind) => ({
    what: `a command that moves a request on: ${kind}`,
    unit: "",
    ours: command[kind],
    aim: { words: `≤ ${MOST_FOR_A_COMMAND}`, met: command[kind] <= MOST_FOR_A_COMMAND },
  }));
}

async function merging(how: How, town: Town): Promise<readonly Line[]> {
  how.tell("Sam's first pull request is merged, then another one");
  const first = await counted(town, () => mergeOne(town, "src/map.ts"));
  const [thanks] = await town.github.state().issues("website");
  if (!thanks?.comments.some(({ body }) => body.includes("**First step**")))
    throw new Error(`the first pull request reached no stage:\n${town.app.log()}`);
  const second = await counted(town, () => mergeOne(town, "src/zoom.ts"));
  const [line, ...lines] = linesOf("merged, reaching a stage", first, "reaching none", second);
  const aim = { words: `≤ ${MOST_WRITES}`, met: first.writes <= MOST_WRITES };
  return line ? [{ ...line, aim }, ...lines] : [];
}

function linesOf(what: string, ours: Counted, name: string, peer: Counted): readonly Line[] {
  return (["writes", "reads", "unchanged"] as const).map((kind) => ({
    what: `${what}: ${kind === "unchanged" ? "304s" : kind}`,
    unit: "",
    ours: ours[kind],
    peer: { name, figure: peer[kind] },
  }));
}

/** What the app asks of GitHub from the first of these acts until nothing is left to do. */
async function counted({ github, app }: Town, acts: () => Promise<void>): Promise<Counted> {
  const before = github.requests().log.length;
  await acts();
  await app.idle();
  const log = github.requests().log.slice(before).filter(isAboutWork);
  const unchanged = log.filter(({ status }) => status === 304).length;
  const reads = log.filter(({ method }) => method === "GET").length - unchanged;
  return { writes: log.length - reads - unchanged, reads, unchanged };
}

/** Once an hour the app asks for a token, whatever happens meanwhile. */
function isAboutWork({ path }: Request): boolean {
  return !path.endsWith("/access_tokens");
}

async function ask({ github, app }: Town, login: string, community: string): Promise<number> {
  const form = {
    title: `Join: ${community}`,
    body: joinBody(community),
    labels: ["process: join"],
  };
  const number = await github.as(login).openIssue("community", form);
  await app.idle();
  return number;
}

async function say({ github, app }: Town, login: string, issue: number, words: string) {
  await github.as(login).comment("community", issue, words);
  await app.idle();
}

async function onboard(town: Town, login: string, lead: string, issue: number): Promise<void> {
  for (const item of ["code of conduct", "shared drive", "hello in the chat"]) {
    await town.github.as(login).tick("community", issue, item);
    await town.app.idle();
  }
  await say(town, lead, issue, "/done meeting");
}

async function mustBeWelcome({ github, app }: Town, team: string, login: string): Promise<void> {
  if (!github.state().team(team).members.includes(login))
    throw new Error(`${login} is not in ${team}:\n${app.log()}`);
}

async function mergeOne({ github, app }: Town, path: string): Promise<void> {
  const files = { [path]: `export const changed = ${JSON.stringify(path)};\n` };
  const { number } = await github.as("sam").openPull("website", { title: `Change ${path}`, files });
  await app.idle();
  await github.as("noor").mergePull("website", number);
}
