import type { Stage } from "../stage.ts";
import { add, begin, called, fillIn, later } from "./begin.ts";
import type { Chapter } from "./chapter.ts";

/** Somebody stops being a mentor, hands over, and nobody is left alone. */
export const resignAsMentor: Chapter = {
  about: "demo-resign",
  async play(stage) {
    const { github, app, at, say, expect, told } = stage;
    await begin(stage, "change-mentor");
    await add(stage, "resign-as-mentor");
    await later(stage, 95);
    await paired(stage);
    const number = await fillIn(stage, "ada", "resign-as-mentor", { community: "UI/UX" });
    const here = at("community", number);
    const issue = () => github.state().issue("community", number);
    await app.idle();
    say(told("demo-resign-asks"), here);
    await github.as("ada").comment("community", number, "/approve");
    await github.as("olga").comment("community", number, "/approve");
    await expect(told("demo-resign-known"), async () => {
      const { labels, body } = await issue();
      return labels.includes("resign as mentor: handing over") && body.includes("- [ ] ");
    });
    say(told("demo-resign-hands-over"), here);
    await github.as("ada").comment("community", number, "/done told\n/done notes");
    await expect(told("demo-resign-over"), async () => {
      const { state, reason } = await issue();
      return state === "closed" && reason === "completed";
    });
    await app.idle();
    await found(stage);
    return number;
  },
};

async function paired(stage: Stage): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const number = await fillIn(stage, "noor", "change-mentor", { community: "UI/UX" });
  await app.idle();
  say(told("demo-resign-before"), at("community", number));
  await github.as("ada").comment("community", number, "/approve");
  await expect(told("demo-resign-paired"), async () => {
    const { state, comments } = await github.state().issue("community", number);
    return state === "closed" && called("ada", comments) === 1;
  });
  await app.idle();
}

/** Whoever waits for a mentor stands on an issue of Waymark's, where the leads choose. */
async function found(stage: Stage): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const waiting = async () => {
    const threads = await github.state().issues("community");
    return threads.findLast(({ pull, author }) => !pull && author.endsWith("[bot]"));
  };
  const queue = (await waiting())?.number ?? 0;
  await expect(
    told("demo-resign-waits"),
    async () => {
      const issue = await waiting();
      return issue?.state === "open" && issue.body.includes("`noor`");
    },
    at("community", queue),
  );
  say(told("demo-resign-chooses"), at("community", queue));
  await github.as("ada").comment("community", queue, "/mentor @lin");
  await expect(told("demo-resign-found"), async () => {
    const { state } = await github.state().issue("community", queue);
    return state === "closed";
  });
  await app.idle();
}
