import { describe, expect, test } from "vitest";
import { headingMissing, loginCalled, nameKey, turnedBetween } from "../../src/forms/roll-call.ts";

/** Who is ticked in a text that was just written. */
function ticked(...lines: readonly string[]): readonly string[] {
  return turnedBetween("", lines.join("\n")).present;
}

describe("whoever is ticked on a roll call", () => {
  test("is read from lines below its heading, whatever list they are", () => {
    const lines = [
      "- [x] @ada",
      "* [X] @lin",
      "  + [x] @sam",
      "2. [x] @olu",
      "- [ ] @wes",
      "- @ona",
    ];
    expect(ticked("### Roll call", "", ...lines)).toEqual(["@ada", "@lin", "@sam", "@olu"]);
  });

  test("may be called in English or Spanish, by any level of heading", () => {
    for (const heading of [
      "# ROLL CALL",
      "## Attendance:",
      "###### Attendees ##",
      "  ## Asistentes",
    ])
      expect(ticked(heading, "- [x] @ada"), heading).toEqual(["@ada"]);
    for (const heading of ["### Lista de asistencia", "### Asistencia"])
      expect(ticked(heading, "- [x] @ada"), heading).toEqual(["@ada"]);
  });

  test("may be called so with an emoji, in bold, or with a day behind it", () => {
    for (const heading of [
      "### 👋 Roll call",
      "### **Roll call** 🎉",
      "### Roll call (November 2)",
      "### Roll call – November 2",
      "## Roll call: 2026-11-02",
      "## Attendance 2026-11-02",
      "## Participants",
      "## Present:",
      "## Who was there?",
      "## Participantes",
      "## Presentes",
      "## Attendance list",
    ])
      expect(ticked(heading, "- [x] @ada"), heading).toEqual(["@ada"]);
    for (const heading of [
      "### Roll call rules",
      "### Speakers' notes",
      "### No roll call",
      "## 1",
    ])
      expect(ticked(heading, "- [x] @ada"), heading).toEqual([]);
  });

  test("is none outside of it, hidden, or on our own list", () => {
    expect(ticked("- [x] @ada", "### Promised", "- [x] @ada", "#Roll call", "- [x] @lin")).toEqual(
      [],
    );
    expect(
      ticked("### Roll call", "```", "- [x] @ada", "```", "<!--", "- [x] @lin", "-->"),
    ).toEqual([]);
    const block = ["<!-- waymark:checklist -->", "- [x] @ada", "<!-- /waymark:checklist -->"];
    expect(ticked("### Roll call", ...block)).toEqual([]);
  });

  test("stands below it until a heading as large comes, once however often it is pasted", () => {
    const [ada, lin] = ["- [x] @ada", "- [x] @lin"];
    expect(ticked("## Roll call", ada, "### Online", lin, "## Notes", "- [x] @sam")).toEqual([
      "@ada",
      "@lin",
    ]);
    expect(ticked("## Roll call", ada, "# Roll call", "- [ ] @ada", "- [x] @ADA")).toEqual([
      "@ada",
    ]);
  });

  test("is the first account of a line, or else the name it begins with", () => {
    const lines = [
      "- [x] Ada Lovelace (@ada), with @lin",
      "- [x] [Lin](https://github.com/lin)",
      "- [x] Kit   Doe (remote)",
      "- [x] Bo Diaz – online",
      "- [x] Jo-Ann: late <!-- @sam -->",
      "- [x] **Zoe Müller** 🎉👩🏽‍💻",
      "- [x] <!-- nobody -->",
      `- [x] ${"a".repeat(81)}`,
    ];
    expect(ticked("### Roll call", ...lines)).toEqual([
      "@ada",
      "@lin",
      "Kit Doe",
      "Bo Diaz",
      "Jo-Ann",
      "Zoe Müller",
    ]);
  });
});

