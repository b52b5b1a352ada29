import { describe, expect, it } from "vitest";
import { matchForm } from "../../src/forms/match-form.ts";
import { body, field, form } from "./build.ts";

const join = { ...form(field("Community", { required: true }), "Why"), file: "join.yml" };
const leave = { ...form(field("Community", { required: true }), "Farewell"), file: "leave.yml" };
const report = { ...form(field("What happened", { required: true })), file: "report.yml" };
const forms = [join, leave, report];

describe("an issue that nothing marks", () => {
  it("comes from the only form whose headings it has", () => {
    expect(matchForm(forms, body(["What happened", "It fell"]))).toBe(report);
    expect(matchForm(forms, body(["Community", "Data"], ["Why", "_No response_"]))).toBe(join);
  });

  it("may lack what nobody had to answer, where only one form is left", () => {
    expect(matchForm([join, report], body(["Community", "Data"]))).toBe(join);
  });

  it("comes from no form where two have its headings", () => {
    expect(matchForm(forms, body(["Community", "Data"]))).toBeUndefined();
    expect(
      matchForm([join, { ...join, file: "again.yml" }], body(["Community", "x"], ["Why", "y"])),
    ).toBeUndefined();
  });

  it("comes from no form where none has its headings", () => {
    expect(matchForm(forms, "It crashes.")).toBeUndefined();
    expect(matchForm([], body(["Community", "Data"]))).toBeUndefined();
  });

  it("does not come from a form it only quotes", () => {
    expect(
      matchForm(forms, `This broke:\n\n\`\`\`\n${body(["What happened", "x"])}\n\`\`\``),
    ).toBeUndefined();
  });
});
