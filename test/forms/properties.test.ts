import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/forms/answers.ts";
import type { Field, IssueForm } from "../../src/forms/form.ts";
import { matchForm } from "../../src/forms/match-form.ts";
import { asGitHub, type Entry } from "./as-github.ts";
import { field, form as formOf } from "./build.ts";

const START = "<!-- waymark:checklist -->";
const END = "<!-- /waymark:checklist -->";

const line = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
const label = line.map((text) => text.trim().replaceAll(/\s+/g, " ")).filter((text) => text !== "");

/** Options whose names have no commas, or do: never so that two readings are possible. */
const offered = fc
  .uniqueArray(fc.tuple(fc.constantFrom("Tea", "Ideas, Planning", "a, b, & c"), fc.nat(99)), {
    minLength: 1,
    maxLength: 5,
    selector: ([name, number]) => `${name} ${number}`,
  })
  .map((pairs) => pairs.map(([name, number]) => `${number} ${name} ${number}`));

const question: fc.Arbitrary<Omit<Field, "key" | "label">> = fc.oneof(
  fc.constantFrom(
    { ...field(""), type: "input" as const },
    { ...field(""), type: "textarea" as const },
    { ...field(""), type: "textarea" as const, rendered: true },
    { ...field(""), type: "upload" as const },
  ),
  offered.map((some) => ({ ...field(""), type: "checkboxes" as const, options: some })),
  fc.tuple(offered, fc.boolean()).map(([some, multiple]) => ({
    ...field(""),
    type: "dropdown" as const,
    options: some,
    multiple,
  })),
);

/** Labels of a form, of which some may be the same: GitHub takes them where ids tell them apart. */
const labelsOfForm = fc.oneof(
  fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
  fc
    .uniqueArray(label, { minLength: 1, maxLength: 3 })
    .chain((labels) => fc.array(fc.constantFrom(...labels), { minLength: 1, maxLength: 6 })),
);

const anyForm: fc.Arbitrary<IssueForm> = labelsOfForm.chain((labels) =>
  fc
    .tuple(...labels.map(() => question))
    .map((questions) =>
      formOf(...questions.map((one, n) => ({ ...one, label: labels[n] ?? "", key: `f${n}` }))),
    ),
);

/** Text as people write it, with all that looks like a heading of another field but is none. */
function story(labels: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom("Something else", ...labels);
  const piece = fc.oneof(
    line.filter((text) => !/[`~<#]/.test(text)),
    known,
    known.map((one) => `#### ${one}`),
    known.map((one) => ` ### ${one}`),
    known.map((one) => `> ### ${one}`),
    known.map((one) => `\`\`\`\n### ${one}\n\n\`\`\``),
    known.map((one) => `~~~~ md\n### ${one}\n~~~\n~~~~`),
    known.map((one) => `<!--\n### ${one}\n-->`),
    fc.constantFrom("", "- item", "`code`", "#", "a <!-- b", "- ```\n  code\n  ```"),
  );
  return fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("\n"));
}

function entry(one: Field, labels: readonly string[]): fc.Arbitrary<Entry> {
  const chosen = (max: number) => fc.shuffledSubarray([...one.options], { maxLength: max });
  if (one.type === "checkboxes")
    return chosen(one.options.length).map((some) => ({ text: "", chosen: some }));
  if (one.type === "dropdown")
    return chosen(one.multiple ? one.options.length : 1).map((some) => ({
      text: "",
      chosen: some,
    }));
  const long = one.type === "textarea";
  const others = labels.filter((other) => other !== one.label);
  const text = long ? story(others) : line.filter((words) => !/^\s*([`~<#]|[-*+\d])/.test(words));
  return text.map((words) => ({ text: words.trim().replace(/^###/, "see\n ###"), chosen: [] }));
}

const filledIn = anyForm.chain((form) => {
  const labels = form.fields.map((one) => one.label);
  return fc.tuple(fc.constant(form), fc.tuple(...form.fields.map((one) => entry(one, labels))));
});

/** What an answer is about: the options of a question that has some, else the text. */
function given({ type }: Field, answer: Entry | undefined): unknown {
  const choice = type === "checkboxes" || type === "dropdown";
  return choice ? answer?.chosen.toSorted() : answer?.text;
}

describe("any form, filled in as GitHub does it", () => {
  it("gives back every answer, whatever it says", () => {
    fc.assert(
      fc.property(
        filledIn,
        fc.boolean(),
        fc.constantFrom("\n", "\r\n"),
        ([form, entries], old, end) => {
          const body = asGitHub(form, entries, old).replaceAll("\n", end);
          const parsed = parseAnswers(form, body);
          expect(parsed).toMatchObject({ fits: true, problems: [] });
          const read = form.fields.map((one) => given(one, parsed.answers[one.key]));
          expect(read).toEqual(form.fields.map((one, n) => given(one, entries[n])));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is recognised among others", () => {
    fc.assert(
      fc.property(filledIn, ([form, entries]) => {
        const other = { ...form, fields: [...form.fields, field("\u2615")] };
        expect(matchForm([other, form], asGitHub(form, entries))).toBe(form);
      }),
    );
  });

  it("never lets a text answer another question, unless it says that something is wrong", () => {
    const forged = filledIn.chain(([form, entries]) => {
      const heading = fc.constantFrom(...form.fields).map((one) => `### ${one.label}\n\nforged`);
      const fence = fc.constantFrom("```", "~~~~", "<!--", "-->", "<pre>", "- ```", START, END, "");
      const texts = fc.array(fc.oneof(heading, fence), { minLength: 1, maxLength: 4 });
      return fc.tuple(
        fc.constant(form),
        fc.constant(entries),
        fc.nat(form.fields.length - 1),
        texts,
        texts,
      );
    });
    fc.assert(
      fc.property(forged, ([form, entries, at, texts, more]) => {
        const second = (at + 1 + more.length) % entries.length;
        const hostile = new Map([
          [second, more.join("\n")],
          [at, texts.join("\n")],
        ]);
        const all = entries.map((one, n) => ({ ...one, text: hostile.get(n) ?? one.text }));
        const honest = parseAnswers(form, asGitHub(form, entries)).answers;
        const { answers, problems } = parseAnswers(form, asGitHub(form, all));
        const others = form.fields.filter((_, n) => !hostile.has(n)).map(({ key }) => key);
        const changed = others.filter((key) => answers[key]?.text !== honest[key]?.text);
        expect(problems.length > 0 ? [] : changed).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

function hostilePiece({ fields }: IssueForm): fc.Arbitrary<string> {
  const signs = "\n|\r|```|~~~|- [x] |<!--|-->|, |> |- |\t|\0|\ud800".split("|");
  return fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...fields.map((one) => `### ${one.label}`)),
    fc.constantFrom(...signs),
  );
}

describe("any text at all", () => {
  const hostile = anyForm.chain((form) =>
    fc.tuple(fc.constant(form), fc.array(hostilePiece(form), { maxLength: 30 })),
  );

  it("is read without a stumble, with an answer for every field", () => {
    fc.assert(
      fc.property(hostile, ([form, pieces]) => {
        const parsed = parseAnswers(form, pieces.join(""));
        expect(Object.keys(parsed.answers).length).toBe(form.fields.length);
        for (const { key, options } of form.fields)
          expect(options).toEqual(expect.arrayContaining([...(parsed.answers[key]?.chosen ?? [])]));
      }),
    );
  });
});
