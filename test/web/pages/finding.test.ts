import { describe, expect, it } from "vitest";
import { fitting } from "../../../src/web/pages/filter.ts";
import { organizationPage } from "../../../src/web/pages/organization-page.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { crowd } from "./crowd.ts";
import { harbor, reading } from "./harbor.ts";
import { links, words } from "./read.ts";

const many = crowd(30);
const app = pages(reading(many, harbor()));

async function found(query: string): Promise<string> {
  const answer = await app.request(`/harbor-many/?${query}`);
  expect(answer.status).toBe(200);
  return words(answer.text() as never);
}

/** Many people's organization, with communities of these names instead. */
function named(...names: readonly string[]) {
  const all = names.map((name, index) => [`c${index}`, { name }] as const);
  const { definitions } = many;
  return { ...many, definitions: { ...definitions, communities: Object.fromEntries(all) } };
}

describe("finding a community among many", () => {
  it.each([
    ["word=privacy", "1 community fits.", "Privacy"],
    ["word=UI%2FUX", "1 community fits.", "UI/UX"],
    ["word=data+science", "2 communities fit.", "Data science 2"],
    ["skill=maps&region=lisbon", "7 communities fit.", "UI/UX"],
    ["language=yo", "7 communities fit.", "Community health"],
    ["status=dormant", "2 communities fit.", "Documentation paused"],
    ["word=submarines", "No community fits. Try other words, or fewer.", ""],
  ])("works by %s", async (query, says, name) => {
    const text = await found(query);
    expect(text).toContain(says);
    expect(text).toContain(name);
  });

  it("goes by their names, whatever they are called in their files", async () => {
    const page = await words(organizationPage(named("Zürich", "Team 10", "Árboles", "Team 9")));
    const places = ["Árboles", "Team 9", "Team 10", "Zürich"].map((name) => page.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each([
    ["diseno", 1],
    ["DISEÑO", 1],
    ["jardines", 0],
  ])("needs no accents: %s", (word, count) => {
    const view = named("Diseño", "Jardín", "Datos");
    expect(fitting({ word }, view).map(({ community }) => community.name)).toEqual(
      ["Diseño"].slice(0, count),
    );
  });

  it("keeps what was asked for in the form, in the other language and from page to page", async () => {
    const answer = await app.request("/harbor-many/?word=people&skill=Maps&lang=es");
    const text = await answer.text();
    expect(text).toContain('value="people"');
    expect(text).toContain('<option value="Maps" selected>');
    expect(text).toContain('<input type="hidden" name="lang" value="es" />');
    expect(text).toContain("?word=people&amp;skill=Maps&amp;lang=en");
    expect(text).toContain('<a href="/harbor-many/?lang=es">Ver todas</a>');
  });

  it("is offered where there are many, and only choices that there are", async () => {
    expect((await organizationPage(harbor())).toString()).not.toContain("<form");
    const page = (await organizationPage(many)).toString();
    expect(page).toMatch(/<form class="filter" method="get" action="\/harbor-many\/"/);
    expect(page).toContain('<option value="User research">User research</option>');
    const { definitions } = many;
    const plain = { ...definitions, people: {} };
    expect((await organizationPage({ ...many, definitions: plain })).toString()).not.toContain(
      'name="skill"',
    );
  });

  it("says so to whoever asks for what cannot be, and shows words as words", async () => {
    expect(await found("status=%22%3E%3Cscript%3E")).toContain("No community fits.");
    const answer = await app.request(`/harbor-many/?word=${encodeURIComponent('"><script>')}`);
    expect(await answer.text()).not.toContain('"><script>');
  });

  it("finds retired ones only where somebody asks for them", async () => {
    const text = await words((await app.request("/harbor-civic/?status=retired")).text() as never);
    expect(text).toContain("1 community fits.");
    expect(text).toMatch(/Data lab retired/);
    expect(text).not.toContain("Join Data lab");
  });
});

describe("ten thousand communities", () => {
  const all = crowd(10_000);

  it("come in pages, each as short as any", async () => {
    const first = (await organizationPage(all)).toString();
    expect(first.match(/<article/g)).toHaveLength(60);
    expect(first.length).toBeLessThan(200_000);
    expect(await links(organizationPage(all))).toContain("/harbor-many/?page=2");
    const last = await organizationPage({ ...all, page: 167 });
    expect(last.toString().match(/<article/g)).toHaveLength(40);
    expect(last.toString()).toContain("?page=166");
    expect(await words(organizationPage({ ...all, page: 500 }))).toContain("Earlier communities");
  });
});

describe("thirty communities", () => {
  it("take up less than 60 kB", async () => {
    const text = await (await app.request("/harbor-many/")).text();
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    const own = await (await app.request("/harbor-many/communities/ui-ux")).text();
    expect(Buffer.byteLength(own)).toBeLessThan(60_000);
  });
});
