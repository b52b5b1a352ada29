import { describe, expect, test } from "vitest";
import type { Delivery } from "../../src/store/deliveries.ts";
import { whose } from "../../src/web/whose.ts";
import { together } from "../../src/worker/together.ts";
import { delivery } from "../store/delivery.ts";

const ORG = { id: 9, login: "harbor" };
let serial = 0;

interface Happening {
  readonly number: number;
  readonly by: number;
  readonly name?: string;
  readonly more?: object;
  readonly comment?: string;
}

function user(id: number, type = "User") {
  return { id, login: `person-${id}`, type };
}

/** Somebody does something on a thread of their own. */
function happening({ number, by, name = "issues", more = {}, comment }: Happening): Delivery {
  const repository = { id: 5, name: "docs", owner: { ...ORG, type: "Organization" } };
  const payload = {
    issue: { number, user: user(by), assignees: [], ...more },
    ...(comment !== undefined && { comment: { id: 1, body: comment, user: user(by) } }),
    repository,
    organization: ORG,
    installation: { id: 3 },
    sender: user(by),
  };
  const id = `one-${(serial += 1)}`;
  return delivery({ ...whose(payload), id, name, body: Buffer.from(JSON.stringify(payload)) });
}

/** Which of them go together, by their threads. */
function chosen(...all: readonly Delivery[]): readonly string[] {
  return together(all).map(({ thread, name }) => thread ?? name);
}

const ada = { number: 1, by: 101 };
const lin = { number: 2, by: 102 };
const sam = { number: 3, by: 103 };
const ADA = "thread:5/1";

describe("deliveries that are taken together", () => {
  test("are of different people on different threads", () => {
    const all = [ada, lin, sam].map(happening);
    expect(chosen(...all)).toEqual([ADA, "thread:5/2", "thread:5/3"]);
    expect(chosen()).toEqual([]);
  });

  test("are one of each thread; the next one of a thread waits for its turn", () => {
    expect(chosen(happening(ada), happening({ ...ada, by: 104 }), happening(lin))).toEqual([
      ADA,
      "thread:5/2",
    ]);
  });

  test("end before somebody who is in one of them already, and nobody overtakes them", () => {
    expect(chosen(happening(ada), happening({ number: 2, by: 101 }), happening(sam))).toEqual([
      ADA,
    ]);
  });

  test("may not share somebody who is assigned, or who stands anywhere else in it", () => {
    const assigned = { ...lin, more: { assignees: [user(101)] } };
    expect(chosen(happening(ada), happening(assigned))).toEqual([ADA]);
    const deep = { ...lin, more: { pull_request: { merged_by: { ...user(101) } } } };
    expect(chosen(happening(ada), happening(deep))).toEqual([ADA]);
  });

  test("may share a bot, and the organisation", () => {
    const more = { assignee: user(7, "Bot") };
    const all = [ada, lin].map((one) => happening({ ...one, more }));
    expect(chosen(...all)).toHaveLength(2);
  });

  test("are comments without a command: one with a command may be about anybody", () => {
    const said = { ...ada, name: "issue_comment", comment: "Looks good to me." };
    const credited = { ...lin, name: "issue_comment", comment: "/credit @person-101 for docs" };
    expect(chosen(happening(said), happening(credited), happening(sam))).toEqual([ADA]);
    expect(chosen(happening(credited), happening(sam))).toEqual(["thread:5/2"]);
  });

  test.each(["push", "membership", "team", "organization", "installation", "repository"])(
    "are never about more than a thread: %s is alone",
    (name) => {
      expect(chosen(happening({ ...ada, name }), happening(lin))).toEqual([ADA]);
      expect(chosen(happening(lin), happening({ ...ada, name }))).toEqual(["thread:5/2"]);
    },
  );

  test("are of one installation", () => {
    const other = Buffer.from(
      Buffer.from(happening(lin).body)
        .toString()
        .replace('"installation":{"id":3}', '"installation":{"id":4}'),
    );
    expect(chosen(happening(ada), { ...happening(lin), body: other })).toEqual([ADA]);
  });

  test("are read as far as anything is: what is no JSON, or has no end, is alone", () => {
    const deep = `{"x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    for (const body of ["no JSON", "null", deep]) {
      const odd = { ...happening(lin), body: Buffer.from(body) };
      expect(chosen(happening(ada), odd)).toEqual([ADA]);
      expect(chosen(odd, happening(ada))).toEqual(["thread:5/2"]);
    }
  });
});
