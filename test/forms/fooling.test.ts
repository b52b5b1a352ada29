import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/forms/answers.ts";
import { body, field, form, nomination } from "./build.ts";

/** A nomination with this story; the sponsor the reader sees is Ada. */
function withStory(story: string) {
  return parseAnswers(
    nomination,
    body(["Story", story], ["Sponsor", "@ada"], ["Notes", "_No response_"]),
  );
}

const TWICE = { kind: "repeated", label: "Sponsor" };
const SWALLOWED = { kind: "hidden", label: "Sponsor" };
const SWALLOWED_NOTES = { ...SWALLOWED, label: "Notes" };

describe("somebody who writes a forged answer into a text", () => {
  it("is found out, since the real heading then stands there a second time", () => {
    expect(withStory("Once\n\n### Sponsor\n\n@eve").problems).toEqual([TWICE]);
  });

  it("is found out however often they do it", () => {
    expect(withStory("### Sponsor\n\n".repeat(50)).problems).toEqual([TWICE]);
  });

  it("is found out when they repeat the heading below the real one", () => {
    const text = body(["Story", "a"], ["Sponsor", "@ada"], ["Notes", "### Sponsor\n\n@eve"]);
    const { answers, problems } = parseAnswers(nomination, text);
    expect(answers["sponsor"]?.text).toBe("@ada");
    expect(problems).toEqual([TWICE]);
  });

  it("is found out when they repeat the heading they write under", () => {
    expect(withStory("### Story\n\nanother").problems).toEqual([{ ...TWICE, label: "Story" }]);
  });

  it("is found out when a later heading makes them skip the real one", () => {
    const { problems, fits } = withStory("### Notes\n\nnothing");
    expect(fits).toBe(false);
    expect(problems).toEqual([
      { kind: "out-of-order", label: "Sponsor" },
      { ...TWICE, label: "Notes" },
    ]);
  });

  it("is found out when a fence behind it swallows the real heading", () => {
    expect(withStory("### Sponsor\n\n@eve\n\n```").problems).toContainEqual(TWICE);
  });

  it("is found out when the next text closes that fence again", () => {
    const story = "### Sponsor\n\n@eve\n\n```";
    const text = body(["Story", story], ["Sponsor", "@ada"], ["Notes", "```\n\n### Notes\n\nb"]);
    expect(parseAnswers(nomination, text)).toMatchObject({ fits: true, problems: [TWICE] });
  });

  it("is found out when they hide the real heading between Waymark's own marks", () => {
    const story = "### Sponsor\n\n@eve\n\n<!-- waymark:checklist -->";
    const text = body(
      ["Story", story],
      ["Sponsor", "@ada"],
      ["Notes", "<!-- /waymark:checklist -->"],
    );
    expect(parseAnswers(nomination, text).problems).toEqual([TWICE, SWALLOWED_NOTES]);
  });

  it("cannot do so before the first heading", () => {
    const text = `### Sponsor\n\n@eve\n\n${body(["Story", "a"], ["Sponsor", "@ada"])}`;
    expect(parseAnswers(nomination, text).problems).toContainEqual(TWICE);
  });
});

describe("a form in which two questions have one label", () => {
  const twice = form(
    field("Story", { type: "textarea" }),
    field("Sponsor", { key: "first" }),
    field("Notes", { type: "textarea" }),
    field("Sponsor", { key: "second" }),
  );
  function said(story: string, notes: string) {
    const sections = [
      ["Story", story],
      ["Sponsor", "@ada"],
      ["Notes", notes],
      ["Sponsor", "@lin"],
    ] as const;
    return parseAnswers(twice, body(...sections));
  }

  it("has an answer for each", () => {
    const { answers, problems } = said("a", "b");
    expect([answers["first"]?.text, answers["second"]?.text, problems]).toEqual([
      "@ada",
      "@lin",
      [],
    ]);
  });

  it.each([
    ["once", "### Sponsor\n\n@eve", "b"],
    ["behind the first", "a", "### Sponsor\n\n@eve"],
    ["with a fence behind it", "### Sponsor\n\n@eve\n\n```", "b"],
    ["with a fence that closes again", "### Sponsor\n\n@eve\n\n```", "```"],
    ["in both texts", "### Sponsor\n\n@eve", "### Sponsor\n\n@eve"],
  ])("tells, once, who forges one of them: %s", (_, story, notes) => {
    const { problems } = said(story, notes);
    expect(problems.filter(({ kind }) => kind === "too-often")).toHaveLength(1);
  });

  it("tells who forges all that follow", () => {
    const forged = "### Sponsor\n\n@eve\n\n### Notes\n\nx\n\n### Sponsor\n\n@eve\n\n```";
    for (const notes of ["b", "```", "```\n\n### Sponsor\n\n@eve"])
      expect(said(forged, notes).problems).not.toEqual([]);
  });
});

it("two questions that a definition would call the same are the first of them", () => {
  const same = form(field("Sponsor", { key: "who" }), field("Who", { key: "who" }));
  const { answers } = parseAnswers(same, body(["Sponsor", "@ada"], ["Who", "@eve"]));
  expect(answers["who"]?.text).toBe("@ada");
});

