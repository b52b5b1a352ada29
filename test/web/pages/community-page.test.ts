import { describe, expect, it } from "vitest";
import { communityPage } from "../../../src/web/pages/community-page.ts";
import type { Html } from "../../../src/web/pages/link.ts";
import type { View } from "../../../src/web/pages/view.ts";
import { harbor, uiUx } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

function page(id: string, shown: View = harbor()): Html {
  const community = shown.definitions.communities[id];
  if (!community) throw new Error(`no community ${id}`);
  return communityPage(id, community, shown);
}

describe("a community's page", () => {
  it("says what it is for, who leads it, where it talks and how many belong", async () => {
    const text = await words(page("ui-ux"));
    expect(text).toContain("Designers and researchers share practice");
    expect(text).toContain("Leads @ada, co-lead until February 1, 2027");
    expect(text).toContain("Led by its members.");
    expect(text).toContain("Where to talk Slack");
    expect(text).toContain("2 members Status: active");
    expect(await links(page("ui-ux"))).toContain("https://chat.example/ui");
  });

  it("shows each pathway's stages in plain words", async () => {
    const text = await words(page("ui-ux"));
    expect(text).toContain("Design pathway From a first sketch");
    expect(text).toContain("What counts as a contribution: One merged pull request");
    expect(text).toContain(
      "Active contributor What it takes: 5 contributions on at least 3 different days within 3 months",
    );
    expect(text).toMatch(/Core contributor .* Who confirms it: a lead You earn the badge Core/);
    expect(text).toContain("What comes next: Pick an issue labelled");
    expect(await links(page("ui-ux"))).toContain("/harbor-civic/badges/first-step");
  });

  it("shows what newcomers go through and who ticks what", async () => {
    const text = await words(page("ui-ux"));
    expect(text).toContain("Read the code of conduct Attend one weekly meeting (ticked by a lead)");
    expect(text).toContain("Get access The shared drive opens for you You said hello in the chat");
  });

  it("names the mentorship programmes whose mentors belong to it", async () => {
    const mentors = { when: { badge: "bridge" } };
    const mentorships = {
      "first-year": { name: "First year", communities: ["ui-ux"], mentors },
      anybody: { name: "Anybody", mentors },
      data: { name: "Numbers", communities: ["data-lab"], mentors },
    };
    const base = harbor();
    const shown = { ...base, definitions: { ...base.definitions, mentorships } };
    const text = await words(page("ui-ux", shown));
    expect(text).toContain("Mentoring First year Anybody");
    expect(text).not.toContain("Numbers");
    expect(await links(page("ui-ux", shown))).toContain("/harbor-civic/mentorships/first-year");
    expect(await words(page("ui-ux"))).not.toContain("Mentoring");
  });

  it("tells nobody's progress", async () => {
    const text = await words(page("ui-ux"));
    expect(text).not.toContain("reached");
    expect(text).not.toContain("evidence");
  });

  it("says first that a community is not active", async () => {
    const text = await words(page("data-lab"));
    expect(text).toContain("Data lab This community has been retired.");
    expect(text).not.toContain("Join");
    expect(await words(page("writing"))).toContain("This community is just getting started.");
  });

  it("names mentors where mentors lead", async () => {
    const { definitions } = harbor();
    const led = { ...uiUx, leadership: "mentor-led" as const };
    const shown = harbor({ definitions: { ...definitions, communities: { led } } });
    expect(await words(page("led", shown))).toContain("Led by mentors.");
  });

  it("leaves out pathways and checklists that are not defined", async () => {
    const { definitions } = harbor();
    const shown = harbor({ definitions: { ...definitions, pathways: {}, checklists: {} } });
    const text = await words(page("ui-ux", shown));
    expect(text).not.toContain("How you can grow here");
    expect(text).not.toContain("When you join");
  });

  it("shows hostile words as the words they are", async () => {
    const markup = (await page("one", hostile())).toString();
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("<img");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#|\?)/);
    const text = await words(page("one", hostile()));
    expect(text).toContain("javascript:alert(document.domain)");
    expect(text).toContain(
      `ticked by somebody in the team ${NASTY}`.replaceAll(/ ([,.):])/g, "$1"),
    );
  });
});
