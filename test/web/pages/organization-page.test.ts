import { describe, expect, it } from "vitest";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { ADA, LIN, definitions, harbor, uiUx } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

describe("an organisation's page", () => {
  it("says what each community is for and who leads it", async () => {
    const page = organizationPage(harbor());
    const text = await words(page);
    expect(text).toContain("UI/UX Designers and researchers share practice");
    expect(text).toContain("@ada @lin Join");
    expect(text).toContain("Writing getting started");
    expect((await page).toString()).toContain('src="/harbor-civic/faces/ada"');
  });

  it("shows a few faces of many leads, and one line of a long purpose", async () => {
    const leads = ["a", "b", "c", "d", "e", "f", "g"].map((github) => ({ github }));
    const long = { ...uiUx, leads, purpose: `${"Words ".repeat(60)}\n\nMore of them.` };
    const shown = harbor({ definitions: { ...definitions, communities: { long } } });
    const text = await words(organizationPage(shown));
    expect(text).toContain("@a @b @c @d @e +2");
    expect(text).not.toContain("More of them");
    expect(text).toMatch(/Words Words [Words ]+…/);
  });

  it("says when communities meet next", async () => {
    const text = await words(organizationPage(harbor()));
    expect(text).toContain("Weekly Wednesday, November 25, 2026 at 19:00 (03:00 UTC on Thursday)");
    expect(text).not.toContain("Thursday, December 17, 2026");
  });

  it("leads newcomers to the form that a join process starts with", async () => {
    const page = organizationPage(harbor());
    const form = "https://github.com/harbor-civic/community/issues/new?template=join-community.yml";
    expect((await links(page)).filter((href) => href === form)).toHaveLength(3);
  });

  it("leads to where one chooses among several forms", async () => {
    const { join } = definitions.processes;
    if (!join) throw new Error("the harbour has lost its join process");
    const second = { ...join, start: { form: "rejoin.yml" } };
    const two = { ...definitions, processes: { join, second } };
    const page = organizationPage(harbor({ definitions: two }));
    expect(await links(page)).toContain("/harbor-civic/communities/ui-ux#join");
  });

  it("asks nobody to join where no form leads in", async () => {
    const formless = { ...definitions, processes: {} };
    const text = await words(organizationPage(harbor({ definitions: formless })));
    expect(text).not.toContain("Join");
    expect(await words(organizationPage(harbor({ home: undefined })))).not.toContain("Join");
  });

  it("keeps retired communities apart and lets nobody join them", async () => {
    const text = await words(organizationPage(harbor()));
    expect(text).toMatch(/Retired communities Data lab/);
    expect(text).not.toContain("Join Data lab");
  });

  it("expects no meeting of a community that sleeps", async () => {
    const asleep = {
      ...definitions,
      communities: { "ui-ux": { ...uiUx, status: "dormant" as const } },
    };
    const text = await words(organizationPage(harbor({ definitions: asleep })));
    expect(text).toContain("UI/UX paused");
    expect(text).not.toContain("Weekly");
    expect(text).not.toContain("Join");
  });

  it("shows recognition with the evidence behind it", async () => {
    const page = organizationPage(harbor());
    const text = await words(page);
    expect(text).toContain("@ada received the badge Bridge builder November 19, 2026");
    expect(text).toContain("@lin reached Active contributor (Design pathway) November 18, 2026");
    expect(text).toContain("3 pieces of evidence for lin: Active contributor");
    expect(text).toContain("Draw the harbour map (harbor-civic/site#12)");
    expect(await links(page)).toEqual(
      expect.arrayContaining([
        "https://github.com/harbor-civic/site/pull/12",
        "https://github.com/harbor-civic/site/pull/13",
        "https://notes.example/open-day",
      ]),
    );
  });

  it("calls a renamed lead by the new name", async () => {
    const adopted = {
      kind: "adopted",
      id: "adopted/1",
      at: "2026-09-01T00:00:00.000Z",
      commit: "c0ffee",
      repo: 5,
      people: { ada: ADA },
      leads: { "ui-ux": [ADA] },
    } as const;
    const renamed = harbor({ facts: [adopted], logins: { [ADA]: "ada-lovelace", [LIN]: "lin" } });
    const text = await words(organizationPage(renamed));
    expect(text).toContain("@ada-lovelace @lin");
  });

  it("links to the GitHub that the organisation is on", async () => {
    const page = organizationPage(harbor({ github: "https://git.harbor.example" }));
    const elsewhere = (await links(page)).filter((href) => href.startsWith("https://github.com"));
    expect(elsewhere).toEqual([]);
  });

  it("says so where there is nothing yet", async () => {
    const nothing = { ...definitions, communities: {}, badges: {} };
    const text = await words(
      organizationPage(harbor({ definitions: nothing, facts: [], home: undefined })),
    );
    expect(text).toContain("There are no communities yet.");
    expect(text).toContain("Nobody has been recognized yet.");
    expect(text).not.toContain("Badges");
    expect(text).not.toContain("Retired");
  });

  it("shows hostile words as the words they are", async () => {
    const page = organizationPage(hostile());
    const markup = (await page).toString();
    expect(markup).not.toContain("<script>alert");
    expect(markup).not.toContain("<img src=x");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#|\?)/);
    expect(await words(page)).toContain(NASTY);
  });
});
