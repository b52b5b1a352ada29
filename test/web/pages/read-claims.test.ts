import { expect, it } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { openBadges } from "../../../src/web/pages/open-badges.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { commanded } from "../../build/facts.ts";
import { issuerWith, key, partsOf } from "../../open-badges/keys.ts";
import { freshStore } from "../../store/database.ts";
import { ADA, definitions, facts, LIN } from "./harbor.ts";

const NOW = "2026-11-20T23:51:27.000Z";
const { "first-step": first, ...others } = definitions.badges;
if (!first) throw new Error("there is no such badge");
const inForce = {
  ...definitions,
  badges: { ...others, beginner: { ...first, previously: ["first-step"] } },
};

function claimed(person: typeof LIN, badge: string, award: string): FactOf<"claimed"> {
  const [at, by] = ["2026-11-19T10:00:00.000Z", `commanded/1/${badge}`];
  return { kind: "claimed", id: `claimed/${badge}`, at, person, badge, award, by };
}

/** What Lin has for a year, of a badge that once was given for each. */
const yearly = { at: "2026-11-19T11:00:00.000Z", person: LIN, badge: "first-step", year: "2025" };
const CLAIM = claimed(LIN, "first-step", "awarded/1");
const store = await freshStore();
const app = pages(
  readPages(store, () => NOW),
  undefined,
  undefined,
  openBadges(issuerWith(key())),
);
await store.saveOrganization(1, {
  login: "harbor-civic",
  installation: 11,
  home: { id: 5, owner: "harbor-civic", name: "community" },
});
await store.commit(1, { adopts: { commit: "c1", definitions: inForce } });
await record(
  {
    kind: "adopted",
    id: "adopted/c1",
    at: "2026-11-01T00:00:00.000Z",
    commit: "c1",
    repo: 5,
    people: {},
    leads: {},
  },
  ...facts,
  CLAIM,
  claimed(ADA, "bridge", "awarded/2"),
  { ...yearly, kind: "awarded", id: "awarded/3", because: "", evidence: [] },
  { ...claimed(LIN, "first-step", "awarded/3"), ...yearly, id: "claimed/year" },
);

async function record(...news: readonly Fact[]): Promise<void> {
  await store.commit(1, { facts: news, people: [{ id: LIN, login: "lin" }], seen: NOW });
}

async function statusAt(path: string): Promise<number> {
  return (await app.request(path)).status;
}

async function indexOf(path: string): Promise<string> {
  const { body } = partsOf(await (await app.request(path)).text());
  const status = body["credentialStatus"] as { readonly statusListIndex: string };
  return status.statusListIndex;
}

it("a claim is found by whose it is, under every name that its badge had", async () => {
  expect(await statusAt("/harbor-civic/awards/2-beginner")).toBe(200);
  const old = await app.request("/harbor-civic/awards/2-first-step.jwt");
  expect(old.headers.get("location")).toBe("/harbor-civic/awards/2-beginner.jwt");
  const page = await (await app.request("/harbor-civic/awards/2-beginner")).text();
  expect(page).toContain("@lin");
  expect(page).toContain("Draw the harbour map");
  for (const none of ["2-bridge", "3-beginner", "1-beginner"])
    expect(await statusAt(`/harbor-civic/awards/${none}`), none).toBe(404);
});

it("a claim for a year is found by the year, and its credential names it", async () => {
  const old = await app.request("/harbor-civic/awards/2-first-step-2025.jwt");
  expect(old.headers.get("location")).toBe("/harbor-civic/awards/2-beginner-2025.jwt");
  const page = "/harbor-civic/awards/2-beginner-2025";
  expect(await (await app.request(page)).text()).toContain("First step 2025");
  const { body } = partsOf(await (await app.request(`${page}.jwt`)).text());
  expect(body).toMatchObject({
    name: "First step 2025",
    credentialSubject: { achievement: { name: "First step 2025" } },
  });
  expect(await statusAt("/harbor-civic/awards/2-beginner-2024")).toBe(404);
});

it("a claim has its place for good, and whoever claims anew has another one", async () => {
  const page = "/harbor-civic/awards/2-beginner.jwt";
  const [mine, another] = [await indexOf(page), await indexOf("/harbor-civic/awards/1-bridge.jwt")];
  expect(mine).not.toBe(another);
  await record({
    kind: "unclaimed",
    id: `unclaimed/${CLAIM.id}`,
    at: NOW,
    person: LIN,
    claim: CLAIM.id,
    by: "commanded/2/0",
  });
  expect(await statusAt(page)).toBe(404);
  await record({ ...CLAIM, id: "claimed/again", by: "commanded/3/0" });
  expect([mine, another]).not.toContain(await indexOf(page));
  expect(await indexOf("/harbor-civic/awards/1-bridge.jwt")).toBe(another);
});

it("whoever asks not to be named has no page, from that moment on", async () => {
  const page = "/harbor-civic/awards/1-bridge";
  expect(await statusAt(page)).toBe(200);
  await store.commit(1, {
    facts: [commanded({ id: ADA, login: "ada" }, "hide-me", { at: NOW })],
  });
  expect(await statusAt(page)).toBe(404);
  expect(await statusAt(`${page}.jwt`)).toBe(404);
});
