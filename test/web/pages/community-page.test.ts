import { describe, expect, it } from "vitest";
import type { Definitions } from "../../../src/definitions/definitions.ts";
import type { Community } from "../../../src/definitions/types.ts";
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

  it("shows everything else that its definitions say", async () => {
    const { definitions } = harbor();
    const rich: Community = {
      ...uiUx,
      charter: "https://docs.example/charter",
      "part-of": "engineering",
      languages: ["en", "pt-BR"],
      regions: ["Lisbon", "West Africa"],
      emeritus: [{ github: "kai", role: "co-lead", until: "2026-01-31" }, { github: "old-hand" }],
      teams: [{ team: "ui-ux-reviews", purpose: "Looks at designs early." }, { team: "sketches" }],
      meetings: [
        {
          name: "Weekly",
          archive: "https://docs.example/notes",
          recordings: "https://video.example/ui",
          calendar: "https://calendar.example/ui",
        },
      ],
    };
    const people: Definitions["people"] = {
      ada: {
        name: "Ada Lovelace",
        github: "Ada",
        url: "https://ada.example",
        timezone: "Europe/Lisbon",
        languages: ["en"],
        skills: ["User research"],
        learning: ["Accessibility"],
      },
      lin: { name: "Lin", github: "lin", url: "ftp://lin.example", timezone: "Nowhere/Nothing" },
      local: { name: "Nobody yet" },
    };
    const communities = { ...definitions.communities, "ui-ux": rich };
    const shown = harbor({ definitions: { ...definitions, communities, people } });
    const text = await words(page("ui-ux", shown));
    expect(text).toContain("@ada (Ada Lovelace), co-lead");
    expect(text).toContain("speaks English; knows User research; is learning Accessibility; time");
    expect(text).toContain("Ada Lovelace's own page");
    expect(text).toContain("Led it before @kai, co-lead until");
    expect(text).toContain("@old-hand");
    expect(text).toContain("@harbor-civic/ui-ux Its members @harbor-civic/ui-ux-reviews Looks at");
    expect(text).toContain("Part of Engineering");
    expect(text).toContain("Languages English and Brazilian Portuguese");
    expect(text).toContain("Where its people are Lisbon and West Africa");
    expect(text).toContain("Notes: Weekly Recordings: Weekly Calendar: Weekly");
    expect(await links(page("ui-ux", shown))).toEqual(
      expect.arrayContaining([
        "https://docs.example/charter",
        "https://ada.example/",
        "https://docs.example/notes",
        "https://video.example/ui",
        "https://calendar.example/ui",
        "/harbor-civic/communities/engineering",
        "https://github.com/orgs/harbor-civic/teams/ui-ux-reviews",
      ]),
    );
    expect(await words(page("engineering", shown))).toContain("Within it UI/UX");
  });

  it("names a community that is not there by its id", async () => {
    const { definitions } = harbor();
    const communities = { "ui-ux": { ...uiUx, "part-of": "gone" } };
    const shown = harbor({ definitions: { ...definitions, communities } });
    expect(await words(page("ui-ux", shown))).toContain("Part of gone");
  });

  it("shows each pathway's stages in plain words", async () => {
    const text = await words(page("ui-ux"));
    expect(text).toContain("Design pathway From a first sketch");
    expect(text).toContain("What counts as a contribution: One merged pull request");
    expect(text).toContain(
      "Active contributor fewer than 5 people are here What it takes: 5 contributions on at least 3 different days within 3 months",
    );
    expect(text).toMatch(/Core contributor .* Who confirms it: a lead You earn the badge Core/);
    expect(text).toContain("What comes next: Pick an issue labelled");
    expect(await links(page("ui-ux"))).toContain("/harbor-civic/badges/first-step");
  });

  it("says what a stage goes on asking for, and for how long it needn't be so", async () => {
    const { definitions } = harbor();
    const { design } = definitions.pathways;
    if (!design) throw new Error("no pathway");
    const asked = { contributions: { "at-least": 1, within: "6 months" } };
    const text = async (grace: { readonly grace?: string }) => {
      const stages = design.stages.map((stage) => ({ ...stage, "stays-while": asked, ...grace }));
      const pathways = { ...definitions.pathways, design: { ...design, stages } };
      return words(page("ui-ux", harbor({ definitions: { ...definitions, pathways } })));
    };
    expect(await text({})).toContain(
      "What it goes on asking for: 1 contribution within 6 months (after 3 months without it, the stage rests, as an honor, until it's so again)",
    );
    expect(await text({ grace: "2 weeks" })).toContain("(after 2 weeks without it,");
  });

  it("says of which pathway one is a variant", async () => {
    const { definitions } = harbor();
    const { design } = definitions.pathways;
    if (!design) throw new Error("no pathway");
    const lisbon = { ...design, name: "Design in Lisbon", extends: "design" };
    const shown = (core: Definitions["pathways"]) =>
      harbor({
        definitions: {
          ...definitions,
          pathways: { ...core, lisbon },
          communities: { ...definitions.communities, "ui-ux": { ...uiUx, pathways: ["lisbon"] } },
        },
      });
    expect(await words(page("ui-ux", shown({ design })))).toContain(
      "Design in Lisbon A variant of Design pathway. From a first sketch",
    );
  });

  it("draws each pathway, with how many people are where, and nothing of few", async () => {
    const reached = new Map([
      ["design", new Map(Object.entries({ ready: 40, first: 28, active: 9, core: 5 }))],
    ]);
    const shown = harbor({ reached });
    const markup = (await page("ui-ux", shown)).toString();
    const [drawing = ""] = /<svg[^]*<\/svg>/.exec(markup) ?? [];
    expect(drawing).toContain(
      'aria-label="The stages of Design pathway, one after the other: Ready to contribute, First contribution, Active contributor, Core contributor"',
    );
    expect(drawing.match(/<circle/g)).toHaveLength(4);
    const text = await words(page("ui-ux", shown));
    expect(text).toContain("Ready to contribute 12 people are here What it takes");
    expect(text).toContain("First contribution 19 people are here What it takes");
    expect(text).toContain("Active contributor fewer than 5 people are here What it takes");
    expect(text).toContain("Core contributor 5 people are here What it takes");
  });

  it("shows what newcomers go through and who ticks what", async () => {
    const text = await words(page("ui-ux"));
    expect(text).toContain("Read the code of conduct Attend one weekly meeting (ticked by a lead)");
    expect(text).toContain("Get access The shared drive opens for you You said hello in the chat");
  });

  it("names the forms where several lead into a community", async () => {
    const { join } = harbor().definitions.processes;
    if (!join) throw new Error("the harbour has lost its join process");
    const second = { ...join, start: { form: "rejoin.yml" } };
    const forms = {
      "rejoin.yml": { file: "rejoin.yml", name: "Come back", labels: [], fields: [] },
    };
    const two = { ...harbor().definitions, processes: { join, second }, forms };
    const text = await words(page("ui-ux", harbor({ definitions: two })));
    expect(text).toContain("Join UI/UX (join-community.yml) Join UI/UX (Come back)");
  });

  it("sends newcomers to the leads where no form leads in", async () => {
    const formless = { ...harbor().definitions, processes: {} };
    const text = await words(page("ui-ux", harbor({ definitions: formless })));
    expect(text).toContain("Want to join? Ask one of the leads.");
    expect(await words(page("ui-ux", harbor({ home: undefined })))).toContain(
      "Ask one of the leads",
    );
  });

  it("says until when its leads lead, or that their term is over", async () => {
    expect(await words(page("ui-ux"))).toContain("one of the leads will answer you");
    expect(await words(page("engineering"))).toMatch(/@kai term ended on/);
    expect(await words(page("writing"))).toContain("Leads Nobody at the moment.");
  });

  it("leaves out leads who would rather not be named", async () => {
    const text = await words(page("ui-ux", harbor({ unnamed: new Set(["ada"]) })));
    expect(text).not.toContain("@ada");
    expect(text).toContain("@lin");
    const none = await words(page("ui-ux", harbor({ unnamed: new Set(["ada", "lin"]) })));
    expect(none).toContain("Leads They'd rather not be named here.");
  });

  it("counts members without those who left", async () => {
    expect(await words(page("ui-ux"))).toContain("2 members");
    expect(await words(page("engineering"))).toContain("1 member ");
    expect(await words(page("writing"))).toContain("No members yet");
  });

  it("asks nobody to join a community that sleeps", async () => {
    const { definitions } = harbor();
    const asleep = { "ui-ux": { ...uiUx, status: "dormant" as const } };
    const text = await words(
      page("ui-ux", harbor({ definitions: { ...definitions, communities: asleep } })),
    );
    expect(text).not.toContain("Join");
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
    expect(markup).not.toContain("<script>alert");
    expect(markup).not.toContain("<img src=x");
    expect(markup).not.toMatch(/href="(?!https?:|\/|#|\?)/);
    const text = await words(page("one", hostile()));
    expect(text).toContain("javascript:alert(document.domain)");
    expect(text).toContain(
      `ticked by somebody in the team ${NASTY}`.replaceAll(/ ([,.):])/g, "$1"),
    );
  });
});
