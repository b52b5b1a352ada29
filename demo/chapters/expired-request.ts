import { alreadyEnded } from "../../src/features/requests/messages.ts";
import { begin, called, fillIn, later } from "./begin.ts";
import type { Chapter } from "./chapter.ts";

/** Reminders, each once, and an end that nobody has to think of. */
export const expiredRequest: Chapter = {
  about: "demo-expired",
  async play(stage) {
    const { github, app, at, say, expect, told, voice } = stage;
    await begin(stage, "budget-request");
    const number = await fillIn(stage, "noor", "budget-request", {
      community: "UI/UX",
      what: "200 stickers, until December.",
      why: "People ask for them at every meetup.",
    });
    const here = at("community", number);
    const issue = () => github.state().issue("community", number);
    say(told("demo-expired-asks"), here);
    await expect(told("demo-expired-waits"), async () => {
      const { comments, labels } = await issue();
      return comments.length === 1 && labels.includes("budget: waiting for a lead");
    });
    /** Not counting the status comment, which names whoever is next. */
    const reminders = async () => called("ada", (await issue()).comments.slice(1));
    say(told("demo-expired-days"), here);
    await later(stage, 4);
    await expect(told("demo-expired-reminded"), async () => (await reminders()) === 1);
    say(told("demo-expired-week"), here);
    await later(stage, 7);
    await expect(told("demo-expired-again"), async () => (await reminders()) === 2);
    say(told("demo-expired-months"), here);
    await later(stage, 62);
    await expect(told("demo-expired-over"), async () => {
      const { state, reason, labels } = await issue();
      return (
        state === "closed" &&
        reason === "not_planned" &&
        !labels.includes("budget: waiting for a lead") &&
        (await reminders()) === 2
      );
    });
    await app.idle();
    say(told("demo-expired-late"), here);
    await github.as("ada").comment("community", number, "/approve");
    await expect(told("demo-expired-too-late"), async () => {
      const { state, comments } = await issue();
      const over = alreadyEnded("ada", "expired", voice);
      return state === "closed" && comments.some(({ body }) => body.includes(over));
    });
    await app.idle();
    return number;
  },
};
