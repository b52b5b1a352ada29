import { describe, expect, test } from "vitest";
import { communityTable } from "../../src/directory/communities.ts";
import type { TablesHome } from "../../src/directory/tables.ts";
import { definitions, files } from "../build/definitions.ts";

const place: TablesHome = {
  github: "https://github.com",
  repo: { owner: "harbor", name: "community" },
};

type Changes = Readonly<Record<string, string | undefined>>;

/** The rows below the header, by the community they begin with. */
function rows(changes: Changes = {}, where = place): readonly string[] {
  return communityTable(definitions(changes), where).filter((line) => line.startsWith("| **"));
}

function community(text: string): Changes {
  return { "communities/data.yml": text };
}

const LEAD = "leads: [{ github: lin }]\n";

describe("a table of communities", () => {
  test("shows who leads them, when they meet and how to join, by name, whatever formats the file", () => {
    const meeting =
      "meetings: [{ name: Weekly, day: wednesday, time: '19:00', length: 1 hour, url: https://meet.example/ui }]\n";
    const changes = { "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}${meeting}` };
    expect(communityTable(definitions(changes), place)).toEqual([
      "<!-- prettier-ignore-start -->",
      "| Community | Leads | Meetings | How to join |",
      "| --- | --- | --- | --- |",
      "| **Data**<br>People who count things. | [lin](https://github.com/lin) | – | Fill in [“Join a community”](https://github.com/harbor/community/issues/new?template=join-community.yml). Everybody is welcome! |",
      "| **UI/UX**<br>Designers share practice. | [ada](https://github.com/ada) (co-lead) | [Weekly](https://meet.example/ui): Wednesdays at 19:00 (Pacific Time), for 1 hour | Fill in [“Join a community”](https://github.com/harbor/community/issues/new?template=join-community.yml), and one of the leads will get back to you. |",
      "<!-- prettier-ignore-end -->",
    ]);
  });

  test("speaks the organisation's language", () => {
    const { settings, ...rest } = definitions();
    const spanish = { ...rest, settings: { ...settings, language: "es" } } as const;
    expect(communityTable(spanish, place).slice(1, 4)).toEqual([
      "| Comunidad | Coordinación | Reuniones | Cómo unirse |",
      "| --- | --- | --- | --- |",
      "| **Data**<br>People who count things. | [lin](https://github.com/lin) | – | Completa [«Join a community»](https://github.com/harbor/community/issues/new?template=join-community.yml). ¡Te damos la bienvenida! |",
    ]);
  });

  test("tells times in a meeting's own zone, else the organisation's, else the world's", () => {
    const { settings, ...rest } = definitions();
    const { timezone: _, ...zoneless } = settings;
    const own = { name: "Own", time: "19:00", timezone: "Europe/Berlin", from: "2026-11-25" };
    const data = { name: "Data", meetings: [own, { name: "Daily", time: "08:00", every: "day" }] };
    const all = { ...rest, settings: zoneless, communities: { data } };
    expect(communityTable(all, place)[3]).toContain(
      "Own: On November 25, 2026 at 19:00 (Central European Time)<br>Daily: Every day at 08:00 (UTC)",
    );
  });

  test("is in order of names, however the files are called", () => {
    const [b, a] = [{ name: "Bees" }, { name: "ants" }];
    for (const communities of [
      { a, b },
      { b, a },
    ])
      expect(
        communityTable({ ...definitions(), communities }, place)
          .slice(3, 5)
          .map((line) => line.slice(0, 10)),
      ).toEqual(["| **ants**", "| **Bees**"]);
  });

  test("minds neither accents nor how many digits a number has", () => {
    const names = ["Team 10", "Zoo", "Árboles", "Team 9"];
    const communities = Object.fromEntries(names.map((name, index) => [`c${index}`, { name }]));
    const table = communityTable({ ...definitions(), communities }, place).join("\n");
    expect([...table.matchAll(/^\| \*\*(.+)\*\* \|/gm)].map(([, name]) => name)).toEqual([
      "Árboles",
      "Team 9",
      "Team 10",
      "Zoo",
    ]);
  });

  test("leaves out what is retired, and says what is forming or asleep", () => {
    for (const [status, words] of [
      ["forming", "forming"],
      ["dormant", "taking a break"],
    ])
      expect(rows(community(`name: Data\nstatus: ${status}\n${LEAD}`))[0]).toContain(
        `| **Data** (${words}) |`,
      );
    expect(rows(community(`name: Data\nstatus: retired\n${LEAD}`)).join()).not.toContain("Data");
  });

  test("is a sentence where there is none", () => {
    const retired = Object.fromEntries(
      ["ui-ux", "data"].map((id) => {
        const path = `communities/${id}.yml`;
        return [path, `${files[path]}status: retired\n`];
      }),
    );
    expect(communityTable(definitions(retired), place)).toEqual(["There are no communities yet."]);
  });

  test("leaves out leads who would rather not be named, and says so where nobody is left", () => {
    const text = "name: Data\nleads: [{ github: ada }, { github: Lin }]\n";
    const table = (...hidden: readonly string[]) =>
      communityTable(definitions(community(text)), place, (login) => !hidden.includes(login)).join(
        "\n",
      );
    expect(table("ada")).toContain("| [Lin](https://github.com/Lin) |");
    expect(table("ada", "Lin")).toContain("| They'd rather not be named here |");
  });

  test("links to a charter, and names meetings that have no place or time", () => {
    const text = `name: Data\ncharter: https://harbor.example/data\nmeetings: [{ name: Now and then }]\nstatus: forming\n`;
    expect(rows(community(text))[0]).toMatch(
      /^\| \*\*\[Data\]\(https:\/\/harbor\.example\/data\)\*\* \(forming\) \| Nobody right now \| Now and then \| /,
    );
  });

  test("names the form without a link where nobody knows the repository", () => {
    expect(rows({}, { github: place.github })[0]).toMatch(/Fill in “Join a community”\. Everybody/);
  });

  test("names every form that leads in", () => {
    const second = {
      "processes/come.yml": (files["processes/join.yml"] ?? "")
        .replace("join-community.yml", "come.yml")
        .replace("process: join", "process: come")
        .replaceAll(`"join: `, `"come: `),
      ".github/ISSUE_TEMPLATE/come.yml": (files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "")
        .replace("name: Join a community", "name: Come in")
        .replace("process: join", "process: come"),
    };
    const row = rows(second)[0] ?? "";
    expect(row.match(/\[“[^”]*”\]/g)).toEqual(["[“Come in”]", "[“Join a community”]"]);
  });

  test("sends people to the leads where no form leads in, or the form is not read", () => {
    const { processes, ...rest } = definitions();
    expect(communityTable({ ...rest, processes: {} }, place)[3]).toContain(
      "| Ask one of the leads |",
    );
    expect(communityTable({ ...rest, processes, forms: {} }, place)[3]).toContain(
      "“join-community.yml”",
    );
  });

  test("keeps what people wrote in its cell, and harmless", () => {
    const text = `name: "Data | more"\npurpose: "<b>Count</b> with @ada\\n\\n| and | others"\n${LEAD}`;
    const row = rows(community(text))[0] ?? "";
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/@ada|<b>/);
  });

  test("links nowhere but to the web", () => {
    for (const url of ["https://ada:secret@meet.example/", "https://"]) {
      const text = `name: Data\nmeetings: [{ name: Now, url: "${url}" }]\n${LEAD}`;
      const { communities, ...rest } = definitions(community(text.replace(/, url: "[^"]*"/, "")));
      const data = { ...communities["data"], name: "Data", meetings: [{ name: "Now", url }] };
      const [, , , row] = communityTable({ ...rest, communities: { data } }, place);
      expect(row).toContain("| Now |");
    }
    const data = { name: "Data", meetings: [{ name: "Now", url: "https://a.example/(x)?y=|\\" }] };
    const [, , , row] = communityTable({ ...definitions(), communities: { data } }, place);
    expect(row).toContain("[Now](https://a.example/%28x%29?y=%7C%5C)");
  });
});
