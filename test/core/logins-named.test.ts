import { expect, test } from "vitest";
import { loginsNamed } from "../../src/core/logins-named.ts";
import { definitions, files } from "../build/definitions.ts";

test("leads and whoever a rule excepts are named, each once, however they are spelt", () => {
  const read = definitions({
    "waymark.yml": `${files["waymark.yml"] ?? ""}
  - { type: code, on: pull_request.merged, except: { people: [Ada, Sync-Helper] } }
`,
    "communities/quiet.yml": "name: Quiet\nstatus: retired\n",
  });
  expect(loginsNamed(read)).toEqual(expect.arrayContaining(["ada", "sync-helper"]));
  expect(new Set(loginsNamed(read)).size).toBe(loginsNamed(read).length);
  expect(loginsNamed(definitions({ "waymark.yml": "organization: Harbor\n" }))).toContain("ada");
});
