import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commanded, joined, raised } from "../../build/facts.ts";
import { definitions, files } from "../../build/definitions.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { wanted } from "../../build/steps.ts";
import { newWorld, NOW, world, type Sketch } from "../../build/world.ts";
import {
  approved,
  closed,
  concluded,
  looked,
  inTeam,
  lookedAt,
  out,
  over,
  plan,
  posted,
  recorded,
  says,
  spoken,
  target,
} from "./looked.ts";

describe("a request that people end", () => {
  test("is declined with kind words, and closed as not planned", () => {
    const declined = [commanded(ada, "/decline not now")];
    const { facts, messages, plan: steps } = looked(declined);
    expect(facts).toEqual([{ ...concluded("declined"), at: NOW }]);
    expect(messages[0]?.body).toContain("This time the answer is no.");
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    expect(says(declined)).toContain(
      "`ada` **declined** this request. To open it again, comment `/reopen`.",
    );
  });

  test("is withdrawn without a word, and closed where nothing else is described", () => {
    const { messages, plan: steps } = looked([commanded(sam, "/withdraw")]);
    expect(messages).toEqual([]);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "not-planned" }]);
    const silent = withJoin("  declined: [{ say: declined }, { close: not-planned }]\n", "");
    const declined = looked([commanded(ada, "/decline")], {}, { definitions: silent });
    expect(declined.messages).toEqual([]);
    expect(wanted(declined.plan, "ensure-state")).toHaveLength(1);
  });

  test("may be withdrawn also while its form is unclear", () => {
    expect(says([commanded(sam, "/withdraw")], { body: joinBody("Chess") })).toContain(
      "`sam` **withdrew** this request.",
    );
  });

  test("after its person joined takes them out again: their community is looked at", () => {
    const other = joined(ada, "ui-ux");
    const { thread: _, ...byHand } = joined(sam, "data", { source: "adopted" });
    const before = [...lookedAt(over, out), other, byHand];
    const words = commanded(sam, "/withdraw", { at: "2026-11-21T10:00:00.000Z" });
    const later = { now: "2026-11-21T11:00:00.000Z" };
    expect(looked([...before, words], {}, later).touched).toEqual([
      { kind: "community", community: "ui-ux" },
    ]);
  });

  test("takes them out also where something was renamed once", () => {
    const ui = files["communities/ui-ux.yml"] ?? "";
    const renamed = definitions({ "communities/ui-ux.yml": `${ui}previously: [drawing]\n` });
    const before = lookedAt(over, { ...out, definitions: renamed });
    const words = commanded(sam, "/withdraw", { at: "2026-11-21T10:00:00.000Z" });
    const later = { now: "2026-11-21T11:00:00.000Z", definitions: renamed };
    expect(looked([...before, words], {}, later).touched).toEqual([
      { kind: "community", community: "ui-ux" },
    ]);
  });

  test("that ends well has nobody taken out: its community is not looked at for that", () => {
    const { facts, touched } = looked(lookedAt(over, out), {}, inTeam);
    expect(facts).toMatchObject([{ kind: "concluded", outcome: "accepted" }]);
    expect(touched).not.toContainEqual({ kind: "community", community: "ui-ux" });
  });

  test("has them taken out once: the next look touches nobody", () => {
    const before = lookedAt(over, out);
    const words = commanded(sam, "/withdraw", { at: "2026-11-21T10:00:00.000Z" });
    const later = { now: "2026-11-21T11:00:00.000Z" };
    const ended = [...before, words, ...recorded([...before, words], {}, later)];
    expect(looked(ended, {}, later)).toMatchObject({ facts: [], messages: [], touched: [] });
  });
});

describe("a request that is opened again", () => {
  const before = [
    commanded(ada, "/decline", { at: "2026-11-05T09:00:00.000Z" }),
    concluded("declined"),
    closed("2026-11-05T10:00:01.000Z"),
  ];
  const reopen = commanded(sam, "/reopen", { at: "2026-11-06T10:00:00.000Z" });
  const shut = { state: "closed", reason: "not_planned" } as const;

  test("is open on GitHub too, and starts with its first step", () => {
    const steps = plan([...before, reopen], shut);
    expect(wanted(steps, "ensure-state")).toMatchObject([{ state: "open" }]);
    expect(says([...before, reopen], shut)).toContain("➡️ **Approval**");
  });

  test("ends anew, under its own number", () => {
    const again = commanded(ada, "/decline", { at: "2026-11-07T10:00:00.000Z" });
    const { facts, messages } = looked([...before, reopen, again]);
    expect(facts).toMatchObject([{ id: "concluded/10/1/1" }]);
    expect(messages[0]?.tag).toBe("outcome/1/0");
  });

  test("and closed by hand after that is left closed", () => {
    const facts = [...before, reopen, closed("2026-11-08T10:00:00.000Z")];
    expect(looked(facts, shut)).toMatchObject({ facts: [], messages: [], plan: [] });
  });

  test("brings back whoever had left, since they asked for it", () => {
    const first = lookedAt(over, out);
    const left = [
      commanded(sam, "/leave", { at: "2026-11-21T10:00:00.000Z" }),
      concluded("withdrawn", { at: "2026-11-21T10:01:00.000Z" }),
    ];
    const anew = [
      commanded(sam, "/reopen", { at: "2026-11-22T10:00:00.000Z" }),
      commanded(ada, "/approve", { at: "2026-11-22T11:00:00.000Z" }),
    ];
    const later = { ...out, now: "2026-11-23T10:00:00.000Z" };
    const facts = recorded([...first, ...left, ...anew], {}, later);
    expect(facts.at(-1)).toMatchObject({ kind: "joined", id: `joined/ui-ux/${sam.id}/10/1/1` });
  });
});

