import { expect, test } from "vitest";
import { unclear } from "../../../src/features/requests/unclear.ts";
import type { FormProblem } from "../../../src/forms/problems.ts";
import { PLAIN } from "../../../src/words/voice.ts";

const label = "Why @ada?";
const problems: readonly FormProblem[] = [
  { kind: "repeated", label },
  { kind: "too-often", label },
  { kind: "out-of-order", label },
  { kind: "hidden", label },
  { kind: "missing", label },
  { kind: "several", label },
  { kind: "not-offered", label, options: ["A talk", "An *event*"] },
  { kind: "unanswered", label },
  { kind: "unticked", label, option: "I <agree>" },
];

test("everything that can be wrong in a form is told, harmlessly, and what to do about it", () => {
  const why = "Why @\u200Bada?";
  expect(unclear({ problems }, PLAIN)).toBe(
    `Something in the form still needs your attention. Edit this issue's description (⋯ → Edit) and I'll continue:

- The heading “${why}” is there twice, so I can't tell which answer counts. Keep just one.
- The heading “${why}” is there more often than in the form, so I can't tell which answer counts. Remove the extra ones.
- The heading “${why}” isn't in its place. Keep the headings in the form's order.
- The heading “${why}” is inside a code block or a comment. Close the one before it.
- The heading “### ${why}” is missing. Put it back, with your answer below it.
- “${why}” names more than one person. Name one here, and open another request for each of the others.
- “${why}” needs one of the form's own answers: **A talk** or **An \\*event\\***.
- “${why}” needs an answer.
- Tick “I \\<agree\\>” under “${why}”.`,
  );
});

test("nothing is told where nothing is wrong", () => {
  expect(unclear({ problems: [] }, PLAIN)).toBe("");
});
