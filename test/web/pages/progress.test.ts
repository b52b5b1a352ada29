import { describe, expect, it } from "vitest";
import { pages } from "../../../src/web/pages/pages.ts";
import { harbor, reading } from "./harbor.ts";

const app = pages(reading(harbor()), console.error);

async function drawn(name: string): Promise<string> {
  return (await app.request(`/progress/${name}`)).text();
}

describe("the bar in an answer to /progress", () => {
  it("is as full as its address says, and says so in words", async () => {
    const answer = await app.request("/progress/67.svg");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    const text = await answer.text();
    expect(text).toContain('aria-label="67%"');
    expect(text).toContain('class="done" y="2" width="64"');
  });

  it("is empty where there is nothing, and never thinner than it is round", async () => {
    expect(await drawn("0.svg")).not.toContain('done" y');
    expect(await drawn("1.svg")).toContain('class="done" y="2" width="8"');
    expect(await drawn("99.svg")).toContain('class="done" y="2" width="95"');
  });

  it.each(["100.svg", "007.svg", "-1.svg", "1.5.svg", "67", "%3Csvg%3E.svg", "67.svg%0A"])(
    "is nothing at %s",
    async (name) => {
      expect((await app.request(`/progress/${name}`)).status).toBe(404);
    },
  );
});
