import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import type { Said } from "../../../src/core/message.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, ticked } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { joinBody } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { adopted, NOW } from "../../build/world.ts";
import { approved, inTeam, looked, out, over, posted } from "./looked.ts";

/** The status comment as it stands on GitHub, where it had these words for what it says now. */
function stands(...args: Parameters<typeof looked>): Said {
  const comments = wanted(looked(...args).plan, "ensure-comment");
  const status = comments.find(({ tags }) => tags.includes("status"));
  return { ...posted("status"), ...(status?.meaning && { meaning: status.meaning }) };
}

/** Whether a comment that stands is edited by a later look. */
function isEdited(before: Said, ...[facts, shown, more]: Parameters<typeof looked>): boolean {
  const { plan } = looked(facts, shown, { ...more, said: [before] });
  return wanted(plan, "ensure-comment").some(({ tags }) => tags.includes("status"));
}

describe("a status comment that stands is left alone", () => {
  test("where a later Waymark would only say it in other words", () => {
    expect(isEdited(stands([]), [])).toBe(false);
    expect(isEdited(stands([approved]), [approved])).toBe(false);
    expect(isEdited(stands(over, {}, out), over, {}, out)).toBe(false);
    expect(isEdited(stands(over, {}, inTeam), over, {}, inTeam)).toBe(false);
  });

  test("where other people lead now, and nobody is asked to approve any more", () => {
    const taken = adopted({
      id: "adopted/c0ffee/1",
      at: "2026-11-10T00:00:00.000Z",
      people: { ada: lin.id, lin: lin.id },
    });
    const passed = [approved, ...looked([approved]).facts];
    const seen = { owners: [olu.id] };
    expect(isEdited(stands(passed), [...passed, taken], {}, seen)).toBe(false);
    const unclear = { body: joinBody("Chess") };
    expect(isEdited(stands([], unclear), [taken], unclear)).toBe(false);
  });
});

describe("a status comment is edited when what it says changes", () => {
  const stepped: Fact = adopted({
    id: "adopted/c0ffee/1",
    at: "2026-11-10T00:00:00.000Z",
    leads: { "ui-ux": [] },
  });
  const beyond = { ...out, owners: [olu.id] };

  test.each([
    ["a step is over", [approved], {}, {}],
    ["the request is ended", [commanded(ada, "/decline")], {}, {}],
    ["other people may approve it", [stepped], {}, { owners: [olu.id] }],
    ["the form names another community", [], { body: joinBody("Data") }, {}],
    ["the form names none", [], { body: joinBody("Chess") }, {}],
    ["the form is unclear", [], { body: `${joinBody("UI/UX")}\n\n### Community\n\nData` }, {}],
    ["everything is done", over, {}, beyond],
  ] as const)("as %s", (_, facts, shown, more) => {
    expect(isEdited(stands([]), facts, shown, more)).toBe(true);
  });

  test("as an item of the checklist is done", () => {
    const facts = [approved, ticked(sam, "conduct")];
    expect(isEdited(stands([approved]), facts)).toBe(true);
  });

  test("as the checklist gets another item", () => {
    const more = `${files["checklists/onboarding.yml"] ?? ""}  - { id: tea, text: Make tea }\n`;
    const longer = { definitions: definitions({ "checklists/onboarding.yml": more }) };
    expect(isEdited(stands([approved]), [approved], {}, longer)).toBe(true);
  });

  test("as somebody else is counted, though not more of them", () => {
    const two = { definitions: withJoin("by: leads, at-least: 1", "by: owners, at-least: 2") };
    const owners = { ...two, owners: [ada.id, lin.id, olu.id] };
    const [first, second] = [commanded(ada, "/approve"), commanded(lin, "/approve")];
    expect(isEdited(stands([first], {}, owners), [second], {}, owners)).toBe(true);
  });

  test("as the process or a step gets another name", () => {
    for (const [from, to] of [
      ["name: Join a community", "name: Come in"],
      ["  - id: approval\n", "  - id: approval\n    name: A lead agrees\n"],
    ] as const)
      expect(isEdited(stands([]), [], {}, { definitions: withJoin(from, to) })).toBe(true);
  });

  test("as it waits for something else, and as that is over", () => {
    const gone = { teams: {} };
    expect(isEdited(stands(over, {}, gone), over, {}, out)).toBe(true);
    const refused = { "team/ui-ux": { why: "No", again: NOW } };
    expect(isEdited(stands(over, {}, out), over, {}, { ...out, refused })).toBe(true);
    expect(isEdited(stands(over, {}, out), over, {}, inTeam)).toBe(true);
  });
});
