import { describe, expect, it } from "vitest";
import { inBatches } from "../../src/store/batch.ts";

describe("what is written in batches", () => {
  it("goes out together where it comes together, and later where it comes later", async () => {
    const batches: (readonly number[])[] = [];
    const write = batching(async (items) => void batches.push(items));
    await Promise.all([1, 2, 3].map(write));
    await write(4);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it("is settled only once it is written", async () => {
    const written = Promise.withResolvers<void>();
    const write = batching(() => written.promise);
    let settled = false;
    const writing = write(1).then(() => (settled = true));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    written.resolve();
    expect(await writing).toBe(true);
  });

  it("is tried one by one where a batch fails: one bad item refuses only itself", async () => {
    const kept: number[] = [];
    const write = batching(async (items) => {
      if (items.includes(2)) throw new Error("no twos");
      kept.push(...items);
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(write));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(kept).toEqual([1, 3]);
    await write(4);
    expect(kept).toEqual([1, 3, 4]);
  });

  it("is refused at once where one by one would fail the same way", async () => {
    let tries = 0;
    const write = inBatches<number>({
      write: () => Promise.reject(new Error(`away ${++tries}`)),
      size: () => 1,
      hopeless: (error) => String(error).includes("away"),
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map(write));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(tries).toBe(1);
  });

  it("makes batches of no more than 16 MB, and no item too large for one", async () => {
    const batches: (readonly number[])[] = [];
    const write = batching(
      async (items) => void batches.push(items),
      (item) => item * 1_000_000,
    );
    await Promise.all([10, 5, 5, 30, 1].map(write));
    expect(batches).toEqual([[10, 5], [5], [30], [1]]);
  });
});

function batching(
  write: (items: readonly number[]) => Promise<void>,
  size: (item: number) => number = () => 1,
) {
  return inBatches<number>({ write, size, hopeless: () => false });
}
