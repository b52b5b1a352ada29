import { load } from "js-yaml";
import { begin, called, fillIn, later } from "./begin.ts";
import type { Chapter } from "./chapter.ts";

/** Read by a lead, in private; a mentor from the first day; an orientation that its mentor extends, and ends. */
export const applyForProgram: Chapter = {
  about: "demo-program",
  async play(stage) {
    const { github, app, at, say, expect, told } = stage;
    await begin(stage, "apply-for-program", "private: people\n");
    const path = ".github/ISSUE_TEMPLATE/apply-for-program.yml";
    const form = (await github.state().file("community", path)) ?? "";
    await github.as("olga").commitFiles("people", { [path]: form });
    await later(stage, 95);
    const number = await fillIn(
      stage,
      "sam",
      "apply-for-program",
      { community: "UI/UX", why: "I like to show people around.", done: "Two meetups." },
      "people",
    );
    const here = at("people", number);
    const issue = () => github.state().issue("people", number);
    const { name } = load(form) as { readonly name: string };
    say(told("demo-program-asks"), here);
    await expect(told("demo-program-sure"), async () => {
      const { comments } = await issue();
      return comments.length === 1 && comments[0]?.body.includes(name) === true;
    });
    await github.as("sam").comment("people", number, "/start");
    await app.idle();
    say(told("demo-program-reads"), here);
    await github.as("ada").comment("people", number, "/approve");
    await expect(told("demo-program-mentor"), async () => {
      const { comments, labels, body } = await issue();
      const meet = comments.some(
        ({ body: text }) => text.includes("@sam") && text.includes("@ada"),
      );
      return meet && labels.includes("application: orientation") && body.includes("- [ ] ");
    });
    await app.idle();
    const answers = called("sam", (await issue()).comments);
    say(told("demo-program-self"), here);
    await github.as("sam").comment("people", number, "/go");
    await expect(told("demo-program-not-self"), async () => {
      const { comments } = await issue();
      return called("sam", comments) === answers + 1;
    });
    const before = called("ada", (await issue()).comments);
    await later(stage, 62);
    await expect(told("demo-program-reminded"), async () => {
      return called("ada", (await issue()).comments) === before + 1;
    });
    say(told("demo-program-extends"), here);
    await github.as("ada").comment("people", number, "/extend The first activity is next week");
    await app.idle();
    await later(stage, 20);
    say(told("demo-program-decides"), here);
    await github.as("ada").comment("people", number, "/go");
    await expect(told("demo-program-in"), async () => {
      const { state, reason } = await issue();
      const { members } = github.state().team("ui-ux");
      return state === "closed" && reason === "completed" && members.includes("sam");
    });
    await app.idle();
    return number;
  },
};
