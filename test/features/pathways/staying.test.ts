import { describe, expect, test } from "vitest";
import { pathways } from "../../../src/features/pathways/index.ts";
import { commented } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { raised } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { at, home, thread } from "../../build/places.ts";
import { ASKED, Days, noon, people, resting } from "../../build/resting.ts";
import { kinds, wanted } from "../../build/steps.ts";
import { world } from "../../build/world.ts";

/** Sam contributed at the end of January, and nothing since. */
function quietSince(january: string): Days {
  return new Days().contribute(january).reach(january);
}

describe("a stage that goes on asking for something", () => {
  test("stands while that holds, and is looked at again when it may not", () => {
    const { facts, plan, due } = quietSince("2026-01-31").look("2026-02-10");
    expect({ facts, plan }).toEqual({ facts: [], plan: [] });
    expect(due).toBe("2026-02-28T12:01:00.000Z");
  });

  test("is not changed by one quiet week: nobody is told anything", () => {
    const days = quietSince("2026-01-31");
    const { facts, plan, messages, due } = days.look("2026-03-05");
    expect(facts).toMatchObject([
      {
        kind: "stage-quiet",
        id: `stage-quiet/design/active/${sam.id}/0`,
        because: "0 of 1 contribution within 1 month",
      },
    ]);
    expect({ plan, messages }).toEqual({ plan: [], messages: [] });
    expect(due).toBe("2026-04-20T12:00:00.000Z");
    expect(days.look("2026-03-12").facts).toEqual([]);
  });

  test("has leads told half-way, in private, and kindly", () => {
    const days = quietSince("2026-01-31");
    days.look("2026-03-05");
    const { plan, due } = days.look("2026-04-21");
    const [issue] = wanted(plan, "ensure-issue");
    expect(issue?.repo).toEqual(people);
    expect(issue?.title).toBe("It's been quiet around sam (Active contributor)");
    expect(issue?.body).toBe(
      `\`sam\` has reached **Active contributor**. What it goes on asking for hasn't been so since March 5, 2026: 0 of 1 contribution within 1 month.

If nothing changes, **Active contributor** comes to rest on June 6, 2026. \`sam\` then has it as an honor, as somebody emeritus does, and it's fully theirs again as soon as they're back. Days on which they're away don't count.

I haven't told \`sam\`. A friendly word from one of you would be kind: they may need a hand, or a break (\`/away\`), or something new. Did they do something I haven't seen? \`/credit @sam\` counts it.`,
    );
    expect(due).toBe("2026-06-06T12:00:00.000Z");
  });

  test("rests at the end of the grace, which is told where it was announced", () => {
    const days = quietSince("2026-01-31");
    for (const day of ["2026-03-05", "2026-04-20"]) days.look(day);
    expect(days.look("2026-06-04").facts).toEqual([]);
    const { facts, messages, plan, due, touched } = days.look("2026-06-05");
    expect(facts).toMatchObject([
      { kind: "stage-rested", quiet: `stage-quiet/design/active/${sam.id}/0` },
    ]);
    expect(messages.map(({ body }) => body)).toEqual([
      "**Active contributor** rests from today on. It stays `sam`'s as an honor, and it's back at once when they are. Please thank them for what they've done.",
    ]);
    expect(plan).toEqual([]);
    expect(due).toBeUndefined();
    expect(touched).toMatchObject([{ kind: "thread", repo: people.id }]);
    expect(days.look("2026-09-01").facts).toEqual([]);
  });

  test("comes back at once", () => {
    const days = quietSince("2026-01-31");
    for (const day of ["2026-03-05", "2026-04-20", "2026-06-05"]) days.look(day);
    const { facts, messages } = days.contribute("2026-10-01").look("2026-10-01");
    expect(facts).toMatchObject([{ kind: "stage-resumed", thread: { repo: people } }]);
    expect(messages.map(({ body }) => body)).toEqual([
      "Good news: `sam` has what **Active contributor** goes on asking for, so it's fully theirs.",
    ]);
    expect(days.look("2026-10-02").facts).toEqual([]);
  });

  test("begins its grace anew each time", () => {
    const days = quietSince("2026-01-31");
    days.look("2026-03-05");
    const { facts, messages } = days.contribute("2026-03-06").look("2026-03-06");
    expect(facts).toMatchObject([{ kind: "stage-resumed" }]);
    expect(facts[0]).not.toHaveProperty("thread");
    expect(messages).toEqual([]);
    expect(days.look("2026-04-07").facts).toMatchObject([
      { id: `stage-quiet/design/active/${sam.id}/1` },
    ]);
    expect(days.look("2026-06-06").facts).toEqual([]);
  });

  test("waits for whoever is away", () => {
    const days = quietSince("2026-01-31");
    days.look("2026-03-05");
    days.look("2026-04-20");
    days.say("2026-05-01", "/away 2026-08-01");
    expect(days.look("2026-06-10").facts).toEqual([]);
    expect(days.look("2026-09-05").facts).toEqual([]);
    expect(days.look("2026-09-08").facts).toMatchObject([{ kind: "stage-rested" }]);
  });

  test("comes back where nothing is asked any more", () => {
    const days = quietSince("2026-01-31");
    for (const day of ["2026-03-05", "2026-04-20", "2026-06-05"]) days.look(day);
    const free = days.under(resting("next: Go on."));
    expect(free.look("2026-07-01").facts).toMatchObject([{ kind: "stage-resumed" }]);
  });

  test("rests after the time that it says", () => {
    const days = new Days(resting(`stays-while: ${ASKED}\n    grace: 2 weeks`));
    days.contribute("2026-01-31").reach("2026-01-31").look("2026-03-05");
    expect(days.look("2026-03-11").plan).toEqual([]);
    expect(kinds(days.look("2026-03-12").plan)).toEqual(["ensure-issue"]);
    expect(days.look("2026-03-19").facts).toMatchObject([{ kind: "stage-rested" }]);
  });

  test("calls somebody whom nobody knows by name by their id", () => {
    const days = new Days(resting(), { logins: {} }).contribute("2026-01-31").reach("2026-01-31");
    days.look("2026-03-05");
    const [issue] = wanted(days.look("2026-04-21").plan, "ensure-issue");
    expect(issue?.title).toBe(`It's been quiet around ${sam.id} (Active contributor)`);
  });

  test("names the team that no longer follows", () => {
    const asked = `stays-while: ${ASKED}\n    recognise: { team: ui-core }`;
    const days = new Days(resting(asked)).contribute("2026-01-31").reach("2026-01-31");
    days.look("2026-03-05");
    const [issue] = wanted(days.look("2026-04-21").plan, "ensure-issue");
    expect(issue?.body).toContain("**Active contributor** gives no place in the team `ui-core`");
  });
});

