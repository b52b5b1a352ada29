import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRIBUTION_TYPES, contributionType } from "../../src/commands/contribution-types.ts";
import { CREDIT_WORDS, isFiller, unaccented } from "../../src/commands/credit-words/index.ts";
import { parseCorrectOf } from "../../src/commands/correct.ts";
import { creditsIn, creditType, parseCredit } from "../../src/commands/credit.ts";
import { contributions } from "../../src/words/generated/contributions.ts";
import { types } from "../../src/words/generated/types.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { ours } from "../../src/words/shown.ts";

const LINK = "https://harbor.example/meetup";

/** The type a credit in these words is for. */
function typeOf(words: string, own: readonly string[] = []): string | undefined {
  const credit = parseCredit(`@ada ${words} ${LINK}`);
  return credit && creditType(credit.words, own);
}

/** A line that credits these people. */
function crediting(logins: readonly string[]) {
  const names = logins.map((login) => `@${login}`).join(" ");
  return { name: "credit", argument: `${names} organised ${LINK}` };
}

describe("a lead who credits somebody", () => {
  it("says who did what, and where it can be seen", () => {
    const credit = { people: ["ada"], words: "organised", evidence: LINK };
    expect(parseCredit(`@ada organised ${LINK}`)).toEqual(credit);
    expect(parseCredit(`  @ada   organised the  spring meetup: <${LINK}> `)).toEqual({
      ...credit,
      words: "organised the spring meetup:",
    });
    expect(parseCredit(`https://github.com/ada organised ${LINK}`)).toEqual(credit);
  });

  it.each([
    ["organised", "eventOrganizing"],
    ["Organized", "eventOrganizing"],
    ["organised the spring meetup:", "eventOrganizing"],
    ["ran a workshop", "eventOrganizing"],
    ["wrote docs", "doc"],
    ["documented", "doc"],
    ["wrote the documentation", "doc"],
    ["designed the logo", "design"],
    ["translated", "translation"],
    ["mentored two newcomers", "mentoring"],
    ["reviewed", "review"],
    ["gave a talk", "talk"],
    ["spoke at a school", "talk"],
    ["fixed", "code"],
    ["coded", "code"],
    ["tested", "test"],
    ["tested with users", "userTesting"],
    ["user testing", "userTesting"],
    ["answered questions", "question"],
    ["ideas", "ideas"],
    ["did research", "research"],
    ["researched", "research"],
    ["found a bug", "bug"],
    ["found funding", "fundingFinding"],
    ["wrote a blog post", "blog"],
    ["for eventorganizing", "eventOrganizing"],
    ["A11Y,", "a11y"],
    ["organizó el encuentro de primavera:", "eventOrganizing"],
    ["Organizo", "eventOrganizing"],
    ["tradujo la guía", "translation"],
    ["organizaron un encuentro", "eventOrganizing"],
    ["dieron una charla", "talk"],
    ["hizo una reunión", "eventOrganizing"],
    ["dio una charla", "talk"],
    ["escribió documentación", "doc"],
    ["🎉 gave a talk", "talk"],
    ["**gave a talk**", "talk"],
    ["🎉🎉 — ran a _workshop_!!", "eventOrganizing"],
    ["_talk_ (twice!)", "talk"],
    ["¡tradujo!", "translation"],
  ])("may say “%s”", (words, type) => {
    expect(typeOf(words)).toBe(type);
  });

  it("may name any type there is, in any case", () => {
    for (const type of CONTRIBUTION_TYPES) {
      expect(typeOf(type)).toBe(type);
      expect(typeOf(type.toUpperCase())).toBe(type);
    }
  });

  it("may name a type of the organisation's own, which comes first", () => {
    expect(typeOf("Baking", ["baking"])).toBe("baking");
    expect(typeOf("tested", ["Tested"])).toBe("Tested");
    expect(typeOf("writing", ["writing"])).toBe("writing");
    expect(typeOf("baking", ["cooking"])).toBeUndefined();
  });

  it.each([
    "@ada @lin",
    "@ada, @lin",
    "@ada,@lin",
    "@ada and @lin",
    "@ada y @lin",
    "@ada , @lin & @ADA",
    "https://github.com/ada @lin",
  ])("may name several people: %s", (people) => {
    const credit = { people: ["ada", "lin"], words: "organised", evidence: LINK };
    expect(parseCredit(`${people} organised ${LINK}`)).toEqual(credit);
  });

  it("names those at the beginning alone", () => {
    const credit = { people: ["ada"], words: "and helped @lin", evidence: LINK };
    expect(parseCredit(`@ada and helped @lin ${LINK}`)).toEqual(credit);
    expect(parseCredit(`@ada,well done ${LINK}`)).toMatchObject({ people: ["ada"] });
  });

  it("names twenty people in a comment, and those of every line who are among them", () => {
    const many = Array.from({ length: 21 }, (_, index) => `p${index}`);
    const written = creditsIn([
      { name: "help", argument: "" },
      crediting(many),
      crediting(["P0", "p20"]),
      crediting(["p20"]),
      { name: "credit", argument: "" },
    ]);
    expect(written.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    expect(written.map(({ credit }) => credit?.people)).toEqual([
      many.slice(0, 20),
      ["P0"],
      [],
      undefined,
    ]);
    expect(written.map(({ left }) => left)).toEqual([1, 1, 1, 0]);
  });

  it("calls twenty people of a line by a name in quotes", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `P ${index}`);
    const argument = `${many.map((name) => `"${name}"`).join(" ")} and @ada organised ${LINK}`;
    const [line, other] = creditsIn([
      { name: "credit", argument },
      { name: "credit", argument: `"Kit Doe" organised ${LINK}` },
    ]);
    expect(line?.credit).toMatchObject({ people: ["ada"], names: many.slice(0, 20) });
    expect(line).toMatchObject({ left: 0, namesLeft: 4980 });
    expect(other).toMatchObject({ credit: { names: ["Kit Doe"] }, namesLeft: 0 });
  });

  it.each([
    ["bare", LINK, LINK],
    ["in angle brackets", `<${LINK}>`, LINK],
    ["behind words", `[the meetup](${LINK})`, LINK],
    ["at the end of a sentence", `${LINK}.`, LINK],
    ["without encryption", "http://harbor.example", "http://harbor.example"],
    ["with brackets of its own", `${LINK}_(spring)`, `${LINK}_(spring)`],
    ["and a second one", `${LINK} https://other.example`, LINK],
  ])("may give the link %s", (_, link, evidence) => {
    expect(parseCredit(`@ada organised ${link}`)?.evidence).toBe(evidence);
  });

  it.each([
    ["everything", ""],
    ["the person", `organised ${LINK}`],
    ["the person, though a verb is there", `design talk ${LINK}`],
    ["a person, where a team is named", `@harbor/design organised ${LINK}`],
    ["people alone, where a team is named, too", `@ada @harbor/design organised ${LINK}`],
    ["the kind of work", `@ada ${LINK}`],
    ["the kind of work, though two people are named", `@ada @lin ${LINK}`],
    ["the kind of work, though it comes later", `@ada ${LINK} organised`],
    ["the link", "@ada organised"],
    ["a link that somebody could follow", `@ada organised ${LINK}/${"x".repeat(2000)}`],
    ["a link that can be opened", "@ada organised https://"],
    ["a link of the web", "@ada organised ftp://harbor.example javascript:alert(1)"],
  ])("is not understood without %s", (_, argument) => {
    expect(parseCredit(argument)).toBeUndefined();
  });

  it.each([
    ["that we know", "juggled"],
    ["among the fillers", "helped with"],
    ["that objects would inherit", "constructor"],
  ])("is not understood without a kind of work %s", (_, words) => {
    expect(parseCredit(`@ada ${words} ${LINK}`)).toMatchObject({ words });
    expect(typeOf(words)).toBeUndefined();
  });

  it("is understood or not, but never stumbles", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("@ada ", "organised ", LINK, " ", "<", ")"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { evidence = LINK } = parseCredit(pieces.join("")) ?? {};
        expect(evidence).toMatch(/^https?:\/\/[^\s<>"`]+$/i);
      }),
    );
  });
});

