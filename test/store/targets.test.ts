import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import type { Target } from "../../src/core/target.ts";
import { openStore } from "../../src/store/store.ts";
import { nextIdle } from "../../src/store/leases.ts";
import { waitingLongest } from "../../src/store/targets.ts";
import { delivery } from "./delivery.ts";
import { freshDatabase, freshStore } from "./database.ts";
import { rowsRead } from "./rows-read.ts";

const store = await freshStore();
let organizations = 100;
const somewhere = () => ++organizations;
const NOW = "2026-11-20T12:00:00.000Z";
const LATER = "2026-11-20T12:01:00.000Z";
const NEXT_YEAR = "2027-11-20T12:00:00.000Z";
const issue: Target = { kind: "thread", repo: 5, number: 12 };

async function nextTarget(org: number, now: string, busy?: readonly string[]) {
  const [first] = await store.nextTargets(org, now, busy);
  return first;
}

async function upheld(org: number, key: string, touched: number, stand = {}): Promise<void> {
  await store.upheld(org, [{ key, touched, ...stand }]);
}

describe("a target", () => {
  it("touched a hundred times is looked at once", async () => {
    const org = somewhere();
    await Promise.all(Array.from({ length: 100 }, () => store.touch(org, [issue])));
    const target = await nextTarget(org, NOW);
    expect(target).toEqual({ key: "thread:5/12", target: issue, touched: 100, attempts: 0 });
    await upheld(org, "thread:5/12", 100);
    expect(await nextTarget(org, NOW)).toBeUndefined();
  });

  it("touched while somebody looks at it is looked at again", async () => {
    const org = somewhere();
    await store.touch(org, [issue]);
    const seen = await nextTarget(org, NOW);
    await store.touch(org, [issue]);
    await upheld(org, "thread:5/12", seen?.touched ?? 0);
    expect(await nextTarget(org, NOW)).toMatchObject({ touched: 2 });
  });

  it("is looked at when its time has come", async () => {
    const org = somewhere();
    await store.touch(org, [issue]);
    await upheld(org, "thread:5/12", 1, { due: LATER });
    expect(await nextTarget(org, NOW)).toBeUndefined();
    expect(await nextTarget(org, LATER)).toMatchObject({ target: issue });
    await upheld(org, "thread:5/12", 1);
    expect(await nextTarget(org, NEXT_YEAR)).toBeUndefined();
  });

  it("that fails waits longer each time, and lets the others through", async () => {
    const org = somewhere();
    await store.touch(org, [issue, { kind: "definitions" }]);
    await store.stumbled(org, "thread:5/12", "GitHub \0 is away", NOW);
    expect(await nextTarget(org, NOW)).toMatchObject({ key: "definitions" });
    await upheld(org, "definitions", 1);
    expect(await nextTarget(org, NOW)).toBeUndefined();
    expect(await nextTarget(org, LATER)).toMatchObject({ attempts: 1 });
    for (let time = 0; time < 8; time++)
      await store.stumbled(org, "thread:5/12", "GitHub is away", NOW);
    expect(await nextTarget(org, LATER)).toBeUndefined();
    expect(await nextTarget(org, NEXT_YEAR)).toMatchObject({ attempts: 9 });
  });

  it("that failed is tried at once when something new happens to it", async () => {
    const org = somewhere();
    await store.touch(org, [issue]);
    await store.stumbled(org, "thread:5/12", "GitHub said to wait", NOW, 3600);
    expect(await nextTarget(org, LATER)).toBeUndefined();
    await store.touch(org, [issue]);
    expect(await nextTarget(org, LATER)).toMatchObject({ touched: 2 });
  });

  it("waits its turn: whoever waited longest comes first, however often others are touched", async () => {
    const org = somewhere();
    const threads = [9, 3, 5].map((number) => ({ ...issue, number }));
    for (const thread of threads) await store.touch(org, [thread]);
    await store.touch(
      org,
      threads.toSorted((a, b) => a.number - b.number),
    );
    const first = await nextTarget(org, NOW);
    expect(first).toMatchObject({ key: "thread:5/9", touched: 2 });
    await store.touch(org, threads);
    // It was touched meanwhile: it waits again, behind those who waited before.
    await upheld(org, "thread:5/9", first?.touched ?? 0);
    expect((await drained(org)).map((one) => "number" in one && one.number)).toEqual([3, 5, 9]);
  });

  it("waits while deliveries about it do, if it is busy", async () => {
    const org = somewhere();
    await store.touch(org, [issue]);
    await store.keep(delivery({ org, id: "one", thread: "thread:5/12" }));
    expect(await nextTarget(org, NOW, ["thread:5/12"])).toBeUndefined();
    expect(await nextTarget(org, NOW, ["thread:5/1"])).toMatchObject({ target: issue });
    expect(await nextTarget(org, NOW)).toMatchObject({ target: issue });
    await store.commit(org, { taken: "one" });
    expect(await nextTarget(org, NOW, ["thread:5/12"])).toMatchObject({ target: issue });
  });

  it("that waits for the App is put off with everything else, and goes on with it", async () => {
    const org = somewhere();
    await store.touch(org, [issue, { ...issue, number: 1 }]);
    await store.stumbled(org, "thread:5/1", "a mistake of ours", NOW, 3600);
    await store.keep(delivery({ org, id: "one" }));
    await store.pause(org, 60, NOW, "GitHub does not show the App");
    expect(await nextTarget(org, NOW)).toBeUndefined();
    expect(await store.nextDelivery(org)).toBeUndefined();
    expect(await nextTarget(org, LATER)).toMatchObject({ target: issue });
    await store.resume(org);
    expect(await drained(org)).toEqual([issue]);
    expect(await store.nextDelivery(org)).toMatchObject({ id: "one", attempts: 1 });
  });

  it("of every kind comes back as what it was", async () => {
    const org = somewhere();
    const targets: readonly Target[] = [
      { kind: "community", community: "ui-ux" },
      { kind: "definitions" },
      { kind: "person", person: "github:1" },
      { kind: "person", person: "local:nul \0 and \ud800" },
      { kind: "proposal", repo: 5, number: 12 },
      issue,
    ];
    await store.touch(org, targets);
    expect(await drained(org)).toEqual(targets);
  });

  it("`everything` is all that was ever touched and does not rest, and the definitions", async () => {
    const org = somewhere();
    const other = { ...issue, number: 13 };
    await store.touch(org, [issue, other]);
    await upheld(org, "thread:5/12", 1);
    await upheld(org, "thread:5/13", 1, { rests: true });
    await store.touch(org, [{ kind: "everything" }]);
    expect(await drained(org)).toEqual([{ kind: "definitions" }, issue]);
    await store.touch(org, [other]);
    expect(await drained(org)).toEqual([other]);
    // Looked at, it is open again.
    expect(await store.awake(org)).toContainEqual({ target: other });
  });

  it("that changed is touched, and when it changed is known from then on", async () => {
    const org = somewhere();
    const other = { ...issue, number: 13 };
    await store.touch(org, [issue]);
    await upheld(org, "thread:5/12", 1);
    await store.touchChanged(org, [{ target: issue, changed: NOW }, { target: other }]);
    expect(await drained(org)).toEqual([issue, other]);
    expect(await store.awake(org)).toEqual([{ target: issue, changed: NOW }, { target: other }]);
  });

  it("touched from all sides in any order stands in nobody's way", async () => {
    const org = somewhere();
    const many = Array.from({ length: 50 }, (_, number) => ({ ...issue, number: number + 1 }));
    const writers = Array.from({ length: 20 }, (_, n) =>
      store.touch(org, n % 2 ? many : many.toReversed()),
    );
    await Promise.all([...writers, store.touch(org, [{ kind: "everything" }])]);
    expect(await nextTarget(org, NOW)).toBeDefined();
  });
});

