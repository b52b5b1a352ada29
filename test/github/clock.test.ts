import { afterAll, expect, test } from "vitest";
import { clock } from "./clock.ts";
import { asInstallation, closeConforming, harbor, ORG } from "./harbor.ts";

const github = await harbor();
afterAll(() => closeConforming(github));
const where = { owner: ORG, repo: "community" };

test("GitHub tells times to the second, in every webhook and every answer", async () => {
  const { rest } = await asInstallation(github);
  const number = await github.as("nia").openIssue("community", { title: "A", labels: ["bug"] });
  await github.as("ada").comment("community", number, "hello");
  await github.as("Olga").addToTeam("core", "nia");
  const pull = await github
    .as("Olga")
    .openPull("community", { title: "P", files: { "a.md": "a" } });
  await github.as("Olga").mergePull("community", pull.number);
  const answers = [
    await rest.issues.get({ ...where, issue_number: number }),
    await rest.issues.listComments({ ...where, issue_number: number }),
    await rest.pulls.get({ ...where, pull_number: pull.number }),
    await rest.repos.listCommits(where),
    await rest.orgs.listPendingInvitations({ org: ORG }),
    await rest.teams.getByName({ org: ORG, team_slug: "core" }),
  ].map(({ data }) => JSON.stringify(data));
  const told = [...answers, ...github.deliveries().map(({ body, at }) => body + at)].join("\n");
  expect(told).toMatch(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/);
  expect(told).not.toMatch(/\dT\d\d:\d\d:\d\d\.\d/);
});

test("what happens while a second stands still happens in that second, for ever", async () => {
  const { rest } = await asInstallation(github);
  const number = await github.as("nia").openIssue("community", { title: "Once", body: "- [ ] a" });
  github.clock.standStill();
  await github.as("nia").tick("community", number, "a");
  const [before] = [(await rest.issues.get({ ...where, issue_number: number })).data.updated_at];
  while (new Date().toISOString().slice(0, 19) === before.slice(0, 19));
  await github.as("nia").tick("community", number, "a", false);
  github.clock.goOn();
  const after = (await rest.issues.get({ ...where, issue_number: number })).data.updated_at;
  expect(after).toBe(before);
});

test("a second that stood still does not hold up the next ones", () => {
  const time = clock();
  time.standStill();
  time.goOn();
  time.goOn();
  expect(time.told("2099-01-01T00:00:00.900Z")).toBe("2099-01-01T00:00:00Z");
});

test("days that pass are told in what comes afterwards, and with every answer; what was, was when it was", async () => {
  const { rest } = await asInstallation(github);
  const before = await github.as("nia").openIssue("community", { title: "Before" });
  const created = async (issue_number: number) =>
    Date.parse((await rest.issues.get({ ...where, issue_number })).data.created_at);
  const was = await created(before);
  github.clock.pass(14);
  const after = await github.as("nia").openIssue("community", { title: "After" });
  expect(await created(before)).toBe(was);
  expect(Math.round(((await created(after)) - was) / 86_400_000)).toBe(14);
  const { headers } = await rest.issues.get({ ...where, issue_number: after });
  expect(Math.round((Date.parse(headers.date ?? "") - was) / 86_400_000)).toBe(14);
});