describe("everybody listed on one line", () => {
  const heading = "### Roll call";

  test.each([
    ["- [x] @ivy, @jan", ["@ivy", "@jan"]],
    ["- [x] @ivy, @jan and @kim", ["@ivy", "@jan", "@kim"]],
    ["- [x] @ivy, @jan, and @kim.", ["@ivy", "@jan", "@kim"]],
    ["- [x] @ivy y @jan; @kim & @lou + @mel", ["@ivy", "@jan", "@kim", "@lou", "@mel"]],
    ["- [x] **@ivy**, `@jan` / __`@kim`__", ["@ivy", "@jan", "@kim"]],
    ["- [x] @ivy (online, late), @jan", ["@ivy", "@jan"]],
    ["- [x] [Ivy](https://github.com/ivy), @jan", ["@ivy", "@jan"]],
    ["- [x] @ivy, @IVY, @jan", ["@ivy", "@jan"]],
    ["- [ ] @ivy, @jan", []],
    // These are not in the list, but in what is said of somebody.
    ["- [x] @ivy for @jan, @kim", ["@ivy"]],
    ["- [x] @ivy, who knows @jan", ["@ivy"]],
    ["- [x] @ivy (for @jan), @kim", ["@ivy"]],
    ["- [x] @ivy @jan", ["@ivy"]],
    [`- [x] @ivy (${"late ".repeat(30)}), @jan`, ["@ivy"]],
    ["- [x] Jo Doe, Bo Diaz", ["Jo Doe"]],
  ])("counts: %s", (line, names) => {
    expect(ticked(heading, line)).toEqual(names);
  });

  test("is taken off alone, and stays when they get a line of their own", () => {
    const three = `${heading}\n- [x] @ivy, @jan and @kim`;
    const two = `${heading}\n- [x] @ivy and @kim`;
    expect(turnedBetween(three, two)).toMatchObject({ present: [], absent: ["@jan"], stayed: 2 });
    const apart = `${heading}\n- [x] @kim\n- [ ] @ivy\n- [x] @jan`;
    expect(turnedBetween(three, apart)).toMatchObject({ present: [], absent: ["@ivy"] });
  });

  test("is told of a heading that is missing, too", () => {
    expect(headingMissing("**Attendance**\n- [x] @ivy", "**Attendance**\n- [x] @ivy, @jan")).toBe(
      "Attendance",
    );
  });
});

describe("lists beside the roll call", () => {
  const body = [
    "## Roll call",
    "- [x] @ada",
    "### Speakers:",
    "- [x] @lin",
    "### Remote",
    "- [x] @olu",
    "## Organisers",
    "- [x] @sam",
    "## Constructor",
    "- [x] @wes",
  ].join("\n");
  const listed = (list: "organizer" | "speaker", text = body) =>
    turnedBetween("", text, list).present;

  test("say who spoke, and who organized it, apart from who was there", () => {
    expect(listed("speaker")).toEqual(["@lin"]);
    expect(listed("organizer")).toEqual(["@sam"]);
    expect(turnedBetween("", body).present).toEqual(["@ada", "@olu"]);
  });

  test("end before the roll call they stand in, which goes on below its next heading", () => {
    const inside = [
      "## Roll call",
      "### In the room",
      "- [x] wes",
      "### Speakers",
      "- [x] lin",
      "#### From afar",
      "- [x] kit",
      "### Online",
      "- [x] sam",
      "- [x] ona",
      "## Notes",
      "- [x] Book the room",
    ].join("\n");
    expect(turnedBetween("", inside).present).toEqual(["wes", "sam", "ona"]);
    expect(listed("speaker", inside)).toEqual(["lin", "kit"]);
  });

  test("have their names in English and Spanish", () => {
    for (const heading of ["Presenters", "Ponentes", "Exponen"])
      expect(listed("speaker", `### ${heading}\n- [x] @lin`), heading).toEqual(["@lin"]);
    for (const heading of ["Hosts", "Organizers", "Organizadoras", "Organizadores", "Organizan"])
      expect(listed("organizer", `### ${heading}\n- [x] @lin`), heading).toEqual(["@lin"]);
  });
});