describe("an old request that is told again", () => {
  test("after its person has left brings nobody back", () => {
    const facts = [...over, joined(), concluded("accepted"), commanded(sam, "/leave ui-ux")];
    const shut = { state: "closed" } as const;
    const seen = looked([...facts, closed("2026-11-05T10:00:01.000Z")], shut);
    expect(seen.facts).toEqual([]);
    expect(wanted(seen.plan, "ensure-state")).toEqual([]);
  });

  test("stays accepted, whatever its form says by now", () => {
    const ended = [concluded("accepted")];
    expect(says(ended, { body: joinBody("Chess") })).toContain(
      "This request has been **accepted**.",
    );
    expect(recorded(ended, { body: joinBody("Data") })).toEqual([]);
  });
});

describe("Waymark keeps out of it", () => {
  test.each([
    ["when somebody closed the issue by hand", { state: "closed" }, {}],
    ["when somebody took the process label away", { labels: [] }, { said: [posted("status")] }],
    ["where the issue is no request", { labels: [], body: "Hello" }, {}],
  ] as const)("%s", (_, shown, more) => {
    const nothing = { facts: [], people: [], messages: [], touched: [], plan: [], again: false };
    const rests = "state" in shown;
    expect(looked([approved], shown, more)).toEqual({ ...nothing, rests });
  });

  describe("whose process is gone", () => {
    const words =
      "I don't look after this request anymore, since there's no process for it now. What you did stays on record. If you still need what it asked for, ask a lead here, or open a new request.";
    const was = { said: [posted("status")] };
    const other = { labels: ["process: access"], body: "### What\n\nThe drive" };

    test("except that its comment tells nobody anymore what to do next", () => {
      expect(says([], other, was)).toBe(words);
    });

    test.each([
      ["is closed", { ...other, state: "closed" }, was],
      ["is a pull request", { ...other, pull: true }, was],
      ["was never one", other, {}],
      ["is Waymark's own question", { ...other, author: bot }, was],
    ] as const)("and leaves an issue alone that %s", (_, shown, more) => {
      expect(looked([], shown, more).plan).toEqual([]);
    });

    test("and nothing at all where nothing is described", () => {
      const here = newWorld({ thread: thread(other), ...was });
      expect(settledBy(requests, target, here).plan).toEqual([]);
    });

    test("also where Waymark began it", () => {
      const tag = "begun/yearly/10/9/0";
      const begun = (process: string): readonly Fact[] => [
        {
          kind: "begun",
          id: tag,
          at: "2026-11-02T09:00:00.000Z",
          thread: at(9),
          tag,
          process,
          person: sam.id,
          by: sam.id,
          cause: { kind: "process" },
          answers: {},
        },
        raised(tag, at(1), sam),
      ];
      expect(says(begun("yearly"), { author: bot }, was)).toBe(words);
      expect(says(begun("join"), { author: bot }, was)).not.toBe(words);
    });
  });

  test("but a request that just lacks its label gets it, once its author said that it is one", () => {
    const started = plan([commanded(sam, "/start")], { labels: [] });
    expect(wanted(started, "ensure-labels")[0]?.has).toContain("process: join");
  });

  test("of an issue that its author did not start: they are asked once, and nothing else happens", () => {
    const unasked: Sketch = { notFilledIn: true, thread: thread({ labels: [] }) };
    const { messages, plan: none } = looked([], {}, unasked);
    expect(messages).toMatchObject([{ thread: at(1), tag: "start", occasion: "start" }]);
    expect(messages[0]?.body).toBe(
      "Hi @sam! This looks like the request “Join a community”, but I'm not sure you meant it as one. If you did, comment `/start` and I'll get going. If not, you don't have to do anything.",
    );
    expect(none.map(({ effect }) => effect.kind)).toEqual(["ensure-comment"]);
    expect(looked([], {}, { ...unasked, said: [posted("start")] }).plan).toEqual([]);
    expect(looked([], {}, { notFilledIn: true, threads: [] }).messages).toEqual([]);
  });

  test("on anything that is no thread", () => {
    const seen = world({ thread: thread() });
    const other = settledBy(requests, { kind: "definitions" }, seen);
    expect(other).toMatchObject({ facts: [], messages: [], plan: [] });
  });
});

test("a request comes up again when time alone may move it", () => {
  const waiting = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
  const passed = lookedAt([approved], { definitions: waiting });
  expect(looked(passed, {}, { definitions: waiting }).due).toBe("2026-11-21T12:00:00.000Z");
  expect(looked([approved, commanded(olu, "/help")]).due).toBeUndefined();
  expect(spoken([approved])).toEqual([]);
});
