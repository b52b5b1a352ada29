import type { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ORG,
  asInstallation,
  closeConforming,
  harbor,
  harborOptions,
  lastOf,
  octokit,
  refusal,
  sent,
} from "./harbor.ts";
import type { Double } from "./start.ts";

let github: Double;
let app: Octokit;
const team = { org: ORG, team_slug: "ui-ux" };

beforeEach(async () => {
  github = await harbor();
  app = await asInstallation(github);
});
afterEach(() => closeConforming(github));

async function add(username: string, role?: "member" | "maintainer") {
  const wish = { ...team, username, ...(role && { role }) };
  return (await app.rest.teams.addOrUpdateMembershipForUserInOrg(wish)).data;
}

async function place(username: string, team_slug = "ui-ux") {
  const at = { org: ORG, team_slug, username };
  return (await app.rest.teams.getMembershipForUserInOrg(at)).data;
}

describe("putting somebody in a team", () => {
  it("a member of the organisation is in at once, also without a body", async () => {
    expect(await add("lin")).toMatchObject({ state: "active", role: "member" });
    expect(github.state().team("ui-ux").members).toEqual(["ada", "lin"]);
  });

  it("who is in the team is told of once, by a membership webhook", async () => {
    const from = github.deliveries().length;
    await add("lin");
    await add("lin");
    await github.settled();
    expect(sent(github, from)).toEqual(["membership.added"]);
    const told = lastOf(github, "membership", "added");
    expect(told).toMatchObject({
      scope: "team",
      member: { login: "lin" },
      team: { slug: "ui-ux" },
    });
    expect(told.sender).toMatchObject({ login: "waymark[bot]", type: "Bot" });
    expect(told.organization.login).toBe(ORG);
    expect(told.repository).toBeUndefined();
  });

  it("a role is overwritten, as GitHub does", async () => {
    expect(await place("lin", "core")).toMatchObject({ role: "maintainer" });
    const lower = { org: ORG, team_slug: "core", username: "lin" };
    await app.rest.teams.addOrUpdateMembershipForUserInOrg(lower);
    expect(await place("lin", "core")).toMatchObject({ role: "member" });
  });

  it("an owner always stands as a maintainer", async () => {
    expect(await add("olga", "member")).toMatchObject({ state: "active", role: "maintainer" });
  });

  it("somebody from outside is invited, and is in only after accepting", async () => {
    const from = github.deliveries().length;
    expect(await add("nia")).toMatchObject({ state: "pending", role: "member" });
    expect(github.state().team("ui-ux")).toMatchObject({ members: ["ada"], invited: ["nia"] });
    await github.as("nia").acceptInvitation();
    expect(await place("nia")).toMatchObject({ state: "active" });
    expect(github.state().organization().members).toContain("nia");
    expect(sent(github, from)).toEqual([
      "organization.member_invited",
      "organization.member_added",
      "membership.added",
    ]);
  });

  it("a second team joins the same invitation", async () => {
    await add("nia");
    const core = { org: ORG, team_slug: "core", username: "nia" };
    await app.rest.teams.addOrUpdateMembershipForUserInOrg(core);
    const { data } = await app.rest.orgs.listPendingInvitations({ org: ORG });
    expect(data).toMatchObject([{ login: "nia", team_count: 2, role: "direct_member" }]);
    await github.as("nia").acceptInvitation();
    expect(github.state().team("core").members).toContain("nia");
  });

  it("nobody can be put there who has no account", async () => {
    expect(await refusal(add("nobody-at-all"))).toBe(404);
  });

  it("the App needs its permission", async () => {
    const { app: options } = harborOptions();
    const poor = await harbor({ app: { ...options, permissions: { members: "read" } } });
    const poorly = await asInstallation(poor);
    const at = { ...team, username: "lin" };
    expect(await refusal(poorly.rest.teams.addOrUpdateMembershipForUserInOrg(at))).toBe(403);
    expect(poor.permissionsUsed()).toEqual({ members: "write" });
    await poor.close();
  });

  it("members may not, maintainers of the team and owners may", async () => {
    await expect(github.as("ada").addToTeam("ui-ux", "lin")).rejects.toThrow("403");
    await github.as("lin").addToTeam("core", "ada");
    await github.as("olga").addToTeam("ui-ux", "lin");
    expect(github.state().team("core").members).toEqual(["lin", "ada"]);
    expect(github.state().team("ui-ux").members).toEqual(["ada", "lin"]);
  });
});

