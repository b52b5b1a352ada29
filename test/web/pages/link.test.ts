import { describe, expect, it } from "vitest";
import { link, path, webAddress } from "../../../src/web/pages/link.ts";

describe("links", () => {
  it("lead to addresses of the web", async () => {
    expect((await link("https://chat.example/ui", "Slack")).toString()).toBe(
      '<a href="https://chat.example/ui" rel="noreferrer">Slack</a>',
    );
    expect(webAddress("http://chat.example")).toBe("http://chat.example/");
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "//evil.example",
    "https://github.com@evil.example/",
    "https://:secret@evil.example/",
    "nothing of the kind",
  ])("are only text where they say %j", async (address) => {
    const written = (await link(address)).toString();
    expect(written).not.toContain("<");
    expect(written).not.toContain("href");
  });

  it("cannot be left by what stands in them", async () => {
    const written = (await link('https://a.example/"><script>', '"><script>')).toString();
    expect(written).not.toContain("<script>");
  });

  it("keep their parts inside a path", () => {
    expect(path("harbor", "badges", "../../x?y#z")).toBe("/harbor/badges/..%2F..%2Fx%3Fy%23z");
  });
});
