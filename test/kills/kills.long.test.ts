import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { check, checkAlone } from "./check.ts";
import { play } from "./conductor.ts";
import type { Meddling } from "./stage.ts";
import type { Story } from "./story/story.ts";

const PATIENCE = 600_000;

it(
  "whatever is killed, 20 times in a story, nothing is lost, doubled, said twice or out of place",
  { timeout: PATIENCE },
  () => {
    const program = [join(import.meta.dirname, "main.ts"), "--count", "20", "--seed", "1"];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^kills +20 \(/m);
    expect(stdout).toMatch(/^faults +0$/m);
    expect(stderr.match(/^kill \d+: /gm)).toHaveLength(20);
  },
);

const PLAN = "own: Waymark: the first plan";

/** The App is installed, a stranger tries to apply its plan, and an owner does. */
const SHORT: Story = {
  seed: 0,
  beats: [
    { acts: [{ do: "install", by: "olga" }] },
    { acts: [{ do: "say", by: "zoe", on: PLAN, text: "/apply" }] },
    { acts: [{ do: "say", by: "olga", on: PLAN, text: "/apply" }] },
    { acts: [{ do: "say", by: "zoe", on: PLAN, text: "/help" }] },
  ],
  promises: [{ thread: PLAN, is: "completed" }],
};

/** One comment is posted twice; one webhook is answered and thrown away; a member and a label are moved by hand. */
function faults(): Meddling {
  let doubled = false;
  return {
    async app(passing, onward) {
      const posts = passing.method === "POST" && passing.path.endsWith("/comments");
      if (posts && !doubled) {
        doubled = true;
        await onward(passing);
      }
      return onward(passing);
    },
    async webhook(passing, onward) {
      if (!passing.body.includes('"body":"/help"')) return onward(passing);
      return { status: 202, headers: {}, body: Buffer.from("Kept.") };
    },
    async atEnd(github) {
      github.webhookUrl = undefined;
      await github.as("olga").removeFromTeam("ui-ux", "noor");
      await github.as("olga").label("community", 1, "process: join");
    },
  };
}

it(
  "faults that are put into a play are named: a comment doubled, a delivery dropped, a member missing, a label out of place",
  { timeout: PATIENCE },
  async () => {
    const { picture } = await play(SHORT);
    expect(checkAlone(picture, SHORT.promises)).toEqual([]);
    const { picture: meddled } = await play(SHORT, { meddle: faults() });
    expect(check(meddled, picture, SHORT.promises)).toEqual([
      expect.stringMatching(
        /^lost: the delivery \S+ \(issue_comment\), answered with 202, is not in the database$/,
      ),
      expect.stringMatching(
        /^said twice: the tag “reply to zoe’s comment 1 on own: Waymark: the first plan\/apply” on “own: /,
      ),
      expect.stringMatching(
        /^doubled: on “own: .+ stands once more: waymark\[bot\] \(reply to .+\): "@zoe/,
      ),
      expect.stringMatching(
        /^missing: on “own: .+: waymark\[bot\] \(reply to zoe’s comment 2 .+\/help\): "Here.s what/,
      ),
      "out of place: the labels of “own: Waymark: the first plan” have “process: join” and should not",
      "missing: the members of the team ui-ux lack “noor”",
      expect.stringMatching(/^missing: the facts lack “commanded\/zoe’s comment 2 on /),
    ]);
  },
);
