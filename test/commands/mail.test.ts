import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCommands } from "../../src/commands/parse-commands.ts";

/** The names of the commands in a comment. */
function names(...lines: readonly string[]): readonly string[] {
  return parseCommands(lines.join("\n")).map(({ name }) => name);
}

const THEIRS = "/credit @sam gave a talk https://example.org/talk";

describe("a comment that was sent as a mail", () => {
  test.each([
    [
      "Outlook",
      [
        "From: Sam <notifications@github.com>",
        "Sent: Monday, November 2, 2026",
        "To: harbor/site",
        "Subject: Re: A talk",
      ],
    ],
    ["Outlook, in bold", ["**From:** Sam ***@***.***>", "**Sent:** Monday", "**To:** harbor/site"]],
    [
      "Outlook, in Spanish",
      [
        "De: Sam",
        "Enviado el: lunes, 2 de noviembre de 2026",
        "Para: harbor/site",
        "Asunto: Una charla",
      ],
    ],
    ["one that draws a line", ["-----Original Message-----"]],
    ["one that draws a line, in Spanish", ["----- Mensaje original -----"]],
    ["one that forwards it", ["---------- Forwarded message ---------"]],
    ["one that says who wrote", ["On Mon, Nov 2, 2026 at 9:00 AM Sam ***@***.***> wrote:"]],
    [
      "one that says so on two lines",
      ["On Mon, Nov 2, 2026 at 9:00 AM Sam Quay", "***@***.***> wrote:"],
    ],
    ["one that says so in Spanish", ["El lun, 2 nov 2026 a las 9:00, Sam ***@***.***>) escribió:"]],
  ])("says nothing of what stands in the mail that %s puts below", (_, head) => {
    expect(names("I'll have a look!", "", "/take", "", ...head, "", THEIRS)).toEqual(["take"]);
    expect(names(...head, THEIRS)).toEqual([]);
  });

  test("says what stands below a quote that is marked as one", () => {
    const wrote = "On Mon, Nov 2, 2026 at 9:00 AM Sam ***@***.***> wrote:";
    expect(names(wrote, "", `> ${THEIRS}`, "", "/approve")).toEqual(["approve"]);
    expect(
      names("On Mon, Nov 2, 2026 Sam", "***@***.***> wrote:", "> Hi!", "", "/approve"),
    ).toEqual(["approve"]);
  });

  test.each([
    ["On Monday, Sam wrote:"],
    ["From: the harbor"],
    ["From: the harbor\nTo: the sea"],
    ["On Monday I wrote to ada@harbor.example"],
    ["On Monday"],
    ["Original Message"],
    ["```\nFrom: Sam\nSent: Monday\nTo: harbor\n```"],
    [`On ${"Monday ".repeat(100)}@ wrote:`],
  ])("is read below words that only resemble it: %s", (words) => {
    expect(names(words, "", "/approve")).toEqual(["approve"]);
  });

  test("takes no longer for many lines that nearly are one", () => {
    for (const line of ["On @", "From: a", "On @ wrote", "-----Original Message---"])
      expect(names(...Array.from({ length: 5000 }, () => line), "", "/help")).toEqual(["help"]);
  });

  test("never says more than the whole of it", () => {
    const line = fc.constantFrom(
      "/help",
      "/take",
      "From: a",
      "Sent: b",
      "To: c",
      "> d",
      "On @ wrote:",
      "",
      "```",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const marked = lines.map((one) => one.replace("From:", "from").replace("wrote:", "wrote"));
        expect(names(...marked)).toEqual(expect.arrayContaining([...names(...lines)]));
      }),
    );
  });
});
