import * as fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readForm } from "../../src/forms/read-form.ts";

const FORM = `
name: Join a community
description: Become a member
labels: ["process: join", member]
body:
  - type: markdown
    attributes: { value: "Welcome!" }
  - type: dropdown
    id: community
    attributes: { label: Community, options: [UI/UX, Data], multiple: true }
    validations: { required: true }
  - type: input
    attributes: { label: "Your   name " }
  - type: textarea
    id: log
    attributes: { label: Log, render: shell }
  - type: checkboxes
    id: conduct
    attributes:
      label: Conduct
      options:
        - { label: I have read it, required: true }
        - { label: I have questions }
  - type: upload
    id: picture
    attributes: { label: Picture }
  - type: hologram
    id: future
    attributes: { label: Future }
    validations: { required: true }
`;

describe("an issue form", () => {
  const form = readForm("join.yml", load(FORM));
  const byKey = Object.fromEntries(form.fields.map((field) => [field.key, field]));

  it("keeps its name, its labels and its questions in order", () => {
    expect(form).toMatchObject({
      file: "join.yml",
      name: "Join a community",
      labels: ["process: join", "member"],
    });
    expect(Object.keys(byKey)).toEqual([
      "community",
      "Your name",
      "log",
      "conduct",
      "picture",
      "future",
    ]);
  });

  it("says what a drop-down offers, and whether several may be chosen", () => {
    expect(byKey["community"]).toEqual({
      key: "community",
      label: "Community",
      type: "dropdown",
      required: true,
      options: ["UI/UX", "Data"],
      multiple: true,
      rendered: false,
    });
  });

  it("goes by the label where a field has no id", () => {
    expect(byKey["Your name"]).toMatchObject({ label: "Your name", type: "input" });
  });

  it("knows that GitHub fences a rendered textarea", () => {
    expect(byKey["log"]).toMatchObject({ type: "textarea", rendered: true });
  });

  it("asks for checkboxes of which one must be ticked", () => {
    expect(byKey["conduct"]).toMatchObject({
      required: true,
      options: ["I have read it", "I have questions"],
      requiredOptions: ["I have read it"],
    });
  });

  it("takes an upload for what it is, and an element nobody knows yet as optional", () => {
    expect(byKey["picture"]).toMatchObject({ type: "upload", required: false });
    expect(byKey["future"]).toMatchObject({ type: "other", required: false });
  });
});

describe("an issue form that somebody wrote loosely", () => {
  it("may list its labels in one line, with commas", () => {
    expect(readForm("a.yml", { labels: "one, two ,,three" }).labels).toEqual([
      "one",
      "two",
      "three",
    ]);
  });

  it("goes by its file name without a name", () => {
    expect(readForm("a.yml", {})).toEqual({ file: "a.yml", name: "a.yml", labels: [], fields: [] });
  });

  it("takes numbers and truth values for words, and options without a label for their text", () => {
    const body = [
      {
        type: "checkboxes",
        attributes: { label: 7, options: ["plain", 2, true, null, {}, ["x"]] },
      },
    ];
    const [field] = readForm("a.yml", { body }).fields;
    expect(field).toMatchObject({ key: "7", label: "7", options: ["plain", "2", "true"] });
  });

  it("loses a question without a label, because no heading can stand for it", () => {
    const body = [{ type: "input", id: "x" }, "text", null, { type: "input", attributes: [] }];
    expect(readForm("a.yml", { body }).fields).toEqual([]);
  });

  it("cannot reach what an object inherits", () => {
    const body = [{ type: "input", attributes: { label: "__proto__" } }];
    expect(readForm("a.yml", { body }).fields).toMatchObject([{ key: "__proto__" }]);
    expect(readForm("a.yml", Object.create({ name: "inherited" })).name).toBe("a.yml");
  });

  it("never throws, whatever its YAML holds", () => {
    const element = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.oneof(fc.constantFrom("input", "dropdown", "checkboxes"), fc.anything()),
        id: fc.anything(),
        attributes: fc.oneof(
          fc.anything(),
          fc.record({ label: fc.anything(), options: fc.anything() }),
        ),
        validations: fc.anything(),
      }),
    );
    const file = fc.oneof(
      fc.anything(),
      fc.record({ name: fc.anything(), labels: fc.anything(), body: fc.array(element) }),
    );
    fc.assert(
      fc.property(file, (value) => {
        const form = readForm("a.yml", value);
        expect(form.fields.every(({ label, key }) => label !== "" && key !== "")).toBe(true);
      }),
    );
  });
});
