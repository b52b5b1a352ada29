import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/forms/answers.ts";
import type { Field, IssueForm } from "../../src/forms/form.ts";
import { body, field, form, nomination } from "./build.ts";

/** The text of each answer, by key. */
function texts(of: IssueForm, text: string): Readonly<Record<string, string>> {
  const { answers } = parseAnswers(of, text);
  return Object.fromEntries(Object.entries(answers).map(([key, { text: said }]) => [key, said]));
}

/** How the one field of a form reads. */
function answer(question: Field, value: string) {
  return parseAnswers(form(question), body([question.label, value])).answers[question.key];
}

describe("an answered form", () => {
  it("gives every answer by its key", () => {
    const text = body(["Story", "Once\n\nupon a time"], ["Sponsor", "@ada"], ["Notes", "none"]);
    expect(parseAnswers(nomination, text)).toEqual({
      answers: {
        story: { text: "Once\n\nupon a time", chosen: [] },
        sponsor: { text: "@ada", chosen: [] },
        notes: { text: "none", chosen: [] },
      },
      problems: [],
      fits: true,
    });
  });

  it("gives an empty answer where nobody answered", () => {
    const text = body(["Story", "_No response_"], ["Sponsor", "@ada"]);
    expect(texts(nomination, text)).toEqual({ story: "", sponsor: "@ada", notes: "" });
  });

  it("reads the same with Windows line ends and spaces at the ends of lines", () => {
    const text = "### Story  \r\n\r\n  once  \r\n\r\n### Sponsor\t\r\n\r\n_No response_ \r\n";
    expect(texts(nomination, text)).toMatchObject({ story: "once", sponsor: "" });
  });

  it("leaves out what somebody wrote above the first heading", () => {
    const text = `Hello, all!\n\n## Dear leads\n\n${body(["Story", "once"], ["Sponsor", "@ada"])}`;
    expect(texts(nomination, text)).toMatchObject({ story: "once", sponsor: "@ada" });
    expect(parseAnswers(nomination, text).problems).toEqual([]);
  });

  it("reads headings that lost their blank lines", () => {
    expect(texts(nomination, "### Story\nonce\n### Sponsor\n@ada")).toMatchObject({
      story: "once",
      sponsor: "@ada",
    });
  });

  it("takes Waymark's block at its end for no answer", () => {
    const block = "<!-- waymark:checklist -->\n- [x] Tea\n<!-- /waymark:checklist -->";
    const text = `${body(["Story", "a"], ["Sponsor", "@ada"], ["Notes", "b"])}\n\n${block}\n`;
    expect(texts(nomination, text)).toEqual({ story: "a", sponsor: "@ada", notes: "b" });
  });

  it("has room for two questions with one label, in their order", () => {
    const twice = form(field("Name", { key: "first" }), field("Name", { key: "second" }));
    const parsed = parseAnswers(twice, body(["Name", "Ada"], ["Name", "Lin"]));
    expect(parsed.answers).toMatchObject({ first: { text: "Ada" }, second: { text: "Lin" } });
    expect(parsed.problems).toEqual([]);
  });

  it("has room for a question called like what objects inherit", () => {
    const odd = form(field("A", { key: "__proto__" }), field("B", { key: "constructor" }));
    const { answers } = parseAnswers(odd, body(["A", "a"], ["B", "b"]));
    expect(Object.entries(answers).map(([key, { text }]) => [key, text])).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  it("keeps the links of uploaded files, and whatever an unknown element says", () => {
    const link = "[notes.pdf](https://github.com/user-attachments/files/1/notes.pdf)";
    expect(answer(field("File", { type: "upload" }), link)).toEqual({ text: link, chosen: [] });
    expect(answer(field("Future", { type: "other" }), "42")).toEqual({ text: "42", chosen: [] });
  });
});

function boxes(tick: string): string {
  return body(["Conduct", `- [${tick}] I agree\n- [ ] I have questions`]);
}

describe("a required answer", () => {
  it("is asked for where the heading is there and the answer is not, as the interface for programs allows", () => {
    const parsed = parseAnswers(nomination, body(["Story", "once"], ["Sponsor", "_No response_"]));
    expect(parsed).toMatchObject({
      fits: true,
      problems: [{ kind: "unanswered", label: "Sponsor" }],
    });
  });

  it("is asked for where its heading is gone, and then the body does not fit the form", () => {
    const parsed = parseAnswers(nomination, body(["Story", "once"], ["Notes", "none"]));
    expect(parsed).toMatchObject({
      fits: false,
      problems: [{ kind: "missing", label: "Sponsor" }],
    });
  });

  it("is missing from a text that has nothing to do with the form", () => {
    expect(parseAnswers(nomination, "It crashes.").fits).toBe(false);
    expect(parseAnswers(form("Name"), "It crashes.").fits).toBe(false);
    expect(parseAnswers(form(), "It crashes.").fits).toBe(false);
  });

  it("may be a box that must be ticked", () => {
    const conduct = field("Conduct", {
      type: "checkboxes",
      required: true,
      options: ["I agree", "I have questions"],
      requiredOptions: ["I agree"],
    });
    expect(parseAnswers(form(conduct), boxes("x")).problems).toEqual([]);
    expect(parseAnswers(form(conduct), boxes(" ")).problems).toEqual([
      { kind: "unticked", label: "Conduct", option: "I agree" },
    ]);
  });
});

describe("a drop-down", () => {
  const one = field("Team", { type: "dropdown", options: ["Design", "Data, mostly"] });
  const many = field("Topics", {
    type: "dropdown",
    multiple: true,
    options: ["Ideas", "Planning", "Ideas, Planning, & Feedback", "Feedback"],
  });

  it("says which option was chosen, commas and all", () => {
    expect(answer(one, "Data, mostly  ")).toEqual({
      text: "Data, mostly",
      chosen: ["Data, mostly"],
    });
  });

  it("keeps the words of an answer that is not on offer, but chooses nothing", () => {
    expect(answer(one, "Dance")).toEqual({ text: "Dance", chosen: [] });
  });

  it("is empty where it says None, or nothing", () => {
    for (const value of ["None", "_No response_", ""])
      expect(answer(one, value)).toEqual({ text: "", chosen: [] });
  });

  it("means None where None is on offer", () => {
    const asked = field("Access", { type: "dropdown", options: ["All", "None"] });
    expect(answer(asked, "None")).toEqual({ text: "None", chosen: ["None"] });
  });

  it("leaves None in other questions as it is", () => {
    expect(answer(field("Allergies"), "None")).toEqual({ text: "None", chosen: [] });
  });

  it.each([
    ["one", "Feedback", ["Feedback"]],
    ["several", "Ideas, Feedback", ["Ideas", "Feedback"]],
    ["the longest that fits", "Ideas, Planning, & Feedback", ["Ideas, Planning, & Feedback"]],
    [
      "short ones beside a long one",
      "Planning, Ideas, Planning, & Feedback, Ideas",
      ["Planning", "Ideas, Planning, & Feedback", "Ideas"],
    ],
    ["each once", "Ideas, Ideas", ["Ideas"]],
    ["those without a space between", "Ideas,Feedback", ["Ideas", "Feedback"]],
    ["those it knows among others", "Dance, Ideas, Song", ["Ideas"]],
    ["none", "None", []],
  ])("with several choices finds %s", (_, value, chosen) => {
    expect(answer(many, value)?.chosen).toEqual(chosen);
  });

  it("with several choices explains as much as it can, rather than begin with the longest", () => {
    const options = ["A", "A, B", "B, C"];
    const tricky = field("Which", { type: "dropdown", multiple: true, options });
    expect(answer(tricky, "A, B, C")?.chosen).toEqual(["A", "B, C"]);
  });
});

describe("checkboxes", () => {
  const tea = field("Tea", {
    type: "checkboxes",
    options: ["Green", "Black, [strong](x)", "White"],
  });

  it.each(["[x]", "[X]", "[X ]", "[ x]", "[ x ]"])("count %s as ticked", (box) => {
    expect(answer(tea, `- ${box} Green\n- [ ] White`)?.chosen).toEqual(["Green"]);
  });

  it.each(["[ ]", "[]", "[  ]", "[y]", "(x)"])("count %s as not ticked", (box) => {
    expect(answer(tea, `- ${box} Green`)?.chosen).toEqual([]);
  });

  it("may be written with other bullets, and hold any signs", () => {
    expect(answer(tea, "* [x] Green\n+ [x] Black,  [strong](x) ")?.chosen).toEqual([
      "Green",
      "Black, [strong](x)",
    ]);
  });

  it("know only the boxes of the form, each by its first line", () => {
    const value = "- [ ] Green\n- [x] Green\n- [x] Rooibos\nWhite\n- [x] White";
    expect(answer(tea, value)?.chosen).toEqual(["White"]);
  });

  it("are not ticked inside a code fence or a comment", () => {
    expect(answer(tea, "```\n- [x] Green\n```\n<!--\n- [x] White\n-->")?.chosen).toEqual([]);
  });
});

describe("a rendered textarea", () => {
  const log = field("Log", { type: "textarea", rendered: true });

  it.each([
    ["three backticks", "```shell\n  npm test\n\nok\n```", "  npm test\n\nok"],
    ["more, around three", "````md\n```\nx\n```\n````", "```\nx\n```"],
    ["nothing inside", "```shell\n\n```", ""],
    ["no response inside", "```shell\n_No response_\n```", ""],
  ])("is read without its fence of %s", (_, value, text) => {
    expect(answer(log, value)?.text).toBe(text);
  });

  it.each([
    ["was edited away", "npm test"],
    ["was never closed", "```\nnpm test"],
    ["ends before the answer does", "```\na\n```\nb"],
    ["is one of two", "```\na\n```\n```\nb\n```"],
  ])("is read as it stands where the fence %s", (_, value) => {
    expect(answer(log, value)?.text).toBe(value);
  });

  it("is empty where nobody answered", () => {
    expect(answer(log, "_No response_")?.text).toBe("");
    expect(answer(log, "")?.text).toBe("");
  });

  it("may hold the headings of the form, since GitHub fences it", () => {
    const text = body(["Log", "```\n### Sponsor\n\n@eve\n```"], ["Sponsor", "@ada"]);
    const parsed = parseAnswers(form(log, "Sponsor"), text);
    expect(parsed.answers["sponsor"]?.text).toBe("@ada");
    expect(parsed.problems).toEqual([]);
  });
});
