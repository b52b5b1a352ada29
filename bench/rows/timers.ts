import { joinBody } from "../../demo/story/join.ts";
import { home } from "../../test/build/places.ts";
import { install, play } from "../../test/model/acts.ts";
import { night } from "../../test/model/books.ts";
import { harbor } from "../../test/model/definitions.ts";
import type { Issue } from "../../test/model/github.ts";
import { open } from "../../test/model/issues.ts";
import { begin, harborStands, type Model } from "../../test/model/model.ts";
import { somebody } from "../../test/model/people.ts";
import { comment } from "../../test/model/talk.ts";
import { lookAt, settle, takeOne, waitingIn } from "../../test/model/waymark.ts";
import { quantile } from "../rounds.ts";
import type { How, Line, Row } from "../row.ts";

const MOST = { night: 5, event: 5 };
const TIMERS = 500;

export const timers: Row = {
  name: "timers",
  summary: "a night with 10,000 open requests that wait, one event on one, and 500 reminders",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const count = how.quick ? 40 : 10_000;
  const due = how.quick ? 10 : TIMERS;
  const model = standing();
  how.tell(`${due} requests are opened, and ${count - due} a day later`);
  opened(model, 0, due);
  play(model, { do: "wait", days: 1 });
  const others = opened(model, due, count);
  play(model, { do: "wait", days: 1 });
  how.tell("a night goes by");
  const quiet = nightIn(model);
  const events = others.slice(0, how.quick ? 5 : 500).map((issue) => eventOn(model, issue));
  how.tell(`the reminders of the first ${due} are due`);
  play(model, { do: "wait", days: 6 - 1 / 24 });
  const reminded = said(model);
  const [during, after] = [nightIn(model), nightIn(model)];
  const reminders = said(model) - reminded;
  return [
    {
      what: `a night with ${count} open requests, nothing to do`,
      unit: "s",
      ours: quiet.seconds,
      aim: { words: `≤ ${MOST.night} s`, met: quiet.seconds <= MOST.night },
    },
    exactly("what is changed on GitHub in that night", quiet.changes, 0),
    {
      what: "one event on one request: p99",
      unit: "ms",
      ours: quantile(events, 0.99),
      aim: { words: `≤ ${MOST.event} ms`, met: quantile(events, 0.99) <= MOST.event },
      note: `half of them within ${quantile(events, 0.5).toFixed(1)} ms`,
    },
    exactly(`${due} reminders due in one hour: said`, reminders, due),
    exactly("the same: changes on GitHub", during.changes, due),
    exactly("the same, in the night after: changes", after.changes, 0),
  ];
}

function exactly(what: string, ours: number, wanted: number): Line {
  return { what, unit: "", ours, aim: { words: `${wanted}`, met: ours === wanted } };
}

/** Harbor, where a join request is reminded of after a week; whatever Waymark knows and does is real, and GitHub is data. */
function standing(): Model {
  const model = begin(harborStands(harbor));
  install(model);
  settle(model);
  const [plan] = model.github.issues.values();
  if (plan) comment(model, somebody("ona"), plan, "/apply");
  settle(model);
  return model;
}

/** Everybody asks once. */
function opened(model: Model, from: number, to: number): readonly Issue[] {
  return Array.from({ length: to - from }, (_, index) => {
    const number = 1_000_000 + from + index;
    const id = `github:${number}` as const;
    model.github.logins.set(id, `person-${number}`);
    const labels = ["process: join"];
    const issue = open(model, id, home, { title: "Join", labels, body: joinBody("UI/UX") });
    settle(model);
    return issue;
  });
}

/** Looks at everything that a nightly round does; how long that takes, and how much it would change on GitHub. */
function nightIn(model: Model): { readonly seconds: number; readonly changes: number } {
  night(model.books);
  let changes = 0;
  const began = performance.now();
  for (let waiting = waitingIn(model); waiting.length > 0; waiting = waitingIn(model))
    for (const one of waiting) lookAt(model, one, (_, { plan }) => void (changes += plan.length));
  return { seconds: (performance.now() - began) / 1000, changes };
}

/** What taking an approval and looking at its request takes, in milliseconds. */
function eventOn(model: Model, issue: Issue): number {
  comment(model, issue.author, issue, "/approve");
  let time = 0;
  const timed = (work: () => void) => {
    const began = performance.now();
    work();
    time += performance.now() - began;
  };
  for (let next = model.queue.shift(); next; next = model.queue.shift()) {
    const event = next;
    timed(() => takeOne(model, event));
  }
  for (const one of waitingIn(model)) timed(() => lookAt(model, one));
  settle(model);
  return time;
}

/** How often somebody was reminded. */
function said({ books }: Model): number {
  const rows = [...books.said.values()].flat();
  return rows.filter(({ tag }) => tag.startsWith("remind/")).length;
}
