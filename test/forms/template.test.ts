import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/forms/answers.ts";
import { matchForm } from "../../src/forms/match-form.ts";
import { readForm } from "../../src/forms/read-form.ts";
import { headingsFit, headingsIn } from "../../src/forms/sections.ts";
import { headingsOf } from "../../src/forms/template.ts";
import { body as formBody, form as formOf } from "./build.ts";

const TEMPLATE = `Good to have you here.

## Why
<!-- A sentence or two. -->
Tell us.

#### Who ##

**Not a heading**

### Promises

- [ ] I have read it <!-- really -->
- [ ] I follow it

\`\`\`sh
# no heading
\`\`\`
`;

const body = headingsOf(TEMPLATE).map(({ element }) => element);
const form = readForm("ask.md", { name: "Ask", labels: "process: ask", body });

function answered(text: string) {
  return parseAnswers(form, text).answers;
}

describe("a Markdown template", () => {
  it("has a field for each heading, called by its words", () => {
    expect(form).toMatchObject({ file: "ask.md", name: "Ask", labels: ["process: ask"] });
    expect(form.fields).toMatchObject([
      { key: "Why", label: "Why", type: "input", required: false, heading: "## Why" },
      { key: "Who", heading: "#### Who ##", untouched: "**Not a heading**" },
      { key: "Promises", heading: "Promises", type: "checkboxes", options: expect.any(Array) },
    ]);
    expect(form.fields[0]?.untouched).toBe("Tell us.");
    expect(form.fields[2]?.options).toHaveLength(2);
  });

  it("knows where its headings and boxes stand", () => {
    expect(headingsOf(TEMPLATE).map(({ line }) => line)).toEqual([2, 6, 10]);
    expect(headingsOf(TEMPLATE)[2]?.boxes.map(({ line }) => line)).toEqual([12, 13]);
  });

  it("has none where a heading has no words", () => {
    expect(headingsOf("## \n\n## ##\n\nWhy\n===\n\n**Why**\n")).toEqual([]);
  });

  it("is not looked for in a form that only looks like one", () => {
    const [field] = readForm("ask.yml", { body }).fields;
    expect(field).not.toHaveProperty("heading");
  });
});

describe("what somebody writes into a template", () => {
  it("is no answer as long as it was left as it was, whatever the line endings", () => {
    for (const text of [TEMPLATE, TEMPLATE.replaceAll("\n", "\r\n")])
      expect(answered(text)).toEqual({
        Why: { text: "", chosen: [] },
        Who: { text: "", chosen: [] },
        Promises: { text: "", chosen: [] },
      });
  });

  it("is an answer, without comments", () => {
    const text = TEMPLATE.replace("Tell us.", "I like maps. <!-- hidden -->\n\n- and forms");
    expect(answered(text)["Why"]?.text).toBe("I like maps. \n\n- and forms");
    const open = "## Why\n\nMaps <!-- and never closed";
    expect(answered(open)["Why"]?.text).toBe("Maps");
  });

  it("keeps comments in code, closed or not", () => {
    const code = "```html\n<!-- kept -->\n```";
    expect(answered(`## Why\n\n${code}\n<!-- gone -->`)["Why"]?.text).toBe(code);
    const open = "~~~\n<!-- kept -->";
    expect(answered(`## Why\n\n${open}`)["Why"]?.text).toBe(open);
  });

  it("ticks boxes", () => {
    const { Promises } = answered(TEMPLATE.replace("[ ] I follow", "[x] I follow"));
    expect(Promises?.chosen).toEqual(["I follow it"]);
  });

  it("is cut only at the template's own headings, of their own level", () => {
    const text = "## Why\n\n### Who\n\n# Why\n\nme\n\n#### Who ##\n\n@ada";
    expect(answered(text)).toMatchObject({
      Why: { text: "### Who\n\n# Why\n\nme" },
      Who: { text: "@ada" },
      Promises: { text: "", chosen: [] },
    });
    expect(parseAnswers(form, text).problems).toEqual([]);
  });

  it("has no heading twice", () => {
    const { problems } = parseAnswers(form, `${TEMPLATE}\n## Why\n\nagain`);
    expect(problems).toEqual([{ kind: "repeated", label: "Why" }]);
  });
});

describe("an issue comes from a template", () => {
  it("where all its headings are there: anybody may write one of them", () => {
    expect(matchForm([form], TEMPLATE)).toBe(form);
    expect(matchForm([form], "## Why\n\nIt crashes.")).toBeUndefined();
    expect(headingsFit(form, new Set(headingsIn(TEMPLATE)))).toBe(true);
    expect(headingsFit(form, new Set(headingsIn("## Why\n\n### Promises")))).toBe(false);
  });

  it("and those that a form could have written come first", () => {
    expect(headingsIn(TEMPLATE)).toEqual(["Promises", "## Why", "#### Who ##"]);
  });
});

it("headings of other levels are words in the answers to a form", () => {
  const asking = formOf("Story", "# of people");
  const text = formBody(["Story", "## Why\n\n# of people"], ["# of people", "7"]);
  const { answers, problems } = parseAnswers(asking, text);
  expect(problems).toEqual([]);
  expect(answers["story"]?.text).toBe("## Why\n\n# of people");
  expect(answers["#-of-people"]?.text).toBe("7");
});
