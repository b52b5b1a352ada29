import { afterAll, expect, test } from "vitest";
import { INSTALLATION } from "./emulator.ts";
import { asApp, asInstallation, closeConforming, harbor, ORG, refusal, sent } from "./harbor.ts";

const github = await harbor();
afterAll(() => closeConforming(github));

test("a suspended App is still listed, gets no answer and hears of nothing", async () => {
  const { rest } = await asInstallation(github);
  await github.suspend();
  const from = github.deliveries().length;
  const [listed] = (await asApp(github).rest.apps.listInstallations()).data;
  expect(listed).toMatchObject({ suspended_by: { login: "Olga" } });
  expect(listed?.suspended_at).toMatch(/^\d{4}-/);
  expect(await refusal(rest.orgs.listMembers({ org: ORG }))).toBe(403);
  await expect(asInstallation(github)).rejects.toThrow("This installation has been suspended");
  await github.as("nia").openIssue("community", { title: "Nobody hears" });
  expect(sent(github, from)).toEqual([]);

  await github.unsuspend();
  expect(sent(github, from - 1)).toEqual(["installation.suspend", "installation.unsuspend"]);
  expect(await refusal(rest.orgs.listMembers({ org: ORG }))).toBe(401);
  const again = await asInstallation(github);
  expect((await again.rest.orgs.listMembers({ org: ORG })).status).toBe(200);
});

test("for a moment GitHub says that the App is installed nowhere, although it is", async () => {
  const { rest } = asApp(github);
  github.emptyInstallations(2);
  expect((await rest.apps.listInstallations()).data).toEqual([]);
  const installation_id = INSTALLATION;
  expect(await refusal(rest.apps.getInstallation({ installation_id }))).toBe(404);
  expect((await rest.apps.listInstallations()).data).toHaveLength(1);
  github.emptyInstallations(Infinity);
  expect((await rest.apps.listInstallations()).data).toEqual([]);
  github.emptyInstallations(0);
  expect((await rest.apps.getInstallation({ installation_id })).data.id).toBe(INSTALLATION);
});

test("somebody whose account is suspended can do nothing and is shown to nobody; what they wrote stays", async () => {
  const { rest } = await asInstallation(github);
  const issue_number = await github.as("zoe").openIssue("community", { title: "Mine" });
  const account_id = (await rest.users.getByUsername({ username: "zoe" })).data.id;
  github.suspendAccount("zoe");
  expect(await refusal(rest.users.getByUsername({ username: "zoe" }))).toBe(404);
  expect(await refusal(rest.users.getById({ account_id }))).toBe(404);
  await expect(github.as("zoe").comment("community", issue_number, "hello")).rejects.toThrow(
    "Your account was suspended",
  );
  const at = { org: ORG, team_slug: "core", username: "zoe" };
  expect(await refusal(rest.teams.addOrUpdateMembershipForUserInOrg(at))).toBe(404);
  const { data } = await rest.issues.get({ owner: ORG, repo: "community", issue_number });
  expect(data.user?.login).toBe("zoe");
});
