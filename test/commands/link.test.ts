import { describe, expect, test } from "vitest";
import { calledBehind, calledIn, parseLink } from "../../src/commands/link.ts";

const kit = { person: "kit", called: "Kit Doe" };

describe("whose account somebody has now", () => {
  test.each([
    "Kit Doe to @kit",
    "Kit Doe @kit",
    "  Kit   Doe a @kit.",
    "Kit Doe es @kit, of course",
    "@kit Kit Doe",
    '"Kit Doe" to @kit',
    "«Kit Doe» es @kit",
    "@kit “Kit Doe”",
    "Kit Doe → @kit",
    '@kit "Kit Doe" 🎉',
  ])("is read from: %s", (argument) => {
    expect(parseLink(argument)).toEqual(kit);
  });

  test("is read of somebody who is called like a word between", () => {
    expect(parseLink("To @kit")).toEqual({ person: "kit", called: "To" });
  });

  test.each(["", "Kit Doe", "@kit", "Kit Doe to @-", `${"K".repeat(81)} to @kit`])(
    "is not read from: %s",
    (argument) => {
      expect(parseLink(argument)).toBeUndefined();
    },
  );
});

describe("a name behind a word such as “to”", () => {
  test.each([
    ["to Kit Doe", "Kit Doe"],
    ['Is "Kit Doe"', "Kit Doe"],
    ["Kit Doe", undefined],
    ["To", undefined],
    ["to .", undefined],
  ])("is found in %s", (called, name) => {
    expect(calledBehind(called)).toBe(name);
  });
});

describe("a name behind a command", () => {
  test("ends before a full stop, and is as long as names are", () => {
    expect(calledIn(" Kit Doe! ")).toBe("Kit Doe");
    expect(calledIn("K".repeat(81))).toBe("");
    expect(calledIn(`"${"K".repeat(81)}"`)).toBe("");
  });

  test("may stand in quotes, as it does behind /credit", () => {
    expect(calledIn('"Kit Doe".')).toBe("Kit Doe");
    expect(calledIn('Kit "Kay" Doe')).toBe('Kit "Kay" Doe');
  });
});
