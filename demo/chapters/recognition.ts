import { dayIn } from "../../src/core/time.ts";
import type { Stage } from "../stage.ts";
import { begin, called, fillIn } from "./begin.ts";
import type { Chapter } from "./chapter.ts";

/** What no pull request shows: who came to a meeting, and who helped where nobody was counting. */
export const recognition: Chapter = {
  about: "demo-recognition",
  async play(stage) {
    const { github, app, at, say, expect, told } = stage;
    await begin(stage, "meeting-agenda");
    say(told("demo-recognition-rules"));
    await addBadges(stage);
    const number = await fillIn(stage, "ada", "meeting-agenda", {
      community: "UI/UX",
      when: `${dayIn(github.clock.now(), "America/Los_Angeles")}, 19:00 in Los Angeles`,
      topics: "The new map (20 minutes, Noor)",
      "roll-call": "- [ ] @sam\n- [ ] @noor",
    });
    const here = at("community", number);
    const said = async () => (await github.state().issue("community", number)).comments;
    await app.idle();
    say(told("demo-recognition-ticks"), here);
    await github.as("ada").tick("community", number, "@sam");
    await expect(told("demo-recognition-came-along"), async () => {
      const thanks = (await said()).find(({ body }) => body.includes("@sam"));
      return thanks?.body.includes(told("demo-recognition-came")) === true;
    });
    say(told("demo-recognition-nominates"), here);
    const nominated = `/nominate @sam stays-late because ${told("demo-recognition-reason")}`;
    await github.as("noor").comment("community", number, nominated);
    await app.idle();
    const before = called("sam", await said());
    say(told("demo-recognition-own-yes"), here);
    await github.as("sam").comment("community", number, "/endorse");
    await expect(
      told("demo-recognition-not-sam"),
      async () => called("sam", await said()) === before + 1,
    );
    say(told("demo-recognition-yes"), here);
    await github.as("lin").comment("community", number, "/endorse");
    await expect(told("demo-recognition-stayed-late"), async () =>
      (await said()).some(
        ({ body }) => body.includes("`lin`") && body.includes(told("demo-recognition-reason")),
      ),
    );
    const page = `${app.url}/harbor/badges/stays-late`;
    await expect(
      told("demo-recognition-page"),
      async () => (await (await fetch(page)).text()).includes("sam"),
      page,
    );
    await app.idle();
    return number;
  },
};

/** Coming to a meeting counts, and there is a badge that people nominate each other for. */
async function addBadges({ github, app, told }: Stage): Promise<void> {
  const settings = (await github.state().file("community", "waymark.yml")) ?? "";
  const files = {
    "waymark.yml": `${settings.replace(
      "contributions:\n",
      "contributions:\n  - { type: attending, on: gathering.attended }\n",
    )}types:\n  attending: { description: ${told("demo-recognition-attending")} }\n`,
    "badges/came-along.yml": badge(
      told("demo-recognition-came"),
      told("demo-recognition-came-about"),
      "when: { contributions: { at-least: 1, types: [attending] } }",
    ),
    "badges/stays-late.yml": badge(
      told("demo-recognition-stays"),
      told("demo-recognition-stays-about"),
      "nominated: true",
    ),
  };
  const title = told("demo-recognition-title");
  const { number } = await github.as("olga").openPull("community", { title, files });
  await app.idle();
  await github.as("olga").mergePull("community", number);
  await app.idle();
}

function badge(name: string, about: string, more: string): string {
  return `name: ${name}\ndescription: ${about}\n${more}\n`;
}
