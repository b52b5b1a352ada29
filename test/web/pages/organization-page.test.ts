import { describe, expect, it } from "vitest";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { ADA, LIN, definitions, harbor, uiUx } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

describe("an organisation's page", () => {
  it("says what each community is for, who leads it and until when", async () => {
    const text = await words(organizationPage(harbor()));
    expect(text).toContain("UI/UX Designers and researchers share practice");
    expect(text).toContain("@ada, co-lead until February 1, 2027 @lin, co-lead");
    expect(text).toContain("@kai term ended on June 30, 2026");
    expect(text).toContain("Writing getting started");
    expect(text).toContain("Led by Nobody at the moment.");
  });

  it("says when communities meet next", async () => {
    const text = await words(organizationPage(harbor()));
    expect(text).toContain(
      "Next meeting Weekly Wednesday, November 25, 2026 at 19:00 (03:00 UTC on Thursday)",
    );
    expect(text).not.toContain("Thursday, December 17, 2026");
  });

  it("counts members without those who left", async () => {
    const text = await words(organizationPage(harbor()));
    expect(text).toContain("People 2 members");
    expect(text).toContain("People 1 member ");
    expect(text).toContain("People No members yet");
  });

  it("leads newcomers to the form that a join process starts with", async () => {
    const page = organizationPage(harbor());
    const form = "https://github.com/harbor-civic/community/issues/new?template=join-community.yml";
    expect((await links(page)).filter((href) => href === form)).toHaveLength(3);
    expect(await words(page)).toContain("one of the leads will answer you");
  });

  it("names the forms where several lead into a community", async () => {
    const { join } = definitions.processes;
    if (!join) throw new Error("the harbour has lost its join process");
    const second = { ...join, start: { form: "rejoin.yml" } };
    const forms = {
      "rejoin.yml": { file: "rejoin.yml", name: "Come back", labels: [], fields: [] },
    };
    const two = { ...definitions, processes: { join, second }, forms };
    const text = await words(organizationPage(harbor({ definitions: two })));
    expect(text).toContain("Join UI/UX (join-community.yml) Join UI/UX (Come back)");
  });

  it("sends newcomers to the leads where no form leads in", async () => {
    const formless = { ...definitions, processes: {} };
    const text = await words(organizationPage(harbor({ definitions: formless })));
    expect(text).toContain("Want to join? Ask one of the leads.");
    expect(await words(organizationPage(harbor({ home: undefined })))).toContain(
      "Ask one of the leads",
    );
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
    expect(text).not.toContain("Next meeting");
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
    expect(text).toContain("@ada-lovelace, co-lead");
    expect(text).toContain("@lin, co-lead");
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
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("<img");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#|\?)/);
    expect(await words(page)).toContain(NASTY);
  });
});
