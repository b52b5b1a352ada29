import { describe, expect, test } from "vitest";
import { definitions, files } from "../../build/definitions.ts";
import { credited, merged } from "../../build/facts.ts";
import { ada, bot, olu } from "../../build/people.ts";
import { type Changes, comment, plan, proposed } from "./proposal.ts";

const settings = files["waymark.yml"] ?? "";
const CODE = '  - { type: code, on: pull_request.merged, paths: ["src/**"] }\n';
const DESIGN = '  - { type: design, on: pull_request.merged, paths: ["design/**"] }\n';

const facts = [
  merged(1),
  merged(2, { paths: ["src/a.ts", "design/a.svg"] }),
  merged(3, { paths: ["docs/a.md"] }),
  merged(4, { author: olu.id }),
  merged(5, { author: bot.id }),
];

/** The settings with these rules in place of the one for code. */
function ruled(rules: string): Changes {
  return { "waymark.yml": settings.replace(CODE, rules) };
}

/** The settings with a type of its own for code. */
function typed(name: string, more = ""): Changes {
  const own = `types:\n  ${name}: { description: Wrote., ${more} }\n`;
  return { "waymark.yml": `${settings.replace("type: code", `type: ${name}`)}${own}` };
}

/** What the plan says of people's past work, where these rules are proposed. */
function told(next: Changes, before: Changes = {}): readonly string[] {
  const all = plan(next, { facts, definitions: definitions(before) }).split("\n");
  return all.filter((line) => line.includes("is counted again"));
}

const HOW =
  "To leave the past as it is, keep the old rule and end it with until, and let the new one begin with from on the day after.";

describe("the plan of other rules for what counts", () => {
  test("names whose past work counts no more, how much of it, and how to leave it alone", () => {
    expect(told(ruled(""))).toEqual([
      `- If you merge this, what people did before is counted again. sam and olu lose 3 contributions of type code. ${HOW}`,
    ]);
  });

  test("names whose past work counts otherwise, or for the first time", () => {
    expect(told(ruled(CODE + DESIGN))).toEqual([
      `+ If you merge this, what people did before is counted again. sam gains 1 contribution of type design. ${HOW}`,
    ]);
    expect(told(ruled(DESIGN))).toEqual([
      `- If you merge this, what people did before is counted again. sam and olu lose 3 contributions of type code. sam gains 1 contribution of type design. ${HOW}`,
    ]);
  });

  test("says nothing where one rule ends and another begins", () => {
    const ended = CODE.replace(" }", ", until: 2026-11-19 }");
    const begun = "  - { type: design, on: pull_request.merged, from: 2026-11-20 }\n";
    expect(told(ruled(ended + begun))).toEqual([]);
  });

  test("says nothing where only examples differ, or what a type is called", () => {
    const tried = CODE.replace(" }", ", examples: [{ counts: true, paths: [src/a] }] }");
    expect(told(ruled(tried))).toEqual([]);
    expect(told(typed("building", "previously: [coding]"), typed("coding"))).toEqual([]);
  });

  test("says it in Spanish, too", () => {
    const spanish = { "waymark.yml": `${settings}language: es\n` };
    const next = { "waymark.yml": `${settings.replace(CODE, "")}language: es\n` };
    const body = comment(proposed(next), { facts, definitions: definitions(spanish) });
    expect(body).toContain("`sam` y `olu` pierden 3 contribuciones de tipo `code`.");
  });
});

const CREDITS = ["gardening", "cooking"].map((words, index) => ({
  ...credited(6 + index, ada, olu, `2026-11-18T1${index}:00:00.000Z`),
  words,
}));

/** The settings with these types of their own. */
function ofTypes(...all: readonly string[]): Changes {
  return { "waymark.yml": `${settings}types: { ${all.join(", ")} }\n` };
}

function typeCalled(name: string, more = ""): string {
  return `${name}: { description: Did it.${more} }`;
}

/** What the plan says of people's past work, where gardening and cooking were credited. */
function toldOfCredits(before: Changes, next: Changes): readonly string[] {
  const all = plan(next, { facts: CREDITS, definitions: definitions(before) }).split("\n");
  return all.filter((line) => line.includes("is counted again"));
}

describe("the plan of other types of contributions", () => {
  test("names whose credits would count no more, and whose would only then", () => {
    expect(toldOfCredits(ofTypes(typeCalled("gardening")), ofTypes(typeCalled("cooking")))).toEqual(
      [
        "- If you merge this, what people did before is counted again. olu loses 1 contribution of type gardening. olu gains 1 contribution of type cooking. What was vouched for with /credit counts for types that are there. To keep what counts now, leave the old type in types; if it's only called something else, write its old name into previously of the new one.",
      ],
    );
  });

  test("says nothing where a type is only called something else, or nothing was credited for it", () => {
    const tending = typeCalled("tending", ", previously: [gardening]");
    expect(toldOfCredits(ofTypes(typeCalled("gardening")), ofTypes(tending))).toEqual([]);
    expect(
      toldOfCredits(
        ofTypes(typeCalled("gardening")),
        ofTypes(typeCalled("gardening"), typeCalled("tending")),
      ),
    ).toEqual([]);
  });
});