describe("a story that only looks like a heading", () => {
  it.each([
    ["a deeper heading", "#### Sponsor\n\n@eve"],
    ["a higher heading", "## Sponsor\n\n@eve"],
    ["an indented heading", " ### Sponsor\n\n@eve"],
    ["a heading without its space", "###Sponsor\n\n@eve"],
    ["a heading with a tail", "### Sponsor ###\n\n@eve"],
    ["a heading in another case", "### sponsor\n\n@eve"],
    ["a heading with more words", "### Sponsor of the year\n\n@eve"],
    ["a heading in the middle of a line", "see ### Sponsor\n\n@eve"],
    ["a quoted heading", "> ### Sponsor\n>\n> @eve"],
    ["a heading in a list", "- ### Sponsor\n\n  @eve"],
    ["an underlined heading", "Sponsor\n---\n\n@eve"],
    ["an empty heading", "### \n\n@eve"],
    ["a heading of no field", "### Thanks\n\n@eve"],
    ["a heading in a code fence", "```\n### Sponsor\n\n@eve\n```"],
    ["a heading in a long code fence", "````\n```\n### Sponsor\n\n@eve\n````"],
    ["a heading in a fence of tildes", "~~~\n### Sponsor\n\n@eve\n~~~"],
    ["a heading in a fence in a list", "- ```\n  ### Sponsor\n  @eve\n  ```"],
    ["a heading in a comment", "<!--\n### Sponsor\n\n@eve\n-->"],
    ["a heading in HTML", "<pre>\n### Sponsor\n\n@eve\n</pre>"],
    ["an unclosed comment within a line", "a <!-- b"],
    ["an unclosed code span", "a ` b `` c"],
    ["a fence that its list item closes", "- ```\n  code"],
  ])("is told whole: %s", (_, story) => {
    const { answers, problems, fits } = withStory(story);
    expect(answers["story"]?.text).toBe(story.trim());
    expect(answers["sponsor"]?.text).toBe("@ada");
    expect(problems).toEqual([]);
    expect(fits).toBe(true);
  });
});

describe("a story that swallows what follows", () => {
  it.each([
    ["a code fence that is never closed", "```\nlog"],
    ["a fence closed by a shorter one", "````\nlog\n```"],
    ["a comment that is never closed", "<!-- secret"],
    ["HTML that is never closed", "<pre>\nlog"],
  ])("gets a word about it: %s", (_, story) => {
    const { answers, problems, fits } = withStory(story);
    expect(answers["sponsor"]?.text).toBe("");
    expect(fits).toBe(false);
    expect(problems).toEqual([SWALLOWED, SWALLOWED_NOTES]);
  });

  it("cannot put on the fence of a later answer to hide what stands between", () => {
    const text = body(["Story", "```"], ["Sponsor", "@ada"], ["Notes", "```"]);
    expect(parseAnswers(nomination, text)).toMatchObject({ fits: false });
    expect(parseAnswers(nomination, text).problems).toContainEqual(SWALLOWED);
  });

  it("may be the last answer, where nothing follows", () => {
    const text = body(["Story", "a"], ["Sponsor", "@ada"], ["Notes", "```\nlog"]);
    expect(parseAnswers(nomination, text)).toMatchObject({ fits: true, problems: [] });
  });

  it("may hide a question between Waymark's own marks, but has then not answered it", () => {
    const block = `<!-- waymark:checklist -->\n\n### Sponsor\n\n@eve\n<!-- /waymark:checklist -->`;
    const { problems, fits } = parseAnswers(nomination, `${body(["Story", "a"])}\n\n${block}`);
    expect({ problems, fits }).toEqual({ problems: [SWALLOWED], fits: false });
  });

  it("is not Waymark's own block, even where a checklist is called like a question", () => {
    const block = "<!-- waymark:checklist -->\n### Notes\n\n- [ ] Tea\n<!-- /waymark:checklist -->";
    const text = `${body(["Story", "a"], ["Sponsor", "@ada"], ["Notes", "b"])}\n\n${block}`;
    expect(parseAnswers(nomination, text)).toMatchObject({ fits: true, problems: [] });
  });

  it("does not swallow Waymark's own block", () => {
    const block = "<!-- waymark:checklist -->\n- [ ] Tea\n<!-- /waymark:checklist -->";
    const text = `${body(["Story", "a"], ["Sponsor", "@ada"], ["Notes", "```\nlog"])}\n\n${block}`;
    expect(parseAnswers(nomination, text).answers["notes"]?.text).toBe("```\nlog");
  });
});

describe("somebody who hides a question from the reader", () => {
  it("has not answered it", () => {
    const text = body(["Story", "a\n\n<!--\n\n### Sponsor\n\n@eve\n\n-->"], ["Notes", "b"]);
    const { answers, problems, fits } = parseAnswers(nomination, text);
    expect(answers["sponsor"]?.text).toBe("");
    expect(problems).toEqual([SWALLOWED]);
    expect(fits).toBe(false);
  });

  it("is told so even where the question is optional", () => {
    const optional = form(field("Story", { type: "textarea" }), "Sponsor");
    const { problems, fits } = parseAnswers(optional, body(["Story", "```\n### Sponsor\n```"]));
    expect(problems).toEqual([SWALLOWED]);
    expect(fits).toBe(true);
  });
});