/** So many people were looked at and are due in a year; some of them were touched since, or are due. */
async function crowd(org: number, many: number): Promise<void> {
  await sql`
    insert into targets (org, key, touched, upheld, due, since)
    select ${org}::bigint, 'person:github:' || n, 2, case when n % 3 = 0 then 1 else 2 end,
      case when n % 7 = 0 then ${NOW} else ${NEXT_YEAR} end, now()
    from generate_series(1, ${many}::int) n`.execute(store.db);
  await sql`analyze targets`.execute(store.db);
}

describe("the next of many thousand", () => {
  it.each([
    [1, []],
    [1, ["thread:5/12"]],
    [25, ["thread:5/12"]],
  ])("%i at a time, are found without reading the others: %j", async (most, busy) => {
    const counts = [];
    for (const many of [2000, 20_000]) {
      const org = somewhere();
      await crowd(org, many);
      counts.push(await rowsRead(store, waitingLongest(org, LATER, busy, most)));
    }
    // Those that were touched, those that are due, and those of them that come first.
    expect(Math.max(...counts)).toBeLessThanOrEqual(3 * most);
  });
});

describe("an organisation that has grown", () => {
  it("is found to have nothing to do without reading what it knows", async () => {
    const shared = await openStore(await freshDatabase());
    const counts = [];
    for (const [org, many] of [
      [1, 2000],
      [2, 20_000],
    ] as const) {
      await sql`insert into organizations (id) values (${org})`.execute(shared.db);
      await sql`
        insert into targets (org, key, touched, upheld, due)
        select ${org}::bigint, 'person:github:' || n, 2, 2, ${NEXT_YEAR}
        from generate_series(1, ${many}::int) n`.execute(shared.db);
      await sql`
        insert into deliveries (org, id, name, received, headers, body, state)
        select ${org}::bigint, n, 'issues', '', '{}', '', 'taken'
        from generate_series(1, ${many}::int) n`.execute(shared.db);
      await sql`analyze`.execute(shared.db);
      counts.push(await rowsRead(shared, nextIdle(NOW)));
    }
    // The organisations themselves, with the one that stands for none.
    expect(counts).toEqual([2, 3]);
    await shared.close();
  });
});

