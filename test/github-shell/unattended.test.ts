import { expect, test } from "vitest";
import type { Lying, Unattended } from "../../src/core/shown.ts";
import type { World } from "../../src/core/world.ts";
import { found, town } from "./town.ts";

const { context: open, github } = await town([], {
  users: ["sam", "kit"],
  repositories: [{ name: "welcome", labels: ["good first issue", "help wanted", "bug"] }],
});
const [sam, kit, ada, olga] = [
  github.as("sam"),
  github.as("kit"),
  github.as("ada"),
  github.as("olga"),
];

function read(name: string, labels: readonly string[]) {
  return (world: World): Unattended | undefined => {
    const repo = world.repository("welcome");
    return repo && world.unattended({ ...repo, name }, labels);
  };
}

function named(all: readonly Lying[] = []): readonly string[] {
  return all.map((one) => `${one.number} ${one.author.login}`);
}

test("what nobody has looked after is read in one request, and nothing of what is out of sight", async () => {
  const quiet = await sam.openIssue("welcome", { title: "Nobody says a word" });
  const alone = await sam.openIssue("welcome", { title: "Sam speaks to nobody" });
  await sam.comment("welcome", alone, "Anybody?");
  const answered = await sam.openIssue("welcome", { title: "Kit knows" });
  await kit.comment("welcome", answered, "Look below the map.");
  await ada.openIssue("welcome", { title: "Ada belongs here" });
  const closed = await sam.openIssue("welcome", { title: "Found it myself" });
  await sam.closeIssue("welcome", closed);
  const files = { "map.txt": "North" };
  const pull = await kit.openPull("welcome", { title: "Draw a map", files });
  const reviewed = await kit.openPull("welcome", { title: "Draw another", files });
  await olga.review("welcome", reviewed.number, "approve");
  const first = await olga.openIssue("welcome", { title: "One letter" });
  await olga.label("welcome", first, "good first issue");
  const help = await olga.openIssue("welcome", { title: "Two letters" });
  await olga.label("welcome", help, "help wanted", "bug");
  const taken = await olga.openIssue("welcome", { title: "Three letters" });
  await olga.label("welcome", taken, "help wanted");
  await olga.assign("welcome", taken, "ada");
  const other = await olga.openIssue("welcome", { title: "Four letters" });
  await olga.label("welcome", other, "bug");

  const context = await open();
  const wanted = ["good first issue", "help wanted"];
  const shown = await found(context, read("welcome", wanted));
  expect(new Set(named(shown?.unanswered))).toEqual(
    new Set([`${quiet} sam`, `${alone} sam`, `${pull.number} kit`]),
  );
  expect(shown?.unanswered.find(({ number }) => number === pull.number)?.pull).toBe(true);
  expect(named(shown?.untaken)).toEqual([`${first} olga`, `${help} olga`]);
  expect(shown?.untaken[1]).toMatchObject({ title: "Two letters", pull: false });
  expect(shown?.untaken[1]?.labels).toContain("bug");
  expect(await found(context, read("gone", wanted))).toBeUndefined();
});