describe("leaving", () => {
  it("somebody taken out of a team is told of once", async () => {
    const from = github.deliveries().length;
    await github.as("olga").removeFromTeam("ui-ux", "ada");
    expect(sent(github, from)).toEqual(["membership.removed"]);
    expect(lastOf(github, "membership", "removed").sender.login).toBe("Olga");
    expect(await refusal(place("ada"))).toBe(404);
  });

  it("an invitation loses the team it is taken out of", async () => {
    await add("nia");
    await app.rest.teams.removeMembershipForUserInOrg({ ...team, username: "nia" });
    const { data } = await app.rest.teams.listPendingInvitationsInOrg(team);
    expect(data).toEqual([]);
  });

  it("who leaves the organisation leaves its teams", async () => {
    const from = github.deliveries().length;
    await github.as("ada").leaveOrganization();
    expect(sent(github, from)).toEqual(["membership.removed", "organization.member_removed"]);
    expect(github.state().team("ui-ux").members).toEqual([]);
    expect(await refusal(app.rest.orgs.checkMembershipForUser({ org: ORG, username: "ada" }))).toBe(
      404,
    );
  });

  it("an owner may take somebody out of the organisation, a member may not", async () => {
    await expect(github.as("ada").removeFromOrganization("lin")).rejects.toThrow("403");
    await github.as("olga").removeFromOrganization("lin");
    expect(github.state().organization().members).toEqual(["Olga", "ada"]);
    expect(lastOf(github, "organization", "member_removed").sender.login).toBe("Olga");
  });

  it("a lapsed invitation stands among the failed ones, and the next is a new one", async () => {
    await add("nia");
    github.lapse("nia");
    const { data } = await app.rest.orgs.listFailedInvitations({ org: ORG });
    expect(data).toMatchObject([
      { login: "nia", failed_reason: expect.stringContaining("expired") },
    ]);
    expect(await refusal(place("nia"))).toBe(404);
    expect(await add("nia")).toMatchObject({ state: "pending" });
    const id = data[0]?.id ?? 0;
    await app.rest.orgs.cancelInvitation({ org: ORG, invitation_id: id });
    expect((await app.rest.orgs.listFailedInvitations({ org: ORG })).data).toEqual([]);
    expect((await app.rest.orgs.listPendingInvitations({ org: ORG })).data).toHaveLength(1);
  });
});

describe("looking at teams", () => {
  it("a team shows its description, its counts and its parent", async () => {
    await github.close();
    github = await harbor({
      teams: [
        { name: "All", description: "managed by Waymark", repositories: { site: "maintain" } },
        { name: "Part", parent: "all", members: ["ada"] },
      ],
    });
    app = await asInstallation(github);
    const { data } = await app.rest.teams.getByName({ org: ORG, team_slug: "part" });
    expect(data).toMatchObject({
      name: "Part",
      members_count: 1,
      parent: { slug: "all", description: "managed by Waymark" },
    });
    const repos = await app.rest.teams.listReposInOrg({ org: ORG, team_slug: "part" });
    expect(repos.data).toMatchObject([
      { name: "site", permissions: { maintain: true, admin: false }, role_name: "maintain" },
    ]);
    const above = await app.rest.teams.listMembersInOrg({ org: ORG, team_slug: "all" });
    expect(above.data.map(({ login }) => login)).toEqual(["ada"]);
  });

  it("names are found in any case", async () => {
    const at = { org: ORG.toUpperCase(), team_slug: "UI-UX", username: "ADA" };
    const { data } = await app.rest.teams.getMembershipForUserInOrg(at);
    expect(data.url).toContain("/teams/ui-ux/memberships/ada");
  });

  it("outsiders see no team", async () => {
    const nia = octokit(github.url, github.as("nia").token);
    expect(await refusal(nia.rest.teams.getByName(team))).toBe(404);
  });

  it("the organisation lists its owners, its members, and who is on the way", async () => {
    await add("nia");
    const owners = await app.rest.orgs.listMembers({ org: ORG, role: "admin" });
    expect(owners.data.map(({ login }) => login)).toEqual(["Olga"]);
    const all = await app.rest.orgs.listMembers({ org: ORG });
    expect(all.data.map(({ login }) => login)).toEqual(["Olga", "ada", "lin"]);
    const nia = await app.rest.orgs.getMembershipForUser({ org: ORG, username: "NIA" });
    expect(nia.data).toMatchObject({ state: "pending", role: "member" });
  });

  it("a team can be made, described, shared a repository with and deleted", async () => {
    const from = github.deliveries().length;
    const { data } = await app.rest.teams.create({ org: ORG, name: "Design Core" });
    const made = { org: ORG, team_slug: data.slug };
    await app.rest.teams.updateInOrg({ ...made, name: "Design Core", description: "managed" });
    const share = { ...made, owner: ORG, repo: "site", permission: "pull" };
    await app.rest.teams.addOrUpdateRepoPermissionsInOrg(share);
    expect((await app.rest.teams.getByName(made)).data).toMatchObject({ repos_count: 1 });
    await app.rest.teams.deleteInOrg(made);
    await github.settled();
    expect(sent(github, from)).toEqual([
      "team.created",
      "team.edited",
      "team.added_to_repository",
      "team.deleted",
    ]);
    expect(await refusal(app.rest.teams.getByName(made))).toBe(404);
  });
});