describe("the words for contributions", () => {
  const all = Object.values(CREDIT_WORDS).flatMap(({ words }) =>
    Object.entries(words).flatMap(([type, some]) => some.map((word) => ({ type, word }))),
  );

  it("are there in every language that Waymark speaks", () => {
    expect(Object.keys(CREDIT_WORDS)).toEqual(LANGUAGES);
  });

  it("are no type's name but their own, and mean one type each, in whatever language", () => {
    const meanings = Map.groupBy(all, ({ word }) => unaccented(word));
    for (const [word, same] of meanings)
      expect(new Set(same.map(({ type }) => type)).size, word).toBe(1);
    for (const { word } of all) expect(contributionType(word)).toBeUndefined();
  });

  it.each([
    ["en", ["organized", "translated", "mentored"]],
    ["es", ["organizó", "tradujo", "acompañó"]],
  ] as const)("are those that %s gives for examples", (language, words) => {
    const text = contributions({ language })("contributions-unknown-kind", {
      person: ours(""),
      words: ours(""),
    });
    for (const word of words) {
      expect(text).toContain(`\`${word}\``);
      expect(typeOf(word)).toBeDefined();
    }
  });

  it.each(LANGUAGES)("are those too by which Waymark calls each kind of work in %s", (language) => {
    for (const type of CONTRIBUTION_TYPES)
      expect(typeOf(types({ language })(`types-${type}`)), type).toBe(type);
  });

  it.each([
    ["code review", "review"],
    ["code reviews", "review"],
    ["a bug fix for the map", "code"],
    ["a bug report", "bug"],
    ["user research", "research"],
    ["usability research", "userTesting"],
    ["apoyo económico", "financial"],
    ["búsqueda de fondos", "fundingFinding"],
    ["gestión de proyectos", "projectManagement"],
    ["organización de eventos", "eventOrganizing"],
    ["reportes de errores", "bug"],
    ["respuestas a preguntas", "question"],
  ])("mean together what people call so: %s", (words, type) => {
    expect(typeOf(words)).toBe(type);
  });

  it("are all understood, with and without their accents", () => {
    for (const { type, word } of all) {
      expect(typeOf(word)).toBe(type);
      expect(typeOf(unaccented(word))).toBe(type);
      expect(word.split(" ").some((part) => isFiller(part))).toBe(false);
    }
  });
});

