import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../src/core/world.ts";
import type { Problem, SourceFile } from "../../../src/definitions/definitions.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { check } from "../../../src/features/adoption/check.ts";
import { appliedMessage } from "../../../src/features/adoption/messages.ts";
import * as problems from "../../../src/features/adoption/problems.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { candidate as small } from "../../build/candidate.ts";
import { definitions, files as everything } from "../../build/definitions.ts";
import { exactly } from "../../build/exactly.ts";
import { ada, sam } from "../../build/people.ts";
import { team } from "../../build/teams.ts";
import { change, harbor, HARBOR } from "../../definitions/harbor.ts";
import { body, planFor } from "./found.ts";

const COMMUNITY = "communities/ui-ux.yml";

function candidate(files: readonly SourceFile[]): Candidate {
  const repo = { id: 1, owner: "harbor", name: "community" };
  return { repo, commit: "c0ffee", people: {}, ...readDefinitions(files) };
}

function checkTitle(one: Candidate): string {
  return problems.checkTitle(one, PLAIN);
}

function checkSummary(one: Candidate): string {
  return problems.checkSummary(one, PLAIN);
}

/** The first plan, where UI/UX has this team with Ada in it. */
function planWith(more: Parameters<typeof team>[1]): string {
  return planFor(small(), { teams: { "ui-ux": team([ada], more) } });
}

/** A candidate with so many problems. */
function broken(count: number, message: string): Candidate {
  const problem: Problem = {
    file: `badges/${"long".repeat(50)}.yml`,
    line: 1,
    column: 1,
    severity: "error",
    rule: "schema",
    message,
    pointer: "",
  };
  return { ...candidate(harbor()), problems: Array.from({ length: count }, () => problem) };
}

describe("the check run of good definitions", () => {
  it("says that they are good", () => {
    const good = candidate(harbor());
    expect(checkTitle(good)).toMatch(/^\d+ files checked, no problems$/);
    expect(checkSummary(good)).toBe(
      "These definitions are fine. They take effect once they're merged.",
    );
  });

  it("shows what a file skips, with the reason kept harmless", () => {
    const text = HARBOR[COMMUNITY].replace("onboarding: onboarding", "onboarding: soon");
    const skip = "# waymark: skip onboarding-exists: ask @ada <b>\n";
    const one = candidate(harbor({ [COMMUNITY]: skip + text }));
    expect(checkTitle(one)).toMatch(/^\d+ files checked, no problems, 1 skipped$/);
    const summary = checkSummary(one);
    expect(summary).toMatch(/^These definitions are fine/);
    expect(summary).toContain(`- \`${COMMUNITY}:10:13\` There is no checklist`);
    expect(summary).toMatch(/ — ask @\u200Bada \\<b\\>$/);
  });

  it("does not ask for mending where there are only warnings", () => {
    const one = candidate(
      harbor(change("processes/join.yml", '"process: join"', '"process: new"')),
    );
    expect(checkTitle(one)).toMatch(/^1 problem in \d+ files$/);
    expect(checkSummary(one)).toMatch(/^These definitions are fine/);
  });
});

describe("the check run of broken definitions", () => {
  it("shows the first 200 problems and how many more there are", () => {
    const many = broken(1_000, "No.");
    const summary = checkSummary({ ...many, problems: many.problems.slice(0, 1_000) });
    expect(summary.length).toBeLessThan(65_000);
    expect(summary).toMatch(/^Something here needs fixing/);
    expect(summary.split("\n").at(-1)).toMatch(/^- … and \d+ more$/);
    const { effect } = check(many, PLAIN);
    expect(effect.kind === "ensure-check" && effect.annotations).toHaveLength(200);
    const short = { ...many, problems: many.problems.map((one) => ({ ...one, file: "a.yml" })) };
    expect(checkSummary(short)).toMatch(/\n- … and 800 more$/);
    expect(checkSummary(short).split("\n- `")).toHaveLength(201);
  });

  it("stays within what GitHub takes, however long the words are", () => {
    expect(checkSummary(broken(1_000, "*".repeat(5_000))).length).toBeLessThan(65_000);
  });

  it("lets no file name leave its quotes", () => {
    const [first] = broken(1, "No.").problems;
    const one = { ...broken(0, ""), problems: [{ ...first, file: "a`\n@ada.yml" } as Problem] };
    expect(checkSummary(one)).toContain("- `a´ @ada.yml:1:1` No.");
  });
});

/** The first plan, where there are these files as well. */
function planOf(more: Readonly<Record<string, string>>): string {
  return planFor(small({ definitions: definitions(more) }), { teams: {}, labels: [] });
}

