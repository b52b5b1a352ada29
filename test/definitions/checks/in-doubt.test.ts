import { expect, test } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { files } from "../../build/definitions.ts";

/** The rules that speak up about the small organisation with one file written so. */
function rulesFor(path: string, text: string): readonly string[] {
  const all = Object.entries({ ...files, [path]: text });
  const { problems } = readDefinitions(all.map(([at, one]) => ({ path: at, text: one ?? "" })));
  return problems.map(({ rule, file }) => `${file}: ${rule}`);
}

/** The same with one text changed in the file. */
function changed(path: string, from: string, to: string): readonly string[] {
  return rulesFor(path, (files[path] ?? "").replace(from, to));
}

const DATA = "communities/data.yml";
const JOIN = "processes/join.yml";

test("a meeting with a key that nobody knows is not told that it lacks `from`: that may be what was meant", () => {
  const meeting = (more: string) =>
    `${files[DATA] ?? ""}meetings: [{ name: Table, every: 2 weeks${more} }]\n`;
  expect(rulesFor(DATA, meeting(""))).toContain(`${DATA}: meetings-say-when`);
  expect(rulesFor(DATA, meeting(", form: 2026-02-04"))).toEqual([`${DATA}: schema`]);
});

test("a monthly meeting says in which week it is, or when the first one was", () => {
  const meeting = (more: string) =>
    rulesFor(DATA, `${files[DATA] ?? ""}meetings: [{ name: Table, every: month${more} }]\n`);
  expect(meeting("")).toEqual([`${DATA}: meetings-say-when`]);
  expect(meeting(", on: first")).toContain(`${DATA}: meetings-say-when`);
  expect(meeting(", on: first, day: monday")).toEqual([]);
  expect(meeting(", from: 2026-02-04")).toEqual([]);
});

test("a process that may be meant to be private is not told that it is not", () => {
  const about = (more: string) =>
    changed(JOIN, "steps:", `subject: { field: community }\n${more}steps:`);
  expect(about("")).toEqual([`${JOIN}: what-judges-is-private`]);
  expect(about("private: 5\n")).toEqual([`${JOIN}: schema`]);
  expect(about("privat: true\n")).toEqual([`${JOIN}: schema`]);
});

function next(more: string): string {
  return `name: Next
start: { by: process }
label: "process: next"
${more}steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`;
}

test("a process that may be meant to be private may be started by one that is", () => {
  const settings = { "waymark.yml": `${files["waymark.yml"] ?? ""}private: people\n` };
  const join = (files[JOIN] ?? "")
    .replace("{ join: community }", "{ start: next }")
    .replace("steps:", "private: true\nsteps:");
  const rules = (more: string) => {
    const all = { ...files, ...settings, [JOIN]: join, "processes/next.yml": next(more) };
    const { problems } = readDefinitions(
      Object.entries(all).map(([path, text]) => ({ path, text: text ?? "" })),
    );
    return problems.map(({ rule }) => rule);
  };
  expect(rules("")).toEqual(["private-processes-start-private-ones"]);
  expect(rules("privat: true\n")).toEqual(["schema"]);
  expect(rules("private: true\n")).toEqual([]);
});

test("a process that may be meant to ask somebody is not told that it asks nobody", () => {
  const text = (files[JOIN] ?? "").replace("{ join: community }", "{ record: code }");
  const without = (key: string) => text.replace("    unless: { joining: open }\n", key);
  expect(rulesFor(JOIN, text)).toEqual([`${JOIN}: records-are-vouched-for`]);
  expect(rulesFor(JOIN, without("").replace("until: { appr", "untill: { appr"))).not.toContain(
    `${JOIN}: records-are-vouched-for`,
  );
  expect(rulesFor(JOIN, without(""))).toEqual([]);
});

test("a badge that a process gives, or may be meant to, is not told that nobody gives it", () => {
  const lost = { "badges/lost.yml": "name: Lost\ndescription: It is given.\n" };
  const rules = (action: string) => {
    const join = (files[JOIN] ?? "").replace("{ join: community }", action);
    const all = Object.entries({ ...files, ...lost, [JOIN]: join });
    const { problems } = readDefinitions(all.map(([path, text]) => ({ path, text: text ?? "" })));
    return problems.map(({ rule }) => rule);
  };
  expect(rules("{ join: community }")).toEqual(["badges-can-be-had"]);
  expect(rules("{ badge: lost }")).toEqual([]);
  expect(rules("{ bagde: lost }")).toEqual(["schema"]);
});

test("what a schema does not know of a new community names no field", () => {
  const founded = "community: { new: { name: community, leads: community, pets: { cat: no } } }";
  const rules = changed(JOIN, "community: { field: community }", founded);
  expect(rules).toContain(`${JOIN}: schema`);
  expect(rules).not.toContain(`${JOIN}: community-fields-exist`);
});

