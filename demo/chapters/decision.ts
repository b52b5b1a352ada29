import { alreadyEnded } from "../../src/features/requests/messages.ts";
import type { Chapter } from "./chapter.ts";
import { begin, called, fillIn, later } from "./begin.ts";

/** Feedback until a date, agreement, and somebody who decides. */
export const decision: Chapter = {
  about: "demo-decision",
  async play(stage) {
    const { github, app, at, say, expect, told, voice } = stage;
    await begin(stage, "decision");
    const number = await fillIn(stage, "noor", "decision", {
      community: "UI/UX",
      proposal: "We move to a chat that everybody can use without an account.",
      decider: "@ada",
      agree: "@lin, @olga",
    });
    const here = at("community", number);
    const issue = () => github.state().issue("community", number);
    say(told("demo-decision-proposes"), here);
    await expect(told("demo-decision-feedback"), async () => {
      const { comments, labels } = await issue();
      return comments.length === 1 && labels.includes("decision: feedback");
    });
    say(told("demo-decision-early"), here);
    await github.as("lin").comment("community", number, "/approve");
    await github.as("zoe").comment("community", number, "/approve");
    await expect(told("demo-decision-not-zoe"), async () => {
      const { comments, labels } = await issue();
      return called("zoe", comments) === 1 && labels.includes("decision: feedback");
    });
    say(told("demo-decision-weeks"), here);
    await later(stage, 14);
    await expect(told("demo-decision-agreement"), async () => {
      const { comments, labels } = await issue();
      const said = comments[0]?.body ?? "";
      return labels.includes("decision: agreement") && /\b1\D+2\b.*`lin`/.test(said);
    });
    say(told("demo-decision-agrees"), here);
    await github.as("olga").comment("community", number, "/approve");
    await expect(told("demo-decision-to-decide"), async () => {
      const { labels } = await issue();
      return labels.includes("decision: to be decided");
    });
    await app.idle();
    say(told("demo-decision-decides"), here);
    await github.as("ada").comment("community", number, "/approve");
    await app.idle();
    await github.as("ada").comment("community", number, "/approve");
    await expect(told("demo-decision-decided"), async () => {
      const { state, reason, comments } = await issue();
      const over = alreadyEnded("ada", "accepted", voice);
      return (
        state === "closed" &&
        reason === "completed" &&
        comments.some(({ body }) => body.includes(over))
      );
    });
    await app.idle();
    return number;
  },
};
