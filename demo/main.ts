import { once } from "node:events";
import { letPipesClose } from "../src/closed-pipes.ts";
import { printed } from "../src/words/printed.ts";
import { demo } from "../src/words/generated/demo.ts";
import { type Asked, asked } from "./asked.ts";
import type { Chapter } from "./chapters/chapter.ts";
import { CHAPTERS } from "./chapters/index.ts";
import { ending } from "./ending.ts";
import { follow } from "./follow.ts";
import { harbor } from "./organization.ts";
import { ownDefinitions } from "./own.ts";
import { type Part, playPart } from "./part.ts";
import { daysToSpring } from "./spring.ts";
import type { Stage } from "./stage.ts";
import { story } from "./story/index.ts";
import { tryOut } from "./story/try-out.ts";

const HELP = `Plays a story on an emulated GitHub with the real app and an embedded database.

  npm run demo             plays it, prints it, then serves the pages until Ctrl-C
  npm run demo -- --once   plays it and every chapter, checks how they came out, exits 0,
                           or 1 with what was missing
  npm run demo -- --chapter NAME         plays a chapter instead; without a name, lists them
  npm run demo -- --definitions FOLDER   puts definitions of yours in force instead, tries
                           their forms, and serves the pages: what you save in the folder
                           becomes a pull request with its plan (with --once: does not stay)
  npm run demo -- --language es          plays it in Spanish (works with the others, too)
`;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(args: readonly string[]): Promise<number> {
  const wanted = asked(args);
  if (!wanted || wanted.help) {
    tell(HELP);
    return wanted ? 0 : 2;
  }
  const { chapter, language } = wanted;
  const told = demo({ language });
  if (chapter !== undefined && !CHAPTERS[chapter]) {
    if (chapter !== "") tell(told("demo-no-chapter", { name: printed(chapter) }));
    tell(told("demo-chapters"));
    for (const [name, { about }] of Object.entries(CHAPTERS))
      tell(`  ${name.padEnd(width())}${told(about)}`);
    return chapter === "" ? 0 : 2;
  }
  const parts = partsOf(wanted);
  if (typeof parts === "string") {
    tell(parts.trimEnd());
    return 1;
  }
  tell(told("demo-starting"));
  const all: boolean[] = [];
  for (const part of parts) all.push(await playPart(part, language, tell));
  return all.every(Boolean) ? 0 : 1;
}

function width(): number {
  return Math.max(...Object.keys(CHAPTERS).map(({ length }) => length)) + 2;
}

/** What is played, one after the other; or what is wrong with somebody's definitions. */
function partsOf(wanted: Asked): readonly Part[] | string {
  const { once: alone, definitions: folder, chapter } = wanted;
  const only = chapter === undefined ? undefined : CHAPTERS[chapter];
  const stay = alone ? {} : { stay: staying(wanted) };
  if (only) return [{ ...chapterPart(only, wanted), ...stay }];
  if (folder === undefined) {
    const whole = { setting: setting(wanted), play: (stage: Stage) => story(stage, tell), ...stay };
    const chapters = Object.values(CHAPTERS).map((one) => chapterPart(one, wanted));
    return [whole, ...(alone ? chapters : [])];
  }
  const own = ownDefinitions(folder);
  if (typeof own === "string") return own;
  const play = (stage: Stage) => tryOut(stage, own.definitions);
  return [{ setting: (app) => ({ app, ...own.setting }), play, ...stay }];
}

function setting({ language }: Asked): Part["setting"] {
  return (app) => harbor(app, language);
}

function chapterPart({ about, play }: Chapter, wanted: Asked): Part {
  return {
    setting: setting(wanted),
    inDays: daysToSpring(),
    async play(stage) {
      tell(`\n${stage.told(about)}`);
      return play(stage);
    },
  };
}

/** Until Ctrl-C, or until nobody reads on. */
function staying({ definitions: folder, chapter }: Asked): NonNullable<Part["stay"]> {
  return async (stage, thread) => {
    ending(stage, { thread, folder, chapter }, tell);
    const end = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());
    process.stdout.once("error", () => end.abort());
    if (folder === undefined) await once(end.signal, "abort");
    else await follow(stage, folder, end.signal);
  };
}

letPipesClose();
process.exitCode = await main(process.argv.slice(2));
