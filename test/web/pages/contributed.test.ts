import { describe, expect, it } from "vitest";
import type { Contributed } from "../../../src/core/ledger/tally.ts";
import { communities } from "../../../src/web/pages/community-page.ts";
import { contributed } from "../../../src/web/pages/contributed.ts";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { crowd } from "./crowd.ts";
import { harbor } from "./harbor.ts";
import { words } from "./read.ts";

const code = { type: "code", quarter: "2026-4" };

async function seen(all: readonly Contributed[], but: Partial<View> = {}): Promise<string> {
  return plain(
    await words(contributed("organization", harbor({ contributed: all, ...but })) || html()),
  );
}

/** Between months stand spaces of another width. */
function plain(text: string): string {
  return text.replaceAll(/[\u2009\u202f\u00a0]/g, " ");
}

function html(): ReturnType<typeof organizationPage> {
  return Promise.resolve(Object.assign("", { isEscaped: true as const }));
}

/** The chart of sixty of one type and so many of another. */
async function drawn(count: number): Promise<string> {
  const all = [
    { ...code, count: 60 },
    { ...code, type: "doc", count },
  ];
  const section = contributed("organization", harbor({ contributed: all }));
  return plain((await section).toString()).match(/<svg class="chart"[^]*?<\/svg>/)?.[0] ?? "";
}

describe("what was contributed over time", () => {
  it("stands on the pages of an organisation and of a community", async () => {
    const shown = crowd(3);
    expect(await words(organizationPage(shown))).toContain("Contributions over time");
    const page = communities.page("ui-ux", shown);
    expect(await words(page ?? html())).toContain("What the people of this community contributed");
  });

  it("is a table of eight quarters, in which small numbers are not told", async () => {
    const text = await seen([
      { ...code, count: 12 },
      { ...code, type: "doc", count: 4 },
      { ...code, type: "doc", quarter: "2026-3", count: 5 },
    ]);
    expect(text).toContain(
      "As a table (Contributions over time) Quarter writing code writing documentation",
    );
    expect(text).toContain("Jan – Mar 2025 0 0");
    expect(text).toContain("Jul – Sep 2026 0 5 Oct – Dec 2026 12 fewer than 5");
  });

  it("is a chart that says what it shows, and in which small numbers are all drawn alike", async () => {
    expect(await drawn(1)).toBe(await drawn(4));
    expect(await drawn(5)).not.toBe(await drawn(4));
    expect(await drawn(4)).toContain('aria-label="A bar for each quarter of Jan 2025 – Dec 2026');
    expect(await drawn(4)).toContain('width="63%"');
  });

  it("tells apart the five types of which there is most, and all others as one", async () => {
    const types = ["code", "doc", "review", "design", "bug", "talk", "video"];
    const all = types.map((type, index) => ({ ...code, type, count: 20 - index * 3 }));
    expect(await seen(all)).toContain("anything else");
    expect(await seen(all)).toContain("Oct – Dec 2026 20 17 14 11 8 7");
    expect(await seen(all.slice(0, 6))).not.toContain("anything else");
  });

  it("is not there where nothing was contributed, or nobody knows", async () => {
    expect(await seen([])).toBe("");
    const copy = { people: false, account: true };
    expect(await seen([{ ...code, count: 9 }], { copy })).toBe("");
    expect(contributed("organization", harbor())).toBe("");
  });
});
