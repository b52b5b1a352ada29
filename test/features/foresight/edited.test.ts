import { describe, expect, test } from "vitest";
import { NOTHING } from "../../../src/definitions/definitions.ts";
import { described } from "../../../src/features/foresight/described.ts";
import { definitions, files } from "../../build/definitions.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { mentoring, newcomers } from "../../build/mentoring.ts";
import { world } from "../../build/world.ts";
import { comment, plan, proposed, QUIET } from "./proposal.ts";
import { planLines } from "./read.ts";

const pauses = (day: number) =>
  [1, 2, 3].map((month) => `  - { name: P${month}, from: 0${month}-01, to: 0${month}-0${day} }\n`);

const rounds = (after: string) => ({
  "mentorships/newcomers.yml": `${newcomers}assessments: [{ name: Halfway, every: ${after} }]\n`,
});

describe("what reads differently", () => {
  test("says what a checklist asks more and less, and how many are halfway through", () => {
    const shorter = files["checklists/onboarding.yml"]?.replace(
      /  - \{ id: meeting.*\n/,
      "  - { id: guide, text: Read the guide, by: author }\n",
    );
    const asks =
      "- The checklist Onboarding: removes Attend one weekly meeting; adds Read the guide.";
    const data = thread({ body: joinBody("Data") });
    const changed = { "checklists/onboarding.yml": shorter };
    expect(plan(changed, { issues: [thread({ body: joinBody("UI/UX") })] })).not.toContain(
      "halfway",
    );
    expect(plan(changed, { issues: [data] })).toContain(`${asks} 1 person is halfway through.`);
    expect(plan(changed, { issues: [data, { ...data, ...at(3) }] })).toContain(
      `${asks} 2 people are halfway through.`,
    );
  });

  test("says which contributions count no more, and what a rule asks otherwise", () => {
    const settings = files["waymark.yml"] ?? "";
    const review = "  - { type: review, on: pull_request_review.submitted }\n";
    const fewer = settings.replace(review, "");
    const moved = fewer.replace("src/**", "lib/**");
    expect(plan({ "waymark.yml": moved })).toContain(
      "- waymark.yml: no longer counts { type: review, on: pull_request_review.submitted }.\n- waymark.yml, contribution rule code: removes src/** from paths; adds lib/** to paths.",
    );
    const before = { definitions: definitions({ "waymark.yml": fewer }) };
    expect(plan({}, before)).toContain(
      "+ waymark.yml: also counts { type: review, on: pull_request_review.submitted }.",
    );
  });

  test("says nothing of what every file of settings begins with, where there was none", () => {
    const next = definitions();
    const settings = described(NOTHING, next, world()).filter(({ kind }) => kind === "edited");
    const keys = settings.flatMap((one) =>
      one.kind === "edited" ? one.differences.map((difference) => JSON.stringify(difference)) : [],
    );
    expect(keys).not.toEqual([]);
    expect(keys.join("\n")).not.toMatch(/"key":"(?:organization|waymark)"/);
  });

  test("says what an outcome no longer does, and what it does instead", () => {
    const process = files["processes/join.yml"] ?? "";
    const other = process.replace("{ say: welcome }", "{ say: declined }");
    expect(other).not.toBe(process);
    expect(plan({ "processes/join.yml": other })).toContain(
      "- The process Join a community: removes { say: welcome } from outcome: accepted; adds { say: declined } to outcome: accepted.",
    );
  });

  test("says for which communities a stage asks for contributions now", () => {
    const pathway = files["pathways/design.yml"] ?? "";
    const theirs = pathway.replace("{ at-least: 1 }", "{ at-least: 1, communities: [data] }");
    expect(plan({ "pathways/design.yml": theirs })).toContain(
      "stage First contribution: needs 1 contribution for the community “Data”, was 1 contribution.",
    );
  });

  test("says that people may nominate themselves for a badge now", () => {
    const star = "name: Star\ndescription: Shines.\nnominated: true\n";
    const before = { definitions: definitions({ "badges/star.yml": star }) };
    const after = { "badges/star.yml": `${star}self-nomination: allowed\n` };
    expect(plan(after, before)).toContain("The badge Star: self-nomination is now “allowed”");
  });

  test("says when a step is skipped, and when no more", () => {
    const process = files["processes/join.yml"] ?? "";
    const unless = "    unless: { joining: open }\n";
    const [never, longer] = ["", "    unless: { member: { for: 1 month } }\n"].map((other) => ({
      "processes/join.yml": process.replace(unless, other),
    }));
    const step = "+ The process Join a community, step approval:";
    expect(plan(never ?? {})).toContain(
      `${step} is no longer skipped if “the community is open to everybody”.`,
    );
    expect(plan(longer ?? {})).toMatch(/step approval: is skipped if .*, was .*\./);
    const before = { definitions: definitions(never) };
    expect(plan({}, before)).toContain(`${step} is now skipped if`);
  });

  test("says what is needed from now on, and what no longer", () => {
    const process = files["processes/join.yml"] ?? "";
    const until = "    until: { approvals: { by: leads, at-least: 1 } }\n";
    const without = { "processes/join.yml": process.replace(until, "    checklist: onboarding\n") };
    expect(plan(without)).toContain(
      "step approval: checklist is now “onboarding”; no longer needs",
    );
    expect(plan({}, { definitions: definitions(without) })).toMatch(
      /step approval: now needs .*; checklist is gone, was “onboarding”/,
    );
  });

  test("names the first ten of what is added, and folds what changes in one file of many", () => {
    const items = Array.from(
      { length: 12 },
      (_, one) => `  - { id: i${one}, text: Item ${one} }\n`,
    );
    const list = `${files["checklists/onboarding.yml"]}${items.join("")}`;
    expect(plan({ "checklists/onboarding.yml": list })).toContain("Item 9, and 2 others.");
    const stages = Array.from(
      { length: 8 },
      (_, one) =>
        `  - { id: s${one}, name: "Stage <${one}>", when: { contributions: { at-least: 9 } } }\n`,
    );
    const more = (text: string | undefined, by: string) =>
      `${(text ?? "").replace("Design pathway", "Design & <co>")}${stages.join("").replaceAll("9", by)}`;
    const path = "pathways/design.yml";
    const badges = Object.fromEntries(
      Array.from({ length: 15 }, (_, one) => [
        `badges/b${one}.yml`,
        `name: B${one}\ndescription: Some.\nnominated: true\n`,
      ]),
    );
    const before = { definitions: definitions({ [path]: more(files[path], "9") }) };
    const body = comment(proposed({ [path]: more(files[path], "8"), ...badges }), before);
    expect(body).toContain(
      "- <details><summary>Design &amp; &lt;co&gt;: 8 changes</summary>\n\n  - The pathway **Design \\& \\<co\\>**, stage *Stage \\<0\\>*: needs 8",
    );
    expect(body).toContain("\n\n  </details>\n");
    expect(body).toContain("- New badge: **B14**.");
  });

  test("folds many settings, too, by the name of their file", () => {
    const settings = files["waymark.yml"] ?? "";
    const text = (day: number) => settings.replace(/  - \{ name: Winter.*\n/, pauses(day).join(""));
    const badges = Object.fromEntries(
      Array.from({ length: 20 }, (_, one) => [
        `badges/b${one}.yml`,
        `name: B${one}\ndescription: Some.\nnominated: true\n`,
      ]),
    );
    const before = { definitions: definitions({ "waymark.yml": text(3) }) };
    expect(comment(proposed({ "waymark.yml": text(4), ...badges }), before)).toContain(
      "<summary>waymark.yml: 3 changes</summary>\n\n  - `waymark.yml`, pause *P1*: `to` is “01-04”, was “01-03”.",
    );
  });

  test("names what is in a list that has no word of its own", () => {
    const before = { definitions: mentoring(rounds("2 months")) };
    const next = { definitions: mentoring(rounds("3 months")) };
    expect(planLines(proposed({}, next), world({ ...QUIET, ...before })).join("\n")).toContain(
      "+ The mentorship program Newcomers, Halfway: every is “3 months”, was “2 months”.",
    );
  });
});
