import { printed } from "../src/words/printed.ts";
import { ours } from "../src/words/shown.ts";
import type { Stage } from "./stage.ts";

interface Played {
  /** The number of the thread that is worth a look. */
  readonly thread: number;
  /** Of somebody's own definitions. */
  readonly folder: string | undefined;
  /** Where only that was played. */
  readonly chapter: string | undefined;
}

/** Says where everything can be looked at, and three things to try next. */
export function ending(stage: Stage, played: Played, tell: (line: string) => void): void {
  const { github, app, organization, told } = stage;
  tell(`\n${told("demo-look")}`);
  tell(`  ${told("demo-look-github", { address: ours(`${github.url}/${organization}`) })}`);
  tell(`  ${told("demo-look-pages", { address: ours(`${app.url}/${organization}/`) })}`);
  tell(`\n${told("demo-next")}`);
  const lines = [
    next(stage, played),
    change(stage, played),
    [told("demo-next-start"), "npm start"],
  ];
  for (const [index, [words, ...commands]] of lines.entries()) {
    tell(`  ${index + 1}. ${words}`);
    for (const command of commands) tell(`       ${command}`);
  }
}

type Step = readonly [words: string, ...commands: readonly string[]];

function next({ at, told }: Stage, { thread, folder, chapter }: Played): Step {
  const story = chapter === undefined ? "demo-next-read" : "demo-next-read-chapter";
  return [told(folder === undefined ? story : "demo-next-read-own"), at("community", thread)];
}

const ORGANIZATION = "demo/organization/community";
const COPY = "my-community";

function change({ told }: Stage, { folder }: Played): Step {
  if (folder !== undefined) return [told("demo-next-save", { folder: printed(folder) })];
  const words = told("demo-next-copy", { folder: ours(COPY) });
  return [words, `cp -r ${ORGANIZATION} ${COPY}`, `npm run demo -- --definitions ${COPY}`];
}
