import { describe, expect, test } from "vitest";
import type { Asking, Inquiry } from "../../../src/core/asking.ts";
import type { Event } from "../../../src/core/event.ts";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Feature } from "../../../src/core/feature.ts";
import { asking } from "../../../src/features/asking/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { joined, raised } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

/** The owners are asked whether there shall be tea; it is not about anybody. */
const tea: Inquiry = {
  roles: ["owners"],
  around: { subject: "local:nobody", communities: [] },
  settled: false,
  touched: [{ kind: "definitions" }],
  notAsked: (login) => `@${login}, the owners make tea.`,
};

/** Asks one question on issues with a tag of that name. */
function asks(question: Partial<Inquiry> = {}, word: Asking["word"] = "apply", about = "tea") {
  const one: Asking = {
    word,
    asked: ({ tag }) => (tag === about ? { ...tea, ...question } : undefined),
  };
  return { name: about, asks: [one] } satisfies Feature;
}

function thank(login: string): string {
  return `@${login}, thank you.`;
}

/** Why an answer to this very text cannot count yet. */
function coldKettle(login: string, saw: string): string | undefined {
  return saw === "Tea?" ? `@${login}, the kettle is cold.` : undefined;
}

const facts: readonly FactOf<"raised">[] = [raised("tea", at(20))];
const here = { thread: at(20), body: "Tea?", comment: 9 };
const nothing = { facts: [], messages: [], touched: [] };

function heard(event: Event, others: readonly Feature[] = [asks()], more: Sketch = {}) {
  return takenBy(asking(others), event, world({ facts, owners: [olu.id], ...more }));
}

