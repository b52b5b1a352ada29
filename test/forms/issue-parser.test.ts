import { parseIssue } from "@github/issue-parser";
import * as fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/forms/answers.ts";
import { readForm } from "../../src/forms/read-form.ts";
import { asGitHub } from "./as-github.ts";
import { body } from "./build.ts";

const TEMPLATE = `
name: Nominate
description: Nominate somebody
body:
  - { type: markdown, attributes: { value: Thanks } }
  - { type: textarea, id: story, attributes: { label: Story } }
  - { type: input, id: sponsor, attributes: { label: Sponsor } }
  - { type: dropdown, id: topics, attributes: { label: Topics, multiple: true, options: [Ideas, Planning, "Tea, or coffee"] } }
  - { type: checkboxes, id: conduct, attributes: { label: Conduct, options: [{ label: I agree }, { label: I ask }] } }
  - { type: textarea, id: log, attributes: { label: Log, render: shell } }
`;
const form = readForm("nominate.yml", load(TEMPLATE));

/** Our answers in the shape in which the other parser gives them. */
function ours(text: string) {
  const { story, sponsor, topics, conduct, log } = parseAnswers(form, text).answers;
  return {
    story: story?.text || undefined,
    sponsor: sponsor?.text || undefined,
    topics: topics?.chosen,
    conduct: conduct?.chosen,
    log: log?.text || undefined,
  };
}

function theirs(text: string) {
  const { story, sponsor, topics, conduct, log } = parseIssue(text, TEMPLATE);
  const boxes = conduct as { readonly selected: readonly string[] } | undefined;
  return { story, sponsor, topics, conduct: boxes?.selected, log };
}

/** A whole body with some answers of our choice. */
function filled(answers: Readonly<Record<string, string>>): string {
  return body(
    ["Story", answers["story"] ?? "Once"],
    ["Sponsor", answers["sponsor"] ?? "@ada"],
    ["Topics", answers["topics"] ?? "Ideas"],
    ["Conduct", answers["conduct"] ?? "- [x] I agree\n- [ ] I ask"],
    ["Log", answers["log"] ?? "_No response_"],
  );
}

function chosen(...options: readonly string[]) {
  return fc.subarray([...options]).map((some) => ({ text: "", chosen: some }));
}

describe("GitHub's own parser and ours", () => {
  it("agree on whatever people answer plainly", () => {
    const words = fc
      .array(
        fc.constantFrom("Ada", "helped,", "a lot.", "- [x] tea", "#1", "## Part", "\n", "\n\n"),
      )
      .map((some) =>
        some
          .join(" ")
          .replaceAll(/ ?\n ?/g, "\n")
          .trim(),
      );
    const text = words.map((some) => ({ text: some, chosen: [] }));
    const entries = fc.tuple(
      text,
      fc.constantFrom("@ada", "lin", "").map((some) => ({ text: some, chosen: [] })),
      chosen("Ideas", "Planning"),
      chosen("I agree", "I ask"),
      fc.constant({ text: "", chosen: [] }),
    );
    fc.assert(
      fc.property(entries, fc.boolean(), (some, old) => {
        const written = asGitHub(form, some, old);
        expect(ours(written)).toEqual(theirs(written));
      }),
      { numRuns: 300 },
    );
  });

  it("agree that a deeper heading is text, whatever it is called", () => {
    const text = filled({ story: "One\n\n#### Sponsor\n\n@eve" });
    expect(ours(text)).toEqual(theirs(text));
    expect(ours(text).sponsor).toBe("@ada");
  });

  it("agree that a heading of no field is part of the answer", () => {
    const text = filled({ story: "One\n\n### Two\n\nthree" });
    expect(ours(text).story).toBe("One\n\n### Two\n\nthree");
    expect(theirs(text).story).toContain("### Two");
  });
});

describe("GitHub's own parser and ours disagree, and ours is right, because", () => {
  it("a forged heading replaces nothing: the first counts, and the second is a problem", () => {
    const text = `${filled({})}\n\n### Sponsor\n\n@eve`;
    expect(ours(text).sponsor).toBe("@ada");
    expect(theirs(text).sponsor).toBe("@eve");
    expect(parseAnswers(form, text).problems).toHaveLength(1);
  });

  it("a heading in a code fence is code", () => {
    const text = filled({ story: "```\n### Conduct\n\n- [x] I ask\n```" }).replace(
      /### Topics[^]*/,
      "",
    );
    expect(ours(text).conduct).toEqual([]);
    expect(theirs(text).conduct).toContain("I ask");
  });

  it("a heading in a comment is seen by nobody", () => {
    const text = "### Story\n\nOnce\n\n<!--\n### Sponsor\n\n@eve\n-->";
    expect(ours(text).sponsor).toBeUndefined();
    expect(theirs(text).sponsor).toContain("@eve");
  });

  it("three signs in the middle of a line are no heading", () => {
    const text = filled({ story: "I like ### Sponsor\n@eve" });
    expect(ours(text)).toMatchObject({ story: "I like ### Sponsor\n@eve", sponsor: "@ada" });
    expect(theirs(text).story).not.toBe("I like ### Sponsor\n@eve");
  });

  it("an option may hold a comma", () => {
    const text = filled({ topics: "Ideas, Tea, or coffee" });
    expect(ours(text).topics).toEqual(["Ideas", "Tea, or coffee"]);
    expect(theirs(text).topics).toEqual(["Ideas", "Tea", "or coffee"]);
  });

  it("only options of the form can be chosen", () => {
    const text = filled({ topics: "Ideas, Dance", conduct: "- [x] I agree\n- [x] I rule" });
    expect(ours(text)).toMatchObject({ topics: ["Ideas"], conduct: ["I agree"] });
    expect(theirs(text)).toMatchObject({
      topics: ["Ideas", "Dance"],
      conduct: ["I agree", "I rule"],
    });
  });

  it("a box with a space too many is ticked all the same", () => {
    const text = filled({ conduct: "- [X ] I agree\n- [] I ask" });
    expect(ours(text).conduct).toEqual(["I agree"]);
    expect(theirs(text).conduct).toEqual([]);
  });

  it("a plain None is an answer, except in a drop-down", () => {
    const text = filled({ story: "None" });
    expect(ours(text).story).toBe("None");
    expect(theirs(text).story).toBeUndefined();
  });

  it("the fence around a rendered answer is GitHub's, not the author's", () => {
    const text = filled({ log: "```shell\nnpm test\n```" });
    expect(ours(text).log).toBe("npm test");
    expect(theirs(text).log).toBe("```shell\nnpm test\n```");
  });

  it("a question may stay unanswered without a word", () => {
    const text = "### Story\n\n\n\n### Sponsor\n\n@ada";
    expect(ours(text)).toMatchObject({ story: undefined, sponsor: "@ada" });
    expect(theirs(text)).toMatchObject({ sponsor: "@ada" });
  });

  it("an element that came later than the parser breaks no form", () => {
    const element = "{ type: upload, id: file, attributes: { label: File } }";
    const newer = `name: New\nbody:\n  - ${element}\n`;
    const text = body(["File", "[a](b)"]);
    expect(parseAnswers(readForm("new.yml", load(newer)), text).answers["file"]?.text).toBe(
      "[a](b)",
    );
    expect(() => parseIssue(text, newer)).toThrow("Unknown field type");
  });
});
