import { describe, expect, it } from "vitest";
import { beginningApp } from "../../../src/web/beginning/app.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { harbor, reading } from "./harbor.ts";

const ADDRESS = "https://town.example/way&mark/";
const WAY = /\s(?:href|src|action)="(\/[^"]*)"/g;

/** Every path of ours that a page leads to. */
function ways(html: string): readonly string[] {
  return Array.from(html.matchAll(WAY), ([, way = ""]) => way);
}

describe("pages in a folder of a host", () => {
  const app = pages(reading(harbor({ pages: ADDRESS })), undefined, undefined, undefined, ADDRESS);

  it.each(["/harbor-civic/", "/harbor-civic/communities/ui-ux", "/nowhere"])(
    "lead to nothing outside of it from %s",
    async (path) => {
      const answer = await app.request(path, { headers: { "accept-encoding": "identity" } });
      const found = ways(await answer.text());
      expect(found).not.toEqual([]);
      expect(found.filter((way) => !way.startsWith("/way&amp;mark/"))).toEqual([]);
    },
  );

  it("lead on inside of it", async () => {
    const answer = await app.request("/harbor-civic");
    expect(answer.headers.get("location")).toBe("/way&mark/harbor-civic/");
  });

  it("leave what is no page as it is", async () => {
    expect(await (await app.request("/favicon.svg")).text()).toMatch(/^<svg/);
  });

  it("lead whoever has just installed the App on inside of it, too", async () => {
    const beginning = beginningApp({ read: () => Promise.resolve(undefined), address: ADDRESS });
    const page = await (await beginning.request("/set-up/installed")).text();
    expect(ways(page)).toContain("/way&amp;mark/favicon.svg");
  });

  it("are as they were at the root of one", async () => {
    const rooted = pages(reading(harbor()), undefined, undefined, undefined, "https://x.example");
    const text = await (await rooted.request("/harbor-civic/")).text();
    expect(text).toBe(await (await pages(reading(harbor())).request("/harbor-civic/")).text());
  });
});
