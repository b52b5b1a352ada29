import { describe, expect, it } from "vitest";
import { healthPage } from "../../../src/web/pages/health-page.ts";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import type { Came } from "../../../src/web/pages/shown.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { adopted } from "../../build/world.ts";
import { freshStore } from "../../store/database.ts";
import { definitions, facts, harbor } from "./harbor.ts";
import { links, words } from "./read.ts";

const NOTHING: Came = { rules: [], given: new Map(), reached: new Map() };

const counting = {
  ...definitions,
  settings: {
    ...definitions.settings,
    contributions: [
      { type: "code", on: "pull_request.merged" as const },
      { type: "review", on: "pull_request_review.submitted" as const },
      { type: "doc", on: "issues.closed" as const },
    ],
  },
};

async function seen(came: Partial<Came>, but: Partial<View> = {}): Promise<string> {
  const shown = harbor({ came: { ...NOTHING, ...came }, definitions: counting, ...but });
  const page = healthPage(shown);
  return page ? words(page) : "";
}

describe("what comes of rules, stages, and badges", () => {
  it("says what each rule counted, and when last", async () => {
    const text = await seen({
      rules: [
        { rule: 1, count: 41, last: "2026-11" },
        { rule: 3, count: 4, last: "2025-03" },
      ],
    });
    expect(text).toContain(
      "1. writing code: merged pull requests 41 in the last two years, last in Nov 2026",
    );
    expect(text).toContain("2. reviewing: reviews nothing in the last two years");
    expect(text).toContain(
      "3. writing documentation: closed issues fewer than 5 in the last two years, last in Mar 2025",
    );
  });

  it("says which rules are over, and which are still to begin", async () => {
    const on = "pull_request.merged" as const;
    const contributions = [
      { type: "code", on, until: "2026-10-01" },
      { type: "design", on, from: "2026-10-01" },
      { type: "doc", on, from: "2999-01-01" },
    ];
    const settings = { ...definitions.settings, contributions };
    const text = await seen(
      { rules: [{ rule: 1, count: 41, last: "2026-09" }] },
      { definitions: { ...counting, settings } },
    );
    expect(text).toContain(
      "1. writing code: merged pull requests 41 in the last two years, last in Sep 2026; it counted until October 1, 2026",
    );
    expect(text).toContain("2. designing: merged pull requests nothing in the last two years");
    expect(text).toContain(
      "3. writing documentation: merged pull requests begins on January 1, 2999",
    );
  });

  it("says which stages nobody has reached, and when badges were given", async () => {
    const text = await seen({
      given: new Map([["first-step", "2026-11-18T10:00:00.000Z"]]),
      reached: new Map([["design", new Set(["ready"])]]),
    });
    expect(text).toContain("Stages of Design pathway Ready to contribute somebody has reached it");
    expect(text).toContain("First contribution nobody has reached it yet");
    expect(text).toContain("First step given last on November 18, 2026");
    expect(text).toContain("nobody has it yet");
  });

  it("says that there is no way to a badge", async () => {
    const badges = { lost: { name: "Lost", description: "Nobody knows." } };
    const text = await seen({}, { definitions: { ...counting, badges, pathways: {} } });
    expect(text).toContain("Lost nobody has it yet There's no way to earn it at the moment.");
  });

  it("has no parts of which there is nothing, and is not there where nobody knows", async () => {
    const none = { ...definitions, settings: { organization: "Harbor" }, badges: {}, pathways: {} };
    expect(await seen({}, { definitions: none })).not.toContain("What counts");
    expect(healthPage(harbor())).toBeUndefined();
  });

  it("is led to from the organisation's page, where it is known what happened", async () => {
    expect(await links(organizationPage(harbor()))).toContain("/harbor-civic/health");
    const copy = { people: false, account: true };
    expect(await links(organizationPage(harbor({ copy })))).not.toContain("/harbor-civic/health");
  });

  it("is read from the store, by what things are called now", async () => {
    const store = await freshStore();
    const home = { id: 5, owner: "harbor-civic", name: "community" };
    await store.saveOrganization(1, { login: "Harbor-Civic", installation: 11, home });
    const now = "2026-11-20T23:51:27.000Z";
    const first = definitions.badges["first-step"] ?? { name: "", description: "" };
    const { "first-step": _, ...others } = definitions.badges;
    const renamed = {
      ...counting,
      badges: { ...others, beginner: { ...first, previously: ["first-step"] } },
    };
    await store.commit(1, {
      adopts: { commit: "c0ffee", definitions: renamed },
      facts: [adopted({ renames: { "badges/first-step": "beginner" } }), ...facts],
    });
    const one = { rule: 1, month: "2026-10", repo: 5, count: 12 };
    await store.commit(1, {
      tallies: { person: "github:2", homes: [], counts: [], steps: [], rules: [one] },
    });
    const reader = readPages(store, () => now);
    const { came } = (await reader.organization("harbor-civic", { came: true })) ?? {};
    expect(came?.rules).toEqual([{ rule: 1, count: 12, last: "2026-10" }]);
    expect(came?.given.get("beginner")).toMatch(/^2026/);
    expect([...(came?.reached.get("design") ?? [])]).toContain("active");
    const answer = await pages(reader).request("/Harbor-Civic/health");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('name="robots" content="noindex"');
  });
});
