import { describe, expect, test } from "vitest";
import { boxesIn, itemsOf, linesOf, printBlock } from "../../src/core/checklist.ts";
import type { Checklist } from "../../src/definitions/types.ts";
import { definitions } from "../build/definitions.ts";
import { joinBody } from "../build/places.ts";

const onboarding = definitions().checklists["onboarding"] as Checklist;
const nobody = () => "a lead ticks this";
const block = printBlock(onboarding, new Set(["conduct"]), nobody);

describe("who ticks what", () => {
  test("an item without a role is the author's, a part has its group's", () => {
    const checklist: Checklist = {
      name: "Both",
      items: [
        { id: "own", text: "Mine" },
        { id: "group", text: "Ours", by: "leads", items: [{ id: "part", text: "Part" }] },
      ],
    };
    expect(linesOf(checklist).map(({ id, by, depth }) => [id, by, depth])).toEqual([
      ["own", "author", 0],
      ["group", "leads", 0],
      ["part", "leads", 1],
    ]);
  });

  test("an item keeps the ids it had", () => {
    const items = [{ id: "talk", text: "Talk", previously: ["chat"] }];
    expect(itemsOf({ name: "One", items })).toMatchObject([{ id: "talk", previously: ["chat"] }]);
  });

  test("a group is not ticked: its parts are", () => {
    expect(itemsOf(onboarding).map(({ id }) => id)).toEqual(["conduct", "meeting", "drive"]);
  });
});

describe("the marked block", () => {
  test("shows a box for each item, ticked where it is done, with who else ticks it", () => {
    expect(block).toBe(`<!-- waymark:checklist -->
### Onboarding

- [x] Read the code of conduct <!-- item:conduct -->
- [ ] Attend one weekly meeting _(a lead ticks this)_ <!-- item:meeting -->
- Get access
  - [ ] The shared drive opens for you <!-- item:drive -->
<!-- /waymark:checklist -->`);
  });

  test("is read back as it was written, also with Windows' line ends and GitHub's capital X", () => {
    const seen = `${joinBody("UI/UX")}\n\n${block}`.replace("[x]", "[X]").replaceAll("\n", "\r\n");
    expect([...boxesIn(seen)]).toEqual([
      ["conduct", true],
      ["meeting", false],
      ["drive", false],
    ]);
  });

  test("of somebody's own making above ours is not read", () => {
    const forged = block.replaceAll("[ ]", "[x]");
    expect(boxesIn(`${forged}\n\n${block}`).get("meeting")).toBe(false);
  });

  test("names each item once: the first box counts", () => {
    const doubled = block.replace(
      "<!-- /waymark",
      "- [x] Attend <!-- item:meeting -->\n<!-- /waymark",
    );
    expect(boxesIn(doubled).get("meeting")).toBe(false);
  });

  test("is looked for in vain where there is none", () => {
    expect(boxesIn("- [x] Attend <!-- item:meeting -->").size).toBe(0);
  });
});