describe("an organisation", () => {
  it("with something to do has one worker", async () => {
    const quiet = await openStore(await freshDatabase());
    expect(await quiet.lease("a", NOW)).toBeUndefined();
    await quiet.keep(delivery({ org: 7, id: "one", login: "harbor", installation: 3 }));
    const leases = await Promise.all(["a", "b", "c"].map((worker) => quiet.lease(worker, NOW)));
    expect(leases.filter(Boolean)).toEqual([{ id: 7, login: "harbor", installation: 3 }]);
    await quiet.close();
  });

  it("is handed on when it is released and work is left", async () => {
    const shared = await openStore(await freshDatabase());
    await shared.touch(7, [issue]);
    await shared.saveOrganization(7, {});
    expect(await shared.lease("a", NOW)).toMatchObject({ id: 7 });
    expect(await shared.renew("a", 7)).toBe(true);
    expect(await shared.renew("b", 7)).toBe(false);
    await shared.release("b", 7);
    expect(await shared.lease("b", NOW)).toBeUndefined();
    await shared.release("a", 7);
    expect(await shared.lease("b", NOW)).toMatchObject({ id: 7 });
    await shared.upheld(7, [{ key: "thread:5/12", touched: 1 }]);
    await shared.release("b", 7);
    expect(await shared.lease("a", NOW)).toBeUndefined();
    await shared.close();
  });

  it("takes its turn: one that always has work keeps nobody waiting", async () => {
    const shared = await openStore(await freshDatabase());
    for (const org of [1, 2, 3]) await shared.keep(delivery({ org, id: "one" }));
    const order = [];
    for (let turn = 0; turn < 6; turn++) {
      const org = (await shared.lease("a", NOW))?.id ?? Number.NaN;
      order.push(org);
      await shared.release("a", org);
    }
    expect(new Set(order.slice(0, 3))).toEqual(new Set([1, 2, 3]));
    expect(order.slice(3)).toEqual(order.slice(0, 3));
    await shared.close();
  });

  it("whose worker was killed comes first, though five times as many organisations as workers have work", async () => {
    const shared = await openStore(await freshDatabase());
    const all = Array.from({ length: 10 }, (_, index) => index + 1);
    for (const org of all) await shared.keep(delivery({ org, id: "one" }));
    const leased = async (worker: string) => (await shared.lease(worker, NOW))?.id ?? 0;
    const orphan = await leased("killed");
    const turn = async () => {
      const org = await leased("alive");
      await shared.release("alive", org);
      return org;
    };
    for (const _ of all) expect(await turn()).not.toBe(orphan);
    await sql`update organizations set leased_until = now() where id = ${orphan}`.execute(
      shared.db,
    );
    expect(await turn()).toBe(orphan);
    // From then on it waits for its turn as everybody does.
    const others = [];
    for (let count = 1; count < all.length; count += 1) others.push(await turn());
    expect(new Set([...others, orphan])).toEqual(new Set(all));
    await shared.close();
  });

  it("whose worker was killed is free within five seconds, and the old one learns it", async () => {
    const shared = await openStore(await freshDatabase());
    await shared.keep(delivery({ org: 7, id: "one" }));
    const leased = Date.now();
    expect(await shared.lease("killed", NOW)).toMatchObject({ id: 7 });
    const next = await eventually(() => shared.lease("heir", NOW));
    expect(next).toMatchObject({ id: 7 });
    expect(Date.now() - leased).toBeLessThan(5000);
    expect(await shared.renew("killed", 7)).toBe(false);
    await shared.close();
  });
});

async function drained(org: number): Promise<readonly Target[]> {
  const found: Target[] = [];
  for (let one = await nextTarget(org, NOW); one; one = await nextTarget(org, NOW)) {
    found.push(one.target);
    await upheld(org, one.key, one.touched);
  }
  return found;
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((settle) => {
      setTimeout(settle, 100);
    });
  }
}
