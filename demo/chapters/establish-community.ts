import { begin, called, fillIn } from "./begin.ts";
import type { Chapter } from "./chapter.ts";
import type { Stage } from "../stage.ts";

const ITEMS = [
  "purpose",
  "leads",
  "repository",
  "drive",
  "roster",
  "chat",
  "meeting",
  "calendar",
  "guide",
  "first-members",
];

/** From a form to a community that people can join: an owner agrees, a founding checklist, two pull requests. */
export const establishCommunity: Chapter = {
  about: "demo-establish",
  async play(stage) {
    const { at, told, say, github, app } = stage;
    await begin(stage, "establish-community");
    const number = await fillIn(stage, "noor", "establish-community", {
      name: "Maps",
      purpose: "We draw the city, street by street.",
      leads: "@noor, @sam",
    });
    await agreed(stage, number);
    say(told("demo-establish-list"), at("community", number));
    for (const item of ITEMS) {
      const login = item === "guide" ? "sam" : "noor";
      await github.as(login).comment("community", number, `/done ${item}`);
    }
    await app.idle();
    await founded(stage, number);
    return number;
  },
};

async function agreed(stage: Stage, number: number): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const here = at("community", number);
  const issue = () => github.state().issue("community", number);
  say(told("demo-establish-asks"), here);
  await expect(told("demo-establish-waits"), async () => {
    const { comments, labels } = await issue();
    return comments.length === 1 && labels.includes("establish: waiting for an owner");
  });
  say(told("demo-establish-early"), here);
  await github.as("ada").comment("community", number, "/approve");
  await expect(told("demo-establish-not-ada"), async () => {
    const { comments, labels } = await issue();
    return called("ada", comments) === 1 && labels.includes("establish: waiting for an owner");
  });
  say(told("demo-establish-agrees"), here);
  await github.as("olga").comment("community", number, "/approve");
  await expect(told("demo-establish-founding"), async () => {
    const { body, labels } = await issue();
    return labels.includes("establish: founding") && body.includes("- [ ] ");
  });
  await app.idle();
}

async function founded(stage: Stage, number: number): Promise<void> {
  const { github, app, at, say, expect, told } = stage;
  const file = await openPull(stage, `#${number}`);
  say(told("demo-establish-merges"), at("community", file, "pull"));
  await github.as("olga").mergePull("community", file);
  await expect(
    told("demo-establish-settled"),
    async () => {
      const { state, reason } = await github.state().issue("community", number);
      return state === "closed" && reason === "completed";
    },
    at("community", number),
  );
  await app.idle();
  const forms = await openPull(stage, "Maps");
  say(told("demo-establish-forms"), at("community", forms, "pull"));
  await github.as("olga").mergePull("community", forms);
  await app.idle();
  const page = `${app.url}/harbor/communities/maps`;
  await expect(
    told("demo-establish-page"),
    async () => {
      const form = await github
        .state()
        .file("community", ".github/ISSUE_TEMPLATE/join-community.yml");
      const text = await (await fetch(page)).text();
      return form?.includes("Maps") === true && text.includes("street by street");
    },
    page,
  );
  await app.idle();
}

/** The open pull request that speaks of something. */
async function openPull({ github }: Stage, about: string): Promise<number> {
  const threads = await github.state().issues("community");
  const found = threads.findLast(
    ({ pull, state, body }) => pull && state === "open" && body.includes(about),
  );
  return found?.number ?? 0;
}