test("a length of time that is none is neither long nor short", () => {
  const remind = "remind: { after: 1 week, whom: leads }";
  expect(changed(JOIN, remind, `expires: 3 days\n    ${remind}`)).toEqual([
    `${JOIN}: reminders-come-before-the-end`,
  ]);
  expect(changed(JOIN, remind, `expires: soon\n    ${remind}`)).toEqual([`${JOIN}: schema`]);
});

const DECIDES = "until: { decision: { by: leads, options: [go] } }\n    then: { go: next }";

test("what leads where is no matter while the decision is misspelt", () => {
  const waits = "until: { approvals: { by: leads, at-least: 1 } }";
  expect(changed(JOIN, waits, DECIDES)).toEqual([]);
  expect(changed(JOIN, waits, DECIDES.replace("decision", "decide"))).toEqual([`${JOIN}: schema`]);
});

test("a list that is none is the schema's to speak of, and nobody else's", () => {
  const waits = (community: string) =>
    (files[JOIN] ?? "").replace(/unless: .*/, `unless: { field: ${community} }`);
  expect(rulesFor(JOIN, waits("{ id: community, is-one-of: [Chess] }"))).toEqual([
    `${JOIN}: condition-values-are-offered`,
  ]);
  expect(rulesFor(JOIN, waits("{ id: community, is-one-of: Chess }"))).toEqual([`${JOIN}: schema`]);
  expect(rulesFor(JOIN, waits("{ id: community, filled: true }"))).toEqual([]);
});

test("what is wrong in one place hides nothing in another place of the same file", () => {
  expect(changed(DATA, "leads:\n  - { github: lin }", "leads: 5\npathways: [desing]")).toEqual([
    `${DATA}: schema`,
    `${DATA}: pathways-exist`,
  ]);
  expect(changed(DATA, "onboarding: onboarding", "onboarding: onbording\nmeetings: 5")).toEqual([
    `${DATA}: onboarding-exists`,
    `${DATA}: schema`,
  ]);
});

test("a missing name or id keeps nobody from looking at the rest", () => {
  expect(rulesFor(DATA, "pathways: [desing]\nleads: [{ github: lin }]\n")).toEqual([
    `${DATA}: schema`,
    `${DATA}: pathways-exist`,
  ]);
  expect(
    rulesFor(
      JOIN,
      (files[JOIN] ?? "")
        .replace("id: onboarding\n    label", "label")
        .replace("checklist: onboarding", "checklist: onbording"),
    ),
  ).toEqual([`${JOIN}: schema`, `${JOIN}: step-checklists-exist`]);
});

test("a problem behind an entry that had to be left out stands where it stands in the file", () => {
  const meetings = "meetings: [5, { name: Table }, 6, { name: Late, time: '25:00' }]\n";
  const all = Object.entries({ ...files, [DATA]: `${files[DATA] ?? ""}${meetings}` });
  const { problems } = readDefinitions(all.map(([at, one]) => ({ path: at, text: one ?? "" })));
  expect(problems.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ["schema", "/meetings/0"],
    ["schema", "/meetings/2"],
    ["times-exist", "/meetings/3/time"],
  ]);
});

test("nothing that was left out or made up is told to be missing, taken, or unknown", () => {
  expect(rulesFor(DATA, "name: Data\nleads: [lin]\n")).toEqual([`${DATA}: schema`]);
  expect(rulesFor(DATA, "leads: [{ github: lin }]\n")).toEqual([`${DATA}: schema`]);
  expect(rulesFor("pathways/design.yml", "name: Design\n")).toEqual([
    "pathways/design.yml: schema",
  ]);
  expect(rulesFor(DATA, "[]\n")).toEqual([`${DATA}: schema`]);
});

/** Newcomers are tried out for so long that a short term is over before. */
function orientation(decision: string): string {
  return `orientation: { length: 2 years, decision: ${decision}, most: 2 }\n`;
}

test("a mentorship of which a word was left out is not told what that word might have said", () => {
  const path = "mentorships/newcomers.yml";
  const program = (more: string) =>
    rulesFor(path, `name: Newcomers\nmentors: { when: { badge: core } }\n${more}`).filter(
      (rule) => !rule.includes("badge") && !rule.includes("keys-do-something"),
    );
  expect(program(`term: 9 years\n${orientation("[go, abort]")}`)).toEqual([
    `${path}: orientations-can-go-well`,
  ]);
  expect(program(`term: 9 years\n${orientation("[go, [extend], abort]")}`)).toEqual([
    `${path}: schema`,
  ]);
  const late = "assessments: [{ name: Late, every: 2 years }]\n";
  expect(program(`${orientation("[go, extend]")}${late}`)).toHaveLength(2);
  expect(program(`term: [9 years]\n${orientation("[go, extend]")}${late}`)).toEqual([
    `${path}: schema`,
  ]);
});

function withRule(paths: string): string {
  const examples = "examples: [{ counts: false, paths: [b] }]";
  return `organization: Harbor\ncontributions: [{ type: code, on: pull_request.merged, ${paths}, ${examples} }]\n`;
}

