import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { World } from "../../../src/core/world.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { commanded, ticked } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";

function answer(event: Event, more: Partial<World> = {}) {
  return requests.answer?.(event, world({ thread: thread(), ...more })) ?? {};
}

function said(...args: Parameters<typeof answer>): string {
  return (answer(...args).messages ?? []).map(({ body }) => body).join("\n\n");
}

function concluded(outcome: string): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-05T10:00:00.000Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome,
  };
}

const here = { kind: "thread", repo: 10, number: 1 } as const;

describe("an issue", () => {
  const each = oneOfEach(sam);

  test("that was opened is remembered and looked at; a pull request is not", () => {
    const opened = each["thread.opened"];
    expect(answer(opened)).toEqual({
      facts: [{ kind: "opened", id: "opened/10/1", at: NOW, thread: at(1), author: sam.id }],
      touched: [here],
    });
    expect(answer({ ...opened, pull: true } as Event)).toEqual({});
  });

  test("that was edited or changed is looked at", () => {
    expect(answer(each["thread.edited"])).toEqual({ touched: [here] });
    expect(answer(each["thread.changed"])).toEqual({ touched: [here] });
  });
});

describe("a command that counts is not talked about", () => {
  test.each([
    ["a lead approves", ada, "/approve", []],
    ["a lead declines", ada, "/decline not now", []],
    ["the author withdraws", sam, "/withdraw", []],
    ["a lead takes an approval back", ada, "/withdraw", [commanded(ada, "/approve")]],
  ])("%s", (_, who, text, facts) => {
    const twice = facts.map((fact) => ({ ...fact, saw: "something else" }));
    expect(said(commented(who, text), { facts: twice })).toBe("");
  });

  test("of a bot is none, nor is any other word", () => {
    expect(answer(commented(bot, "/approve"))).toEqual({});
    expect(said(commented(sam, "/progress"))).toBe("");
  });
});

describe("a command that cannot count is answered kindly", () => {
  test("an approval by a stranger, or by another community's lead", () => {
    const words =
      "thank you, but `/approve` does not count here: that is up to `ada`. Nothing has changed.";
    expect(said(commented(olu, "/approve"))).toBe(`@olu, ${words}`);
    expect(said(commented(lin, "/approve"))).toBe(`@lin, ${words}`);
  });

  test("an owner has no say in a community they don't lead", () => {
    expect(said(commented(olu, "/decline"), { owners: [olu.id] })).toContain("does not count here");
  });

  test("one's own request is for somebody else to decide, also for a lead", () => {
    const words = "a request of your own is for somebody else to decide";
    expect(said(commented(sam, "/approve"))).toBe(
      `@sam, ${words}: that is up to \`ada\`. Nothing has changed.`,
    );
    const hers = { thread: thread({ author: ada }) };
    expect(said(commented(ada, "/decline"), hers)).toBe(
      `@ada, ${words}; nobody has the role at the moment, an owner of the organisation can help. Nothing has changed.`,
    );
  });

  test("where nobody has the role, the owners are named as those who can help", () => {
    expect(said(commented(olu, "/approve"), { pins: {} })).toContain(
      "nobody has the role at the moment, an owner of the organisation can help",
    );
  });

  test("people without a name on GitHub are called by their id", () => {
    const nameless = { logins: { [olu.id]: "olu" } };
    expect(said(commented(olu, "/approve"), nameless)).toContain("up to `github:1`");
  });

  test("somebody else's request cannot be withdrawn, nor an approval once its step is over", () => {
    const words = "only the person who asked can withdraw a request";
    expect(said(commented(olu, "/withdraw"))).toContain(words);
    expect(said(commented(ada, "/withdraw"))).toContain(words);
    const approved = [commanded(ada, "/approve")];
    const step: Fact = {
      kind: "step-passed",
      id: "step-passed/1",
      at: NOW,
      thread: at(1),
      step: "approval",
      because: "1 of 1 approval: `ada`",
      answers: '[["community","UI/UX",["UI/UX"]]]',
    };
    expect(said(commented(ada, "/withdraw"), { facts: [...approved, step] })).toContain(words);
    const done = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
    expect(said(commented(ada, "/withdraw"), { facts: [...approved, ...done] })).toContain(words);
  });

  test("on an issue that is no request", () => {
    const other = { thread: thread({ labels: [], body: "It is broken." }) };
    expect(said(commented(ada, "/approve"), other)).toBe(
      "@ada, `/approve` is for requests, and this issue is none. Nothing has changed.",
    );
  });
});

describe("after the end", () => {
  test("a request that was accepted stays so, whoever says what", () => {
    const over = { facts: [concluded("accepted")] };
    const words =
      "@sam, this request is already accepted, so nothing has changed. A new issue is the way to start again.";
    expect(said(commented(sam, "/withdraw"), over)).toBe(words);
    expect(said(commented(sam, "/reopen"), over)).toBe(words);
  });

  test("one that was declined can only be opened again, by author or lead", () => {
    const over = { facts: [concluded("declined")] };
    expect(said(commented(ada, "/approve"), over)).toBe(
      "@ada, this request is already declined, so nothing has changed. `/reopen` opens it again.",
    );
    expect(said(commented(sam, "/reopen"), over)).toBe("");
    expect(said(commented(olu, "/reopen"), over)).toContain("`/reopen` does not count here");
  });

  test("also before the end was written down", () => {
    const facts = [commanded(sam, "/withdraw")];
    expect(said(commented(ada, "/approve"), { facts })).toContain("already withdrawn");
  });

  test("there is nothing to open again while it is open; what was closed by hand is", () => {
    expect(said(commented(sam, "/reopen"))).toBe(
      "@sam, this request is open already, so nothing has changed.",
    );
    const shut = { thread: thread({ state: "closed" }) };
    expect(said(commented(sam, "/reopen"), shut)).toBe("");
  });
});

test("other events are none of its business", () => {
  const {
    "thread.opened": _,
    "thread.edited": __,
    "thread.changed": ___,
    "comment.created": ____,
    ...others
  } = oneOfEach(ada);
  for (const event of Object.values(others)) expect(answer(event)).toEqual({});
});