describe("nobody rests without a word before", () => {
  test("where no private repository is named, and the definitions are public", () => {
    const days = new Days(resting(undefined, ""), { home });
    days.contribute("2026-01-31").reach("2026-01-31").look("2026-03-05");
    const { facts, plan, due } = days.look("2027-03-05");
    expect({ facts, plan }).toEqual({ facts: [], plan: [] });
    expect(due).toBeDefined();
  });

  test("where we come late: half a grace is left from the word on", () => {
    const days = quietSince("2026-01-31");
    days.look("2026-03-05");
    expect(kinds(days.look("2026-06-30").plan)).toEqual(["ensure-issue"]);
    expect(days.look("2026-08-14").facts).toEqual([]);
    expect(days.look("2026-08-15").facts).toMatchObject([{ kind: "stage-rested" }]);
  });

  test("where they were seen to be quiet for the first time, long as it may be", () => {
    const { facts, plan } = quietSince("2026-01-31").look("2027-10-01");
    expect(facts).toMatchObject([{ kind: "stage-quiet" }]);
    expect(plan).toEqual([]);
  });
});

describe("the issue on which leads were told", () => {
  const told = at(20, people);
  const tag = `rest/stage-quiet/design/active/${sam.id}/0`;
  const issue = thread({ ...told, body: "…", title: "It's been quiet around sam", labels: [] });
  const target = { kind: "thread", repo: people.id, number: 20 } as const;
  const rested = {
    kind: "stage-rested",
    id: "stage-rested/0",
    at: noon("2026-06-05"),
    person: sam.id,
    pathway: "design",
    stage: "active",
    quiet: `stage-quiet/design/active/${sam.id}/0`,
    thread: told,
  } as const;

  function closing(...facts: Parameters<typeof settledBy>[2]["news"]) {
    const known = {
      facts: [raised(tag, told), ...facts],
      threads: [issue],
      said: [],
      refused: {},
      definitions: resting(),
    };
    return settledBy(pathways, target, world(known)).plan;
  }

  test("is closed once it is over, and stays open for whoever opens it again", () => {
    expect(closing()).toEqual([]);
    expect(kinds(closing(rested))).toEqual(["ensure-state"]);
    expect(closing(rested, { ...everyFact.closed, thread: told })).toEqual([]);
  });
});

function progress(days: Days, day: string): string {
  const asked = commented(sam, "/progress");
  const known = { facts: days.facts, definitions: resting(), now: noon(day), refused: {} };
  const { messages } = takenBy(pathways, asked, world(known));
  return messages.map(({ body }) => body).join("\n");
}

describe("/progress", () => {
  test("says by when something is to be done, and what", () => {
    const days = quietSince("2026-01-31");
    days.look("2026-03-05");
    expect(progress(days, "2026-03-06")).toContain(
      "- ✅ **Active contributor** (since January 31, 2026: they did it); to keep it active, you need this before June 5, 2026: 0 of 1 contribution within 1 month",
    );
  });

  test("shows a stage that rests beside other pathways that somebody has begun", () => {
    const days = quietSince("2026-01-31");
    for (const day of ["2026-03-05", "2026-04-20", "2026-06-05"]) days.look(day);
    const { pathways: all, ...rest } = resting();
    const stages = [{ id: "one", name: "One", when: { badge: "core" } }];
    const both = { ...rest, pathways: { ...all, other: { name: "Other", stages } } };
    const begun = {
      ...everyFact["stage-reached"],
      id: "stage-reached/other/one/1" as const,
      person: sam.id,
      pathway: "other",
      stage: "one",
    };
    const known = { definitions: both, now: noon("2026-06-06"), refused: {} };
    const seen = world({ ...known, facts: [...days.facts, begun] });
    const said = takenBy(pathways, commented(sam, "/progress"), seen).messages[0]?.body;
    expect(said).toContain("**One**");
    expect(said).toContain("🌿 **Active contributor**");
  });

  test("shows a stage that rests as the honor it is", () => {
    const days = quietSince("2026-01-31");
    for (const day of ["2026-03-05", "2026-04-20", "2026-06-05"]) days.look(day);
    expect(progress(days, "2026-06-06")).toContain(
      "- 🌿 **Active contributor** (since January 31, 2026: they did it); emeritus since June 5, 2026, yours for good, and active again with this: 0 of 1 contribution within 1 month",
    );
  });
});
