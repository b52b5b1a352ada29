import { describe, expect, test } from "vitest";
import { mayBeAgreedTo } from "../../../src/features/requests/agreeing.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { commented } from "../../build/events.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { newWorld, world } from "../../build/world.ts";
import { recorded, says } from "./looked.ts";

const asksNamed = withJoin("by: leads, at-least: 1", 'by: "field:why", at-least: all');
const body = "### Community\n\nUI/UX\n\n### Why\n\n@lin @olu\n";
const asked = { body };
const more = {
  definitions: asksNamed,
  accounts: { lin, olu },
  thread: thread(asked),
};

describe("people whom a request names", () => {
  test("read that they can agree, and do", () => {
    const agreed = commanded(lin, "/agree", { saw: body });
    expect(says([], asked, more)).toContain("@lin or @olu can answer with `/agree` or `/decline`.");
    expect(says([agreed], asked, more)).toContain("1 of 2 approvals: `lin`");
    expect(says([agreed], asked, more)).toContain("@olu can answer with `/agree`");
    const both = [agreed, commanded(olu, "/agree", { saw: body })];
    expect(recorded(both, asked, more)).toMatchObject([
      { kind: "step-passed", because: "2 of 2 approvals: `lin`, `olu`" },
    ]);
  });

  test("can take that back", () => {
    const agreed = commanded(lin, "/agree", { saw: body });
    const taken = commanded(lin, "/withdraw", { comment: 950 });
    expect(says([agreed, taken], asked, more)).toContain("0 of 2 approvals");
  });

  test("are told apart from others, who cannot", () => {
    const { messages } = takenBy(requests, commented(ada, "/agree", asked), world(more));
    expect(messages.map((one) => one.body)).toEqual([
      "@ada, thanks, but your `/agree` doesn't count here. That's up to `lin` or `olu`. Nothing has changed.",
    ]);
  });
});

test("a lead may write it, too, and it counts", () => {
  expect(recorded([commanded(ada, "/agree")])).toMatchObject([{ kind: "step-passed" }]);
  expect(says([])).toContain("@ada can answer with `/approve` or `/decline`.");
});

test("/help tells of it where a request asks people whom it names", () => {
  expect(mayBeAgreedTo(at(1), world(more))).toBe(true);
  expect(mayBeAgreedTo(at(1), world({ thread: thread() }))).toBe(false);
  expect(mayBeAgreedTo(at(1), newWorld())).toBe(false);
  const other = { ...more, thread: thread({ labels: [], body: "It is broken." }) };
  expect(mayBeAgreedTo(at(1), world(other))).toBe(false);
});
