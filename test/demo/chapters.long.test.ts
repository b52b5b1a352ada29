import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHAPTERS } from "../../demo/chapters/index.ts";
import { type Played, played } from "./played.ts";

/** In Spanish: `npm run demo -- --once` plays them all in English. */
describe.each(Object.keys(CHAPTERS))("the chapter %s", (name) => {
  let demo: Played;

  beforeAll(async () => {
    demo = await played("--chapter", name, "--language", "es");
  }, 600_000);

  afterAll(() => demo.end());

  it("comes out as told", () => {
    expect(demo.text()).not.toContain("✘");
    expect(demo.text()).toMatch(/^\d+ comprobaciones pasaron \(/m);
  });

  it("leads to threads and pages that are there, and names how it went on them", async () => {
    const told = [...demo.text().matchAll(/^ {6}→ (\S+)$/gm)].map(([, address = ""]) => address);
    expect(told.length).toBeGreaterThan(0);
    for (const address of new Set(told)) {
      const response = await fetch(address);
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
    }
  });

  it("ends without a complaint when it is asked to", async () => {
    expect(await demo.end()).toBe(0);
  });
});
