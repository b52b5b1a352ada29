import { describe, expect, it } from "vitest";
import { asides } from "./asides.ts";
import { delivery } from "./delivery.ts";
import { freshStore } from "./database.ts";

/** So often a delivery is tried. */
const MOST_ATTEMPTS = 6;

const store = await freshStore();
let organizations = 100;
const somewhere = () => ++organizations;

describe("deliveries that were dealt with", () => {
  const OLD = "2026-01-01T00:00:00.000Z";
  const CUT = "2026-02-01T00:00:00.000Z";

  it("go once they are old, a thousand at a time; those that wait or are younger stay", async () => {
    const org = somewhere();
    const old = Array.from({ length: 1200 }, (_, n) => `old-${n}`);
    await Promise.all(old.map((id) => store.keep(delivery({ org, id, received: OLD }))));
    await store.keep(delivery({ org, id: "young" }));
    for (const id of [...old.slice(2), "young"]) await store.commit(org, { taken: id });
    await store.setAside(org, "old-1", "No use");
    expect(await store.pruned(org)).toBe("");
    const steps = [];
    for (let gone = -1; gone !== 0; steps.push(gone)) gone = await store.prune(org, CUT);
    expect(steps.reduce((sum, gone) => sum + gone, 0)).toBe(1199);
    expect(steps.length).toBe(3);
    expect(await all(org)).toEqual(["old-0", "young"]);
    expect(await store.pruned(org)).toBe(OLD);
  });
});

