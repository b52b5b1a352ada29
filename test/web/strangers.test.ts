import { afterEach, describe, expect, it } from "vitest";
import { serveWeb } from "../../src/web/server.ts";
import { clockByHand } from "./hands.ts";
import { type Stranger, stranger } from "./stranger.ts";
import { issueOpened, SECRET, send } from "./webhook.ts";

const MB = 1024 * 1024;
/** What bodies take up together, at the most, whoever sends them. */
const ALL = 96 * MB;
const LARGEST = 25 * MB;

const gauges = {
  tryKeeping: async () => undefined,
  counts: () => Promise.reject(new Error("nothing")),
};
const doors: (() => Promise<void>)[] = [];
const strangers: Stranger[] = [];

afterEach(async () => {
  for (const one of strangers.splice(0)) one.hangUp();
  for (const close of doors.splice(0)) await close();
});

/** A server that keeps what is signed, and a clock that stands still unless it is moved. */
async function opened(keeping: () => Promise<void> = async () => undefined) {
  const clock = clockByHand();
  const kept: string[] = [];
  const keep = async ({ id }: { readonly id: string }) => {
    await keeping();
    kept.push(id);
  };
  const web = await serveWeb({ store: { ...gauges, keep }, secret: SECRET, port: 0, clock });
  doors.push(() => web.close());
  const held = async () => {
    const text = await (await fetch(`${web.url}/metrics`)).text();
    return Number(/^waymark_bodies_held_bytes (\d+)$/m.exec(text)?.[1]);
  };
  return { url: web.url, clock, kept, held };
}

/** Strangers who each announce the largest body there is, send so much of it, and wait. */
async function crowd(url: string, count: number, bytes: number): Promise<readonly Stranger[]> {
  const all = await Promise.all(Array.from({ length: count }, () => stranger(url, LARGEST)));
  strangers.push(...all);
  for (const one of all) one.send(Buffer.alloc(bytes, 0x20));
  return all;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((settle) => setTimeout(settle, 5));
}

function large(): string {
  return issueOpened(7, { body: "x".repeat(LARGEST - 1000) });
}

describe("while ten strangers send 25 MB each, slowly", () => {
  it("GitHub's largest delivery gets through, and the strangers are told", async () => {
    const { url, clock, kept, held } = await opened();
    const slow = await crowd(url, 10, 7 * MB);
    await until(async () => (await held()) > 70 * MB);
    clock.pass(5000);
    expect((await send(url, { id: "large", body: large() })).status).toBe(202);
    expect(kept).toEqual(["large"]);
    await until(async () => slow.filter(({ open }) => !open).length === 3);
    for (const { answered } of slow.filter(({ open }) => !open))
      expect(await answered).toMatch(/^HTTP\/1\.1 503 [^]*Retry-After: 30\r\n[^]*Redeliver it/);
  });

  it("every small delivery gets through, and nobody has to go for it", async () => {
    const { url, clock, held } = await opened();
    const slow = await crowd(url, 10, 7 * MB);
    await until(async () => (await held()) > 70 * MB);
    clock.pass(5000);
    for (let index = 0; index < 20; index += 1)
      expect((await send(url, { id: `small-${index}`, body: issueOpened(7) })).status).toBe(202);
    expect(slow.every(({ open }) => open)).toBe(true);
  });

  it("the slowest of them has to go first", async () => {
    const { url, clock, held } = await opened();
    const [first] = await crowd(url, 1, 20 * MB);
    await until(async () => (await held()) > 20 * MB);
    clock.pass(1000);
    const [second] = await crowd(url, 1, 12 * MB);
    await until(async () => (await held()) > 30 * MB);
    clock.pass(2000);
    // 20 MB in 3 seconds, 12 MB in 2: the second is the slower, though it came later and sent less.
    await crowd(url, 2, LARGEST - 1);
    expect(await second?.answered).toMatch(/^HTTP\/1\.1 503 /);
    expect(first?.open).toBe(true);
  });
});

describe("whoever cannot sign", () => {
  it("is never given more than 96 MB, however many they are", async () => {
    const { url, held } = await opened();
    const all = await crowd(url, 12, LARGEST - 1);
    let most = 0;
    await until(async () => {
      most = Math.max(most, await held());
      return all.filter(({ open }) => !open).length === 9;
    });
    expect(most).toBeLessThanOrEqual(ALL);
    expect(await held()).toBeGreaterThan(70 * MB);
    for (const one of all) one.hangUp();
    await until(async () => (await held()) === 0);
  });

  it("is never given more than small bodies have together, where all of theirs are small", async () => {
    const { url, held } = await opened();
    const all = await crowd(url, 300, 100 * 1024);
    let most = 0;
    await until(async () => {
      most = Math.max(most, await held());
      return all.filter(({ open }) => !open).length > 130;
    });
    expect(most).toBeLessThanOrEqual(16 * MB);
    expect((await send(url, { id: "small", body: issueOpened(7) })).status).toBe(202);
  });

  it("pays for pieces of one byte what they take up", async () => {
    const { url, held } = await opened();
    const one = await stranger(url);
    strangers.push(one);
    one.send("1\r\nx\r\n".repeat(10_000));
    await until(async () => (await held()) > 10_000 * 500);
    one.send("1\r\nx\r\n".repeat(200_000));
    expect(await one.answered).toMatch(/^HTTP\/1\.1 503 /);
    expect(await held()).toBe(0);
  });

  it("is sent away who takes longer than GitHub does and sends next to nothing", async () => {
    const { url, clock, held } = await opened();
    const [slow] = await crowd(url, 1, 1000);
    const [busy] = await crowd(url, 1, 2 * MB);
    const [silent] = await crowd(url, 1, 0);
    await until(async () => (await held()) > 2 * MB);
    clock.pass(10_000);
    expect([slow, busy, silent].map((one) => one?.open)).toEqual([true, true, true]);
    clock.pass(1000);
    expect(await slow?.answered).toMatch(/^HTTP\/1\.1 408 [^]*Connection: close\r\n[^]*slowly/);
    expect(await silent?.answered).toMatch(/^HTTP\/1\.1 408 /);
    expect(busy?.open).toBe(true);
    clock.pass(40_000);
    expect(await busy?.answered).toMatch(/^HTTP\/1\.1 408 /);
  });
});

it("a delivery counts as held until it is kept, and is not sent away any more", async () => {
  const waiting = Promise.withResolvers<void>();
  const { url, held } = await opened(() => waiting.promise);
  const first = send(url, { id: "first", body: large() });
  await until(async () => (await held()) > LARGEST - 1000);
  const second = send(url, { id: "second", body: large() });
  await until(async () => (await held()) > 2 * LARGEST - 2000);
  const more = await crowd(url, 2, LARGEST - 1);
  expect(await Promise.race(more.map(({ answered }) => answered))).toMatch(/^HTTP\/1\.1 503 /);
  waiting.resolve();
  expect((await first).status).toBe(202);
  expect((await second).status).toBe(202);
  for (const one of more) one.hangUp();
  await until(async () => (await held()) === 0);
});
