import type { Stage } from "../stage.ts";
import { begin, called, fillIn, later } from "./begin.ts";
import type { Chapter } from "./chapter.ts";

/** Lazy consensus: a week without an objection, a hand-over, and a pull request that says who leads. */
export const leadershipChange: Chapter = {
  about: "demo-leadership",
  async play(stage) {
    await begin(stage, "leadership-change");
    const number = await fillIn(stage, "noor", "leadership-change", {
      community: "UI/UX",
      person: "@noor",
      why: "I lead from now on, together with Ada.",
    });
    await objections(stage, number);
    await writtenDown(stage, number);
    return number;
  },
};

async function objections(stage: Stage, number: number): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const here = at("community", number);
  const issue = () => github.state().issue("community", number);
  say(told("demo-leadership-asks"), here);
  await expect(told("demo-leadership-open"), async () => {
    const { comments, labels } = await issue();
    return comments.length === 1 && labels.includes("leadership: open to objections");
  });
  say(told("demo-leadership-objects"), here);
  await github.as("zoe").comment("community", number, "/object I would rather lead myself.");
  await github.as("ada").comment("community", number, "/object");
  await app.idle();
  await github.as("ada").comment("community", number, "/object Who runs the Wednesday meeting?");
  await expect(told("demo-leadership-held"), async () => {
    const { comments } = await issue();
    const status = comments[0]?.body ?? "";
    return (
      called("zoe", comments) === 1 &&
      called("ada", comments) === 1 &&
      status.includes("Who runs the Wednesday meeting?") &&
      !status.includes("rather lead myself")
    );
  });
  say(told("demo-leadership-week"), here);
  await later(stage, 7);
  await expect(told("demo-leadership-stands"), async () => {
    const { labels } = await issue();
    return labels.includes("leadership: open to objections");
  });
  say(told("demo-leadership-resolves"), here);
  await github.as("ada").comment("community", number, "I do, as before.\n\n/resolve");
  await later(stage, 8);
}

async function writtenDown(stage: Stage, number: number): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const here = at("community", number);
  const issue = () => github.state().issue("community", number);
  await expect(told("demo-leadership-written"), async () => {
    const { body, labels } = await issue();
    return labels.includes("leadership: handing over") && body.includes("- [ ] ");
  });
  await github.as("noor").comment("community", number, "/agree");
  await github.as("ada").comment("community", number, "/done handed-over");
  await app.idle();
  const threads = await github.state().issues("community");
  const [pull] = threads.filter(({ pull: isPull, body }) => isPull && body.includes(`#${number}`));
  say(told("demo-leadership-merges"), at("community", pull?.number ?? 0, "pull"));
  await github.as("olga").mergePull("community", pull?.number ?? 0);
  await expect(
    told("demo-leadership-settled"),
    async () => {
      const { state, reason } = await issue();
      return state === "closed" && reason === "completed";
    },
    here,
  );
  await app.idle();
  const page = `${app.url}/harbor/communities/ui-ux`;
  await expect(
    told("demo-leadership-page"),
    async () => {
      const text = await (await fetch(page)).text();
      const [leads = ""] = /<section aria-labelledby="leads">.*?<\/section>/s.exec(text) ?? [];
      return ["ada", "noor"].every((login) => leads.includes(`@${login}<`));
    },
    page,
  );
}
