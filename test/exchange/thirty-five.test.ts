import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { filesOf } from "../../src/exchange/files.ts";
import { imported, written } from "./reading.ts";
import { THIRTY_FIVE, ZONES } from "./thirty-five.ts";

const { sigs, workinggroups, committees } = THIRTY_FIVE;
const groups = [...sigs, ...workinggroups, ...committees];
const { carried, left } = imported(dump(THIRTY_FIVE));

function community(dir: string) {
  const found = carried.communities.get(dir);
  if (!found) throw new Error(`there is no community ${dir}`);
  return found;
}

describe("35 groups, as an organisation of that size describes them", () => {
  it("are 35 communities, and definitions without an error", () => {
    expect([...carried.communities.keys()]).toEqual(groups.map(({ dir }) => dir));
    expect(carried.communities.size).toBe(35);
    const { problems } = readDefinitions(filesOf(carried, "Harbor"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["meetings-say-when"]));
  });

  it.each(groups.map((group) => [group.dir, group] as const))(
    "have in %s who leads it, and who did before",
    (dir, { leadership: { chairs, tech_leads: technical, emeritus_leads: before } }) => {
      const { leads = [], emeritus = [] } = community(dir);
      const leading = [...chairs, ...(technical || [])].map(({ github }) => github);
      expect(leads.map(({ github }) => github)).toEqual([...new Set(leading)]);
      expect(emeritus.map(({ github }) => github)).toEqual(before.map(({ github }) => github));
    },
  );

  it.each(groups.map((group) => [group.dir, group] as const))(
    "have in %s its meetings in IANA time zones, and its teams",
    (dir, { meetings: before, contact }) => {
      const { meetings = [], teams = [], team } = community(dir);
      expect(meetings.map(({ name, timezone, url }) => [name, timezone, url])).toEqual(
        before.map(({ description, tz, url }) => [description, ZONES[tz], url]),
      );
      for (const { time } of meetings) expect(time).toMatch(/^[0-2]\d:[0-5]\d$/);
      expect([...(team === undefined ? [] : [team]), ...teams.map((one) => one.team)]).toEqual(
        contact.teams.map(({ name }) => name),
      );
    },
  );

  it("say of everything else, by line, why it was not carried over", () => {
    expect([...new Set(left.map(({ message }) => message))].toSorted()).toMatchInlineSnapshot(`
      [
        "A meeting is monthly, but in which week? Add \`on\`.",
        "A meeting repeats every \`2 weeks\`, but starting when? Add \`from\`.",
        "A meeting repeats every \`4 weeks\`, but starting when? Add \`from\`.",
        "A meeting's frequency says more than definitions can hold: \`bi-weekly ([dates](#dates))\`.",
        "A meeting's frequency says more than definitions can hold: \`monthly - Wednesday, after the fourth Tuesday, every month\`.",
        "A meeting's frequency says more than definitions can hold: \`weekly, ask in the chat for the password\`.",
        "\`charter_link\`: \`charter.md\` is a path in the repository of this file. Add \`--links URL\` to make it an address.",
        "\`company\`: definitions don't say who somebody works for.",
        "\`label\`: definitions don't have a label for everything a community does.",
        "\`liaison\`: definitions don't say who watches over a community.",
      ]
    `);
    expect(left.every(({ line }) => line !== undefined)).toBe(true);
  });

  it("make up nobody: whoever has a file is named", () => {
    const people = Object.keys(written(carried)).filter((path) => path.startsWith("people/"));
    const named = groups.flatMap(({ leadership }) => Object.values(leadership).flat());
    expect(people.toSorted()).toEqual(
      [...new Set(named.map((one) => `people/${one.github}.yml`))].toSorted(),
    );
  });
});
