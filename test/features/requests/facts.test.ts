import { describe, expect, test } from "vitest";
import type { ThreadOpened } from "../../../src/core/event.ts";
import { requests } from "../../../src/features/requests/index.ts";
import { oneOfEach } from "../../build/events.ts";
import { sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { NOW, world } from "../../build/world.ts";

const here = { kind: "thread", repo: 10, number: 1 } as const;
const { "comment.created": _, ...events } = oneOfEach(sam);
const opened = events["thread.opened"] as ThreadOpened;
const nothing = { facts: [], messages: [], touched: [] };

describe("an issue", () => {
  test("that was opened is remembered and looked at; a pull request is not", () => {
    expect(takenBy(requests, opened, world())).toEqual({
      facts: [{ kind: "opened", id: "opened/10/1", at: NOW, thread: at(1), author: sam.id }],
      messages: [],
      touched: [here],
    });
    expect(takenBy(requests, { ...opened, pull: true }, world())).toEqual(nothing);
  });

  test("that was edited or changed is looked at", () => {
    const looked = { ...nothing, touched: [here] };
    expect(takenBy(requests, events["thread.edited"], world())).toEqual(looked);
    expect(takenBy(requests, events["thread.changed"], world())).toEqual(looked);
  });
});

test("other events are none of its business", () => {
  const { "thread.opened": __, "thread.edited": ___, "thread.changed": ____, ...others } = events;
  for (const event of Object.values(others))
    expect(takenBy(requests, event, world())).toEqual(nothing);
});
