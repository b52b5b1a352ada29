import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../../src/core/fact.ts";
import type { Person } from "../../../../src/core/person.ts";
import type { Repo } from "../../../../src/core/place.ts";
import type { Definitions } from "../../../../src/definitions/definitions.ts";
import { requests } from "../../../../src/features/requests/index.ts";
import { commanded, raised } from "../../../build/facts.ts";
import { definitions, files } from "../../../build/definitions.ts";
import { ada, lin, olu, sam } from "../../../build/people.ts";
import { settledBy } from "../../../build/play.ts";
import { at, home, thread, website } from "../../../build/places.ts";
import { wanted } from "../../../build/steps.ts";
import { type Sketch, world } from "../../../build/world.ts";
import { looked, plan, recorded, says, spoken } from "../looked.ts";

const UNTIL = "until: { approvals: { by: leads, at-least: 1 } }";
const ENDS = /outcome:[\s\S]*$/;
const OUTCOME = `outcome:
  accepted: [{ log: Decisions }, { close: completed }]
  declined: [{ log: decisions }]
  withdrawn: [{ log: Decisions }]
`;

/** Requests to join, of which a log is kept, with a step that asks so. */
function logging(until = UNTIL, more: Sketch = {}): Sketch {
  const join = String(files["processes/join.yml"])
    .replace(UNTIL, until)
    .replace("unless: { joining: open }", "")
    .replace(/ {2}- id: onboarding[\s\S]*?(?=outcome)/, "")
    .replace(ENDS, OUTCOME);
  const described = definitions({ "processes/join.yml": join });
  return { definitions: described, owners: [olu.id], written: {}, ...more };
}

function issuesIn(facts: readonly Fact[], more = logging()) {
  return wanted(plan(facts, {}, more), "ensure-issue");
}

/** The same facts, with the log on record. */
function logged(facts: readonly Fact[], more = logging()): readonly Fact[] {
  const [issue] = issuesIn(facts, more);
  return [raised(String(issue?.tag), at(7)), ...facts];
}

function entry(facts: readonly Fact[], more = logging()): string {
  const own = spoken(logged(facts, more), {}, more);
  return own.find(({ tag }) => tag.startsWith("log/"))?.body ?? "";
}

const yes = commanded(ada, "/approve");
const no = commanded(ada, "/decline");

describe("a log", () => {
  test("is opened beside the definitions where there is none, and shared by whoever names it", () => {
    const [issue] = issuesIn([yes]);
    expect(issue).toMatchObject({ repo: home, title: "Decisions" });
    expect(issue?.body).toContain("This is a log.");
    expect(says([yes], {}, logging())).toContain("I'm writing this down in “Decisions”.");
    expect(issuesIn([no])[0]?.tag).toBe(issue?.tag);
    expect(spoken([yes], {}, logging())).toEqual([]);
  });

  test("is written once, and what somebody deletes stays deleted", () => {
    const known = logged([yes]);
    const { facts, messages } = looked(known, {}, logging());
    expect(facts.map(({ kind }) => kind)).toEqual(["step-passed", "concluded", "carried-out"]);
    expect(messages).toMatchObject([{ thread: at(7), tag: "log/10/1/0" }]);
    const later = [...known, ...facts];
    expect(looked(later, {}, logging())).toMatchObject({ facts: [], messages: [] });
    expect(issuesIn(later)).toEqual([]);
    expect(says(known, {}, logging())).toContain(
      "This is written down in “Decisions” (harbor/community#7).",
    );
  });

  test("is written once more for a request that was opened again", () => {
    const ended = [no, ...recorded(logged([no]), {}, logging())];
    const again = commanded(sam, "/reopen", { at: "2026-11-20T12:30:00.000Z" });
    const then = commanded(ada, "/approve", { at: "2026-11-20T12:40:00.000Z" });
    const later = logging(UNTIL, { now: "2026-11-20T13:00:00.000Z" });
    const tags = spoken(logged([...ended, again, then]), {}, later).map(({ tag }) => tag);
    expect(tags).toEqual(["log/10/1/1"]);
  });

  test("that GitHub won't let us open is tried again", () => {
    const refused = { "ensure-issue/10": { why: "Issues are disabled", again: "2026-11-21" } };
    expect(says([yes], {}, logging(UNTIL, { refused }))).toContain(
      "GitHub won't let me open the log “Decisions”. GitHub says: Issues are disabled.",
    );
  });
});

/** Sam's request in another repository, which Ada approved. */
function elsewhere(repo: Repo, more: Sketch, facts: readonly Fact[] = []) {
  const shown = thread({ repo, labels: ["process: join"] });
  const given = commanded(ada, "/approve", { thread: at(1, repo) });
  const known = [given, ...facts];
  const target = { kind: "thread", repo: repo.id, number: 1 } as const;
  const seen = {
    thread: shown,
    facts: known,
    said: [],
    refused: {},
    offers: ["join-community.yml"],
  };
  const { plan: steps } = settledBy(requests, target, world({ ...seen, ...more }));
  const own = wanted(steps, "ensure-comment").find(({ tags }) => tags.includes("status"));
  return { issues: wanted(steps, "ensure-issue"), says: String(own?.body) };
}

