import { describe, expect, test } from "vitest";
import { turns } from "../../src/worker/turns.ts";

describe("turns within one organisation", () => {
  test("begin with a delivery, then looks and deliveries alternate", () => {
    const mine = turns();
    expect(mine.lookNext()).toBe(false);
    mine.took(["thread:5/1"]);
    expect(mine.lookNext()).toBe(true);
    mine.looked(["thread:5/1"]);
    expect(mine.lookNext()).toBe(false);
  });

  test("come round: a thread is served again once nobody else is left", () => {
    const mine = turns();
    for (const thread of ["thread:5/1", "thread:5/2", undefined]) mine.took([thread]);
    expect(mine.served()).toEqual(["thread:5/1", "thread:5/2", ""]);
    mine.took(["thread:5/2"]);
    expect(mine.served()).toEqual(["thread:5/2"]);
  });

  test("come round after two hundred threads, however many new ones there are", () => {
    const mine = turns();
    for (let n = 1; n <= 200; n += 1) mine.took([`thread:5/${n}`]);
    expect(mine.served()).toHaveLength(200);
    mine.took(["thread:5/201"]);
    expect(mine.served()).toEqual(["thread:5/201"]);
  });

  test("give one look to four deliveries that were taken together, and twice as many deliveries next", () => {
    const mine = turns();
    expect(mine.atOnce()).toBe(1);
    mine.took(["1", "2", "3", "4", "5"].map((n) => `thread:5/${n}`));
    expect(mine.atOnce()).toBe(10);
    for (const n of [1, 2]) {
      expect(mine.lookNext()).toBe(true);
      mine.looked([`thread:5/${n}`]);
    }
    expect(mine.lookNext()).toBe(false);
    mine.took(Array.from({ length: 12 }, (_, n) => `thread:5/${n}`));
    expect(mine.atOnce()).toBe(16);
  });

  test("leave a busy thread for later, until fifty things happened there", () => {
    const mine = turns();
    for (let n = 1; n < 50; n += 1) mine.took(["thread:5/1"]);
    expect(mine.busy()).toEqual(["thread:5/1"]);
    mine.took(["thread:5/1"]);
    expect(mine.busy()).toEqual([]);
    mine.looked(["thread:5/1"]);
    mine.took(["thread:5/1"]);
    expect(mine.busy()).toEqual(["thread:5/1"]);
  });

  test("remember the last hundred busy threads", () => {
    const mine = turns();
    for (let n = 1; n <= 150; n += 1) mine.took([`thread:5/${n}`]);
    expect(mine.busy()).toHaveLength(100);
    expect(mine.busy().at(-1)).toBe("thread:5/150");
  });
});