test("an example of a rule waits until nothing in the settings is misspelt", () => {
  expect(rulesFor("waymark.yml", withRule("labels: []"))).toEqual(["waymark.yml: schema"]);
  expect(rulesFor("waymark.yml", withRule("path: [a]"))).toEqual(["waymark.yml: schema"]);
  expect(rulesFor("waymark.yml", withRule("paths: [b]"))).toEqual([
    "waymark.yml: rule-examples-hold",
  ]);
});

function digestRules(more: string): readonly string[] {
  return rulesFor("waymark.yml", `${files["waymark.yml"] ?? ""}digest: monday\n${more}`);
}

/** The rules that speak up about a rule for contributions that credits so. */
function crediting(credit: string): readonly string[] {
  const rule = `{ type: code, on: pull_request.merged, credit: ${credit} }`;
  return rulesFor("waymark.yml", `organization: Harbor\ncontributions: [${rule}]\n`);
}

test("a credit that is no word is the schema's to speak of, and nobody else's", () => {
  expect(crediting("[author, closer]")).toEqual(["waymark.yml: rules-fit-their-events"]);
  for (const one of ["5", "[author, 5]", "[[author]]", "[author, { by: me }]"])
    expect(crediting(one)).toEqual(["waymark.yml: schema"]);
});

test("a digest whose private place may be misspelled is not told that it has none", () => {
  expect(digestRules("")).toEqual(["waymark.yml: digests-have-a-place"]);
  expect(digestRules("privat: people\n")).toEqual(["waymark.yml: schema"]);
  expect(digestRules("private: people\n")).toEqual([]);
});

/** The design pathway, whose first stage goes on asking for something. */
const goingOn = (files["pathways/design.yml"] ?? "").replace(
  "  - id: ready\n",
  "  - id: ready\n    stays-while: { checklist: onboarding }\n",
);

/** The rules that speak up about a design pathway beside settings with something more. */
function rulesBeside(pathway: string, more: string): readonly string[] {
  const settings = `${files["waymark.yml"] ?? ""}${more}`;
  const all = Object.entries({
    ...files,
    "pathways/design.yml": pathway,
    "waymark.yml": settings,
  });
  const { problems } = readDefinitions(all.map(([at, one]) => ({ path: at, text: one ?? "" })));
  return problems.map(({ rule, file }) => `${file}: ${rule}`);
}

test("a stage that can rest is not told that nobody hears of it while the settings hold a mistake", () => {
  const lively = goingOn.replace(
    "{ checklist: onboarding }",
    "{ contributions: { at-least: 1, within: 1 month } }",
  );
  const rules = (more: string) => rulesBeside(lively, more);
  expect(rules("")).toEqual(["pathways/design.yml: resting-is-told"]);
  expect(rules("privat: people\n")).toEqual(["waymark.yml: schema"]);
  expect(rules("private: people\n")).toEqual([]);
});

test("what a stage goes on asking may end, as long as the pathway holds a mistake", () => {
  const settings = "private: people\n";
  expect(rulesBeside(goingOn, settings)).toEqual(["pathways/design.yml: staying-can-end"]);
  expect(rulesBeside(goingOn.replace("    next:", "    nxt:"), settings)).toEqual([
    "pathways/design.yml: schema",
  ]);
});

/** The rules that speak up about the small organisation with one badge and one pathway written so. */
function rulesWith(
  badge: string,
  pathway: string = files["pathways/design.yml"] ?? "",
): readonly string[] {
  const all = Object.entries({
    ...files,
    "badges/core.yml": badge,
    "pathways/design.yml": pathway,
  });
  const { problems } = readDefinitions(all.map(([at, one]) => ({ path: at, text: one ?? "" })));
  return problems.map(({ rule, file }) => `${file}: ${rule}`);
}

test("a badge for a time may end with a stage that is in doubt, or while its own file is", () => {
  const text = files["badges/core.yml"] ?? "";
  const stage = "while: { stage: { pathway: design, is-at-least: active } }\n";
  expect(rulesWith(text + stage)).toEqual(["badges/core.yml: staying-can-end"]);
  expect(rulesWith(`${text}nam: Core\n${stage}`)).toEqual(["badges/core.yml: schema"]);
  const slip = (files["pathways/design.yml"] ?? "").replace("    next:", "    nxt:");
  expect(rulesWith(text + stage, slip)).toEqual(["pathways/design.yml: schema"]);
  const rests = (files["pathways/design.yml"] ?? "").replace(
    "  - id: active\n",
    "  - id: active\n    stays-while: { contributions: { at-least: 1, within: 1 month } }\n",
  );
  expect(rulesWith(text + stage, rests)).toEqual(["pathways/design.yml: resting-is-told"]);
  const gone = stage.replace("active", "gone");
  expect(rulesWith(text + gone)).toEqual(["badges/core.yml: condition-stages-exist"]);
});
