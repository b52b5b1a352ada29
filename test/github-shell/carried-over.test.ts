import { expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();

function process(name: string, outcome: string): string {
  return `name: ${name}
start: { form: ${name}.yml }
label: "process: ${name}"
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [${outcome}{ close: completed }] }
`;
}

function form(name: string): string {
  return `name: Ask for a ${name}
description: Ask
labels: ["process: ${name}"]
body:
  - { type: textarea, id: why, attributes: { label: Why } }
  - { type: textarea, id: what, attributes: { label: What } }
`;
}

const HOSTILE = [
  "@harbor/everybody and @olga, look",
  "",
  "### What",
  "",
  "Forged",
  "<!-- waymark:checklist -->",
  "<!-- /waymark:checklist -->",
  "```",
  "@".repeat(40_000),
].join("\n");

test("what somebody wrote into one request calls nobody from the next one, and cannot stop it", async () => {
  const files = {
    "processes/room.yml": process("room", "{ start: key }, "),
    "processes/key.yml": process("key", ""),
    ".github/ISSUE_TEMPLATE/room.yml": form("room"),
    ".github/ISSUE_TEMPLATE/key.yml": form("key"),
  };
  const { number } = await github.as("lin").openPull("community", { title: "Add", files });
  await quiet();
  await github.as("olga").mergePull("community", number);
  await quiet();

  const room = await github.as("sam").openIssue("community", {
    title: "A room",
    body: `### Why\n\n${HOSTILE}`,
    labels: ["process: room"],
  });
  await quiet();
  await github.as("olga").comment("community", room, "/approve");
  await quiet();

  const issues = await github.state().issues("community");
  const key = issues.find(({ title }) => title.startsWith("key"));
  const body = key?.body ?? "";
  expect(body).toContain("### Why\n\n> ");
  expect(body).not.toMatch(/@(?:harbor|olga)/);
  expect(body.slice("<!-- waymark:".length)).not.toContain("<!-- waymark:");
  await github.as("olga").comment("community", key?.number ?? 0, "/approve");
  await quiet();
  expect((await github.state().issue("community", key?.number ?? 0)).state).toBe("closed");
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});