describe("who may read a log", () => {
  const people = { ...website, id: 12, name: "people", private: true } as const;
  const hidden = { ...website, private: true } as const;

  test("may read the requests in it: of private ones it is private", () => {
    const { definitions: described } = logging();
    const { join } = described?.processes ?? {};
    if (!described || !join) throw new Error("there is such a process");
    const secret: Definitions = {
      ...described,
      settings: { ...described.settings, private: "people" },
      processes: { join: { ...join, private: true } },
    };
    const more = logging(UNTIL, { definitions: secret, repositories: [people] });
    expect(elsewhere(people, more).issues).toMatchObject([{ repo: people }]);
  });

  test("what others can't see is in no log of theirs", () => {
    expect(elsewhere(hidden, logging())).toMatchObject({
      issues: [],
      says: expect.stringContaining(
        "This isn't written down in “Decisions”, since not everybody who reads that can see this request.",
      ),
    });
  });

  test("and where it is private itself, nothing else names it", () => {
    const more = logging(UNTIL, { home: { ...home, private: true } });
    const [issue] = elsewhere(website, more).issues;
    const log = raised(String(issue?.tag), at(7, { ...home, private: true }));
    const { says: told } = elsewhere(website, more, [log]);
    expect(told).toContain("This is written down in “Decisions”.");
    expect(told).not.toContain("community#7");
  });
});

describe("what is written down", () => {
  test("is what was decided, when, and by whom, with their reasons", () => {
    const why = commanded(ada, "/approve You *belong*, @sam");
    const other = commanded(lin, "/approve Me too");
    const quiet = commanded(sam, "/approve Please");
    expect(entry([why, other, quiet])).toBe(
      "**Join: UI/UX** (harbor/community#1) was **accepted** on November 20, 2026.\n\n" +
        "- **Approval**: 1 of 1 approval: `ada`\n" +
        "  - `ada`: “You \\*belong\\*, @\u200Bsam”",
    );
  });

  test("names whoever declined, whoever agreed before, and who took it back", () => {
    const both = logging(UNTIL.replace("leads, at-least: 1", "owners, at-least: 2"));
    const agreed = commanded(olu, "/approve Go on");
    const against = commanded(olu, "/decline Too early", { at: "2026-11-02T10:00:00.000Z" });
    const declined = "was **declined** on November 20, 2026.\n\n";
    expect(entry([no])).toContain(`${declined}\`ada\` declined it.`);
    expect(entry([agreed, against], both)).toContain(
      `${declined}\`olu\` declined it: “Too early”\n\n- **Approval**: 1 of 2 approvals: \`olu\`\n  - \`olu\`: “Go on”`,
    );
    const back = commanded(sam, "/withdraw Changed my mind");
    expect(entry([back])).toContain("`sam` withdrew it: “Changed my mind”");
  });

  test("says of a decision what was chosen", () => {
    const asks =
      "until: { decision: { by: leads, options: [go, stop] } }\n    then: { stop: declined }";
    const word = commanded(ada, "/stop Not now");
    expect(entry([word], logging(asks))).toContain(
      "- **Approval**: `/stop`, decided by `ada`: “Not now”",
    );
  });

  test("leaves out what would be too much", () => {
    const all = Array.from({ length: 23 }, (_, index) => commanded(ada, `/approve For ${index}`));
    expect(entry(all)).toContain("  - `ada`: “For 19”\n  - and 3 more");
  });
});

function settle(by: Person, line: string): FactOf<"commanded"> {
  return commanded(by, line, { at: "2026-11-03T10:00:00.000Z" });
}

describe("dissent", () => {
  const asks = "until: { unopposed-for: { length: 3 days, by: leads, settled-by: owners } }";
  const open = logging(asks);
  const against: FactOf<"commanded"> = commanded(ada, "/object Too early");

  test.each([
    [settle(ada, "/resolve"), "Taken back on November 3, 2026."],
    [settle(olu, "/resolve"), "Settled by `olu` on November 3, 2026."],
    [settle(olu, "/resolve We try it"), "Settled by `olu` on November 3, 2026: “We try it”"],
  ])("is told with what became of it: %#", (word, words) => {
    expect(entry([against, word], open)).toContain(`Objections:\n- \`ada\`: “Too early” ${words}`);
  });

  test("is told as well where it stands, and where whoever objected has no say by now", () => {
    const back = commanded(sam, "/withdraw", { at: "2026-11-04T10:00:00.000Z" });
    expect(entry([against, back], open)).toContain("- `ada`: “Too early” Not settled.");
    expect(entry([back], open)).not.toContain("Objections");
  });
});
