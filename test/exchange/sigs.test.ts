import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { filesOf } from "../../src/exchange/files.ts";
import { SIGS } from "./harbor.ts";
import { imported, leftOf, wrongWith, written } from "./reading.ts";

function lineOf(text: string): number {
  return SIGS.split("\n").findIndex((line) => line.includes(text)) + 1;
}

const { carried, left } = imported(SIGS);

describe("sigs.yaml", () => {
  it("becomes communities with leads, meetings, teams and channels", () => {
    expect([...carried.communities.keys()]).toEqual(["sig-boats", "wg-tides", "committee-ropes"]);
    expect(carried.communities.get("sig-boats")).toEqual({
      name: "Boats",
      purpose: "Everything that floats.",
      leads: [
        { github: "Ada", role: "chair and tech lead" },
        { github: "lin", role: "chair" },
        { github: "kai", role: "tech lead" },
      ],
      emeritus: [{ github: "olga" }],
      teams: [
        { team: "sig-boats", purpose: "Everybody" },
        { team: "boats-reviews", purpose: "Looks at boats" },
        { team: "boats-bugs" },
      ],
      meetings: [
        {
          name: "Regular meeting",
          day: "wednesday",
          every: "2 weeks",
          time: "09:00",
          timezone: "America/Los_Angeles",
          url: "https://meet.example/boats",
          archive: "https://docs.example/boats",
          recordings: "https://video.example/boats",
          calendar: "https://calendar.example/boats",
        },
        { name: "Launch", day: "tuesday", every: "week", time: "14:00", timezone: "UTC" },
      ],
      channels: [
        { name: "Slack: #boats" },
        { name: "Mailing list", url: "https://lists.example/boats" },
      ],
    });
  });

  it("names the people it knows by more than their user name, each once", () => {
    expect(Object.fromEntries(carried.people)).toEqual({
      ada: { name: "Ada Harbour", github: "Ada" },
      lin: { name: "Lin Quay", github: "lin" },
      olga: { name: "Olga Pier", github: "olga" },
      kai: { name: "Kai Mole", github: "kai" },
    });
  });

  it("says what it could not carry over, and where", () => {
    const expected: readonly (readonly [number, string])[] = [
      [
        lineOf("label:"),
        "`label`: definitions don't have a label for everything a community does.",
      ],
      [
        lineOf("subprojects:"),
        "`subprojects`: a subproject isn't a community. If one of them is, give it a file of its own with `part-of`.",
      ],
      [lineOf("company:"), "`company`: definitions don't say who somebody works for."],
      [
        lineOf("github: LIN"),
        "Somebody who's listed as emeritus also leads, so they stay a lead only.",
      ],
      [
        lineOf("charter.md"),
        "`charter_link`: `charter.md` is a path in the repository of this file. Add `--links URL` to make it an address.",
      ],
      [lineOf("private_mailing"), "`private_mailing_list`: what's private doesn't belong in git."],
      [lineOf("liaison"), "`liaison`: definitions don't say who watches over a community."],
      [
        lineOf("Regular meeting"),
        "A meeting repeats every `2 weeks`, but starting when? Add `from`.",
      ],
      [
        lineOf("stakeholder"),
        "`stakeholder_sigs`: definitions don't say which other groups a working group works for.",
      ],
      [
        lineOf("committee-ropes"),
        "This file doesn't name anybody who leads it, so it's `forming` until somebody does.",
      ],
    ];
    expect(left.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
      expected.toSorted(([a], [b]) => a - b).map(([line, message]) => `source:${line} ${message}`),
    );
  });

  it("has no error in what is written, and warns where a date is missing", () => {
    const { problems } = readDefinitions(filesOf(carried, "Harbor"));
    expect(problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
      "communities/sig-boats.yml meetings-say-when warning",
    ]);
  });

  it("writes a group that nobody leads as forming, its status beside its name", () => {
    expect(written(carried)["communities/committee-ropes.yml"]).toBe(
      "name: Ropes\nstatus: forming\nemeritus:\n  - github: olga\n",
    );
  });

  it("makes addresses of relative links and channels once it knows where they begin", () => {
    const wishes = { links: "https://docs.example/tree/main/", slack: "https://chat.example" };
    const boats = imported(SIGS, wishes).carried.communities.get("sig-boats");
    expect(boats?.charter).toBe("https://docs.example/tree/main/sig-boats/charter.md");
    expect(boats?.channels?.[0]?.url).toBe("https://chat.example/messages/boats");
    expect(carried.communities.get("wg-tides")?.charter).toBe("https://docs.example/tides");
  });
});

describe("what a group is for", () => {
  it.each([
    ['See [the plan](https://a.example/b "a plan").', "See the plan (https://a.example/b)."],
    ["See [our charter](charter.md).", "See our charter."],
    ["See [https://a.example](https://a.example).", "See https://a.example."],
    ["Boats [and ropes], (mostly).", "Boats [and ropes], (mostly)."],
  ])("reads %o as %o, since definitions hold no Markdown", (markdown, words) => {
    const said = JSON.stringify(markdown);
    const team = `{ name: flyers, description: ${said} }`;
    const text = `sigs: [{ dir: kites, mission_statement: ${said}, contact: { teams: [${team}] } }]`;
    const kites = imported(text).carried.communities.get("kites");
    expect(kites?.purpose).toBe(words);
    expect(kites?.teams).toEqual([{ team: "flyers", purpose: words }]);
  });
});

