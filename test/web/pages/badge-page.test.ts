import { describe, expect, it } from "vitest";
import { badgePage } from "../../../src/web/pages/badge-page.ts";
import type { Html } from "../../../src/web/pages/link.ts";
import type { Shown } from "../../../src/web/pages/shown.ts";
import { harbor } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

function page(id: string, shown: Shown = harbor()): Html {
  const badge = shown.definitions.badges[id];
  if (!badge) throw new Error(`no badge ${id}`);
  return badgePage(id, badge, shown);
}

describe("a badge's page", () => {
  it("says what it stands for and every way to get it", async () => {
    const text = await words(page("first-step"));
    expect(text).toContain("First step A first contribution that others can build on.");
    expect(text).toContain("Whoever has 1 contribution gets it.");
    expect(text).toContain(
      "It comes with the stage First contribution of Design pathway, which takes 1 contribution.",
    );
    expect(await words(page("bridge"))).toContain("People are nominated for it.");
  });

  it("shows who holds it, since when and why", async () => {
    const text = await words(page("first-step"));
    expect(text).toContain("Who holds it 1 person.");
    expect(text).toContain(
      "@lin reached First contribution (Design pathway) and received the badge First step 17 November 2026",
    );
    expect(await links(page("first-step"))).toContain(
      "https://github.com/harbor-civic/site/pull/12",
    );
  });

  it("says so where nobody holds it, or nothing gives it", async () => {
    expect(await words(page("core"))).toContain("Nobody yet.");
    const { definitions } = harbor();
    const shown = harbor({ definitions: { ...definitions, pathways: {} } });
    expect(await words(page("core", shown))).toContain("Nothing gives it at the moment.");
  });

  it("shows hostile words as the words they are", async () => {
    const markup = (await page(NASTY, hostile())).toString();
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("<img");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#)/);
  });
});
