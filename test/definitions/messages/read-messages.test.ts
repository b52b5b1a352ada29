import { describe, expect, test } from "vitest";
import { MOST_CHARACTERS } from "../../../src/definitions/messages/read-messages.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { harbor } from "../harbor.ts";

const PATH = "messages/en.ftl";

/** Everything that is said about a file of messages, with the line and column. */
function said(text: string, path = PATH): readonly string[] {
  const { problems } = readDefinitions(harbor({ [path]: text }));
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe("own messages", () => {
  test("take the place of ours, for the organisation or for one community", () => {
    const back = "away-welcome-back = { $person }, so good that you're here again!";
    const { definitions } = readDefinitions(
      harbor({
        [PATH]: `### Ours.\n\n# Warmer.\n${back}\n`,
        "messages/ui-ux/es.ftl": "away-was-not = ¡Hola, { $person }!\n",
      }),
    );
    expect(definitions?.messages).toEqual({
      en: { "away-welcome-back": "{ $person }, so good that you're here again!" },
      "ui-ux/es": { "away-was-not": "¡Hola, { $person }!" },
    });
  });

  test("are none where nobody wrote any", () => {
    expect(readDefinitions(harbor({})).definitions).not.toHaveProperty("messages");
  });

  test.each<readonly [string, string]>([
    [
      "away-welcom-back = Hello",
      "1:1 There is no message `away-welcom-back`. Did you mean `away-welcome-back`?",
    ],
    [
      "away-welcome-back = Hello { $persn }",
      "1:29 This message has no `$persn`. Did you mean `$person`? These exist: `$person`.",
    ],
    [
      "away-wrong-nothing = { $who }?",
      "1:24 This message has no `$who`. It takes no variables at all.",
    ],
    [
      "away-welcome-back\n",
      "1:18 This isn't a message. Write `name = text`, and indent every line that continues the text.",
    ],
    ["-us = Waymark", "1:1 Terms (`-name`) don't work here. Write the words themselves."],
    [
      "away-was-not = Hello\naway-was-not = Hi",
      "2:1 `away-was-not` is here twice. Keep one of them.",
    ],
    ["away-was-not =\n    .title = Hi", "1:1 A message is one text. It can't have `.attributes`."],
    [
      "away-was-not = { away-welcome-back }",
      "1:16 Only variables such as `{ $name }` and choices between texts can go into braces.",
    ],
    [
      "away-was-not = { DATETIME($person) }",
      "1:16 Only variables such as `{ $name }` and choices between texts can go into braces.",
    ],
    [
      "away-was-not = Hi <!-- waymark:status -->",
      "1:16 HTML isn't shown, and could hide things. Leave it out.",
    ],
    [
      "away-was-not = `{ $person }<b>`",
      "1:16 HTML isn't shown, and could hide things. Leave it out.",
    ],
    ["away-was-not = Hi <b>you</b>", "1:16 HTML isn't shown, and could hide things. Leave it out."],
    [
      "away-was-not = Ask @harbor/owners",
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      "away-was-not = Ask @{ $person }",
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      "away-was-not = Ask { $person }@ada",
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      'away-was-not = Ask .{""}@ada',
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      'away-was-not = { "@ada" }',
      "1:16 Only variables such as `{ $name }` and choices between texts can go into braces.",
    ],
    [
      "away-was-not = `{ $person }@ada`",
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      "away-was-not = Ask `/mentor @ada",
      "1:16 Don't mention anybody here. People and teams would be notified each time.",
    ],
    [
      "conditions-items = { $total ->\n    [one] `a\n   *[other] b\n}",
      "2:11 Close each backtick in the choice where you open it.",
    ],
    ["away-was-not = a | b", "1:16 A `|` would break tables. Leave it out."],
    ["away-was-not = a\u202Eb", "1:16 There's an invisible character in it. Leave it out."],
    [
      `away-was-not = ${"a".repeat(MOST_CHARACTERS + 1)}`,
      "1:1 A message can have at most 2,000 characters, and this one has 2,001.",
    ],
  ])("%j is refused, on its line", (text, message) => {
    expect(said(text)).toEqual([`${PATH}:${message}`]);
  });

  test("may show a command with somebody's name, as code", () => {
    expect(said("away-was-not = Comment `/mentor @somebody`, { $person }")).toEqual([]);
    expect(said("away-was-not = Comment `/done <item>`, { $person }")).toEqual([]);
  });

  test("may choose between texts, as in any localisation file", () => {
    const text =
      "conditions-items = { $total ->\n    [one] one thing\n   *[other] { $count } things\n}\n";
    expect(said(text)).toEqual([]);
  });

  test("may choose to say nothing", () => {
    const text = 'conditions-items = { $total ->\n    [0] {""}\n   *[other] { $count } things\n}\n';
    expect(said(text)).toEqual([]);
  });

  test("that would be lost in another folder are read nowhere", () => {
    const { definitions } = readDefinitions(harbor({ "messages/a/b/en.ftl": "x = y\n" }));
    expect(definitions).toBeDefined();
  });
});