test("an edit ticks who was not ticked, and takes off who is not any more, or does not stand there", () => {
  const before = "### Roll call\r\n- [x] @ada\r\n- [x] @lin\r\n- [x] Kit\r\n- [ ] @sam";
  const after = "### Roll call\n- [x] @Ada\n- [ ] @lin\n- [x] @sam";
  expect(turnedBetween(before, after)).toMatchObject({
    present: ["@sam"],
    absent: ["@lin", "Kit"],
  });
  expect(turnedBetween(before, before)).toMatchObject({ present: [], absent: [] });
});

test("neither case, accents nor spaces tell names apart", () => {
  expect(nameKey(" José  Núñez")).toBe(nameKey("jose nunez"));
});

test("a handle names an account, and nothing else does", () => {
  expect([loginCalled("@ada"), loginCalled("Ada")]).toEqual(["ada", undefined]);
});

/** What stands above whoever is ticked in a text that was just written, where it should be a heading. */
function missing(...lines: readonly string[]): string | undefined {
  return headingMissing("", lines.join("\n"));
}

describe("people who are ticked where no heading says what they are", () => {
  test("stand below what would say so, however it is set off", () => {
    for (const line of [
      "**Attendance**",
      "**Attendance:**",
      "__Attendance__:",
      "Attendance",
      "#Attendance",
      "*Attendance*",
    ]) {
      expect(missing(line, "", "- [ ] @sam", "- [x] @ada"), line).toBe("Attendance");
      expect(ticked(line, "- [x] @ada"), line).toEqual([]);
    }
    expect(missing("Asistentes", "----------", "* [x] Kit Doe")).toBe("Asistentes");
    expect(missing("### Topics", "**Speakers**", "1. [x] @ada")).toBe("Speakers");
  });

  test("are none where a heading does, where other words stand between, or where nobody is ticked", () => {
    expect(missing("### Roll call", "**Attendance**", "- [x] @ada")).toBeUndefined();
    expect(missing("**Attendance**", "### Topics", "- [x] @ada")).toBeUndefined();
    expect(missing("**Attendance**", "To do:", "- [x] @ada")).toBeUndefined();
    expect(missing("**Promised**", "- [x] @ada")).toBeUndefined();
    expect(missing("**Attendance**", "- [ ] @ada")).toBeUndefined();
    expect(missing("**Attendance**", "```", "- [x] @ada", "```")).toBeUndefined();
    expect(missing(`**Attendance${" ".repeat(60_000)}x`, "- [x] @ada")).toBeUndefined();
  });

  test("are told of as they are ticked, and not again", () => {
    const one = "**Attendance**\n- [x] @ada\n- [ ] @sam";
    expect(headingMissing(one, one.replace("[ ]", "[x]"))).toBe("Attendance");
    expect(headingMissing(one, `${one}\nAnd thanks!`)).toBeUndefined();
    expect(headingMissing(one, one.replace("[x]", "[ ]"))).toBeUndefined();
  });
});

function many(text: string): string {
  return text.repeat(500_000);
}

describe("a roll call that somebody wrote to keep Waymark busy", () => {
  // Where a pattern tried each beginning of such a line, this would take minutes, longer than a test may.
  test.each([
    `- [x] a${many(" ")}b`,
    `- [x] ${many(" ")}(\u2028b`,
    `- [x] ${many("\t")}\u2028`,
    `# ${many(" ")}\u2028`,
    `# ${many("\t")}(\u2028b`,
    `Roll call${many(" - ")}`,
    `- [x] @ada${many(", ")}`,
  ])("is read like any other", (line) => {
    const body = `# Roll call\n\n- [x] @lin\n${line}\n`;
    expect(turnedBetween("", body).present).toContain("@lin");
    expect(headingMissing("", body)).toBeUndefined();
  });
});