function said(...args: Parameters<typeof heard>): string {
  return heard(...args)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

describe("whoever is asked", () => {
  test("is heard, without a word, where something else will be said", () => {
    const looked = { ...nothing, touched: [{ kind: "definitions" }] };
    expect(heard(commented(olu, "/apply", here))).toEqual(looked);
  });

  test("is thanked where nothing else will be", () => {
    expect(heard(commented(olu, "/apply", here), [asks({ thanks: thank })])).toEqual({
      facts: [],
      messages: [
        {
          thread: at(20),
          tag: "reply/9/apply",
          body: "@olu, thank you.",
          occasion: "comment/9",
        },
      ],
      touched: [{ kind: "definitions" }],
    });
  });

  test("hears why an answer to what they saw cannot count yet, and nothing is looked at", () => {
    const cold = heard(commented(olu, "/apply", here), [asks({ unready: coldKettle })]);
    expect(cold.messages[0]?.body).toBe("@olu, the kettle is cold.");
    expect(cold.touched).toEqual([]);
    const hot = heard(commented(olu, "/apply", { ...here, body: "Hot!" }), [
      asks({ unready: coldKettle }),
    ]);
    expect(hot).toMatchObject({ messages: [], touched: [{ kind: "definitions" }] });
  });

  test("comes too late where nothing is left to decide", () => {
    const settled = { settled: true, thanks: () => "Thank you." };
    const late = heard(commented(olu, "/apply", here), [asks(settled)]);
    expect(late.messages[0]?.body).toBe(
      "@olu, thanks! This has been decided already, so nothing has changed.",
    );
    expect(late.touched).toEqual([]);
  });

  test("is heard also then, where nobody is thanked: whoever is asked twice may answer twice", () => {
    const again = heard(commented(olu, "/apply", here), [asks({ settled: true })]);
    expect(again).toEqual({ ...nothing, touched: [{ kind: "definitions" }] });
  });

  test.each([
    ["leads", ada],
    ["members", lin],
    ["team:stewards", olu],
    ["owners", olu],
    ["field:who", lin],
  ] as const)("may be asked as one of the %s", (role, who) => {
    const around = { subject: sam.id, communities: ["ui-ux"], fields: { who: "@lin" } };
    const others = [asks({ roles: [role], around })];
    const stewards = { slug: "stewards", managed: false, members: [olu], invited: [] };
    const sketch: Sketch = {
      facts: [...facts, joined(lin)],
      teams: { stewards },
      accounts: { lin },
    };
    expect(heard(commented(who, "/apply", here), others, sketch).messages).toEqual([]);
    expect(said(commented(sam, "/apply", here), others, sketch)).toContain("make tea");
  });

  test("may have either of several roles", () => {
    const around = { subject: sam.id, communities: ["ui-ux"] };
    const others = [asks({ roles: ["leads", "owners"], around })];
    for (const who of [ada, olu]) expect(said(commented(who, "/apply", here), others)).toBe("");
    expect(said(commented(lin, "/apply", here), others)).toContain("make tea");
  });
});

describe("whoever is not asked", () => {
  test("hears who is, and nothing is looked at", () => {
    const given = heard(commented(ada, "/apply", here));
    expect(given.messages[0]?.body).toBe("@ada, the owners make tea.");
    expect(given.touched).toEqual([]);
  });

  test("is never asked about themselves, whatever their role", () => {
    const about = asks({ around: { ...tea.around, author: olu.id } });
    expect(said(commented(olu, "/apply", here), [about])).toBe("@olu, the owners make tea.");
  });
});

describe("there is nothing to answer", () => {
  const noPlan = "@olu, there's no plan to apply here. Nothing has changed.";
  const noStage = "@olu, there's nothing to confirm here. Nothing has changed.";

  test("on any other thread, or to what is not asked any more", () => {
    expect(said(commented(olu, "/apply"))).toBe(noPlan);
    expect(said(commented(olu, "/apply", here), [asks({}, "apply", "coffee")])).toBe(noPlan);
  });

  test("and that is said in the language of the organisation", () => {
    const settings = `${files["waymark.yml"]}language: es\n`;
    const spanish = { definitions: definitions({ "waymark.yml": settings }) };
    expect(said(commented(olu, "/apply"), [asks()], spanish)).toBe(
      "@olu, aquí no hay ningún plan que aplicar. No cambió nada.",
    );
  });

  test("with another word than the one that is asked for", () => {
    const both = [asks(), asks({}, "confirm", "coffee")];
    expect(said(commented(olu, "/confirm", here), both)).toBe(noStage);
    expect(said(commented(olu, "/apply\n/confirm", here), both)).toBe(noStage);
  });

  test("before anything is in force, on other issues than our own", () => {
    const early = newWorld({ facts, owners: [olu.id] });
    const given = takenBy(asking([asks()]), commented(olu, "/apply"), early);
    expect(given.messages[0]?.body).toBe(noPlan);
  });
});

test("of several questions with one word, the one of the issue at hand is answered", () => {
  const both = [asks({}, "apply", "coffee"), asks({ touched: [{ kind: "everything" }] })];
  expect(heard(commented(olu, "/apply", here), both).touched).toEqual([{ kind: "everything" }]);
});

test("an answer may come with other words, and counts once", () => {
  const given = heard(commented(olu, "/apply\n/apply now\n/help", here));
  expect(given.touched).toEqual([{ kind: "definitions" }]);
  expect(said(commented(ada, "/apply\n/apply now\n/help", here))).toBe(
    "@ada, the owners make tea.",
  );
});

describe("a word with “not yet” behind it", () => {
  const notYet =
    "@olu, that doesn't sound like a yes, so nothing has changed. Once you agree, comment `/confirm` and nothing else.";
  const stage = [asks({ thanks: thank }, "confirm")];

  test.each(["not yet", "no", "later", "@sam, not yet", "todavía no"])(
    "is no yes: %s",
    (behind) => {
      const given = heard(commented(olu, `/confirm ${behind}`, here), stage);
      expect(given.messages.map(({ body }) => body)).toEqual([notYet]);
      expect(given.touched).toEqual([]);
    },
  );

  test("is one where it stands alone, too", () => {
    expect(said(commented(olu, "/confirm not yet\n/confirm", here), stage)).toBe(
      "@olu, thank you.",
    );
  });

  test("is answered as before where somebody isn't asked", () => {
    expect(said(commented(ada, "/confirm not yet", here), stage)).toBe(
      "@ada, the owners make tea.",
    );
  });
});

test("bots, other words and other events are none of its business", () => {
  expect(heard(commented(bot, "/apply", here))).toEqual(nothing);
  expect(heard(commented(olu, "/help", here))).toEqual(nothing);
  const { "comment.created": _, ...others } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(heard(event)).toEqual(nothing);
});
