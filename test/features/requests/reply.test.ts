import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { commanded, ticked } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";
import { concluded, nobodyPinned, posted } from "./looked.ts";

function heard(event: Event, more: Sketch = {}) {
  return takenBy(requests, event, world({ thread: thread(), ...more }));
}

function said(...args: Parameters<typeof heard>): string {
  return heard(...args)
    .messages.map(({ body }) => body)
    .join("\n\n");
}

function passed(step: string): FactOf<"step-passed"> {
  return {
    kind: "step-passed",
    id: `step-passed/10/1/join/${step}/0`,
    at: NOW,
    thread: at(1),
    process: "join",
    step,
    because: "1 of 1 approval: `ada`",
    answers: '[["community","UI/UX",["UI/UX"]]]',
  };
}

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
    const nothing = { facts: [], messages: [], touched: [] };
    expect(heard(commented(bot, "/approve"))).toEqual(nothing);
    expect(said(commented(sam, "/progress"))).toBe("");
  });
});

describe("a command that cannot count is answered kindly", () => {
  test("an approval by a stranger, or by another community's lead", () => {
    const words =
      "thanks, but your `/approve` doesn't count here. That's up to `ada`. Nothing has changed.";
    expect(said(commented(olu, "/approve"))).toBe(`@olu, ${words}`);
    expect(said(commented(lin, "/approve"))).toBe(`@lin, ${words}`);
  });

  test("an approval with “not yet” behind it, of somebody whose approval would count", () => {
    const words =
      "that doesn't sound like a yes, so nothing has changed. Once you agree, comment `/approve` and nothing else.";
    expect(said(commented(ada, "/approve not yet"))).toBe(`@ada, ${words}`);
    expect(said(commented(olu, "/approve not yet"))).toContain("doesn't count here");
    expect(said(commented(ada, "/approve No objections"))).toBe("");
  });

  test("an owner has no say in a community they don't lead", () => {
    expect(said(commented(olu, "/decline"), { owners: [olu.id] })).toContain("doesn't count here");
  });

  test("one's own request is for somebody else to decide, also for a lead", () => {
    const words = "you can't decide on your own request.";
    expect(said(commented(sam, "/approve"))).toBe(
      `@sam, ${words} That's up to \`ada\`. Nothing has changed.`,
    );
    const hers = { thread: thread({ author: ada }), owners: [] };
    expect(said(commented(ada, "/decline"), hers)).toBe(
      `@ada, ${words} Nobody has that role right now, but an owner of the organization can help. Nothing has changed.`,
    );
  });

  test("where nobody has the role, the owners are named as those who can help", () => {
    const nobody = { facts: [nobodyPinned], owners: [] };
    expect(said(commented(olu, "/approve"), nobody)).toContain(
      "Nobody has that role right now, but an owner of the organization can help.",
    );
  });

  test("people without a name on GitHub are called by their id", () => {
    const byOwners = withJoin("by: leads, at-least: 1", "by: owners, at-least: 1");
    const nameless = { definitions: byOwners, owners: ["github:77" as const] };
    expect(said(commented(olu, "/approve"), nameless)).toContain("up to `github:77`");
  });

  test("somebody else's request cannot be withdrawn, nor an approval once its step is over", () => {
    const words = "you can only withdraw your own request, or your own approval";
    expect(said(commented(olu, "/withdraw"))).toContain(words);
    expect(said(commented(ada, "/withdraw"))).toContain(words);
    const approved: readonly Fact[] = [commanded(ada, "/approve")];
    const facts = [...approved, passed("approval")];
    expect(said(commented(ada, "/withdraw"), { facts })).toContain(words);
    const done = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
    expect(said(commented(ada, "/withdraw"), { facts: [...approved, ...done] })).toContain(words);
  });

  test("on an issue that is no request, or that GitHub does not show any more", () => {
    const words =
      "@ada, `/approve` only works on requests, and this issue isn't one. Nothing has changed.";
    const other = { thread: thread({ labels: [], body: "It is broken." }) };
    expect(said(commented(ada, "/approve"), other)).toBe(words);
    expect(said(commented(ada, "/approve"), { threads: [] })).toBe(words);
  });
});

describe("where a sole lead asks something, the owners decide", () => {
  const hers = { thread: thread({ author: ada }), owners: [olu.id] };

  test("and are named as those who do, to the lead and to everybody else", () => {
    const words = "That's up to `olu`. Nothing has changed.";
    expect(said(commented(ada, "/approve"), hers)).toBe(
      `@ada, you can't decide on your own request. ${words}`,
    );
    expect(said(commented(lin, "/approve"), hers)).toBe(
      `@lin, thanks, but your \`/approve\` doesn't count here. ${words}`,
    );
  });

  test("so that what they say counts", () => {
    expect(said(commented(olu, "/approve"), hers)).toBe("");
    expect(said(commented(olu, "/decline"), hers)).toBe("");
  });
});

