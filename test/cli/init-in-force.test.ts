import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../demo/files-in.ts";
import { members as membersOf } from "../../src/core/ledger/memberships.ts";
import { features } from "../../src/features/index.ts";
import { found, type Town, town } from "../github-shell/town.ts";
import { folderOf, type Ran, waymark } from "./run.ts";

interface Founded extends Town {
  readonly ran: Ran;
}

/** An organisation whose definitions are what `waymark init --yes` writes, installed and applied by its owner. */
async function founded(...flags: readonly string[]): Promise<Founded> {
  const folder = join(folderOf([]), "harbor-civic-tech");
  const ran = waymark(["init", folder, "--yes", ...flags]);
  const place = await town(features, {
    users: ["kit"],
    repositories: [{ name: "community", files: filesIn(folder) }],
    teams: [
      { name: "Data people", slug: "data-people", description: "Its members: managed by Waymark" },
    ],
  });
  await place.quiet();
  const [plan] = await place.github.state().issues("community");
  await place.github.as("olga").comment("community", plan?.number ?? 0, "/apply");
  await place.quiet();
  return { ...place, ran };
}

/** What GitHub makes of the written form. */
function body(community: string): string {
  const conduct = "### Code of conduct\n\n- [x] I have read the code of conduct and follow it.";
  return `### Community\n\n${community}\n\n### Why\n\n_No response_\n\n${conduct}`;
}

async function asks({ github, quiet }: Town, community: string): Promise<number> {
  const request = { title: "Join: ", labels: ["process: join"], body: body(community) };
  const number = await github.as("kit").openIssue("community", request);
  await quiet();
  return number;
}

async function says({ github, quiet }: Town, login: string, number: number, text: string) {
  await github.as(login).comment("community", number, text);
  await quiet();
}

/** Everything the default checklist asks for, from those who may say so. */
async function walks(place: Town, number: number, lead: string): Promise<void> {
  for (const text of ["Read the code of conduct", "shared drive", "hello in the chat"]) {
    await place.github.as("kit").tick("community", number, text);
    await place.quiet();
  }
  await says(place, lead, number, "/done meeting");
}

async function said({ github }: Town, number: number): Promise<string> {
  const { comments } = await github.state().issue("community", number);
  return comments.map((one) => one.body).join("\n");
}

async function members({ context }: Town, community: string): Promise<readonly string[]> {
  return found(await context(), (world) =>
    [...membersOf(community, world).keys()].map((person) => String(world.login(person))),
  );
}

describe("an organisation that took every default", async () => {
  const place = await founded();
  const number = await asks(place, "Design");

  it("hears from init that somebody has to lead", () => {
    expect(place.ran.out).toContain("Nobody leads Design yet");
  });

  it("lets somebody ask, and says that an owner stands in, since nobody leads yet", async () => {
    const { labels, state } = await place.github.state().issue("community", number);
    expect([labels, state]).toEqual([["process: join", "join: waiting for approval"], "open"]);
    expect(await said(place, number)).toContain(
      "@olga can answer with `/approve` or `/decline`. Nobody else can decide this one, so it's up to the owners of the organization.",
    );
  });

  it("has a member on its roster once it has a lead, who says yes, and the checklist is done", async () => {
    const { github, quiet } = place;
    const path = "communities/design.yml";
    const text = await github.state().file("community", path);
    const led = text?.replace(/^status: .*$/m, "leads: [{ github: lin }]") ?? "";
    await github.as("olga").commit("community", path, led);
    await quiet();
    await says(place, "lin", number, "/approve");
    await walks(place, number, "lin");
    const { labels, state, reason } = await github.state().issue("community", number);
    expect([state, reason]).toEqual(["closed", "completed"]);
    expect(labels.toSorted()).toEqual([
      "attended a meeting",
      "checklist: complete",
      "process: join",
    ]);
    expect(await members(place, "design")).toEqual(["kit"]);
    expect(place.alarms).toEqual([]);
  });
});

describe("an organisation that answered with flags", async () => {
  const place = await founded(
    "--organization=Harbor Civic Tech",
    "--timezone=America/Los_Angeles",
    "--community=Data & Décor",
    "--lead=ada",
    "--team=data-people",
    "--joining=open",
  );
  const number = await asks(place, "Data & Décor");

  it("hears from init how its team is opted in, and nothing of a missing lead", () => {
    expect(place.ran.out).toContain("managed by Waymark");
    expect(place.ran.out).not.toContain("Nobody leads");
  });

  it("lets somebody in who does the checklist, without an approval", async () => {
    const { github } = place;
    expect((await github.state().issue("community", number)).labels).toContain("join: onboarding");
    await walks(place, number, "ada");
    expect(github.state().team("data-people").invited).toEqual(["kit"]);
    await github.as("kit").acceptInvitation();
    await place.quiet();
    const { state, reason } = await github.state().issue("community", number);
    expect([state, reason]).toEqual(["closed", "completed"]);
    expect(github.state().team("data-people").members).toEqual(["kit"]);
    expect(await members(place, "data-decor")).toEqual(["kit"]);
    expect(await said(place, number)).toContain("welcome to");
  });

  it("tells them where they stand on the pathway", async () => {
    await says(place, "kit", number, "/progress");
    expect(await said(place, number)).toContain("Ready to contribute");
    expect(place.alarms).toEqual([]);
    expect(place.github.violations()).toEqual([]);
  });
});
