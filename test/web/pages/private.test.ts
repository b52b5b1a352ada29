import { expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { ADA, LIN, facts, harbor, thread } from "./harbor.ts";
import { links, words } from "./read.ts";

const secret = { id: 9, owner: "harbor-civic", name: "secret" };
const when = { at: "2026-11-10T10:00:00.000Z" };

function pull(number: number, repo: typeof secret & { readonly private?: true }): Fact {
  const what = { title: "Buy the island", labels: [], paths: [] };
  const id = `merged/${repo.id}/${number}`;
  return { kind: "merged", id, ...when, thread: { repo, number }, author: ADA, ...what };
}

function credit(id: string, evidence: string, where = thread(3)): Fact {
  const what = { person: ADA, by: LIN, type: "talk", evidence };
  return { kind: "credited", id, ...when, thread: where, ...what };
}

const ANYWHERE = "https://notes.example/talk";

function shownWith(evidence: readonly Fact[]) {
  const award: Fact = {
    kind: "awarded",
    id: `awarded/first-step/${ADA}`,
    at: "2026-11-20T10:00:00.000Z",
    person: ADA,
    badge: "first-step",
    because: "1 of 1 contribution",
    evidence: evidence.map(({ id }) => id),
  };
  return harbor({ facts: [...facts, ...evidence, award], hidden: [secret] });
}

test.each([
  ["was private when it happened", pull(1, { ...secret, id: 10, private: true })],
  ["is private now", pull(1, secret)],
])("of a repository that %s, a page shows neither title nor link", async (_, fact) => {
  const page = organizationPage(shownWith([fact]));
  const text = await words(page);
  expect(text).toContain("1 piece of evidence for ada: First step");
  expect(text).toContain("A merged pull request in a private repository");
  expect(text).not.toMatch(/island|secret/);
  expect((await links(page)).join()).not.toContain("secret");
});

test.each([
  ["given in one", credit("credited/1/0", ANYWHERE, { repo: { ...secret }, number: 1 })],
  ["that points into one", credit("credited/2/0", "https://GitHub.com/harbor-civic/Secret/pull/3")],
  ["that is one", credit("credited/3/0", "https://github.com/harbor-civic/secret")],
])("a credit %s keeps its link to itself", async (_, fact) => {
  const page = organizationPage(shownWith([fact]));
  expect(await words(page)).toContain("For giving a talk, in a private repository");
  expect((await links(page)).join()).not.toMatch(/secret|notes\.example\/talk/i);
});

test("what a list from before tells says no more than what it was for", async () => {
  const id = `listed-before/${ADA}/talk`;
  const listed: Fact = { kind: "listed-before", id, ...when, person: ADA, type: "talk" };
  const text = await words(organizationPage(shownWith([listed])));
  expect(text).toContain("For giving a talk, on an earlier list of contributors");
  expect(text).not.toContain(id);
});

test("a credit says on what day it was, where that was told", async () => {
  const told = { ...credit("credited/4/0", ANYWHERE), on: "2026-01-10" } as Fact;
  expect(await words(organizationPage(shownWith([told])))).toContain(
    `For giving a talk on January 10, 2026: ${ANYWHERE}`,
  );
  const asked = { ...told, kind: "contributed", id: "contributed/10/3/0/talk" } as Fact;
  expect(await words(organizationPage(shownWith([asked])))).toContain("on January 10, 2026:");
});

test("a public repository of a like name is shown", async () => {
  const where = "https://github.com/harbor-civic/secrets/pull/3";
  expect(await links(organizationPage(shownWith([credit("credited/4/0", where)])))).toContain(
    where,
  );
});

test.each([
  ["reviewed", { by: LIN, author: ADA, state: "approved" }, "A review"],
  ["closed", { by: LIN, author: ADA, assignees: [], labels: [], reason: "" }, "A closed issue"],
  ["completed", { person: ADA, checklist: "onboarding" }, "A completed checklist"],
  ["joined", { person: ADA, community: "ui-ux", source: "request" }, "A request to join"],
  ["opened", { author: ADA }, "An opened issue"],
  ["triaged", { by: ADA, author: LIN, label: "bug" }, "A triaged issue"],
  ["filled-in", { by: ADA, headings: [] }, "Something"],
] as const)("what was %s there is called by its kind alone", async (kind, more, said) => {
  const fact = { kind, id: `${kind}/9/1`, ...when, thread: { repo: secret, number: 1 }, ...more };
  const text = await words(organizationPage(shownWith([fact as Fact])));
  expect(text).toContain(`${said} in a private repository`);
});

test("a release is shown where it is, and as no more than a release where not everybody may look", async () => {
  const at = (repo: typeof secret & { readonly private?: true }): Fact => ({
    kind: "released",
    id: `released/${repo.id}/900`,
    ...when,
    release: { repo, id: 900, tag: "map/v1" },
    by: ADA,
  });
  const page = organizationPage(shownWith([at({ ...secret, id: 11, name: "site" })]));
  expect(await words(page)).toContain("Release harbor-civic/site map/v1");
  expect(await links(page)).toContain("https://github.com/harbor-civic/site/releases/tag/map%2Fv1");
  for (const repo of [secret, { ...secret, id: 10, private: true } as const]) {
    const hidden = organizationPage(shownWith([at(repo)]));
    expect(await words(hidden)).toContain("A release in a private repository");
    expect(await words(hidden)).not.toContain("map/v1");
    expect((await links(hidden)).join()).not.toContain("secret");
  }
});

test("an answer leads to the very comment, and is no more than an answer where not everybody may look", async () => {
  const at = (repo: typeof secret): Fact => ({
    kind: "answer-chosen",
    id: `answer-chosen/${repo.id}/77`,
    ...when,
    discussion: { repo, number: 40, comment: 77 },
    by: ADA,
    author: LIN,
    labels: [],
  });
  const page = organizationPage(shownWith([at({ ...secret, id: 11, name: "site" })]));
  expect(await words(page)).toContain("Answer in harbor-civic/site#40");
  expect(await links(page)).toContain(
    "https://github.com/harbor-civic/site/discussions/40#discussioncomment-77",
  );
  const hidden = organizationPage(shownWith([at(secret)]));
  expect(await words(hidden)).toContain("An answer in a private repository");
  expect((await links(hidden)).join()).not.toContain("secret");
});

test("of very many pieces of evidence the first are told, and how many more there are", async () => {
  const many = Array.from({ length: 30 }, (_, number) =>
    pull(number + 1, { id: 11, owner: "harbor-civic", name: "site" }),
  );
  const text = await words(organizationPage(shownWith(many)));
  expect(text).toContain("30 pieces of evidence for ada: First step");
  expect(text).toContain("(harbor-civic/site#5) and 25 more");
  expect(text).not.toContain("site#6");
  const six = await words(organizationPage(shownWith(many.slice(0, 6))));
  expect(six).toContain("(harbor-civic/site#6)");
  expect(six).not.toContain("more");
});

test("a kind of contribution has its own emoji beside it", async () => {
  const told = credit("credited/5/0", ANYWHERE);
  const shown = shownWith([{ ...told, type: "organised" } as Fact]);
  const settings = {
    ...shown.definitions.settings,
    types: { organised: { description: "Organised an event.", symbol: "📅" } },
  };
  const page = organizationPage({ ...shown, definitions: { ...shown.definitions, settings } });
  expect(await words(page)).toMatch(/📅 For [^:]*: https:\/\/notes\.example\/talk/);
});