describe("a group that is not quite right", () => {
  it("may write user names and channels as people write them", () => {
    const text = `sigs: [{ dir: kites, contact: { slack: "#kites" }, leadership: { chairs:
      [{ github: "@ada" }, { github: "https://github.com/lin/" }, { github: " kai " }] } }]`;
    const kites = imported(text).carried.communities.get("kites");
    expect(kites?.leads?.map(({ github }) => github)).toEqual(["ada", "lin", "kai"]);
    expect(kites?.channels).toEqual([{ name: "Slack: #kites" }]);
    expect(leftOf(text)).toEqual([]);
  });

  it("needs a name or a folder", () => {
    expect(leftOf("sigs: [{ label: x }, { dir: kites }]")).toEqual([
      "1: This group has neither a `dir` nor a `name` to call it by.",
      "1: `label`: definitions don't have a label for everything a community does.",
      "1: This file doesn't name anybody who leads it, so it's `forming` until somebody does.",
    ]);
  });

  it("takes its id from its name, and its name from its folder", () => {
    const { communities } = imported("sigs: [{ name: Fäden & Taue }, { dir: Sig_Kites }]").carried;
    expect([...communities].map(([id, { name }]) => [id, name])).toEqual([
      ["faden-taue", "Fäden & Taue"],
      ["sig-kites", "Sig_Kites"],
    ]);
  });

  it("is left out where its name has no place in a file", () => {
    const name = "x".repeat(201);
    expect(leftOf(`sigs: [{ dir: kites, name: ${name} }]`)).toEqual([
      expect.stringContaining("must be a name of at most 200 characters"),
    ]);
  });

  it("is left out where another has its name or id", () => {
    const { carried: one, left: rest } = imported(
      "sigs: [{ dir: kites, name: Wind }, { dir: kites, name: Again }, { dir: a, name: wind }, { dir: wind, name: B }]",
    );
    expect([...one.communities.keys()]).toEqual(["kites"]);
    expect(rest.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "Another group is already called `kites`, so this one was left out.",
        "Another group is already called `wind`, so this one was left out.",
      ]),
    );
  });

  it("loses what its schema does not allow, and only that", () => {
    const long = "x".repeat(2_001);
    const { carried: one, left: rest } = imported(`sigs:
  - dir: kites
    mission_statement: ${long}
    leadership:
      chairs:
        - { github: not a login }
        - { name: Nobody }
        - { github: kai }
    meetings:
      - { description: ${long} }
      - { url: TBD }
    contact:
      slack: ""
      mailing_list: kites@lists.example
      teams: [{ name: "" }, { name: kites, description: ${long} }]
`);
    expect(one.communities.get("kites")).toEqual({
      name: "kites",
      leads: [{ github: "kai", role: "chair" }],
      teams: [{ team: "kites" }],
      meetings: [{ name: "Meeting" }],
    });
    expect(rest.map(({ line }) => line)).toEqual([3, 6, 7, 10, 11, 14, 15, 15]);
  });

  it("doesn't repeat that Waymark manages a team", () => {
    const { carried: one } = imported(`sigs:
  - dir: kites
    mission_statement: We fly kites. Managed by Waymark.
    contact:
      teams: [{ name: kites, description: Fliers (managed by Waymark) }]
`);
    expect(one.communities.get("kites")).toMatchObject({
      purpose: "We fly kites.",
      teams: [{ team: "kites", purpose: "Fliers" }],
    });
  });

  it("keeps the first of two names somebody has, and says so", () => {
    const text = `sigs:
  - dir: kites
    leadership:
      chairs: [{ github: kai, name: Kai }, { github: lin }, { github: zoe, name: "${"z".repeat(201)}" }]
      tech_leads: [{ github: KAI, name: Kai Mole }, { github: kai }]
`;
    expect(imported(text).carried.people.get("kai")).toEqual({ name: "Kai", github: "kai" });
    expect(leftOf(text)).toEqual([
      expect.stringContaining("must be a name"),
      "5: `KAI` goes by a different name elsewhere.",
    ]);
  });

  it("may have characters around a word that nobody sees, however many", () => {
    const spaces = " ".repeat(1_000_000);
    const text = JSON.stringify({
      sigs: [
        {
          dir: "kites",
          charter_link: "\u200B\u200Bhttps://docs.example/kites \uFEFF",
          name: `a${spaces}b`,
        },
      ],
    });
    expect(leftOf(text)).toEqual([expect.stringContaining("must be a name")]);
    const { communities } = imported(text.replace(spaces, " ")).carried;
    expect(communities.get("kites")?.charter).toBe("https://docs.example/kites");
  });

  it("may have an empty place: its list is named", () => {
    const text =
      "sigs:\n  - dir: kites\n    leadership:\n      chairs:\n        -\n        - github: kai\n";
    expect(leftOf(text)).toEqual([expect.stringMatching(/^4: `github` must be/)]);
  });

  it("cannot be read where the shape is another, and every place is named", () => {
    const text = `sigs:
  - dir: 12
    name: true
    leadership: [ada]
    meetings: weekly
    contact:
      teams: { a: b }
`;
    expect(wrongWith(text)).toEqual([
      "2:5: This has to be text: put `12` in quotes.",
      "3:5: This has to be text: put `true` in quotes.",
      "4:5: This has to be a mapping of keys to values.",
      "5:5: This has to be a list.",
      "7:7: This has to be a list.",
    ]);
    expect(wrongWith("sigs: [{ dir: [a], name: Kites }]")).toEqual(["1:10: This has to be text."]);
  });
});
