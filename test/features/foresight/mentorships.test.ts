import { describe, expect, test } from "vitest";
import { commanded, joined } from "../../build/facts.ts";
import { mentoring, newcomers, paired, seasoned, sought } from "../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { plan } from "./proposal.ts";

describe("a mentorship programme that goes", () => {
  const here = { definitions: mentoring(), definitionsAt: { c0ffee: mentoring() } };
  const away = { "mentorships/newcomers.yml": undefined };
  const waits = sought({ id: "sought/newcomers/github:4/10/2/0", mentee: olu.id, thread: at(2) });
  const known = [joined(sam), ...seasoned(lin), sought(), paired(), waits];

  test("is told with those who lose their mentor, and those who wait for none any more", () => {
    const text = plan(away, { ...here, facts: known });
    expect(text).toContain("- The mentorship program Newcomers goes away.");
    expect(text).toContain("- 1 mentorship in Newcomers ends: lin mentoring sam.");
    expect(text).toContain("- olu no longer waits for a mentor in Newcomers.");
  });

  test("says of those only what is so", () => {
    const pairs = plan(away, { ...here, facts: known.slice(0, -1) });
    expect(pairs).toContain("ends:");
    expect(pairs).not.toContain("for a mentor");
    const waiting = plan(away, { ...here, facts: [waits] });
    expect(waiting).not.toContain("ends:");
    expect(waiting).toContain("- olu no longer waits for a mentor in Newcomers.");
  });

  test("says nothing of people where there are none in it", () => {
    const text = plan(away, { ...here, facts: [] });
    expect(text).toContain("- The mentorship program Newcomers goes away.");
    expect(text).not.toMatch(/ends:|for a mentor/);
  });
});

test("a mentorship that would begin, because a mentor may take more people, is told", () => {
  const two = newcomers.replace("capacity: 1", "capacity: 2");
  const more = { "processes/join.yml": undefined, "mentorships/newcomers.yml": two };
  const asked = sought({ id: "sought/newcomers/github:4/10/2/0", mentee: olu.id, thread: at(2) });
  const word = commanded(ada, "/mentor @lin", { at: "2026-11-15T10:00:00.000Z", thread: at(2) });
  const facts = [...seasoned(lin), sought(), paired(), asked, word];
  const text = plan(more, { definitions: mentoring(), accounts: { lin }, facts });
  expect(text).toContain("+ 1 mentorship in Newcomers begins: lin mentoring olu.");
});
