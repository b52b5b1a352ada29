import { describe, expect, test } from "vitest";
import { invitationSent } from "../../../src/features/requests/outcomes/join/messages.ts";
import { ownMatter } from "../../../src/features/requests/messages.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { definitions, files } from "../../build/definitions.ts";
import { joined, ticked } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
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
      `Hi @sam, thanks for your request “Join a community” for **UI/UX**.

- ➡️ **Approval**: 0 of 1 approval
- ◻️ **Onboarding**: comes later

**What's next:** @ada can answer with \`/approve\` or \`/decline\`.

Changed your mind? Comment \`/withdraw\`. \`/progress\` shows what you have so far, and \`/help\` lists everything you can write.`,
    );
  });

  test("goes on to the checklist", () => {
    expect(says([approved])).toContain("- ✅ **Approval**: 1 of 1 approval: `ada`");
    expect(says([approved])).toContain(
      "**What's next:** Tick your items on the checklist in this issue's description",
    );
    expect(says([], { body: joinBody("Data") })).toContain(
      "- ➖ **Approval**: not needed (joining is open to everybody)",
    );
  });

  test("names those who have what is left to tick, once nothing of it is the author's", () => {
    const own = [approved, ticked(sam, "conduct"), ticked(sam, "drive")];
    expect(says(own.slice(0, 2))).toContain("**What's next:** Tick your items on the checklist");
    expect(says(own)).toContain(
      "**What's next:** What's left on the checklist can only be ticked by @ada; `/done meeting` works, too.",
    );
    const list = files["checklists/onboarding.yml"] ?? "";
    const mentored = definitions({
      "checklists/onboarding.yml": list.replace("by: leads", "by: mentor"),
    });
    expect(says(own, {}, { definitions: mentored, owners: [olu.id] })).toContain(
      "can only be ticked by @olu; `/done meeting` works, too.",
    );
    expect(says(own, {}, { definitions: mentored, owners: [] })).toContain(
      "can only be ticked by an owner of the organization; `/done meeting` works, too.",
    );
    const byLead = [approved, ticked(ada, "conduct"), ticked(ada, "drive")];
    const seen = says(byLead, { author: ada }, { owners: [olu.id] });
    expect(seen).not.toContain("can only be ticked");
  });

  test("says who can take care of it, where it waits for that", () => {
    const taking = withJoin(
      "    checklist: onboarding\n",
      "    until: { assigned: { to: leads } }\n",
    );
    expect(says([approved], {}, { definitions: taking })).toContain(
      "**What's next:** This waits for @ada to take care of it, with `/take`.",
    );
  });

  test("speaks of a list no more once all of it is ticked, where the step waits for something else, too", () => {
    const both = withJoin(
      "    checklist: onboarding\n",
      "    checklist: onboarding\n    until: { all: [{ checklist: onboarding }, { decision: { by: leads, options: [go] } }] }\n",
    );
    const own = [approved, ticked(sam, "conduct"), ticked(sam, "drive")];
    const said = says([...own, ticked(ada, "meeting")], {}, { definitions: both });
    expect(says([approved], {}, { definitions: both })).toContain("`/done conduct`. @ada can");
    expect(said).toContain("**What's next:** @ada can decide with `/go`");
  });

  test("says whom to ask where nobody may approve, and never the author", () => {
    const words =
      "**What's next:** Right now there's nobody who can approve this, not even another owner of the organization.";
    expect(says([nobodyPinned], {}, { owners: [] })).toContain(words);
    expect(says([nobodyPinned], {}, { owners: [] })).toContain("**Approval**: 0 of 1 approval\n");
    expect(says([], { author: ada }, { owners: [] })).toContain(words);
    expect(says([], { author: ada }, { owners: [ada.id] })).toContain(words);
  });

  test("names the owners where nobody else may approve", () => {
    const words =
      "**What's next:** @olu can answer with `/approve` or `/decline`. Nobody else can decide this one, so it's up to the owners of the organization.";
    expect(says([nobodyPinned], {}, { owners: [olu.id] })).toContain(words);
    expect(says([], { author: ada }, { owners: [ada.id, olu.id] })).toContain(words);
  });

  test("names the people of the step at hand only", () => {
    const two = withJoin(
      "  - id: onboarding\n",
      "  - { id: blessing, until: { approvals: { by: owners, at-least: 1 } } }\n  - id: onboarding\n",
    );
    const more = { definitions: two, owners: [olu.id] };
    expect(says([], {}, more)).toContain("**What's next:** @ada can answer");
    expect(says([approved], {}, more)).toContain("**What's next:** @olu can answer");
  });

  test("asks for nothing where a step just takes its time", () => {
    const waiting = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    expect(says([approved], {}, { definitions: waiting })).not.toContain("What's next");
  });

  test("names the communities there are, where the form names another", () => {
    expect(says([], { body: joinBody("Chess @ada <!--") })).toContain(
      "I don't know a community called “Chess @\u200Bada \\<\\!--”. You can choose **Data** or **UI/UX**. Edit this issue's description (⋯ → Edit) and I'll continue.",
    );
    expect(says([], { body: joinBody("_No response_") })).toContain(
      "The form doesn't say which community you mean.",
    );
    const one = definitions({ "communities/data.yml": retired("communities/data.yml") });
    for (const said of ["Data", "DATA", "data"])
      expect(says([], { body: joinBody(said) }, { definitions: one })).toContain(
        "The community “Data” has been retired. You can choose **UI/UX**.",
      );
    const none = definitions({
      "communities/data.yml": retired("communities/data.yml"),
      "communities/ui-ux.yml": retired("communities/ui-ux.yml"),
    });
    expect(says([], {}, { definitions: none })).toContain(
      "There's no community you could choose right now.",
    );
  });

  test("lists what is unclear in the form, harmlessly", () => {
    const forged = `${joinBody("UI/UX")}\n\n### Community\n\nData`;
    expect(says([], { body: forged })).toMatch(
      /Something in the form still needs your attention\. Edit .*:\n\n- The heading “Community” is there twice/,
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
    expect(asked).toContain("Hi @sam, thanks for your request “Ask for help”.");
  });

  test("says how to go again only where somebody has joined", () => {
    const words = "To leave later, comment `/leave` here.";
    const ended = [joined(), concluded("accepted")];
    expect(says(ended)).toContain(`This request has been **accepted**. ${words}`);
    const talk = withJoin("[{ join: community }, { say: welcome }", "[{ say: welcome }");
    expect(says(ended, {}, { definitions: talk })).toMatch(
      /This request has been \*\*accepted\*\*\.$/,
    );
  });
});