describe("a delivery", () => {
  it("comes back byte for byte, whatever its bytes are", async () => {
    const org = somewhere();
    const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await store.keep(delivery({ org, id: "odd", body, login: "harbor", installation: 7 }));
    const next = await store.nextDelivery(org);
    expect(next).toMatchObject({ org, id: "odd", name: "issues", attempts: 1 });
    expect([...(next?.body ?? [])]).toEqual([...body]);
    expect(next?.headers).toEqual({ "x-github-event": "issues" });
    expect(await store.organization(org)).toEqual({ id: org, login: "harbor", installation: 7 });
  });

  it("sent twice is one", async () => {
    const org = somewhere();
    await Promise.all([1, 2, 3].map(() => store.keep(delivery({ org, id: "same" }))));
    await store.keep(delivery({ org, id: "same" }));
    await store.commit(org, { taken: "same" });
    await store.keep(delivery({ org, id: "same" }));
    expect(await store.nextDelivery(org)).toBeUndefined();
    expect(await all(org)).toEqual(["same"]);
  });

  it("waits its turn: first come, first taken", async () => {
    const org = somewhere();
    for (const id of ["c", "a", "b"]) await store.keep(delivery({ org, id }));
    const taken = [];
    for (let next = await store.nextDelivery(org); next; next = await store.nextDelivery(org)) {
      taken.push(next.id);
      await store.commit(org, { taken: next.id });
    }
    expect(taken).toEqual(["c", "a", "b"]);
    expect(await all(org)).toEqual(["c", "a", "b"]);
  });

  it("about a thread that had its turn lets the others go first, old ones without a thread too", async () => {
    const org = somewhere();
    const [flooded, sams] = ["thread:5/1", "thread:5/2"] as const;
    for (const id of ["a", "b"]) await store.keep(delivery({ org, id, thread: flooded }));
    await store.keep(delivery({ org, id: "old" }));
    await store.keep(delivery({ org, id: "sam", thread: sams }));
    const next = (...served: string[]) => store.nextDelivery(org, served);
    expect(await next()).toMatchObject({ id: "a", thread: flooded });
    expect((await next(flooded))?.id).toBe("old");
    expect((await next(flooded, ""))?.id).toBe("sam");
    expect((await next(flooded, "", sams))?.id).toBe("a");
  });

  it("that belongs to no organisation is kept as well", async () => {
    await store.keep(delivery({ org: 0, id: "personal" }));
    expect(await store.nextDelivery(0)).toMatchObject({ org: 0, id: "personal" });
    expect(await store.organization(0)).toEqual({ id: 0, login: "" });
  });

  it("that cannot be stored refuses only itself", async () => {
    const org = somewhere();
    const bad = { ...delivery({ org, id: "bad" }), org: Number.NaN };
    const kept = await Promise.allSettled([
      store.keep(delivery({ org, id: "one" })),
      store.keep(bad),
      store.keep(delivery({ org, id: "two" })),
    ]);
    expect(kept.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await all(org)).toEqual(["one", "two"]);
  });

  it("that keeps failing is set aside, and the next one is taken meanwhile", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "poison" }));
    await store.keep(delivery({ org, id: "fine" }));
    expect(await store.nextDelivery(org)).toMatchObject({ id: "poison" });
    expect(await store.failedDelivery(org, "poison", "no \0 way")).toBe("waiting");
    expect(await store.nextDelivery(org)).toMatchObject({ id: "fine" });
    await store.commit(org, { taken: "fine" });
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
      await impatiently(org);
      expect(await store.nextDelivery(org)).toMatchObject({ id: "poison", attempts: attempt });
      const state = await store.failedDelivery(org, "poison", "no \0 way");
      expect(state).toBe(attempt === MOST_ATTEMPTS ? "aside" : "waiting");
    }
    await impatiently(org);
    expect(await store.nextDelivery(org)).toBeUndefined();
    expect(await asides(store)).toContainEqual({
      id: "poison",
      name: "issues",
      problem: "no \0 way",
    });
  });

  it("that was set aside is taken again when GitHub sends it again", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "mended" }));
    await store.setAside(org, "mended", "a bug of ours");
    expect(await store.nextDelivery(org)).toBeUndefined();
    await store.keep(delivery({ org, id: "mended" }));
    expect(await store.nextDelivery(org)).toMatchObject({ id: "mended", attempts: 1 });
  });

  it("that kills the process every time is set aside too", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "killer" }));
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++)
      expect(await store.nextDelivery(org)).toMatchObject({ id: "killer", attempts: attempt });
    expect(await store.nextDelivery(org)).toBeUndefined();
    const aside = (await asides(store)).find(({ id }) => id === "killer");
    expect(aside?.problem).toBe("The process died while taking it.");
  });

  it("is not blamed for GitHub being away", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "later" }));
    for (let time = 0; time < MOST_ATTEMPTS + 2; time++) {
      expect(await store.nextDelivery(org)).toMatchObject({ id: "later", attempts: 1 });
      await store.postponeDelivery(org, "later", 60, "GitHub answered 502");
      expect(await store.nextDelivery(org)).toBeUndefined();
      await impatiently(org);
    }
  });
});

describe("what was asked to know a delivery's facts", () => {
  const answers = {
    "account ada": { found: { id: "github:1", login: "ada" } },
    "pull x": { none: true },
  };

  it("is kept with it", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "credit" }));
    await store.commit(org, { taken: "credit", answers });
    expect(await answersKept(org)).toEqual([answers]);
  });

  it("is nothing where nothing was asked, and is not known before that", async () => {
    const org = somewhere();
    await store.keep(delivery({ org, id: "asked" }));
    await store.keep(delivery({ org, id: "dealt with" }));
    await store.keep(delivery({ org, id: "waiting" }));
    await store.commit(org, { taken: "asked" });
    await store.commit(org, { taken: "dealt with" });
    expect(await answersKept(org)).toEqual([{}, {}, undefined]);
  });
});

async function answersKept(org: number): Promise<readonly unknown[]> {
  const found = [];
  for await (const { answers } of store.everyDelivery(org)) found.push(answers);
  return found;
}

async function all(org: number): Promise<readonly string[]> {
  const ids = [];
  for await (const { id } of store.everyDelivery(org)) ids.push(id);
  return ids;
}

async function impatiently(org: number): Promise<void> {
  await store.db
    .updateTable("deliveries")
    .set({ not_before: null })
    .where("org", "=", org)
    .execute();
}
