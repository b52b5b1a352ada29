import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOrganizationTeams } from "../../src/github/dump/organization-teams.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { folderOf } from "../cli/run.ts";
import { closeConforming, harborOptions, ORG } from "../github/harbor.ts";
import { type Double, startGitHub } from "../github/start.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");
let github: Double;

beforeAll(async () => {
  github = await startGitHub(
    harborOptions({
      teams: [
        { name: "UI/UX", description: "Designers", maintainers: ["lin"], members: ["ada"] },
        { name: "Icons", parent: "ui-ux", members: ["ada", "kai"] },
        { name: "Everybody", slug: "all", members: Array.from({ length: 101 }, (_, n) => `p${n}`) },
      ],
    }),
  );
});
afterAll(() => closeConforming(github));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line beside the emulated GitHub, which answers meanwhile. */
function waymark(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { env: { PATH: process.env["PATH"], GITHUB_API_URL: `${github.url}/`, ...env } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

function dump(org: string, login: string) {
  const token = login && github.as(login).token;
  return readOrganizationTeams({
    org,
    token,
    api: github.url,
    tell: () => undefined,
    voice: PLAIN,
  });
}

describe("a live organisation's teams", () => {
  it("are read whole: who maintains them, who is in them, and what stands in what", async () => {
    const { teams, left } = await dump(ORG, "Olga");
    expect(teams.org).toBe(ORG);
    expect(teams.teams.slice(0, 2)).toEqual([
      { name: "UI/UX", description: "Designers", privacy: "closed", maintainers: ["lin"] },
      { name: "Icons", parent: "UI/UX", privacy: "closed", members: ["ada", "kai"] },
    ]);
    expect(teams.teams[2]).toMatchObject({ name: "Everybody", slug: "all" });
    expect(teams.teams[2]?.members).toHaveLength(101);
    expect(left).toEqual([
      {
        file: ORG,
        name: "UI/UX",
        message:
          "GitHub also lists the people of the teams inside this one. Whoever is in both was kept in the inner one only.",
      },
      { file: ORG, message: "What teams can do in repositories wasn't read." },
    ]);
  });

  it("are shown to nobody who may not see them, and the reason is said", async () => {
    await expect(dump(ORG, "nia")).rejects.toThrow("GitHub shows no teams of Harbor");
    await expect(dump("nowhere", "Olga")).rejects.toThrow("GitHub shows no teams of nowhere");
    const wrong = {
      org: ORG,
      token: "nonsense",
      api: github.url,
      tell: () => undefined,
      voice: PLAIN,
    };
    await expect(readOrganizationTeams(wrong)).rejects.toThrow("doesn't accept this GITHUB_TOKEN");
    const away = { ...wrong, api: "http://127.0.0.1:9" };
    await expect(readOrganizationTeams(away)).rejects.toThrow("couldn't ask GitHub");
  });

  it("become definitions that validate, with its progress told beside", async () => {
    const to = folderOf([]);
    const env = { GITHUB_TOKEN: github.as("Olga").token };
    const args = ["import", "--from", "github", "--org", ORG, "--to", to];
    const { code, out, err } = await waymark(args, env);
    expect(err).toContain("team 1 of 3: ui-ux\nteam 2 of 3: icons\n");
    expect(code).toBe(0);
    expect(readFileSync(join(to, "communities/icons.yml"), "utf8")).toBe(
      "name: Icons\nstatus: forming\npart-of: ui-ux\nteam: icons\n",
    );
    expect(out).toContain("  - What teams can do in repositories wasn't read.\n");
    expect(out).toContain("      Icons, Everybody\n");
  });

  it("need a token, and say so", async () => {
    const args = ["import", "--from", "github", "--org", ORG, "--to", folderOf([])];
    const without = await waymark(args, {});
    expect([without.code, without.err]).toEqual([
      2,
      expect.stringContaining("set GITHUB_TOKEN to a token"),
    ]);
    const wrong = await waymark(args, { GITHUB_TOKEN: "nonsense" });
    expect([wrong.code, wrong.out]).toEqual([1, ""]);
    expect(wrong.err).toContain("doesn't accept this GITHUB_TOKEN");
  });
});