describe("people without an account", () => {
  it.each([
    [`"Kit Doe" organised ${LINK}`, [], ["Kit Doe"]],
    [`@ada and “Kit Doe” organised ${LINK}`, ["ada"], ["Kit Doe"]],
    [`"Kit Doe", «Bo Díaz» y @ada organised ${LINK}`, ["ada"], ["Kit Doe", "Bo Díaz"]],
    [`"Kit Doe": organised ${LINK}`, [], ["Kit Doe"]],
    [`„Kit Doe“ organised ${LINK}`, [], ["Kit Doe"]],
    [
      `„Kit Doe”, “Bo Díaz” and „Mo Lind“: organised ${LINK}`,
      [],
      ["Kit Doe", "Bo Díaz", "Mo Lind"],
    ],
  ])("are named in quotes, before what they did: %s", (text, people, names) => {
    expect(parseCredit(text)).toEqual({ people, names, words: "organised", evidence: LINK });
  });

  it.each(["and", "y", "e", "&", ",", "And"])("are joined by “%s”, which is nobody", (word) => {
    const names = ["Kit Doe", "Mo Lind"];
    const credit = { people: [], names, words: "organised", evidence: LINK };
    expect(parseCredit(`"Kit Doe" ${word} "Mo Lind" organised ${LINK}`)).toEqual(credit);
    expect(parseCredit(`"Kit Doe", ${word} "Mo Lind" organised ${LINK}`)).toEqual(credit);
  });

  it("are none in what somebody did", () => {
    expect(parseCredit(`@ada gave a talk "Maps for all" ${LINK}`)).toEqual({
      people: ["ada"],
      words: 'gave a talk "Maps for all"',
      evidence: LINK,
    });
    expect(parseCredit(`"Kit Doe" ${LINK}`)).toBeUndefined();
    expect(parseCredit(`"" organised ${LINK}`)).toBeUndefined();
  });

  it("are taken out of what counts for them by name, with a reason", () => {
    expect(parseCorrectOf('"Kit Doe" it was "Sam"')).toEqual({
      person: "Kit Doe",
      reason: 'it was "Sam"',
    });
    for (const text of ["„Kit Doe“ no", '"Kit Doe": no'])
      expect(parseCorrectOf(text), text).toEqual({ person: "Kit Doe", reason: "no" });
    for (const text of ['"Kit Doe"', "@kit it was Sam", "", 'it was "Kit Doe"'])
      expect(parseCorrectOf(text), text).toBeUndefined();
  });
});
