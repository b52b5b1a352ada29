import { describe, expect, test } from "vitest";
import { asWritten } from "../../../src/features/foresight/as-written.ts";
import type { Field } from "../../../src/forms/form.ts";
import { definitions, files } from "../../build/definitions.ts";
import { plan } from "./proposal.ts";

const path = ".github/ISSUE_TEMPLATE/join-community.yml";
const form = files[path] ?? "";

const agreed = (validation: string) => `${form}  - type: checkboxes
    id: conduct
    attributes:
      label: Conduct
      options: [{ label: I follow it${validation} }]
`;

describe("what a form's fields are made of", () => {
  test.each([
    [
      "an id",
      form,
      form.replace("    id: why\n", ""),
      "+ The issue form Join a community, question Why: id is gone, was “why”.",
    ],
    [
      "an option that has to be ticked",
      agreed(", required: true"),
      agreed(""),
      "removes I follow it from required: true.",
    ],
  ])("is told as its file calls it: %s", (_, was, is, says) => {
    const inForce = { definitions: definitions({ [path]: was }) };
    expect(plan({ [path]: is }, inForce)).toContain(says);
  });

  test("is told as GitHub and templates have it", () => {
    const field: Field = {
      key: "Log",
      label: "Log",
      type: "textarea",
      required: false,
      options: [],
      multiple: false,
      rendered: true,
      untouched: "Put it here",
    };
    const shown = asWritten({ file: "bug.yml", name: "Bug", labels: [], fields: [field] });
    expect(JSON.stringify(shown)).toContain('"render":true,"value":"Put it here"');
    expect(JSON.stringify(shown)).not.toMatch(/key|"id"|untouched|rendered/);
  });
});
