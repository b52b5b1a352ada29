import { afterAll, expect, test } from "vitest";
import { type Double, startGitHub } from "./start.ts";
import { asInstallation, closeConforming, harbor, harborOptions, ORG, refusal } from "./harbor.ts";

const started: Double[] = [];
afterAll(async () => {
  for (const github of started) await closeConforming(github);
});

async function ready(github: Promise<Double>): Promise<Double> {
  started.push(await github);
  return github;
}

test("a role of the organisation's own allows what it is made from, and goes by its own name", async () => {
  const github = await ready(
    harbor({
      organization: {
        login: ORG,
        owners: ["Olga"],
        members: ["ada"],
        repositoryRoles: { gatekeeper: "maintain", helper: "push" },
      },
      repositories: [{ name: "community", collaborators: { nia: "helper" } }],
      teams: [{ name: "Keys", repositories: { community: "gatekeeper" }, members: ["ada"] }],
    }),
  );
  const { rest } = await asInstallation(github);
  const [shared] = (await rest.teams.listReposInOrg({ org: ORG, team_slug: "keys" })).data;
  expect(shared).toMatchObject({ role_name: "gatekeeper", permissions: { maintain: true } });
  const where = { owner: ORG, repo: "community" };
  const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...where, username: "nia" });
  expect(data).toMatchObject({ permission: "write", role_name: "helper" });
  await github.as("nia").commit("community", "a.md", "a");
  const put = { org: ORG, team_slug: "keys", ...where };
  await rest.teams.addOrUpdateRepoPermissionsInOrg({ ...put, permission: "helper" });
  expect(
    await refusal(rest.teams.addOrUpdateRepoPermissionsInOrg({ ...put, permission: "wizard" })),
  ).toBe(422);
});

const teams = [{ name: "Board", organizationRole: "all_repo_admin", members: ["ada"] }] as const;

test("an organisation role reaches into every repository, and no list of the team's shows it", async () => {
  const github = await ready(harbor({ teams }));
  const { rest } = await asInstallation(github);
  await github.as("ada").commit("site", "a.md", "a");
  expect((await rest.teams.listReposInOrg({ org: ORG, team_slug: "board" })).data).toEqual([]);
  const { data } = await rest.orgs.listOrgRoles({ org: ORG });
  const role = data.roles?.find(({ name }) => name === "all_repo_admin");
  expect(role).toMatchObject({ base_role: "admin", source: "Predefined" });
  const at = { org: ORG, role_id: role?.id ?? 0 };
  expect((await rest.orgs.listOrgRoleTeams(at)).data).toMatchObject([{ slug: "board" }]);
});

test("an App that was not given “Custom organization roles” sees none", async () => {
  const { app } = harborOptions();
  const permissions = { members: "write", metadata: "read" } as const;
  const github = await ready(startGitHub(harborOptions({ teams, app: { ...app, permissions } })));
  await github.install();
  const { rest } = await asInstallation(github);
  expect(await refusal(rest.orgs.listOrgRoles({ org: ORG }))).toBe(403);
});
