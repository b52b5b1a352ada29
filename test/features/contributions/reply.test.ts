import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { contributions as contributionsOf } from "../../../src/core/ledger/contributions.ts";
import { contributions } from "../../../src/features/contributions/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const accounts = { sam, ada };

function taken(event: Event, sketch: Sketch = {}) {
  const known = { accounts, owners: [], ...sketch };
  const found = takenBy(contributions, event, world(known));
  const after = world({ ...known, facts: found.facts });
  return { ...found, counted: contributionsOf(sam.id, after).length };
}

describe("a credit", () => {
  const line = "/credit @sam organised https://harbor.example/meetup";

  test("of a lead is recorded and said, with a link to the evidence", () => {
    const given = taken(commented(ada, line, { comment: 9 }));
    expect(given.facts).toHaveLength(1);
    expect(given.counted).toBe(1);
    expect(given.messages.map(({ body }) => body)).toEqual([
      "@ada, I've credited `sam` with organizing an event ([evidence](<https://harbor.example/meetup>)). Thank you both!",
    ]);
  });

  test.each([
    [
      "a stranger's",
      olu,
      line,
      "A credit only counts when a lead of a community or an owner of the organization gives it",
    ],
    [
      "one's own",
      ada,
      line.replace("@sam", "@ada"),
      "somebody else has to vouch for your own work",
    ],
  ])("%s is recorded but does not count, with a kind word why", (_, who, text, why) => {
    const given = taken(commented(who, text));
    expect(given.facts).toHaveLength(1);
    expect(given.counted).toBe(0);
    expect(given.messages[0]?.body).toContain(why);
  });

  test("with two links says that one is read", () => {
    const more = "I read one link on each line. If the other one shows something else they did,";
    const [said] = taken(commented(ada, `${line} and gave a talk https://x.example/t`)).messages;
    expect(said?.body).toContain(more);
    const again = commented(ada, `${line} (https://harbor.example/meetup)`);
    expect(taken(again).messages[0]?.body).not.toContain(more);
    const [alone] = taken(commented(ada, line)).messages;
    expect(alone?.body).not.toContain(more);
  });

  test("that says it was some time ago counts for today, and says so", () => {
    const [said] = taken(
      commented(ada, line.replace("organised", "gave a talk yesterday")),
    ).messages;
    expect(said?.body).toMatch(
      /It counts for \w+ \d+, 2026, since I can't tell which day `yesterday` was\. If that's wrong, take it back with `\/correct`, and write the line again with the day: `on 2026-01-10`\.$/,
    );
    const dated = commented(ada, line.replace("organised", "organised yesterday, on 2026-11-01"));
    expect(taken(dated).messages[0]?.body).not.toContain("I can't tell");
  });

  test("of somebody for themselves does not count, whoever they are", () => {
    const owner = { owners: [sam.id] };
    const given = taken(commented(sam, line), owner);
    expect(given.facts).toHaveLength(1);
    expect(given.counted).toBe(0);
    expect(given.messages[0]?.body).toContain("somebody else has to vouch for your own work");
  });

  test("of an owner counts as a lead's does", () => {
    const given = taken(commented(olu, line), { owners: [olu.id] });
    expect(given.counted).toBe(1);
    expect(given.messages[0]?.body).toContain("I've credited `sam`");
  });

  test.each([
    [
      "without a link",
      "/credit @sam organised",
      "to credit somebody, write who it is, what they did, and a link",
    ],
    ["with an endless link", `${line}/${"x".repeat(2000)}`, "to credit somebody, write who it is"],
    ["for nobody", "/credit organised https://x.example", "to credit somebody, write who it is"],
    ["for a name that nobody has", line.replace("sam", "zoe"), "I can't find `zoe` on GitHub"],
  ])("%s is answered, and nothing is recorded", (_, text, why) => {
    const given = taken(commented(ada, text));
    expect(given.facts).toEqual([]);
    expect(given.messages[0]?.body).toContain(why);
    expect(given.messages[0]?.body).toContain("I haven't recorded anything.");
  });

  test("for something that means no kind of work is answered, and counts for nothing", () => {
    const given = taken(commented(ada, "/credit @sam zzz https://x.example"));
    expect(given.counted).toBe(0);
    expect(given.messages[0]?.body).toContain("I don't know what kind of contribution `zzz` is");
    expect(given.messages[0]?.body).toContain("from then on, this one counts, too");
  });

  test("of a kind of the organisation's own is called as the organisation calls it", () => {
    const settings = `${files["waymark.yml"] ?? ""}types: { tea: { description: "making *tea* for @all" } }\n`;
    const own = definitions({ "waymark.yml": settings });
    const given = taken(commented(ada, "/credit @sam tea https://x.example"), { definitions: own });
    expect(given.counted).toBe(1);
    expect(given.messages[0]?.body).toContain(String.raw`with making \*tea\* for @`);
    expect(given.messages[0]?.body).not.toContain("@all");
  });

  test("is answered in Spanish, where the organisation speaks it", () => {
    const settings = `${files["waymark.yml"] ?? ""}language: es\n`;
    const spanish = { definitions: definitions({ "waymark.yml": settings }) };
    expect(taken(commented(ada, line), spanish).messages[0]?.body).toMatch(
      /^@ada, anoté la contribución de `sam`: .* \(\[evidencia\]\(<https:/,
    );
    const example = taken(commented(ada, "/credit"), spanish).messages[0]?.body ?? "";
    const [, command = ""] = /`(\/credit [^`]+)`/.exec(example) ?? [];
    expect(taken(commented(olu, command), spanish).facts).toHaveLength(1);
  });

  test("several in one comment are several, told apart", () => {
    const text = `${line}\n/credit @sam blogged https://x.example/post`;
    const given = taken(commented(ada, text, { comment: 9 }));
    expect(given.facts.map(({ id }) => id)).toEqual(["credited/9/0", "credited/9/1"]);
    expect(given.counted).toBe(2);
    expect(given.messages.map(({ tag }) => tag)).toEqual(["reply/9/credit/0", "reply/9/credit/1"]);
  });

  test("of several people is each one's, and answered once", () => {
    const many = line.replace("@sam", "@sam and @olu");
    const here = { accounts: { sam, ada, olu } };
    const given = taken(commented(ada, many, { comment: 9 }), here);
    expect(given.facts).toMatchObject([
      { id: "credited/9/0", person: sam.id, words: "organised" },
      { id: "credited/9/0/1", person: olu.id, words: "organised" },
    ]);
    expect(given.counted).toBe(1);
    expect(given.messages.map(({ body }) => body)).toEqual([
      "@ada, I've credited `sam` and `olu` with organizing an event ([evidence](<https://harbor.example/meetup>)). Thank you all!",
    ]);
  });

  test("of several people counts for those who are found, and says whom it isn't for", () => {
    const here = { accounts: { sam, ada, olu } };
    const given = taken(
      commented(ada, line.replace("@sam", "@zoe @ada @sam"), { comment: 9 }),
      here,
    );
    expect(given.facts).toMatchObject([
      { id: "credited/9/0/1", person: ada.id },
      { id: "credited/9/0/2", person: sam.id },
    ]);
    expect(given.counted).toBe(1);
    expect(given.messages.map(({ body }) => body)).toEqual([
      "@ada, I've credited `sam` with organizing an event ([evidence](<https://harbor.example/meetup>)). Thank you both! I can't find `zoe` on GitHub, so I haven't credited them. Is the name spelled right? Somebody else has to vouch for your part in it.",
    ]);
    const nobody = taken(commented(ada, line.replace("@sam", "@zoe @kim")), here);
    expect(nobody.facts).toEqual([]);
    expect(nobody.messages[0]?.body).toContain("I can't find `zoe` and `kim` on GitHub. Are the");
    const some = taken(commented(ada, line.replace("@sam", "@zoe @kim @sam")), here);
    expect(some.messages[0]?.body).toContain("I can't find `zoe` and `kim` on GitHub, so I");
    const own = taken(commented(ada, line.replace("@sam", "@ada @zoe")), here);
    expect(own.messages[0]?.body).toContain("somebody else has to vouch for your own work");
  });

  test("of more people than are looked up says how many are left, on their line and on the next", () => {
    const many = Array.from({ length: 22 }, (_, number) => `@p${number}`);
    const text = [...many.slice(0, 19), "@sam", ...many.slice(19)].join(" ");
    const link = "https://harbor.example/meetup";
    const lines = `/credit ${text} organised ${link}\n/credit @p21 organised ${link}`;
    const people = Object.fromEntries(
      many.map((name, number) => {
        const login = name.slice(1);
        return [login, { id: `github:${1000 + number}`, login } as const];
      }),
    );
    const given = taken(commented(ada, lines), { accounts: { ...accounts, ...people } });
    expect(given.facts).toHaveLength(20);
    expect(given.counted).toBe(1);
    const [first = "", second] = given.messages.map(({ body }) => body);
    expect(first).toContain(
      "Thank you all! I look up at most 20 people per comment, so 3 of them are left",
    );
    expect(second).toContain(
      "Please write this one again in another comment; I haven't recorded anything.",
    );
  });

  test("of people and a team is answered, and nothing is recorded", () => {
    const given = taken(commented(ada, line.replace("@sam", "@sam @harbor/design")));
    expect(given.facts).toEqual([]);
    expect(given.messages[0]?.body).toContain("to credit somebody, write who it is");
  });

  test("of work on an earlier day says for which it counts", () => {
    const given = taken(commented(ada, `${line} on 2026-01-10`, { comment: 9 }));
    expect(given.facts).toMatchObject([
      { id: "credited/9/0", on: "2026-01-10", words: "organised" },
    ]);
    expect(given.counted).toBe(1);
    expect(given.messages[0]?.body).toBe(
      "@ada, I've credited `sam` with organizing an event ([evidence](<https://harbor.example/meetup>)). Thank you both! It counts for January 10, 2026.",
    );
  });

  test.each([
    ["2026-12-01", "December 1, 2026 is still to come"],
    ["2026-02-30", "there's no `2026-02-30` in the calendar"],
    ["0202-01-10", "was before the organization began"],
    ["10/01/2026", "I can't tell which day `10/01/2026` is. Please comment the same line again"],
  ])("on %s counts for nothing, with a kind word why", (day, why) => {
    const given = taken(commented(ada, `${line} on ${day}`));
    expect(given.counted).toBe(0);
    expect(given.messages[0]?.body).toContain(why);
    expect(taken(commented(olu, `${line} on ${day}`)).messages[0]?.body).toContain(
      "A credit only counts when a lead of a community or an owner of the organization gives it",
    );
  });

  test("before anything is in force, by an owner, is read by the calendar alone", () => {
    const early = newWorld({ accounts, owners: [ada.id] });
    const [message] = takenBy(
      contributions,
      commented(ada, `${line} on 2026-12-01`),
      early,
    ).messages;
    expect(message?.body).toContain("still to come");
  });

  test("for what counts already says so, and thanks nobody twice", () => {
    const [first] = taken(commented(ada, line, { comment: 9 })).facts;
    const facts = first ? [first] : [];
    const again = taken(commented(ada, `${line}/`, { comment: 91 }), { facts });
    expect(again.messages.map(({ body }) => body)).toEqual([
      "@ada, good news: that counts for `sam` already, as organizing an event ([evidence](<https://harbor.example/meetup/>)). There was nothing to add.",
    ]);
    const here = { accounts: { sam, ada, olu }, facts };
    const more = taken(commented(ada, line.replace("@sam", "@sam @olu"), { comment: 91 }), here);
    expect(more.messages[0]?.body).toMatch(
      /credited `olu` with .* Thank you both! For `sam` it counts already, so there was nothing to add\.$/,
    );
    const besides = taken(
      commented(ada, line.replace("@sam", "@sam @ada @zoe"), { comment: 91 }),
      here,
    );
    expect(besides.messages[0]?.body).toMatch(
      /There was nothing to add\. I can't find `zoe` .* Somebody else has to vouch for your part/,
    );
  });

  test("that stands twice in one comment is thanked for once", () => {
    const given = taken(commented(ada, `${line}\n${line}/`, { comment: 9 }));
    expect(given.counted).toBe(1);
    const [one, other] = given.messages.map(({ body }) => body);
    expect(one).toContain("Thank you both!");
    expect(other).toContain("that counts for `sam` already");
  });

  test("of people without an account says who they are, and who isn't known", () => {
    const known = definitions({
      "people/kit.yml": "name: Kit Doe\n",
      "people/ada.yml": "name: Ada Low\naccount: 1\n",
    });
    const say = (text: string, facts: readonly Fact[] = []) =>
      taken(commented(ada, line.replace("@sam", text)), { definitions: known, facts }).messages[0]
        ?.body;
    expect(say('@sam "Kit Doe" "Bo Diaz"')).toMatch(
      /credited `sam` and `Kit Doe` with .* I don't know who `Bo Diaz` is\. It counts as soon as/,
    );
    expect(say('"Bo Diaz" "Mo Lind"')).toMatch(
      /^@ada, thank you! It doesn't count yet\. I don't know who `Bo Diaz` and `Mo Lind` are\./,
    );
    expect(say('@zoe "Bo Diaz"')).toMatch(/can't find `zoe` .* I don't know who `Bo Diaz` is/);
    expect(say('"Ada Low"')).toContain("somebody else has to vouch for your own work");
    const mine = { ...everyFact.linked, person: ada.id, local: "local:kit" } as const;
    expect(say('"Kit Doe"', [mine])).toContain("somebody else has to vouch for your own work");
    expect(say('"Kit Doe" @sam', [mine])).toMatch(/credited `sam` .* Somebody else has to vouch/);
    const told = {
      ...everyFact.contributed,
      person: "local:kit",
      type: "eventOrganizing",
    } as const;
    const same = { ...told, evidence: "https://harbor.example/meetup/" };
    expect(say('"Kit Doe"', [same])).toContain("that counts for `Kit Doe` already");
    const theirs = { ...everyFact.linked, local: "local:kit" } as const;
    expect(say('"Kit Doe"', [theirs, { ...same, person: sam.id }])).toContain(
      "that counts for `Kit Doe` already",
    );
    const { evidence: _, ...alone } = told;
    expect(
      say('"Kit Doe"', [alone, { ...same, id: "other", evidence: "https://x.example" }]),
    ).toContain("I've credited `Kit Doe`");
    const early = newWorld({ accounts, owners: [ada.id] });
    const event = commented(ada, line.replace("@sam", '"Kit Doe"'));
    expect(takenBy(contributions, event, early).messages[0]?.body).toContain(
      "It doesn't count yet",
    );
  });

  test("of a stranger for a name that no file has is promised nothing", () => {
    const [said] = taken(commented(olu, line.replace("@sam", '"Bo Diaz"'))).messages;
    expect(said?.body).toBe(
      "@olu, thank you for thinking of them! A credit only counts when a lead of a community or an owner of the organization gives it. Ask one of them to comment the same line here.",
    );
  });

  test("of very many names says how many are left, and repeats none of those", () => {
    const known = definitions({ "people/kit.yml": "name: Kit Doe\n" });
    const many = Array.from({ length: 5000 }, (_, index) => `"P ${index}"`);
    const say = (text: string) =>
      taken(commented(ada, line.replace("@sam", text)), { definitions: known }).messages[0]?.body;
    expect(say(`"Kit Doe" ${many.slice(0, 20).join(" ")}`)).toMatch(
      /I've credited `Kit Doe` .* I read at most 20 names in quotes on one line, so one of them is left/,
    );
    const long = say(many.join(" ")) ?? "";
    expect(long).toContain("so 4,980 of them are left: please credit them on another line.");
    expect(long.length).toBeLessThan(1000);
  });

  test("of a bot is none", () => {
    expect(taken(commented(bot, line))).toMatchObject({ facts: [], messages: [], touched: [] });
  });

  test("before anything is in force does not count, from whomever", () => {
    const early = newWorld({ accounts, owners: [] });
    const [message] = takenBy(contributions, commented(ada, line), early).messages;
    expect(message?.body).toContain(
      "A credit only counts when a lead of a community or an owner of the organization gives it",
    );
    expect(contributionsOf(sam.id, early)).toEqual([]);
  });
});
