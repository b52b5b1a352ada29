import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import { commanded } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { approved, concluded, looked, nobodyPinned, posted, spoken } from "./looked.ts";

const opened: FactOf<"opened"> = {
  kind: "opened",
  id: "opened/10/1",
  at: "2026-11-01T10:00:00.000Z",
  thread: at(1),
  author: sam.id,
};

describe("reminders", () => {
  test("go out once, to those it waits for, when its time has come", () => {
    const [reminder] = spoken([opened], { title: "Join: UI/UX for @everybody" });
    expect(reminder?.tag).toBe("remind/approval/2026-11-01T10:00:00.000Z");
    expect(reminder?.body).toBe(
      "@ada, a friendly reminder: “Join: UI/UX for @\u200Beverybody” is still waiting (0 of 1 approval). I won't remind you again.",
    );
    const told = { said: [posted(reminder?.tag ?? "")] };
    expect(spoken([opened], {}, told)).toEqual([]);
  });

  test("wait for their time, and a pause stops the clock", () => {
    const early = { now: "2026-11-02T10:00:00.000Z" };
    expect(looked([opened], {}, early)).toMatchObject({
      due: "2026-11-08T10:00:00.000Z",
      messages: [],
    });
    const winter = { ...opened, at: "2026-12-14T10:00:00.000Z" };
    expect(looked([winter], {}, { now: "2026-12-14T11:00:00.000Z" }).due).toBe(
      "2027-01-12T10:00:00.000Z",
    );
  });

  test("are for whoever can help, where nobody has the role", () => {
    const [reminder] = spoken([nobodyPinned, opened], {}, { owners: [] });
    expect(reminder?.body).toContain("A friendly reminder to everybody who can help: “");
  });

  test("of what is the author's to do go to the author", () => {
    const own = withJoin("whom: leads", "whom: author");
    const [reminder] = spoken([opened], {}, { definitions: own });
    expect(reminder?.body).toMatch(/^@sam, a friendly reminder/);
  });

  test("never go to the lead who asks: the owners decide then, and are reminded", () => {
    const [reminder] = spoken([opened], { author: ada }, { owners: [olu.id] });
    expect(reminder?.body).toMatch(/^@olu, a friendly reminder/);
  });

  describe("that a step wants more than once", () => {
    const often = withJoin("after: 1 week,", "after: 1 week, every: 3 days, times: 3,");
    const look = (now: string, ...tags: readonly string[]) =>
      looked([opened], {}, { definitions: often, now, said: tags.map(posted) });
    const first = "remind/approval/2026-11-01T10:00:00.000Z";

    test("are said one after another, and the last one says so", () => {
      const one = look("2026-11-08T10:00:00.000Z");
      expect(one.messages.map(({ tag }) => tag)).toEqual([first]);
      expect(one.messages[0]?.body).toMatch(/\(0 of 1 approval\)\.$/);
      expect(one.due).toBe("2026-11-11T10:00:00.000Z");
      const two = look("2026-11-11T10:00:00.000Z", first);
      expect(two.messages.map(({ tag }) => tag)).toEqual([`${first}/2`]);
      const three = look("2026-11-14T10:00:00.000Z", first, `${first}/2`);
      expect(three.messages[0]?.body).toContain("I won't remind you again.");
      expect(three.due).toBeUndefined();
    });

    test("wait for the next one's time once one was said", () => {
      const { messages, due } = look("2026-11-09T10:00:00.000Z", first);
      expect([messages, due]).toEqual([[], "2026-11-11T10:00:00.000Z"]);
    });

    test("are not made up for where Waymark was away", () => {
      const late = look("2026-12-01T10:00:00.000Z");
      expect(late.messages.map(({ tag }) => tag)).toEqual([`${first}/3`]);
    });

    test("are three where the step does not say how many", () => {
      const some = withJoin("after: 1 week,", "after: 1 week, every: 3 days,");
      const { messages } = looked(
        [opened],
        {},
        { definitions: some, now: "2026-12-01T10:00:00.000Z" },
      );
      expect(messages.map(({ tag }) => tag)).toEqual([`${first}/3`]);
    });
  });

  test("are none where the step asks for none, or after the end", () => {
    expect(spoken([opened, approved])).toEqual([]);
    expect(spoken([opened, concluded("declined")])).toEqual([]);
    expect(spoken([opened, commanded(sam, "/withdraw")])).toEqual([]);
  });
});
