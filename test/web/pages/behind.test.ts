import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { type Definitions, NOTHING } from "../../../src/definitions/definitions.ts";
import { openBadges } from "../../../src/web/pages/open-badges.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { commanded, merged, reached } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home } from "../../build/places.ts";
import { adopted } from "../../build/world.ts";
import { issuerWith, key } from "../../open-badges/keys.ts";
import { freshStore } from "../../store/database.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const secret = { id: 12, owner: "harbor", name: "secret", private: true } as const;

const definitions: Definitions = {
  ...NOTHING,
  settings: {
    organization: "Harbor",
    contributions: [{ type: "code", on: "pull_request.merged" }],
  },
  pathways: {
    design: {
      name: "Design",
      previously: ["drawing"],
      stages: [
        {
          id: "first",
          previously: ["begun"],
          name: "First contribution",
          when: { contributions: { "at-least": 1 } },
          recognise: {},
        },
      ],
    },
  },
  badges: {
    core: { name: "Core", description: "Carries others.", previously: ["heart"] },
    around: { name: "Around", description: "All year.", each: "year" },
  },
};

const deeds = [...Array(250).keys()].map((number) => {
  const day = new Date(Date.parse("2026-01-01T10:00:00Z") + number * 86_400_000);
  return merged(number + 1, { at: day.toISOString() });
});
const inside = merged(999, { thread: at(999, secret), id: "merged/12/999" });
const evidence = [...deeds, inside].map(({ id }) => id);

