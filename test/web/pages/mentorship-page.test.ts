import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { mentorsListed } from "../../../src/core/ledger/mentors.ts";
import type { Mentorship, Person } from "../../../src/definitions/types.ts";
import { mentorshipPage as pageOf, mentorships } from "../../../src/web/pages/mentorship-page.ts";
import { adopted } from "../../build/world.ts";
import { ADA, definitions, harbor, LIN, type Told } from "./harbor.ts";
import { hostile, NASTY } from "./hostile.ts";
import { links, words } from "./read.ts";

const newcomers: Mentorship = {
  name: "First year",
  description: "Nobody begins alone.",
  communities: ["ui-ux", "gone"],
  mentors: {
    when: { stage: { pathway: "design", "is-at-least": "first" } },
    training: "onboarding",
    capacity: 2,
  },
};
const open: Mentorship = {
  name: "Anybody",
  mentors: { when: { badge: "bridge" } },
  term: "3 months",
};

/** The page, once its mentors are read. */
function mentorshipPage(id: string, programme: Mentorship, told: Told) {
  return pageOf(id, programme, {
    ...told,
    mentors: { list: mentorsListed({ ...programme, id }, told.world), page: 1, more: false },
  });
}

function shown(but: Readonly<Record<string, Person>> = {}, more: readonly Fact[] = []): Told {
  const base = harbor();
  const people = {
    ada: { name: "Ada", github: "ada", languages: ["en", "pt"], skills: ["Maps"] },
    ...but,
  };
  const programmes = { newcomers, open };
  const facts = [
    adopted({ people: { ada: ADA, lin: LIN } }),
    ...base.facts,
    ...[ADA, LIN].map((person) => ({
      kind: "completed" as const,
      id: `completed/${person}`,
      at: "2026-09-02T10:00:00.000Z",
      person,
      checklist: "onboarding",
    })),
    {
      kind: "paired",
      id: "paired/1",
      at: "2026-11-02T10:00:00.000Z",
      mentor: LIN,
      mentee: "github:3",
      programme: "newcomers",
      communities: ["ui-ux"],
      after: "sought/1",
    } as const,
    ...more,
  ];
  return harbor({ facts, definitions: { ...definitions, people, mentorships: programmes } });
}

describe("a programme's page", () => {
  it("lists those who may mentor, with their free places, and never whom they accompany", async () => {
    const text = await words(mentorshipPage("newcomers", newcomers, shown()));
    expect(text).toContain("First year Nobody begins alone.");
    expect(text).toContain(
      "Mentors belong to UI/UX or gone. You and your mentor commit to each other for 1 year.",
    );
    expect(text).toContain("@lin room for 1 more person");
    expect(text).toContain(
      "To be a mentor, you need to belong to UI/UX or gone. What else it takes: the stage “First contribution” and a completed “Onboarding” checklist.",
    );
    expect(text).not.toContain("@kai");
  });

  it("says what mentors tell of themselves, and nothing of those who would rather not be shown", async () => {
    const text = await words(mentorshipPage("open", open, shown()));
    expect(text).toContain(
      "Mentors belong to a community here. You and your mentor commit to each other for 3 months.",
    );
    expect(text).toContain("@ada speaks English and Portuguese; knows Maps");
    expect(text).toContain(
      "To be a mentor, you need to belong to a community here. What else it takes: the badge “Bridge builder”.",
    );
    const shy = shown({ ada: { name: "Ada", github: "ada", mentoring: "unlisted" } });
    expect(await words(mentorshipPage("open", open, shy))).toContain("Nobody at the moment.");
    const quiet = shown({ ada: { name: "Ada", github: "ada" } });
    expect(await words(mentorshipPage("open", open, quiet))).toContain("Mentors @ada");
  });

  it("shows nobody as free who cannot be chosen now, and not why", async () => {
    const base = shown();
    const full = { ...newcomers, mentors: { ...newcomers.mentors, capacity: 1 } };
    expect(await words(mentorshipPage("newcomers", full, base))).toContain(
      "@lin no room at the moment",
    );
    const gone = {
      kind: "commanded",
      id: "commanded/1/0",
      at: "2026-11-20T10:00:00.000Z",
      thread: { repo: { id: 7, owner: "harbor-civic", name: "site" }, number: 1 },
      by: LIN,
      name: "away",
      argument: "2026-12-31",
      comment: 1,
      saw: "",
    } as const;
    const text = await words(mentorshipPage("newcomers", newcomers, shown({}, [gone])));
    expect(text).toContain("@lin no room at the moment");
    expect(text).not.toMatch(/away|December/);
  });

  it("leads to the form that asks for a mentor, and to the communities", async () => {
    const base = shown();
    const { join } = base.definitions.processes;
    if (!join) throw new Error("there is no process");
    const accepted = [{ pair: "newcomers" }, { close: "completed" }] as const;
    const ask = {
      ...join,
      name: "Ask for a mentor",
      start: { form: "ask.yml" },
      outcome: { accepted },
    };
    const processes = { ...base.definitions.processes, ask };
    const all = { ...base, definitions: { ...base.definitions, processes } };
    const page = mentorshipPage("newcomers", newcomers, all);
    expect(await links(page)).toContain("/harbor-civic/communities/ui-ux");
    expect(await links(page)).toContain(
      "https://github.com/harbor-civic/community/issues/new?template=ask.yml",
    );
    expect(await words(page)).toContain("Find a mentor Ask for a mentor Fill in a form");
    const other = await words(mentorshipPage("open", open, all));
    expect(other).toContain("Find a mentor There's no form for this yet.");
    const homeless = mentorshipPage("newcomers", newcomers, { ...all, home: undefined });
    expect(await words(homeless)).toContain("Ask a lead of one of its communities.");
  });

  it("lists several communities as people do", async () => {
    const many = { ...newcomers, communities: ["ui-ux", "writing", "engineering"] };
    expect(await words(mentorshipPage("newcomers", many, shown()))).toContain(
      "Mentors belong to UI/UX, Writing, or Engineering.",
    );
  });

  it("is found by its id, and by no other", () => {
    expect(mentorships.page("newcomers", shown())).toBeDefined();
    expect(mentorships.page("nothing", shown())).toBeUndefined();
    expect(mentorships.page("constructor", shown())).toBeUndefined();
  });

  it("shows hostile words as the words they are", async () => {
    const evil: Mentorship = {
      name: NASTY,
      description: NASTY,
      communities: [NASTY],
      mentors: { when: { badge: NASTY } },
    };
    const base = hostile();
    const all = { ...base, definitions: { ...base.definitions, mentorships: { [NASTY]: evil } } };
    const markup = (await pageOf(NASTY, evil, all)).toString();
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("<img");
  });
});

describe("the organisation's page", () => {
  it("leads to every programme, and says nothing where there is none", async () => {
    const section = mentorships.section?.(shown());
    if (!section) throw new Error("there is no section");
    expect(await words(section)).toBe("Mentoring First year Anybody");
    expect(await links(section)).toContain("/harbor-civic/mentorships/newcomers");
    expect(mentorships.section?.(harbor())).toBe("");
  });
});