describe("the first plan in words", () => {
  it("tells of every community and its team, of labels, forms and counting", () => {
    const seen = {
      teams: { "ui-ux": team([ada, sam]) },
      labels: ["process: join", "Join: Onboarding"],
    };
    expect(planFor(small(), seen)).toBe(
      `Hello! I'm Waymark, and I've just been installed on **harbor**. I've read the 10 definition files here and changed nothing except opening this issue.

**When an owner of the organization comments \`/apply\`:**

- **UI/UX**: the 2 people in the team \`ui-ux\` become members.
- **Data** has no team on GitHub, so I keep its list of members myself.
- I create 6 labels: \`join: waiting for approval\`, \`join: invitation sent\`, \`checklist: not started\`, \`checklist: in progress\`, \`checklist: complete\`, and \`attended a meeting\`.
- I guide issues from these forms through their steps: **Join a community** (\`join-community.yml\`).
- What people do starts counting toward 1 pathway and 3 badges.

Until then nothing happens, and nobody gets notified by any of this. Want something else first? Change the definitions, and I'll update this issue. Later changes take effect when you merge them; a check on each pull request tells you beforehand whether they're fine.`,
    );
  });

  it("says how many mentorship programmes begin", () => {
    const mentors = "mentors: { when: { badge: core } }";
    const one = { "mentorships/a.yml": `name: A\n${mentors}\n` };
    const two = { ...one, "mentorships/b.yml": `name: B\n${mentors}\n` };
    expect(planOf(one)).toContain("\n- 1 mentorship program begins.");
    expect(planOf(two)).toContain("\n- 2 mentorship programs begin.");
  });

  it("says which team is kept to its members from then on", () => {
    const seen = { teams: { "ui-ux": team([ada, sam]) } };
    expect(planFor(small({ definitions: exactly() }), seen)).toContain(
      "become members. From then on the team is for members only: I take out anyone who's added by hand.",
    );
  });

  it("says which teams are missing, or out of its hands, and why", () => {
    expect(planWith({ members: [] })).toContain("nobody is in the team `ui-ux` yet");
    expect(planWith({ managed: false })).toContain(
      "one person is in the team `ui-ux` and becomes a member. I won't add or remove anybody in the team itself: neither its description nor its parent team's says “managed by Waymark”.",
    );
    expect(planWith({ managed: false, unmanaged: { kind: "role", role: "admin" } })).toContain(
      "in the team itself: it has the organization role `admin`.",
    );
    expect(body).toContain("there's no team `ui-ux` on GitHub yet. Create it");
  });

  it("counts nothing that is not there, and says so where there is nothing", () => {
    const nothing = Object.fromEntries(
      Object.keys(everything)
        .filter((path) => path !== "waymark.yml")
        .map((path) => [path, undefined]),
    );
    const sole = (more: Readonly<Record<string, string>>) =>
      planFor(small({ definitions: definitions({ ...nothing, ...more }) }), { labels: [] });
    expect(sole({})).toContain(
      ":**\n\n- These definitions come into force. There's nothing in them yet that I'd act on.\n\nUntil",
    );
    const forming = sole({ "communities/a.yml": "name: A\nstatus: forming\n" });
    expect(forming).toContain("myself.\n\nUntil then");
    const badge = { "badges/b.yml": "name: B\ndescription: C\nnominated: true\n" };
    expect(sole(badge)).toContain("toward no pathway and 1 badge.");
    const stages = "[{ id: a, name: A, when: { member: { for: 1 month } } }]";
    expect(sole({ "pathways/p.yml": `name: P\nstages: ${stages}\n` })).toContain(
      "toward 1 pathway and no badge.",
    );
  });

  it("is short where there is little to tell", () => {
    const little = definitions({
      "processes/join.yml": undefined,
      "checklists/onboarding.yml":
        "name: Onboarding\nitems:\n  - { id: a, text: A, label: begun }\n",
    });
    const found = small({ definitions: little });
    const none = planFor(found, { labels: ["Begun"] });
    expect(none).toContain("- All the labels the definitions use are there already.");
    expect(none).not.toContain("forms");
    expect(planFor(found)).toContain("- I create 1 label: `begun`.");
  });
});

describe("what is said once the first plan is applied", () => {
  it.each([
    [{}, "Done, thank you! The definitions are in force."],
    [{ a: { name: "A" } }, "Done, thank you! 1 community is up and running."],
  ])("tells of no more communities than there are", (communities, says) => {
    expect(appliedMessage({ ...definitions(), communities }, PLAIN)).toBe(says);
  });
});