function awarded(person: typeof sam, badge: string, more: object = {}): Fact {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${person.login}`,
    at: "2026-11-05T10:00:00.000Z",
    person: person.id,
    badge,
    because: "seen",
    evidence,
    ...more,
  };
}

const store = await freshStore();
await store.saveOrganization(7, { login: "harbor", installation: 3, home });
await store.commit(7, {
  adopts: { commit: adopted().commit, definitions },
  facts: [
    adopted(),
    ...deeds,
    inside,
    reached("first", { evidence }),
    awarded(sam, "core", { at: "2026-11-06T10:00:00.000Z" }),
    awarded(sam, "around", { id: "awarded/around/2025", year: "2025", evidence: [evidence[0]] }),
    awarded(olu, "core"),
    {
      kind: "claimed",
      id: "claimed/1",
      at: "2026-11-07T10:00:00.000Z",
      person: olu.id,
      badge: "core",
      award: "awarded/core/olu",
      by: "commanded/1/core",
    },
    awarded(sam, "gone", { evidence: [] }),
    awarded(sam, "gone", { id: "awarded/gone/2025", year: "2025", evidence: [] }),
    commanded(sam, "/publish"),
    commanded(lin, "/publish"),
    commanded(lin, "/hide-me", { at: "2026-11-02T10:00:00.000Z" }),
  ],
  people: [ada, lin, sam, olu],
  repositories: [home, secret],
  seen: NOW,
});
const reader = readPages(store, () => NOW);
const app = pages(reader, undefined, undefined, openBadges(issuerWith(key())));

async function text(address: string): Promise<string> {
  const answer = await app.request(address);
  expect(answer.status, address).toBe(200);
  return answer.text();
}

const status = async (address: string) => (await app.request(address)).status;

function numbers(page: string): readonly number[] {
  const all = page.matchAll(/harbor\/website\/pull\/(\d+)"/g);
  return Array.from(all, ([, number]) => Number(number));
}

describe("every fact behind a number about somebody who has a page", () => {
  it("is listed a hundred at a time: what they contributed in public, the last first", async () => {
    const [first, second, third] = await Promise.all(
      ["", "?page=2", "?page=3"].map((page) => text(`/harbor/people/sam/contributions${page}`)),
    );
    expect(numbers(first ?? "")).toEqual([...Array(100).keys()].map((index) => 250 - index));
    expect(numbers(second ?? "").length).toBe(100);
    expect(numbers(third ?? "").at(-1)).toBe(1);
    expect(first).toContain("All contributions of @sam");
    expect(first).toContain("250 contributions of");
    expect(first).toContain('href="/harbor/people/sam/contributions?page=2" rel="next"');
    expect(second).toContain("Page 2");
    expect(second).toContain('href="/harbor/people/sam/contributions" rel="prev"');
    expect(third).not.toContain('rel="next"');
    expect(first).toContain('<meta name="robots" content="noindex" />');
    expect([first, second, third].join("")).not.toContain("secret");
  });

  it("is listed for a badge and a stage, and of a private repository no more than that", async () => {
    const badge = await text("/harbor/people/sam/badges/core?page=3");
    expect(badge).toContain("Everything behind Core for @sam");
    expect(badge).toContain("received this badge for 251 things on record");
    expect(badge).toContain("A merged pull request in a private repository");
    const stage = await text("/harbor/people/sam/stages/design/first");
    expect(stage).toContain("Everything behind First contribution for @sam");
    expect(stage).toContain("reached this stage with 251 things on record");
    expect(await text("/harbor/people/sam/badges/around-2025")).toContain("behind Around 2025 for");
    expect(await text("/harbor/people/sam/badges/gone")).toContain("behind gone for");
    expect(await text("/harbor/people/sam/badges/gone-2025")).toContain("behind gone-2025 for");
  });

  it("speaks Spanish, and keeps to it from page to page", async () => {
    const page = await text("/harbor/people/sam/contributions?lang=es&page=2");
    expect(page).toContain('<html lang="es"');
    expect(page).toContain("Todas las contribuciones de @sam");
    expect(page).toContain("/harbor/people/sam/contributions?page=3&amp;lang=es");
  });

  it("is where it was, under the names that things and people had before", async () => {
    const old = [
      ["SAM/badges/heart?page=2", "sam/badges/core?page=2"],
      ["sam/stages/drawing/begun", "sam/stages/design/first"],
    ] as const;
    for (const [before, now] of old) {
      const answer = await app.request(`/harbor/people/${before}`);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toBe(`/harbor/people/${now}`);
    }
  });

  it("is nowhere for whoever has no page, and where there is no such number", async () => {
    const none = [
      "olu/badges/core",
      "olu/contributions",
      "lin/contributions",
      "nobody/contributions",
      "-/contributions",
      "sam/badges/nothing",
      "sam/stages/design/second",
      "sam/contributions?page=4",
    ];
    for (const place of none) expect(await status(`/harbor/people/${place}`), place).toBe(404);
  });

  it("is led to from lists and from the page about them, and for nobody else", async () => {
    const list = await text("/harbor/badges/core");
    expect(list).toContain('<a href="/harbor/people/sam/badges/core">and 246 more</a>');
    expect(list).not.toContain("people/olu");
    expect(list.match(/and 246 more/g)).toHaveLength(2);
    const organization = await text("/harbor/?lang=es");
    expect(organization).toContain('href="/harbor/people/sam/stages/design/first?lang=es"');
    const hers = await text("/harbor/people/sam");
    for (const way of ["contributions", "badges/core", "badges/around-2025", "stages/design/first"])
      expect(hers).toContain(`href="/harbor/people/sam/${way}"`);
    expect(hers).toContain(
      '251 pieces of evidence<span class="unseen">: First contribution</span>',
    );
  });

  it("is not led to in a copy, which has no such pages", async () => {
    const copied = readPages(store, () => NOW, { copy: { people: true, account: true } });
    const copy = pages(copied);
    for (const place of ["badges/core", "people/sam"]) {
      const page = await (await copy.request(`/harbor/${place}`)).text();
      expect(page).not.toContain("sam/badges/core");
      expect(page).not.toContain("sam/contributions");
    }
  });

  it("is turned like pages where somebody claimed an award, be there a page about them or not", async () => {
    const award = "/harbor/awards/4-core";
    const [first, last] = await Promise.all([text(award), text(`${award}?page=3`)]);
    expect(numbers(first ?? "")).toHaveLength(100);
    expect(first).toContain("251 pieces of evidence");
    expect(first).toContain(`href="${award}?page=2" rel="next"`);
    expect(last).toContain(`href="${award}?page=2" rel="prev"`);
    expect(last).toContain("A merged pull request in a private repository");
    expect(await status(`${award}?page=4`)).toBe(404);
  });

  it("goes at once with the page about them", async () => {
    const when = "2026-11-12T10:00:00.000Z";
    await store.commit(7, { facts: [commanded(sam, "/unpublish", { at: when })] });
    expect(await status("/harbor/people/sam/contributions")).toBe(404);
    expect(await text("/harbor/badges/core")).not.toContain("people/sam");
  });
});
