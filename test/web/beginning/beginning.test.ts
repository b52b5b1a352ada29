import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/index.ts";
import { beginningApp } from "../../../src/web/beginning/app.ts";
import { readBegun } from "../../../src/web/beginning/read.ts";
import { INSTALLATION } from "../../github/emulator.ts";
import { type Town, town } from "../../github-shell/town.ts";

async function read({ store, github }: Town, query: string, language = "en"): Promise<string> {
  const app = beginningApp({ read: (id) => readBegun(store, id), github: github.url });
  const headers = { "accept-language": language };
  const answer = await app.request(`/set-up/installed${query}`, { headers });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  return answer.text();
}

const OURS = `?installation_id=${INSTALLATION}&setup_action=install`;

describe("whoever has just installed the App", async () => {
  const place = await town(features, { repositories: [{ name: "site" }] });
  const { github, quiet } = place;
  await quiet();

  it("is told of no organisation by a number that is not theirs", async () => {
    for (const query of [
      "",
      "?installation_id=999",
      "?installation_id=x",
      "?installation_id=1e3",
    ]) {
      const page = await read(place, query);
      expect(page).toContain("Waymark is installed");
      expect(page).not.toContain("harbor");
      expect(page).not.toContain('steps">');
    }
  });

  it("sees what to do now, step by step, in their language", async () => {
    const first = await read(place, OURS);
    expect(first).toContain("What comes next for harbor");
    expect(first).toContain(`${github.url}/new?owner=harbor&amp;name=community`);
    expect(await read(place, OURS, "es")).toContain("Créalo en GitHub");
    await github.as("olga").createRepository({ name: "community", empty: true });
    await quiet();
    expect(await read(place, OURS)).toContain(`href="${github.url}/harbor/community"`);
    await github.as("olga").commit("community", "README.md", "# community\n");
    await quiet();
    const offered = await read(place, OURS);
    const [, number = ""] = /harbor\/community\/pull\/(\d+)/.exec(offered) ?? [];
    expect(number).not.toBe("");
    await github.as("olga").closeIssue("community", Number(number));
    await quiet();
    expect(await read(place, OURS)).toContain("You closed Waymark&#39;s pull request");
    await github.as("olga").reopenIssue("community", Number(number));
    await github.as("olga").mergePull("community", Number(number));
    await quiet();
    const planned = await read(place, OURS);
    const [, plan = ""] = /harbor\/community\/issues\/(\d+)/.exec(planned) ?? [];
    await github.as("olga").comment("community", Number(plan), "/apply");
    await quiet();
    const done = await read(place, OURS);
    expect(done).toContain('href="/harbor/"');
    expect(done).not.toContain("Look again");
    expect(place.alarms).toEqual([]);
    expect(github.violations()).toEqual([]);
  });
});
