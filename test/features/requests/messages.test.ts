import { describe, expect, test } from "vitest";
import { invitationSent } from "../../../src/features/requests/messages.ts";
import { definitions, files } from "../../build/definitions.ts";
import { ada, olu } from "../../build/people.ts";
import { joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { world } from "../../build/world.ts";
import { approved, concluded, inTeam, nobodyPinned, over, says, spoken } from "./looked.ts";

function retired(file: string): string {
  return `${files[file] ?? ""}status: retired\n`;
}

describe("the one status comment", () => {
  test("greets, tells the steps, what comes next, and what can be written", () => {
    expect(says([])).toBe(
      `Hello @sam, thank you for your request “Join a community”: **UI/UX**.

- ➡️ **Approval**: 0 of 1 approval
- ◻️ **Onboarding**: comes later

**What comes next:** @ada may answer with \`/approve\` or \`/decline\`.

\`sam\` can take it back with \`/withdraw\`; \`/progress\` shows what you have so far, \`/help\` everything else.`,
    );
  });

  test("goes on to the checklist", () => {
    expect(says([approved])).toContain("- ✅ **Approval**: done (1 of 1 approval: `ada`)");
    expect(says([approved])).toContain("**What comes next:** the checklist in the description");
    expect(says([], { body: joinBody("Data") })).toContain(
      "- ➖ **Approval**: not needed (joining is open to everybody)",
    );
  });

  test("says whom to ask where nobody may approve, and never the author", () => {
    const words =
      "somebody who may approve this; nobody has that role at the moment, and the organisation has no other owner who could stand in.";
    expect(says([nobodyPinned], {}, { owners: [] })).toContain(words);
    expect(says([nobodyPinned], {}, { owners: [] })).toContain("**Approval**: 0 of 1 approval\n");
    expect(says([], { author: ada }, { owners: [] })).toContain(words);
    expect(says([], { author: ada }, { owners: [ada.id] })).toContain(words);
  });

  test("names the owners where nobody else may approve", () => {
    const words =
      "**What comes next:** @olu may answer with `/approve` or `/decline`. Nobody else can decide this, so the owners of the organisation do.";
    expect(says([nobodyPinned], {}, { owners: [olu.id] })).toContain(words);
    expect(says([], { author: ada }, { owners: [ada.id, olu.id] })).toContain(words);
  });

  test("names the people of the step at hand only", () => {
    const two = withJoin(
      "  - id: onboarding\n",
      "  - { id: blessing, until: { approvals: { by: owners, at-least: 1 } } }\n  - id: onboarding\n",
    );
    const more = { definitions: two, owners: [olu.id] };
    expect(says([], {}, more)).toContain("**What comes next:** @ada may answer");
    expect(says([approved], {}, more)).toContain("**What comes next:** @olu may answer");
  });

  test("asks for nothing where a step just takes its time", () => {
    const waiting = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    expect(says([approved], {}, { definitions: waiting })).not.toContain("What comes next");
  });

  test("names the communities there are, where the form names another", () => {
    expect(says([], { body: joinBody("Chess @ada <!--") })).toContain(
      "I don't know a community called “Chess @\u200Bada \\<\\!--”. There are **Data** and **UI/UX**. Edit the description",
    );
    expect(says([], { body: joinBody("_No response_") })).toContain(
      "The form does not say which community you mean.",
    );
    const one = definitions({ "communities/data.yml": retired("communities/data.yml") });
    for (const said of ["Data", "DATA", "data"])
      expect(says([], { body: joinBody(said) }, { definitions: one })).toContain(
        "The community “Data” is retired. There is **UI/UX**.",
      );
    const none = definitions({
      "communities/data.yml": retired("communities/data.yml"),
      "communities/ui-ux.yml": retired("communities/ui-ux.yml"),
    });
    expect(says([], {}, { definitions: none })).toContain("there is none to join at the moment.");
  });

  test("lists what is unclear in the form, harmlessly", () => {
    const forged = `${joinBody("UI/UX")}\n\n### Community\n\nData`;
    expect(says([], { body: forged })).toMatch(
      /Something in the form needs mending before this can go on\. Edit .*:\n\n- .*“Community”/,
    );
  });

  test("of a process about no community names none", () => {
    const general = definitions({
      "processes/join.yml": `name: Ask for help
start: { form: join-community.yml }
label: "process: join"
steps: [{ id: wait, until: { waited: 1 day } }]
outcome: { accepted: [] }
`,
    });
    const asked = says([], {}, { definitions: general });
    expect(asked).toContain("Hello @sam, thank you for your request “Ask for help”.");
  });

  test("says how to go again only where somebody has joined", () => {
    const words = "`/leave` here takes you out of the community again.";
    const ended = [concluded("accepted")];
    expect(says(ended)).toContain(`This request is **accepted**. ${words}`);
    const talk = withJoin("[{ join: community }, { say: welcome }", "[{ say: welcome }");
    expect(says(ended, {}, { definitions: talk })).toMatch(/This request is \*\*accepted\*\*\.$/);
  });
});

describe("a welcome", () => {
  test("tells where people talk and when they meet, in which zone", () => {
    const ui = `${files["communities/ui-ux.yml"] ?? ""}channels: [{ name: Slack, url: https://chat.example/ui }]
meetings:
  - { name: Weekly, day: wednesday, time: "19:00", timezone: Europe/Berlin }
  - { name: Crit, day: monday, time: "09:00", every: month, on: third }
  - { name: Sprint, day: friday, every: 2 weeks, from: 2026-11-06 }
  - { name: Daily, every: day }
`;
    const open = definitions({ "communities/ui-ux.yml": ui });
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: open });
    expect(welcome?.body).toBe(
      "@sam, welcome to **UI/UX**! 🎉 Talk with us on [Slack](https://chat.example/ui). We meet: **Weekly** Wednesdays at 19:00 (Europe/Berlin); **Crit** on the third Monday every month at 09:00 (America/Los_Angeles); **Sprint** on a Friday every 2 weeks; **Daily**. `/progress` shows where you stand and what comes next.",
    );
    const nowhere = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}meetings: [{ name: Tea, time: "16:00", every: day }]\n`,
      "waymark.yml": "organization: Harbor\n",
    });
    const [utc] = spoken(over, {}, { ...inTeam, definitions: nowhere });
    expect(utc?.body).toContain("We meet: **Tea** at 16:00 (UTC).");
  });
});

test("an invitation is accepted where the organisation's GitHub is", () => {
  expect(invitationSent(world())).toContain("https://github.com/orgs/harbor/invitation,");
  const own = invitationSent(world({ github: "https://git.example" }));
  expect(own).toContain("Accept it at https://git.example/orgs/harbor/invitation,");
});