describe("a welcome", () => {
  test("tells where people talk and when they meet, in which zone", () => {
    const ui = `${files["communities/ui-ux.yml"] ?? ""}channels: [{ name: Slack, url: https://chat.example/ui }, { name: Tea }]
meetings:
  - { name: Weekly, day: wednesday, time: "19:00", timezone: Europe/Berlin }
  - { name: Crit, day: monday, time: "09:00", every: month, on: third }
  - { name: Sprint, day: friday, every: 2 weeks, from: 2026-11-06 }
  - { name: Daily, every: day }
`;
    const open = definitions({ "communities/ui-ux.yml": ui });
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: open });
    expect(welcome?.body).toBe(
      `@sam, welcome to **UI/UX**! 🎉 Talk with us on [Slack](<https://chat.example/ui>) and Tea.

We meet here:

- **Weekly**: Wednesdays at 19:00 (Central European Time)
- **Crit**: The third Monday of every month at 09:00 (Pacific Time)
- **Sprint**: Every 2 weeks on Friday
- **Daily**: Every day

Next up is **Sprint**: Friday, November 20, 2026.

\`/progress\` shows where you stand and what's next.`,
    );
    const nowhere = definitions({
      "communities/ui-ux.yml": `${files["communities/ui-ux.yml"] ?? ""}meetings: [{ name: Tea, time: "16:00", every: day }]\n`,
      "waymark.yml": "organization: Harbor\n",
    });
    const [utc] = spoken(over, {}, { ...inTeam, definitions: nowhere });
    expect(utc?.body).toContain("- **Tea**: Every day at 16:00 (UTC)");
    expect(utc?.body).toContain("Next up is **Tea**: Friday, November 20, 2026 at 16:00 UTC.");
  });

  const ui = files["communities/ui-ux.yml"] ?? "";
  const weekly = "name: Weekly, day: wednesday, time: '19:00'";
  const ways =
    "url: https://meet.example/ui, archive: https://notes.example/ui, calendar: https://calendar.example/ui";

  test("says when they meet next, there and in UTC, and the way to it", () => {
    const meeting = definitions({
      "communities/ui-ux.yml": `${ui}meetings: [{ ${weekly}, ${ways} }]\n`,
    });
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: meeting });
    expect(welcome?.body).toContain(
      "\n\nNext up is **Weekly**: Wednesday, November 25, 2026 at 19:00 (Pacific Time, 03:00 UTC on Thursday). Here's the way to [the meeting](<https://meet.example/ui>), [its notes](<https://notes.example/ui>), and [the calendar](<https://calendar.example/ui>).\n\n",
    );
  });

  test("leads to our pages where there are some", () => {
    const meeting = definitions({ "communities/ui-ux.yml": `${ui}meetings: [{ ${weekly} }]\n` });
    const pages = "https://waymark.example";
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: meeting, pages });
    const page = "https://waymark.example/harbor/communities/ui-ux";
    expect(welcome?.body).toContain(`welcome to **[UI/UX](<${page}>)**!`);
    expect(welcome?.body).toContain(`Here's the way to [the calendar](<${page}/calendar.ics>).`);
    expect(says(over, {}, { ...inTeam, pages })).toContain(`for **[UI/UX](<${page}>)**.`);
  });

  test.each([["status: dormant"], ["status: retired"]])(
    "names no meeting of a community that sleeps (%s)",
    (status) => {
      const quiet = definitions({
        "communities/ui-ux.yml": `${ui}meetings: [{ ${weekly} }]\n${status}\n`,
      });
      const [welcome] = spoken(over, {}, { ...inTeam, definitions: quiet });
      expect(welcome?.body ?? "").not.toContain("Next up");
    },
  );

  test("names no meeting that falls into a pause", () => {
    const resting = definitions({
      "communities/ui-ux.yml": `${ui}meetings: [{ ${weekly} }]\n`,
      "waymark.yml": 'organization: Harbor\npauses: [{ name: Rest, from: "11-15", to: "12-05" }]\n',
    });
    const [welcome] = spoken(over, {}, { ...inTeam, definitions: resting });
    expect(welcome?.body).toContain("**Weekly**: Wednesday, December 9, 2026 at 19:00 UTC.");
  });
});

test("an invitation is accepted where the organization's GitHub is", () => {
  const words = "Accept it at https://github.com/orgs/harbor/invitation and I'll";
  expect(invitationSent(world(), PLAIN)).toContain(words);
  const own = invitationSent(world({ github: "https://git.example" }), PLAIN);
  expect(own).toContain("Accept it at https://git.example/orgs/harbor/invitation and I'll");
});

function aboutSam(author?: typeof sam.id): string {
  const around = { communities: [], subject: sam.id, ...(author && { author }) };
  return ownMatter(sam, ["ada"], around, PLAIN);
}

test("whoever a request is about that nobody opened reads that it's their own", () => {
  const own = "@sam, you can't decide on your own request. That's up to `ada`.";
  expect([aboutSam(), aboutSam(sam.id)]).toEqual([
    expect.stringContaining(own),
    expect.stringContaining(own),
  ]);
  expect(aboutSam(olu.id)).toContain("@sam, this request is about you");
});
