import { describe, expect, it } from "vitest";
import { check, checkAlone } from "./check.ts";
import type { Picture } from "./picture.ts";
import { pictureOf, said, threadOf } from "./picture-of.ts";

const whole = pictureOf();
const BEA = "bea joins UI/UX";
const CYN = "cyn joins Data";
const HELLO = said("status", "Hello @bea.");

function faults(disturbed: Partial<Picture>): readonly string[] {
  return check(pictureOf(disturbed), whole, []);
}

describe("the checker of a killed story", () => {
  it("has nothing to say where all is as it was undisturbed", () => {
    expect(faults({})).toEqual([]);
    expect(checkAlone(whole, [])).toEqual([]);
  });

  it("names a delivery that was answered with 202 and is not in the database", () => {
    const what = "the delivery d-1 (issues), answered with 202,";
    expect(faults({ kept: [] })).toEqual([`lost: ${what} is not in the database`]);
    const [row] = whole.kept;
    if (!row) throw new Error("the picture has no delivery");
    expect(faults({ kept: [row, row] })).toEqual([`doubled: ${what} is in the database twice`]);
    expect(faults({ kept: [{ ...row, digest: "bb" }] })).toEqual([
      `lost: ${what} is in the database with another body`,
    ]);
    expect(faults({ kept: [{ ...row, state: "aside" }] })).toEqual([
      `lost: ${what} was never taken, it is aside`,
    ]);
  });

  it("does not ask for a delivery that nobody answered", () => {
    const row = { id: "d-2", event: "issues", digest: "cc", state: "taken" };
    expect(faults({ kept: [...whole.kept, row] })).toEqual([]);
  });

  it("names a comment that was said twice, by its tag and by its words", () => {
    const threads = { ...whole.threads, [BEA]: threadOf({ comments: [HELLO, HELLO] }) };
    expect(faults({ threads })).toEqual([
      `said twice: the tag “status” on “${BEA}”`,
      `doubled: on “${BEA}” stands once more: waymark[bot] (status): "Hello @bea."`,
    ]);
  });

  it("names the same words under another tag, and other words under the same tag", () => {
    const again = said("status/2", "Hello @bea.");
    const words = { ...whole.threads, [BEA]: threadOf({ comments: [HELLO, again] }) };
    expect(faults({ threads: words })).toEqual([
      `said twice: on “${BEA}” stands in the same words: waymark[bot] (status/2): "Hello @bea."`,
    ]);
    const tags = {
      ...whole.threads,
      [BEA]: threadOf({ comments: [HELLO, said("status", "Hi @bea.")] }),
    };
    expect(faults({ threads: tags })).toEqual([
      `said twice: the tag “status” on “${BEA}”`,
      `out of place: on “${BEA}” stands what nobody should say: waymark[bot] (status): "Hi @bea."`,
    ]);
  });

  it("names a comment on the wrong thread, with the one it belongs on", () => {
    const threads = { [BEA]: threadOf({ comments: [] }), [CYN]: threadOf({ comments: [HELLO] }) };
    expect(faults({ threads })).toEqual([
      `out of place: on “${CYN}” stands what belongs on “${BEA}”: waymark[bot] (status): "Hello @bea."`,
    ]);
  });

  it("names a comment that is missing, and one that reads otherwise", () => {
    const none = { ...whole.threads, [BEA]: threadOf({ comments: [] }) };
    expect(faults({ threads: none })).toEqual([
      `missing: on “${BEA}”: waymark[bot] (status): "Hello @bea."`,
    ]);
    const other = { ...whole.threads, [BEA]: threadOf({ comments: [said("status", "Hello.")] }) };
    expect(faults({ threads: other })).toEqual([
      `out of place: on “${BEA}” stands what nobody should say: waymark[bot] (status): "Hello."`,
      `missing: on “${BEA}”: waymark[bot] (status): "Hello @bea."`,
    ]);
  });

  it("names somebody who is not in their team, and somebody who should not be", () => {
    expect(faults({ teams: { "ui-ux": { members: ["ada"], invited: ["bea"] } } })).toEqual([
      "missing: the members of the team ui-ux lack “bea”",
      "out of place: those invited to the team ui-ux have “bea” and should not",
    ]);
    expect(faults({ organization: { members: ["ada", "bea", "zoe"], invited: [] } })).toEqual([
      "out of place: the members of the organisation have “zoe” and should not",
    ]);
  });

  it("names a label on another thread", () => {
    const threads = {
      ...whole.threads,
      [BEA]: threadOf({ labels: [] }),
      [CYN]: threadOf({ comments: [], labels: ["process: join", "join: onboarding"] }),
    };
    expect(faults({ threads })).toEqual([
      `missing: the labels of “${BEA}” lack “process: join”`,
      `out of place: the labels of “${CYN}” have “join: onboarding” and should not`,
    ]);
  });

  it("names a state, a text, a check and a file that differ", () => {
    const threads = {
      ...whole.threads,
      [BEA]: threadOf({ state: "completed", body: "### Community\n\nData", checks: ["good"] }),
    };
    expect(faults({ threads, files: { "communities/writing.yml": "" } })).toEqual([
      `“${BEA}” is completed, and should be open`,
      `out of place: the checks of “${BEA}” have “good” and should not`,
      `the text of “${BEA}” differs in line 3: "Data", and should be "UI/UX"`,
      'the file communities/writing.yml differs in line 1: "", and should be "name: Writing"',
    ]);
  });

  it("names an issue that was opened twice, and one that was not opened", () => {
    const { [BEA]: bea = threadOf(), ...rest } = whole.threads;
    const twice = { ...whole.threads, "own: The plan (2)": threadOf({ comments: [] }) };
    expect(faults({ threads: twice })).toEqual([
      "doubled or out of place: there is “own: The plan (2)”, which nobody should have opened",
    ]);
    expect(bea.comments).toEqual([HELLO]);
    expect(faults({ threads: rest })).toEqual([
      `missing: on “${BEA}”: waymark[bot] (status): "Hello @bea."`,
      `missing: there is no “${BEA}”`,
    ]);
  });

  it("names a fact that is missing, one too many, and one twice under another time", () => {
    const closed = `closed/${CYN}/<time>`;
    expect(faults({ facts: [] })).toEqual([`missing: the facts lack “opened/${BEA}”`]);
    expect(faults({ facts: [...whole.facts, closed] })).toEqual([
      `out of place: the facts have “${closed}” and should not`,
    ]);
    const before = pictureOf({ facts: [closed] });
    expect(check(pictureOf({ facts: [closed, closed] }), before, [])).toEqual([
      `doubled: the facts have “${closed}” once too often`,
    ]);
  });

  it("names what the story promised and did not come about, were it so undisturbed as well", () => {
    expect(
      checkAlone(whole, [
        { team: "ui-ux", has: "cyn" },
        { team: "ui-ux", lacks: "ada" },
        { thread: BEA, is: "completed" },
        { thread: BEA, says: "Hello", times: 2 },
        { thread: "own: The plan", is: "completed" },
        { label: "said hello", there: true },
      ]),
    ).toEqual([
      "not as the story has it: cyn is not in the team ui-ux",
      "not as the story has it: ada is in the team ui-ux",
      `not as the story has it: “${BEA}” is open, not completed`,
      `not as the story has it: “${BEA}” says “Hello” 1 times, not 2`,
      "not as the story has it: there is no “own: The plan”",
      "not as the story has it: the label “said hello” is not there",
    ]);
  });

  it("names a request that is not as GitHub describes it", () => {
    expect(faults({ strange: ["POST /x"] })).toEqual(["not as GitHub describes it: POST /x"]);
  });
});
