import { describe, expect, test } from "vitest";
import { CREDIT_WORDS } from "../../src/commands/credit-words/index.ts";
import { parseCredit } from "../../src/commands/credit.ts";
import { datedIn, firstDay, looselyDated } from "../../src/commands/work-day.ts";
import { contributions } from "../../src/words/generated/contributions.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { atLogin, code } from "../../src/words/shown.ts";

const LINK = "https://harbor.example/talk";

test("words for some time ago are known for what they are", () => {
  expect(looselyDated("gave a talk yesterday")).toBe("yesterday");
  expect(looselyDated("organized last week's meetup")).toBe("last week");
  expect(looselyDated("Dio una charla el sabado,")).toBe("el sabado");
  expect(looselyDated("tradujo la guía la semana pasada")).toBe("la semana pasada");
  expect(looselyDated("organized the spring meetup")).toBeUndefined();
  expect(looselyDated("organized meetups on Fridays")).toBeUndefined();
});

describe("a day in what somebody wrote", () => {
  test.each([
    `on 2026-01-10 ${LINK}`,
    `${LINK} on 2026-01-10`,
    `${LINK} on 2026-01-10.`,
    `ON \`2026-01-10\`, ${LINK}`,
    `el 2026-01-10 ${LINK}`,
    `on the 2026-01-10 ${LINK}`,
    `${LINK} on Friday, 2026-01-10`,
    `on Sat 2026-01-10, ${LINK}`,
    `el día 2026-01-10 ${LINK}`,
    `el sábado 2026-01-10 ${LINK}`,
    `${LINK} (2026-01-10)`,
    `${LINK} on 2026-01-10T10:00`,
    `[2026-01-10T10:00:00+02:00], ${LINK}`,
    `2026-01-10 ${LINK} 2026-01-10`,
    `2026-1-10 ${LINK}`,
    `on 2026-1-10 ${LINK}`,
    `${LINK} (2026-1-10)`,
    `${LINK} 2026-1-10T9:00 2026-01-10`,
  ])("is read wherever it stands: %s", (rest) => {
    const credit = { people: ["sam"], words: "gave a talk", evidence: LINK, on: "2026-01-10" };
    expect(parseCredit(`@sam gave a talk ${rest}`)).toEqual(credit);
  });

  test.each(LANGUAGES)("is suggested in words of its own language: %s", (language) => {
    const say = contributions({ language });
    const before = CREDIT_WORDS[language]?.on;
    const person = atLogin("sam");
    for (const said of [
      say("contributions-how", { person }),
      say("contributions-day-unreadable", { person, day: code("June") }),
    ]) {
      const [day = ""] = /(?<=`)\S+ 2026-01-10(?=`)/.exec(said) ?? [];
      expect(day).toBe(`${before} 2026-01-10`);
      expect(datedIn(`a talk ${day}`)).toEqual({ words: "a talk", on: "2026-01-10" });
    }
  });

  test.each([
    ["on 10/01/2026", "10/01/2026"],
    ["on 1-10-26", "1-10-26"],
    ["on 10.1.2026", "10.1.2026"],
    ["on 2026/1/10", "2026/1/10"],
    ["on January 10, 2026", "January 10"],
    ["on Jan. 10th", "Jan. 10"],
    ["on the map on 10 January", "10 January"],
    ["on 3rd of May", "3rd of May"],
    ["el 10 de enero", "10 de enero"],
  ])("that is written in another way is kept as it is: %s", (rest, on) => {
    const words = `gave a talk ${rest}`;
    expect(parseCredit(`@sam ${words} ${LINK}`)).toEqual({
      people: ["sam"],
      words,
      evidence: LINK,
      on: expect.stringContaining(on),
    });
  });

  test.each([
    "talk on 1.2.3",
    "talk on 2.0",
    "talk on maps",
    "talk on March",
    "talk on Mondays",
    "talk on 2026",
  ])("is none in %s", (words) => {
    expect(datedIn(words)).toEqual({ words });
  });

  test("is found behind a comma, before what was done, and in no link", () => {
    expect(parseCredit(`@sam gave a talk, 2026-01-10 ${LINK}`)?.on).toBe("2026-01-10");
    const first = parseCredit(`@sam on Friday, 2026-01-10 gave a talk ${LINK}`);
    expect(first).toMatchObject({ words: "gave a talk", on: "2026-01-10" });
    expect(parseCredit(`@sam gave a talk ${LINK}/2026-01-10`)).not.toHaveProperty("on");
    expect(parseCredit(`@sam gave a talk ${LINK} at v1.2026-01-10`)).not.toHaveProperty("on");
    const spoken = parseCredit(`@sam gave a talk on January 10 ${LINK} (2026-01-10)`);
    expect(spoken?.on).toBe("2026-01-10");
  });

  test("is unclear where several may be meant, unless one is named so", () => {
    const several = parseCredit(`@sam gave a talk from 2026-01-10 to 2026-01-12 ${LINK}`);
    expect(several?.on).toBe("2026-01-10, 2026-01-12");
    const named = parseCredit(`@sam gave a talk of 2026-01-12 ${LINK} on 2026-01-10`);
    expect(named?.on).toBe("2026-01-10");
  });

  test("is no work by itself", () => {
    expect(parseCredit(`@sam on 2026-01-10 ${LINK}`)).toBeUndefined();
  });

  test("is the first that a text has, and no part of something else", () => {
    expect(firstDay("Meeting: 2026-01-10, and again 2026-02-10")).toBe("2026-01-10");
    expect(firstDay("Meeting: 2026-1-5")).toBe("2026-01-05");
    expect(firstDay("1.2026-1-5, 2026-1-5-2, or 2026-1-123")).toBeUndefined();
    expect(firstDay("2026-01-10T19:00, or 1.2026-01-10")).toBeUndefined();
    expect(firstDay("Wednesday, 19:00")).toBeUndefined();
  });
});
