import { describe, expect, test } from "vitest";
import { definitions, files } from "../../../build/definitions.ts";
import { commanded, ticked } from "../../../build/facts.ts";
import { ada, lin, sam } from "../../../build/people.ts";
import { at, joinBody } from "../../../build/places.ts";
import { withJoin } from "../../../build/processes.ts";
import { wanted } from "../../../build/steps.ts";
import { team } from "../../../build/teams.ts";
import { adopted, NOW, type Sketch } from "../../../build/world.ts";
import {
  approved,
  inTeam,
  looked,
  lookedAt,
  out,
  over,
  plan,
  recorded,
  says,
  spoken,
} from "../looked.ts";

const asked = { labels: ["process: join", "join: onboarding"] };

describe("whoever is through", () => {
  test("joins first, and the request waits until GitHub shows them in the team", () => {
    const { facts, touched, plan: steps } = looked(over, {}, out);
    expect(facts.at(-1)).toEqual({
      kind: "joined",
      id: `joined/ui-ux/${sam.id}/10/1/0`,
      at: NOW,
      person: sam.id,
      community: "ui-ux",
      source: "request",
      thread: at(1),
    });
    expect(touched).toEqual([
      { kind: "community", community: "ui-ux" },
      { kind: "person", person: sam.id },
    ]);
    expect(says(over, {}, out)).toContain("**What's next:** I'm adding you to the team `ui-ux`.");
    expect(wanted(steps, "ensure-state")).toEqual([]);
  });

  test("joins once: the next look only waits", () => {
    const again = lookedAt(over, out);
    expect(recorded(again, {}, out)).toEqual([]);
    expect(says(again, {}, out)).toContain("I'm adding you");
  });

  test("waits for the invitation, with a label and the way to accept it", () => {
    const pending = { teams: { "ui-ux": team([], { invited: ["SAM"] }) } };
    const [labels] = wanted(plan(over, {}, pending), "ensure-labels");
    expect(labels?.has).toContain("join: invitation sent");
    expect(says(over, {}, pending)).toContain(
      "Your invitation to harbor is on its way. Accept it at https://github.com/orgs/harbor/invitation",
    );
  });

  test("whom nobody knows by name is not taken for somebody with an invitation", () => {
    const pending = { teams: { "ui-ux": team([], { invited: ["zoe"] }) }, logins: {} };
    expect(says(over, {}, pending)).toContain("I'm adding you to the team `ui-ux`.");
  });

  test.each([
    [{ unmanaged: "it has admin rights on website" }, "it has admin rights on website"],
    [{}, "it hasn't opted in"],
  ])("waits for an owner where the team is not ours", (more, why) => {
    const teams: Sketch["teams"] = { "ui-ux": team([], { managed: false, ...more }) };
    expect(says(over, {}, { teams })).toContain(
      `I'm not allowed to change the team \`ui-ux\` (${why}). An owner of the organization can add you by hand`,
    );
  });

  test("waits for an owner where the team is gone", () => {
    expect(says(over, {}, { teams: {} })).toContain("There's no team `ui-ux` on GitHub.");
  });

  test.each([["team/ui-ux"], [`team/ui-ux/${sam.id}`]])(
    "waits for an owner where GitHub lets nobody in (%s)",
    (place) => {
      const refused = { [place]: { why: "GitHub says: It is synchronised", again: NOW } };
      expect(says(over, {}, { ...out, refused })).toContain(
        "GitHub won't let me add you to the team `ui-ux`. GitHub says: It is synchronised. An owner",
      );
    },
  );

  test("and in the team is welcomed, and the issue closed, all at once", () => {
    const { facts, messages, plan: steps } = looked(over, asked, inTeam);
    expect(facts.map(({ kind }) => kind)).toEqual([
      "step-passed",
      "step-passed",
      "joined",
      "concluded",
    ]);
    expect(messages).toMatchObject([
      {
        tag: "outcome/0/0",
        body: "@sam, welcome to **UI/UX**! 🎉\n\n`/progress` shows where you stand and what's next.",
      },
    ]);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "completed" }]);
    expect(wanted(steps, "ensure-labels")[0]?.has).toEqual(["process: join"]);
    expect(says(over, asked, inTeam)).toContain(
      "This request has been **accepted**. To leave later, comment `/leave` here.",
    );
  });

  test("of a community without a team is in at once", () => {
    const data = [ticked(sam, "conduct"), ticked(lin, "meeting"), ticked(sam, "drive")];
    const facts = recorded(data, { body: joinBody("Data") });
    expect(facts.at(-1)).toMatchObject({ kind: "concluded", outcome: "accepted" });
  });

  test("is the account that asked, not whoever has the name now", () => {
    const other = { teams: { "ui-ux": team([{ id: "github:55", login: "sam" }]) } };
    expect(wanted(plan(over, {}, other), "ensure-state")).toEqual([]);
  });

  test("and left while the invitation was pending is not welcomed: the request is withdrawn", () => {
    const before = lookedAt(over, out);
    const leave = commanded(sam, "/leave", { at: "2026-11-21T10:00:00.000Z" });
    const later = { ...inTeam, now: "2026-11-21T11:00:00.000Z" };
    const { facts, messages } = looked([...before, leave], {}, later);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "withdrawn" }]);
    expect(messages).toEqual([]);
  });

  test("and then changed the community in the form has to be approved again", () => {
    const before = lookedAt(over, out);
    const byApproval = withJoin("unless: { joining: open }\n", 'unless: { badge: "core" }\n');
    const data = { body: joinBody("Data") };
    expect(recorded(before, data, { definitions: byApproval })).toEqual([]);
  });

  test("joins no second time when the community gets another id", () => {
    const craft = `previously: [ui-ux]\n${files["communities/ui-ux.yml"] ?? ""}`;
    const renamed = definitions({
      "communities/ui-ux.yml": undefined,
      "communities/craft.yml": craft,
    });
    const again = adopted({
      id: "adopted/beef/1",
      at: "2026-11-20T12:30:00.000Z",
      commit: "beef",
      leads: { craft: [ada.id], data: [lin.id] },
      renames: { "communities/ui-ux": "craft" },
    });
    const facts = [...lookedAt(over, out), again];
    const later = { ...out, definitions: renamed, now: "2026-11-20T13:00:00.000Z" };
    expect(recorded(facts, {}, later)).toEqual([]);
    expect(says(facts, {}, later)).toContain("I'm adding you");
  });
});