describe("of several approvals, only that of the step at hand is asked for", () => {
  const two = withJoin(
    "  - id: onboarding\n",
    "  - { id: blessing, until: { approvals: { by: owners, at-least: 1 } } }\n  - id: onboarding\n",
  );
  const more = { definitions: two, owners: [olu.id] };
  const second = { ...more, facts: [passed("approval")] };
  const last = { ...more, facts: [passed("approval"), passed("blessing")] };

  test("one for a later step stands there when its step comes, and its giver hears so", () => {
    expect(said(commented(ada, "/approve"), more)).toBe("");
    expect(said(commented(olu, "/approve"), more)).toBe(
      "@olu, thank you! Your approval counts as soon as this request gets to the step that asks for it. Until then, it's up to `ada`.",
    );
    expect(said(commented(lin, "/approve"), more)).toContain("That's up to `ada`.");
  });

  test("where nobody can decide before, nobody is named", () => {
    const join = (files["processes/join.yml"] ?? "")
      .replace("by: leads", "by: team:stewards")
      .replace(
        "  - id: onboarding\n",
        "  - { id: blessing, until: { approvals: { by: leads, at-least: 1 } } }\n  - id: onboarding\n",
      );
    const both = definitions({ "processes/join.yml": join });
    expect(said(commented(ada, "/approve"), { definitions: both, owners: [], teams: {} })).toBe(
      "@ada, thank you! Your approval counts as soon as this request gets to the step that asks for it.",
    );
  });

  test("one for an earlier step comes too late", () => {
    expect(said(commented(olu, "/approve"), second)).toBe("");
    expect(said(commented(ada, "/approve"), second)).toBe(
      "@ada, thanks, but your `/approve` doesn't count here. That's up to `olu`. Nothing has changed.",
    );
  });

  test("while either may decline at any time, and everybody hears who may", () => {
    expect(said(commented(olu, "/decline"), more)).toBe("");
    expect(said(commented(ada, "/decline"), second)).toBe("");
    expect(said(commented(lin, "/decline"), second)).toContain("That's up to `ada` or `olu`.");
  });

  test("where no step asks for any, nobody who ever could is told off", () => {
    expect(said(commented(ada, "/approve"), last)).toBe("");
    expect(said(commented(lin, "/approve"), last)).toContain("That's up to `ada` or `olu`.");
  });
});

describe("an issue that reads like a request", () => {
  const unasked: Sketch = { thread: thread({ labels: [] }), said: [] };

  test("begins in silence once its author says so", () => {
    expect(said(commented(sam, "/start"), unasked)).toBe("");
  });

  test("is for its author to start, and once", () => {
    expect(said(commented(ada, "/start"), unasked)).toBe(
      "@ada, only `sam`, who opened this issue, can make it a request. Nothing has changed.",
    );
    expect(said(commented(sam, "/start"))).toBe(
      "@sam, this request is already under way, so nothing has changed.",
    );
    const none =
      "@sam, `/start` only works on requests, and this issue isn't one. Nothing has changed.";
    expect(said(commented(sam, "/start"), { thread: thread({ labels: [], body: "Hi" }) })).toBe(
      none,
    );
    expect(said(commented(sam, "/start"), { threads: [] })).toBe(none);
  });
});

describe("where a person closed the issue, or took its label away", () => {
  const shut = { thread: thread({ state: "closed" }) };
  const closed =
    "somebody closed this issue, so the request is on hold. Once it's open again, for example with `/reopen`, the request goes on and what you wrote counts.";
  const bare = { thread: thread({ labels: [] }), said: [posted("status")] };
  const unlabelled =
    "somebody took the label `process: join` off this issue, so the request is on hold. Once the label is back, it goes on and what you wrote counts.";

  test("whoever writes something that would count reads when it does, once for all of a comment", () => {
    expect(said(commented(ada, "/approve"), shut)).toBe(`@ada, ${closed}`);
    expect(said(commented(ada, "/approve\n/done meeting\n/done drive"), shut)).toBe(
      `@ada, ${closed}`,
    );
    expect(said(commented(sam, "/done conduct"), shut)).toBe(`@sam, ${closed}`);
    expect(said(commented(ada, "/approve"), bare)).toBe(`@ada, ${unlabelled}`);
    expect(said(commented(sam, "/undo conduct"), bare)).toBe(`@sam, ${unlabelled}`);
  });

  test("what wouldn't count anyway is answered as ever", () => {
    expect(said(commented(olu, "/approve"), shut)).toContain("your `/approve` doesn't count here");
  });

  test("a closed issue can be opened again, and its request can end", () => {
    for (const text of ["/reopen", "/withdraw"]) expect(said(commented(sam, text), shut)).toBe("");
    expect(said(commented(ada, "/decline no room"), shut)).toBe("");
  });

  test("without its label, nothing of that happens, nor does it begin again", () => {
    for (const text of ["/withdraw", "/start"])
      expect(said(commented(sam, text), bare)).toBe(`@sam, ${unlabelled}`);
  });

  test("what is over stays over", () => {
    const over = { ...bare, facts: [concluded("accepted")] };
    expect(said(commented(sam, "/done conduct"), over)).toBe("");
  });
});

describe("after the end", () => {
  test("a request that was accepted stays so, whoever says what", () => {
    const over = { facts: [concluded("accepted")] };
    const words =
      "@sam, this request has already been accepted, so nothing has changed. To ask again, open a new issue.";
    expect(said(commented(sam, "/withdraw"), over)).toBe(words);
    expect(said(commented(sam, "/reopen"), over)).toBe(words);
  });

  test("one that was declined can only be opened again, by author or lead", () => {
    const over = { facts: [concluded("declined")] };
    expect(said(commented(ada, "/approve"), over)).toBe(
      "@ada, this request has already been declined, so nothing has changed. To open it again, comment `/reopen`.",
    );
    expect(said(commented(sam, "/reopen"), over)).toBe("");
    expect(said(commented(olu, "/reopen"), over)).toContain("your `/reopen` doesn't count here");
  });

  test("also before the end was written down", () => {
    const facts = [commanded(sam, "/withdraw")];
    expect(said(commented(ada, "/approve"), { facts })).toContain("already been withdrawn");
  });

  test("there is nothing to open again while it is open; what was closed by hand is", () => {
    expect(said(commented(sam, "/reopen"))).toBe(
      "@sam, this request is still open, so nothing has changed.",
    );
    const shut = { thread: thread({ state: "closed" }) };
    expect(said(commented(sam, "/reopen"), shut)).toBe("");
  });
});
