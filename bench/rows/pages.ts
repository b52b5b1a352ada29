import { join } from "node:path";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore } from "../../src/store/store.ts";
import { built } from "../built.ts";
import { startChild } from "../child.ts";
import { adopted } from "../growth/adoptions.ts";
import { fill } from "../growth/fill.ts";
import { ORG } from "../growth/people.ts";
import { PAGES } from "../growth/shown.ts";
import { ask } from "../pages/ask.ts";
import { toldDefinitions } from "../pages/definitions.ts";
import type { How, Line, Row } from "../row.ts";
import { median, quantile } from "../rounds.ts";
import { startOptions } from "../start-options.ts";

/** With so many facts there are 2,000 people. */
const FACTS = 100_000;
/** In each round; all of them count. */
const TIMES = 40;
const MOST_KB = 60;
const MOST_MS = 20;
const MOST_WAITING_MS = 50;

const home = `/${ORG.login}/`;
const MARK = "the mark alone";
const CALENDAR = "all calendars, the first time";

/** What people ask for, one of each kind, with the status that it has to have. */
const ASKED: Readonly<Record<string, readonly [path: string, status: number]>> = {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, [path, 200]])),
  "the same in Spanish": [`${home}?lang=es`, 200],
  "communities by a skill": [`${home}?skill=skill+7`, 200],
  "communities by a word, none": [`${home}?word=nothing+of+it`, 200],
  "a badge's page, the last": [`${PAGES["a badge's page"]}?page=40`, 200],
  "nothing there": [`${home}communities/gild-00`, 404],
  "a community's calendar": [`${PAGES["a community's page"]}/calendar.ics`, 200],
  "all calendars": [`${home}calendar.ics`, 200],
  /** The server does nothing for it: it tells what the machine adds. */
  [MARK]: ["/favicon.svg", 200],
};

export const pages: Row = {
  name: "pages",
  summary: "bytes and time of each kind of page, with 30 communities and 2,000 people",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const postgres = await startPostgres(join(how.folder, "pages"));
  try {
    await filled(postgres.url, how);
    return await built(
      (folder) => measured(join(folder, "pages-server.js"), postgres.url, how),
      ["bench/pages/pages-server.ts"],
    );
  } finally {
    await postgres.stop();
  }
}

async function filled(url: string, how: How): Promise<void> {
  const store = await openStore(url);
  const sizes = await fill(how.quick ? 1000 : FACTS, store);
  const fact = adopted(sizes.adoptions, sizes);
  const definitions = toldDefinitions(sizes.people);
  await store.commit(ORG.id, { facts: [fact], adopts: { commit: fact.commit, definitions } });
  await store.close();
  how.tell(`${sizes.people} people in ${Object.keys(definitions.communities).length} communities`);
}

interface Taken {
  bytes: number;
  readonly times: number[];
}

function nothingYet(): Taken {
  return { bytes: 0, times: [] };
}

async function measured(script: string, database: string, how: How): Promise<readonly Line[]> {
  const figures = Object.fromEntries(Object.keys(ASKED).map((name) => [name, nothingYet()]));
  const first: First[] = [];
  for (let round = 0; round < how.rounds; round += 1) {
    // A new one each time: what is made once and kept has to be made again.
    const server = await startChild(script, [database], startOptions());
    try {
      first.push(await firstCalendar(server.url));
      for (const [name, figure] of Object.entries(figures))
        await timed(server.url, name, figure, how);
    } finally {
      await server.stop();
    }
    how.tell(`round ${round + 1} of ${how.rounds}`);
  }
  const { [MARK]: mark = nothingYet(), ...rest } = figures;
  const lines = Object.entries(rest).flatMap(([name, taken]) => linesOf(name, taken, mark));
  return [...lines, ...firstLines(first)];
}

interface First {
  readonly milliseconds: number;
  /** So long somebody else waited meanwhile, at most. */
  readonly waited: number;
}

/** Asked of a server that has shown one page, as it stands in a link there; somebody else asks for what is no work. */
async function firstCalendar(url: string): Promise<First> {
  await asked(url, "the organisation's page");
  const state = { made: false };
  const calendar = asked(url, "all calendars").finally(() => (state.made = true));
  let waited = 0;
  while (!state.made) waited = Math.max(waited, (await asked(url, MARK)).milliseconds);
  return { milliseconds: (await calendar).milliseconds, waited };
}

async function timed(url: string, name: string, taken: Taken, { quick }: How): Promise<void> {
  const count = quick ? 2 : TIMES;
  for (let turn = -count / 5; turn < count; turn += 1) {
    const { bytes, milliseconds } = await asked(url, name);
    taken.bytes = Math.max(taken.bytes, bytes);
    // Nobody measures how Node gets warm.
    if (turn >= 0) taken.times.push(milliseconds);
  }
}

async function asked(url: string, name: string) {
  const [path, status] = ASKED[name] ?? ["", 0];
  const answer = await ask(url + path);
  if (answer.status !== status) throw new Error(`${path} answers ${answer.status}`);
  return answer;
}

function linesOf(name: string, taken: Taken, mark: Taken): readonly Line[] {
  const kilobytes = taken.bytes / 1000;
  const sent = { words: `≤ ${MOST_KB} kB`, met: kilobytes <= MOST_KB };
  return [
    { what: `${name}: sent`, unit: "kB", ours: kilobytes, aim: sent },
    ...([50, 99] as const).map((percent) => {
      const [ours, figure] = [taken, mark].map(({ times }) => quantile(times, percent / 100));
      return timeLine(`${name}: p${percent}`, Number(ours), Number(figure));
    }),
  ];
}

function timeLine(what: string, ours: number, figure: number): Line {
  const aim = { words: `≤ ${MOST_MS} ms`, met: ours <= MOST_MS };
  return { what, unit: "ms", ours, peer: { name: MARK, figure }, aim };
}

function firstLines(first: readonly First[]): readonly Line[] {
  const ours = median(first.map(({ waited }) => waited));
  const aim = { words: `≤ ${MOST_WAITING_MS} ms`, met: ours <= MOST_WAITING_MS };
  const whole = median(first.map(({ milliseconds }) => milliseconds));
  const note = "of a server that has just started and has shown one page";
  return [
    { what: CALENDAR, unit: "ms", ours: whole, note },
    { what: "somebody else meanwhile, at most", unit: "ms", ours, aim },
  ];
}