describe("a process that joins", () => {
  test("nothing is done with, without a way out of a community", () => {
    const process = (files["processes/join.yml"] ?? "")
      .replace("{ join: community }, { say: welcome }", '{ say: welcome }, { say: "tea at 5" }')
      .replace("community: { field: community }\n", "")
      .replace("    unless: { joining: open }\n", "")
      .replace("by: leads, at-least: 1", "by: owners, at-least: 1")
      .replace("checklist: onboarding", "until: { field: { id: why, filled: true } }")
      .replace(", { close: completed }", "");
    const general = definitions({ "processes/join.yml": process });
    const more = { definitions: general, owners: [ada.id] };
    const { messages, plan: steps } = looked([approved], {}, more);
    expect(messages.map(({ body }) => body)).toEqual([
      "@sam, welcome! Your request has been accepted.",
      "@sam, tea at 5",
    ]);
    expect(wanted(steps, "ensure-state")).toEqual([]);
    expect(says([approved], {}, more)).toMatch(/This request has been \*\*accepted\*\*\.$/);
  });

  test("a community, of which a request names none, lets nobody in", () => {
    const small = definitions();
    const { community: _, ...join } = small.processes["join"] ?? {};
    const process = {
      ...join,
      steps: [{ id: "why", until: { field: { id: "why", filled: true } } }],
    };
    const nowhere = { ...small, processes: { join: process } } as typeof small;
    const facts = recorded([], {}, { definitions: nowhere });
    expect(facts.map(({ kind }) => kind)).toEqual(["step-passed", "concluded"]);
    expect(says([], {}, { definitions: nowhere })).toMatch(
      /This request has been \*\*accepted\*\*\.$/,
    );
  });
});

test("what an outcome does is done in order: nothing is said before somebody is in", () => {
  const before = withJoin(
    "[{ join: community }, { say: welcome }",
    "[{ say: welcome }, { join: community }",
  );
  const waiting = { ...out, definitions: before };
  expect(spoken(over, {}, waiting)).toEqual([]);
  expect(recorded(over, {}, waiting).at(-1)).toMatchObject({ kind: "joined" });
});
