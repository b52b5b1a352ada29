import { describe, expect, it } from "vitest";
import { creditType, parseCredit } from "../../src/commands/credit.ts";
import { parseCommands } from "../../src/commands/parse-commands.ts";
import { helpOf } from "../../src/core/command-kind.ts";
import { features } from "../../src/features/index.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { takenBy } from "../build/play.ts";
import { commented } from "../build/events.ts";
import { sam } from "../build/people.ts";
import { world } from "../build/world.ts";

const commands = features.flatMap((feature) => feature.commands ?? []);

describe("the commands Waymark knows", () => {
  it("are these, each declared once, by the feature that owns it", () => {
    const owned = features.map(
      ({ name, commands: own = [] }) => [name, own.map((command) => command.name)] as const,
    );
    expect(Object.fromEntries(owned.filter(([, names]) => names.length > 0))).toEqual({
      asking: ["apply", "confirm"],
      away: ["away", "back"],
      claiming: ["claim", "unclaim"],
      helping: ["helpful"],
      hiding: ["hide-me", "show-me"],
      requests: [
        "approve",
        "agree",
        "decline",
        "take",
        "drop",
        "assign",
        "object",
        "resolve",
        "withdraw",
        "reopen",
        "start",
      ],
      checklists: ["done", "undo"],
      contributions: ["credit"],
      corrections: ["correct"],
      nominations: ["nominate", "endorse"],
      opportunities: ["match"],
      pathways: ["progress"],
      publishing: ["publish", "unpublish"],
      recognition: ["quiet", "thank-me"],
      membership: ["leave"],
      revoking: ["revoke", "restore"],
      mentorships: ["mentor", "part"],
      conversation: ["help"],
    });
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  const inWords = LANGUAGES.flatMap((language) =>
    commands.map((command) => {
      const { usage, example, ...help } = helpOf(command, { language });
      return {
        language,
        name: command.name,
        ...help,
        usage: coded(usage),
        example: coded(example),
      };
    }),
  );

  it.each(inWords)("can be written as their help says, which is one line: $usage", (command) => {
    const { name, usage, help, who } = command;
    expect(parseCommands(usage)).toMatchObject([{ name }]);
    expect(help).toMatch(/^[A-Z].*\.$/);
    expect(who).toMatch(/^[a-z].*[^.]$/);
  });

  it.each(inWords)("have an example that could stand in a comment: $example", (command) => {
    const { name, example } = command;
    expect(parseCommands(`Hello!\n\n${example}`)).toMatchObject([{ name }]);
    const [read] = parseCommands(example);
    expect(`/${read?.name} ${read?.argument}`.trimEnd()).toBe(example);
  });

  it("thank somebody as usage and example of /credit show it", () => {
    const shown = inWords.filter(({ name }) => name === "credit");
    expect(shown).toHaveLength(LANGUAGES.length);
    for (const { usage, example } of shown)
      for (const text of [usage.replace("…", "example.org"), example]) {
        const credit = parseCredit(parseCommands(text)[0]?.argument ?? "");
        expect(creditType(credit?.words ?? ""), text).toBe("eventOrganizing");
      }
  });

  it("are told from others: what looks like a command on a pull request and is none is not written down", () => {
    const conversation = features.find(({ name }) => name === "conversation");
    const event = commented(sam, "/constructor\n/help", { pull: true });
    const { facts } = takenBy(conversation ?? { name: "none" }, event, world());
    expect(facts).toMatchObject([{ kind: "commanded", name: "help" }]);
  });
});

/** Without the backticks around it, which it has: a name in it calls nobody. */
function coded(text: string): string {
  const [, inside = ""] = /^`([^`]+)`$/.exec(text) ?? [];
  return inside;
}
