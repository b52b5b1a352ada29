import { describe, expect, it } from "vitest";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { recognition } from "../../../src/web/pages/recognition.ts";
import { freshStore } from "../../store/database.ts";
import { adopted } from "../../build/world.ts";
import { ADA, definitions, facts } from "./harbor.ts";

const NOW = "2026-11-20T23:51:27.000Z";
const HOME = { id: 5, owner: "harbor-civic", name: "community" };
const store = await freshStore();
const reader = readPages(store, () => NOW);
await store.saveOrganization(1, { login: "Harbor-Civic", installation: 11, home: HOME });
await store.commit(1, { adopts: { commit: "c0ffee", definitions }, facts: [adopted(), ...facts] });

function day(number: number): string {
  return new Date(Date.UTC(2026, 5, 1) + number * 86_400_000).toISOString();
}

function holders(page: number) {
  return { recognised: { badge: "bridge", page, most: 50 } };
}

function mentors(page: number) {
  return { mentors: { programme: "first", page, most: 50 } };
}

async function at(query: string): Promise<string> {
  return (await pages(reader).request(`/Harbor-Civic/badges/bridge${query}`)).text();
}

describe("a page of a list", async () => {
  const people = Array.from({ length: 120 }, (_, number) => `github:${1000 + number}` as const);
  await store.commit(1, {
    facts: people.map((person, number) => ({
      kind: "awarded" as const,
      id: `awarded/bridge/${person}`,
      at: day(number),
      person,
      badge: "bridge",
      because: "nominated",
      evidence: ["merged/1"],
    })),
    people: people.map((id, number) => ({ id, login: `person-${number}` })),
    seen: NOW,
  });
  for (const person of people.slice(0, 60))
    await store.commit(1, { lists: { person, programmes: [{ programme: "first", free: 1 }] } });

  it("has the latest holders of a badge first, and says how many there are", async () => {
    const [first, third, none] = [
      await reader.organization("harbor-civic", holders(1)),
      await reader.organization("harbor-civic", holders(3)),
      await reader.organization("harbor-civic", holders(9)),
    ];
    expect(first?.recognised).toMatchObject({ people: 121, page: 1, more: true });
    // Ada has it, too, and got it last.
    expect(first?.recognised.list.map(({ person }) => person).slice(0, 2)).toEqual([
      ADA,
      people[119],
    ]);
    expect(first?.logins[people[119] ?? ADA]).toBe("person-119");
    expect(third?.recognised.list).toHaveLength(21);
    expect(third?.recognised).toMatchObject({ page: 3, more: false });
    expect(none?.recognised).toMatchObject({ list: [], more: false });
  });

  it("has some of the mentors of a programme", async () => {
    const first = await reader.organization("harbor-civic", mentors(1));
    expect(first?.mentors).toMatchObject({ page: 1, more: true });
    expect(first?.mentors.list[0]).toEqual({ person: people[0], free: 1 });
    const second = await reader.organization("harbor-civic", mentors(2));
    expect(second?.mentors.list).toHaveLength(10);
    expect(second?.logins[people[59] ?? ADA]).toBe("person-59");
  });

  it("reads on where stages lie between that recognise nobody", async () => {
    await store.commit(1, {
      facts: people.map((person) => ({
        kind: "stage-reached" as const,
        id: `stage-reached/design/ready/${person}`,
        at: "2026-11-20T00:00:00.000Z",
        person,
        pathway: "design",
        stage: "ready",
        because: "the checklist",
        evidence: [],
      })),
    });
    const shown = await reader.organization("harbor-civic", { recognised: { most: 20 } });
    expect(shown?.recognised.list).toHaveLength(20);
    expect(shown?.recognised.list.slice(0, 3)).toEqual(recognition(facts, definitions));
  });

  it("is asked for in the address, and is the first where that is no page", async () => {
    expect(await at("")).toContain("121 people");
    expect(await at("?page=2")).toContain("121 people, page 2");
    for (const wrong of ["?page=0", "?page=-1", "?page=1e9", "?page=x", "?page=99999999999"])
      expect(await at(wrong)).toContain("121 people");
    expect(await at("?page=999999")).toContain("121 people, page 999,999");
  });
});
