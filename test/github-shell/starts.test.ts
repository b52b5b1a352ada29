import { describe, expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();
const COMMUNITY = "communities/ui-ux.yml";

const NEXT = `name: Look back
start: { by: process }
label: "process: look back"
steps: [{ id: done, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`;
const WORD = `name: Take care of the minutes
start: { command: minutes }
label: "process: minutes"
steps: [{ id: agreed, label: "minutes: waiting", until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ start: next }, { close: completed }] }
`;
const TERM = `name: A lead's term ends
start: { before: 30 days, of: term-end }
label: "process: term"
steps: [{ id: wish, until: { decision: { by: subject, options: [go-on, stop] } } }]
outcome: { accepted: [{ close: completed }] }
`;

/** A day so many days from today. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function merge(files: Readonly<Record<string, string>>): Promise<void> {
  const { number } = await github.as("lin").openPull("community", { title: "Change", files });
  await quiet();
  await github.as("olga").mergePull("community", number);
  await quiet();
}

async function titled(title: string) {
  const all = await github.state().issues("community");
  return all.filter((one) => one.title === title);
}

async function issue(number: number) {
  return github.state().issue("community", number);
}

function statusIn(comments: readonly { readonly body: string }[]): string {
  return comments.find(({ body }) => body.includes("<!-- waymark:status -->"))?.body ?? "";
}

describe("an issue that Waymark opens for a request", () => {
  test("is there once somebody wrote the word, goes its way, and brings the next one", async () => {
    await merge({ "processes/minutes.yml": WORD, "processes/next.yml": NEXT });
    const talk = await github.as("ada").openIssue("community", { title: "Minutes?", body: "Who?" });
    await quiet();
    await github.as("ada").comment("community", talk, "/minutes ui-ux");
    await quiet();
    await github.as("ada").comment("community", talk, "/minutes ui-ux");
    await quiet();
    const [own, ...more] = await titled("Take care of the minutes: ada");
    expect(more).toEqual([]);
    const opened = await issue(own?.number ?? 0);
    expect(opened.labels).toEqual(expect.arrayContaining(["process: minutes", "minutes: waiting"]));
    expect(statusIn(opened.comments)).toContain(
      "here is where “Take care of the minutes” for **UI/UX** stands",
    );
    const said = (await issue(talk)).comments.map(({ body }) => body).join("\n");
    expect(said).toContain("I'm opening an issue for “Take care of the minutes”.");
    expect(said).toContain(
      `you already have an open issue for this: harbor/community#${own?.number}`,
    );

    await github.as("ada").comment("community", own?.number ?? 0, "/approve");
    await quiet();
    expect((await issue(own?.number ?? 0)).state).toBe("open");
    await github.as("olga").comment("community", own?.number ?? 0, "/approve");
    await quiet();
    const [next] = await titled("Look back: ada");
    const ended = await issue(own?.number ?? 0);
    expect(ended.state).toBe("closed");
    expect(statusIn(ended.comments)).toContain(
      `harbor/community#${next?.number} has been opened for this.`,
    );
    expect((await issue(next?.number ?? 0)).labels).toContain("process: look back");
  });

  test("is there before a term ends, once, and asks the lead", async () => {
    const file = (await github.state().file("community", COMMUNITY)) ?? "";
    const until = inDays(10);
    const ends = file.replace(/\{ github: ada[^}]*\}/, `{ github: ada, until: ${until} }`);
    expect(ends).not.toBe(file);
    await merge({ "processes/term.yml": TERM, [COMMUNITY]: ends });
    const [own, ...more] = await titled("A lead's term ends: ada");
    expect(more).toEqual([]);
    await github.as("olga").comment("community", own?.number ?? 0, "/stop");
    await quiet();
    expect((await issue(own?.number ?? 0)).state).toBe("open");
    await github.as("ada").comment("community", own?.number ?? 0, "/stop I have a new job");
    await quiet();
    const { state, comments } = await issue(own?.number ?? 0);
    expect(state).toBe("closed");
    expect(statusIn(comments)).toContain("`/stop`, decided by `ada`: “I have a new job”");
    expect(await titled("A lead's term ends: ada")).toHaveLength(1);
    expect(alarms).toEqual([]);
  });
});
