import { notYours, ownRequest } from "../../src/features/requests/messages.ts";
import { requests } from "../../src/words/generated/requests.ts";
import { atLogin, linked, ours } from "../../src/words/shown.ts";
import type { Stage } from "../stage.ts";

/** The body GitHub makes of the organisation's join form. */
export function joinBody(community: string, why = "_No response_"): string {
  return `### Community\n\n${community}\n\n### Why\n\n${why}`;
}

const FORM = { labels: ["process: join"] };

/** Sam joins with a lead's approval, Kit joins an open community from outside, Max asks for one that does not exist. */
export async function join(stage: Stage): Promise<{ readonly sam: number; readonly kit: number }> {
  const sam = await byApproval(stage);
  const kit = await fromOutside(stage);
  await unknownCommunity(stage);
  return { sam, kit };
}

async function byApproval({ github, app, at, say, expect, told, voice }: Stage): Promise<number> {
  const seen = github.state();
  const issue = (number: number) => seen.issue("community", number);
  const number = await github
    .as("sam")
    .openIssue("community", { title: "Join: UI/UX", body: joinBody("UI/UX", "I draw."), ...FORM });
  const here = at("community", number);
  say(told("demo-join-sam-asks"), here);
  await expect(told("demo-join-one-comment"), async () => {
    const { comments, labels } = await issue(number);
    return (
      comments.length === 1 &&
      comments[0]?.body.includes("/approve") === true &&
      labels.includes("join: waiting for approval")
    );
  });
  say(told("demo-join-approvals"), here);
  await github.as("zoe").comment("community", number, "/approve");
  await github.as("sam").comment("community", number, "/approve");
  await expect(told("demo-join-neither-counts"), async () => {
    const { comments, labels } = await issue(number);
    const said = comments.map(({ body }) => body).join("\n");
    return (
      said.includes(notYours("zoe", "approve", ["ada"], voice)) &&
      said.includes(ownRequest("sam", ["ada"], voice)) &&
      labels.includes("join: waiting for approval")
    );
  });
  await github.as("ada").comment("community", number, "Good to have you, Sam!\n\n/approve");
  await expect(told("demo-join-checklist"), async () => {
    const { body, labels } = await issue(number);
    return (
      body.includes("- [ ] Attend one weekly meeting") &&
      labels.includes("checklist: not started") &&
      labels.includes("join: onboarding")
    );
  });
  await app.idle();
  say(told("demo-join-sam-ticks"), here);
  await github.as("sam").tick("community", number, "code of conduct");
  await app.idle();
  await github.as("sam").tick("community", number, "weekly meeting");
  await expect(told("demo-join-cleared"), async () => {
    const { body, comments, labels } = await issue(number);
    return (
      body.includes("- [x] Read the code of conduct") &&
      body.includes("- [ ] Attend one weekly meeting") &&
      comments.some(
        (one) => one.body.includes("Attend one weekly meeting") && one.body.includes("ada"),
      ) &&
      labels.includes("checklist: in progress")
    );
  });
  await app.idle();
  say(told("demo-join-done-meeting"), here);
  await github.as("ada").comment("community", number, "/done meeting");
  await expect(told("demo-join-meeting"), async () => {
    const { body, labels } = await issue(number);
    return (
      body.includes("- [x] Attend one weekly meeting") && labels.includes("attended a meeting")
    );
  });
  await app.idle();
  await github.as("sam").tick("community", number, "shared drive");
  await app.idle();
  await github.as("sam").tick("community", number, "hello in the chat");
  await expect(told("demo-join-welcomed"), async () => {
    const { state, reason, comments, labels } = await issue(number);
    const welcome = requests(voice)("requests-welcome", {
      person: atLogin("sam"),
      community: linked(ours("UI/UX"), `${app.url}/harbor/communities/ui-ux`),
    });
    const welcomes = comments.filter(({ body }) => body.includes(welcome));
    const settled = labels.includes("checklist: complete") && !labels.includes("join: onboarding");
    return (
      seen.team("ui-ux").members.includes("sam") &&
      state === "closed" &&
      reason === "completed" &&
      welcomes.length === 1 &&
      settled
    );
  });
  await app.idle();
  return number;
}

async function fromOutside({ github, app, at, say, expect, told }: Stage): Promise<number> {
  const seen = github.state();
  const number = await github
    .as("kit")
    .openIssue("community", { title: "Join: Data", body: joinBody("Data"), ...FORM });
  say(told("demo-join-kit-asks"), at("community", number));
  await expect(told("demo-join-skipped"), async () => {
    const { body, labels } = await seen.issue("community", number);
    return (
      body.includes("- [ ] Read the code of conduct") &&
      !labels.includes("join: waiting for approval")
    );
  });
  await app.idle();
  for (const text of ["code of conduct", "shared drive", "hello in the chat"]) {
    await github.as("kit").tick("community", number, text);
    await app.idle();
  }
  await github.as("lin").comment("community", number, "/done meeting");
  await expect(told("demo-join-invited"), async () => {
    const { state, labels } = await seen.issue("community", number);
    return (
      seen.team("data").invited.includes("kit") &&
      state === "open" &&
      labels.includes("join: invitation sent")
    );
  });
  await app.idle();
  await github.as("kit").acceptInvitation();
  await expect(told("demo-join-accepted"), async () => {
    const { state, labels } = await seen.issue("community", number);
    return (
      seen.team("data").members.includes("kit") &&
      state === "closed" &&
      !labels.includes("join: invitation sent")
    );
  });
  await app.idle();
  return number;
}

async function unknownCommunity({ github, app, at, say, expect, told }: Stage): Promise<void> {
  const seen = github.state();
  const number = await github
    .as("max")
    .openIssue("community", { title: "Join: Gardening", body: joinBody("Gardening"), ...FORM });
  say(told("demo-join-max-asks"), at("community", number));
  await expect(told("demo-join-those-there-are"), async () => {
    const { comments } = await seen.issue("community", number);
    const body = comments[0]?.body ?? "";
    return ["UI/UX", "Data", "Writing"].every((name) => body.includes(`**${name}**`));
  });
  await app.idle();
}
