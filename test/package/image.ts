import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix } from "node:path";
import {
  type Instruction,
  instructionsIn,
  letIn,
  pairsIn,
  programIn,
  wordsIn,
} from "./dockerfile.ts";
import { shell } from "./packed.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Who `node` is in Node's own images. */
const ACCOUNTS: Readonly<Record<string, number>> = { node: 1000 };
const isRoot = process.getuid?.() === 0;

/** One stage of an image, as a folder that stands for its root. */
export interface Stage {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where one is in it. */
  readonly workdir: string;
  /** The account that things run as; nobody here can be another one without being root. */
  readonly account?: number;
  readonly exposed?: string;
  readonly health?: readonly [string, ...string[]];
  readonly command?: readonly [string, ...string[]];
}

interface Playing {
  /** What is given to a build, as `--build-arg` does. */
  readonly args: Readonly<Record<string, string>>;
  /** A folder with what the build may see. */
  readonly context: string;
  readonly stages: Readonly<Record<string, Stage>>;
}

type Play = (instruction: Instruction, stage: Stage, playing: Playing) => Stage;

/** What each instruction does, without a container. What stands here is all that our Dockerfile may use. */
const PLAYS: Readonly<Record<string, Play>> = {
  ARG: ({ rest }, stage, { args }) => ({
    ...stage,
    env: { ...stage.env, ...pairsIn(rest), ...args },
  }),
  ENV: ({ rest }, stage) => ({ ...stage, env: { ...stage.env, ...pairsIn(rest) } }),
  LABEL: (_, stage) => stage,
  EXPOSE: ({ rest }, stage) => ({ ...stage, exposed: rest }),
  WORKDIR: ({ rest }, stage) => {
    mkdirSync(join(stage.root, rest), { recursive: true });
    return { ...stage, workdir: rest };
  },
  USER: ({ rest }, stage) => {
    const account = ACCOUNTS[rest];
    if (account === undefined) throw new Error(`nobody is called ${rest}`);
    return { ...stage, account };
  },
  COPY: copy,
  RUN({ rest }, stage) {
    for (const line of rest.split(" && ")) run(line, stage);
    return stage;
  },
  HEALTHCHECK: ({ rest }, stage) => ({ ...stage, health: programIn(rest.replace(/^CMD /, "")) }),
  CMD: ({ rest }, stage) => ({ ...stage, command: programIn(rest) }),
};

/** Builds the image that our Dockerfile describes out of a copy of the project, as far as that can be done without one; gives its last stage. */
export function buildImage(
  project: string,
  args: Playing["args"] = {},
  dockerfile = readFileSync(join(ROOT, "Dockerfile"), "utf8"),
): Stage {
  const made: string[] = [];
  const root = () => made[made.push(newRoot()) - 1] ?? "";
  try {
    const stage = played(instructionsIn(dockerfile), contextOf(project, root()), args, root);
    made.splice(made.indexOf(stage.root), 1);
    return stage;
  } finally {
    for (const one of made) rmSync(one, { recursive: true });
  }
}

function played(
  instructions: readonly Instruction[],
  context: string,
  args: Playing["args"],
  root: () => string,
): Stage {
  const stages: Record<string, Stage> = {};
  let stage: Stage | undefined;
  let name = "";
  for (const instruction of instructions) {
    if (instruction.name === "FROM") {
      name = / AS (\w+)$/.exec(instruction.rest)?.[1] ?? "";
      stage = { root: root(), env: {}, workdir: "/" };
      continue;
    }
    const play = PLAYS[instruction.name];
    if (!play || !stage) throw new Error(`nobody here knows what to do with ${instruction.name}`);
    stage = play(instruction, stage, { args, context, stages });
    stages[name] = stage;
  }
  if (!stage) throw new Error("the Dockerfile is empty");
  return stage;
}

/** As Docker sees it: what .dockerignore lets in. */
function contextOf(project: string, context: string): string {
  const isIn = letIn(readFileSync(join(ROOT, ".dockerignore"), "utf8"));
  for (const one of readdirSync(project, { recursive: true, withFileTypes: true })) {
    const path = posix.join(one.parentPath.slice(project.length + 1), one.name);
    if (!one.isFile() || !isIn(path)) continue;
    mkdirSync(dirname(join(context, path)), { recursive: true });
    cpSync(join(project, path), join(context, path));
  }
  return context;
}

function newRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "waymark-image-"));
  chmodSync(root, 0o755);
  return root;
}

function copy({ flags, rest }: Instruction, stage: Stage, { context, stages }: Playing): Stage {
  const from = flags.map((flag) => /^--from=(\w+)$/.exec(flag)?.[1]);
  const [source] = from.map((name) => stages[name ?? ""]?.root);
  if (from.length !== (source === undefined ? 0 : 1)) throw new Error(`COPY ${flags.join(" ")}`);
  const words = wordsIn(rest);
  const to = posix.resolve(stage.workdir, words.at(-1) ?? "");
  for (const word of words.slice(0, -1)) {
    const what = join(source ?? context, word);
    const target = join(stage.root, to);
    // Only what is in a folder is copied, and not the folder.
    const inside = statSync(what).isDirectory() ? target : join(target, basename(what));
    linkTree(what, inside);
  }
  return stage;
}

/** Files share what is in them: nothing writes into one of them, but makes another one in its place. */
function linkTree(from: string, to: string): void {
  mkdirSync(statSync(from).isDirectory() ? to : dirname(to), { recursive: true });
  const what = statSync(from).isDirectory() ? `${from}/.` : from;
  execFileSync("cp", ["--archive", "--link", "--no-target-directory", what, to]);
}

/** What each command of a `RUN` does here; whatever is none of these fails. */
const COMMANDS: readonly (readonly [RegExp, (line: string, stage: Stage) => void])[] = [
  // They were installed by the same lockfile.
  [/^npm ci$/, (_, { root, workdir }) => installed(join(root, workdir))],
  [/^npm (?:run build|prune --omit=dev --omit=optional|pkg set "gitHead=\$COMMIT")$/, inShell],
  [/^chmod \+x [\w./]+$/, inShell],
  [/^ln -s \/\S+ \/\S+$/, inShell],
  [/^install --directory --owner=\w+ --group=\w+ --mode=\d+ \/\S+$/, inShell],
];

function run(line: string, stage: Stage): void {
  const [, does] = COMMANDS.find(([pattern]) => pattern.test(line)) ?? [];
  if (!does) throw new Error(`nobody here knows how to run: ${line}`);
  does(line, stage);
}

function installed(folder: string): void {
  linkTree(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // npm writes into this one.
  const list = "node_modules/.package-lock.json";
  rmSync(join(folder, list));
  cpSync(join(ROOT, list), join(folder, list));
}

/** The same, where `/` is the stage's own root, and accounts go by their numbers. */
function inShell(line: string, { root, workdir, env }: Stage): void {
  const here = line
    .replaceAll(/(?<=\s)\/(?=\w)/g, `${root}/`)
    .replaceAll(/--(owner|group)=(\w+)/g, (_, what: string, name: string) => {
      return isRoot ? `--${what}=${ACCOUNTS[name] ?? name}` : "";
    });
  mkdirSync(join(root, "usr/local/bin"), { recursive: true });
  const all = { ...shell(), npm_config_offline: "true", ...env };
  execFileSync("sh", ["-c", here], { cwd: join(root, workdir), env: all, stdio: "pipe" });
}

/** How something is run in a finished stage: as its account, with its variables, where one is in it. */
export function within({ root, workdir, env, account }: Stage, more: NodeJS.ProcessEnv = {}) {
  const mapped = Object.entries(env).map(([name, value]) => [
    name,
    value.startsWith("/") ? root + value : value,
  ]);
  const { PATH = "" } = process.env;
  const as = isRoot && account !== undefined ? { uid: account, gid: account } : {};
  return {
    cwd: join(root, workdir),
    env: { PATH: `${dirname(process.execPath)}:${PATH}`, ...Object.fromEntries(mapped), ...more },
    ...as,
  };
}

/** Takes from a stage what a container with a read-only root has not: somebody who is not root may write nothing but their data. */
export function readOnly({ root }: Stage, but: string): void {
  if (isRoot) return;
  execFileSync("chmod", ["--recursive", "a-w", root]);
  execFileSync("chmod", ["u+w", join(root, but)]);
}
