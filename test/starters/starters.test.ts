import { describe, expect, test } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { filesFor, offering } from "../../src/starters/files.ts";
import { type Community, idOf, type Starting } from "../../src/starters/starting.ts";
import { PLAIN } from "../../src/words/voice.ts";

function community(name: string, id: string, more: Partial<Community> = {}): Community {
  return { id, name, purpose: "We help.", leads: ["ada"], joining: "by-approval", ...more };
}

function starting(...communities: readonly [Community, ...Community[]]): Starting {
  return { organization: "Harbor", timezone: "UTC", communities };
}

function read(files: Readonly<Record<string, string>>) {
  return readDefinitions(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** Names and sentences; what stands where and under which id stays the same. */
const WORDS = ["name", "description", "text", "next", "minimum-contribution", "purpose"];

function shapeOf(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      [...WORDS, "language", "forms"].includes(key) ? undefined : one,
    ),
  );
}

function wordsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, one: unknown) => {
    if (WORDS.includes(key) && typeof one === "string") found.push(one);
    return one;
  });
  return found;
}

/** What whoever sets it up wrote themselves. */
const SAME = ["Datos", "We help."];

describe("definitions to start from", () => {
  test("hold for several communities, which share one pathway and one form", () => {
    const files = filesFor(
      starting(
        community("UI/UX", "ui-ux", { team: "ui-ux" }),
        community("Data: all", "data", { joining: "open" }),
      ),
      undefined,
      PLAIN,
    );
    const { definitions, problems } = read(files);
    expect(problems).toEqual([]);
    expect(Object.keys(definitions?.communities ?? {})).toEqual(["data", "ui-ux"]);
    expect(Object.keys(definitions?.pathways ?? {})).toEqual(["contributor"]);
    expect(files[".github/ISSUE_TEMPLATE/join-community.yml"]).toContain(
      '        - UI/UX\n        - "Data: all"\n',
    );
    expect(files["README.md"]).toContain("choose UI/UX or Data: all");
    expect(files["README.md"]).toContain("`communities/`");
    expect(JSON.stringify(files)).not.toContain("$schema");
  });

  test.each(["en", "es"] as const)("name the form in the README as it's called: %s", (language) => {
    for (const joining of ["open", "by-approval"] as const) {
      const one = starting(community("Data", "data", { joining }));
      const files = filesFor(one, undefined, { language });
      const form = files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "";
      const name = /^name: (.+)$/m.exec(form)?.[1];
      expect(files["README.md"]).toContain(`**${name}**`);
    }
  });

  test("ask for no more leads than one, where there is one", () => {
    const { definitions } = read(filesFor(starting(community("Data", "data")), undefined, PLAIN));
    const asked = JSON.stringify(definitions?.pathways["data"]?.stages);
    expect(asked).toContain('{"by":"leads","at-least":2,"or-all":true}');
    expect(asked.match(/"endorsements"/g)).toHaveLength(1);
  });

  test("offer the communities there are, and an example where there are none yet", () => {
    const form = "options:\n        - Design\n";
    expect(offering(form, ["Data: maps", "Field"])).toBe(
      'options:\n        - "Data: maps"\n        - Field\n',
    );
    expect(offering(form, [])).toBe(form);
  });

  test("hold in Spanish, too, and say so", () => {
    const files = filesFor(starting(community("Datos", "datos", { leads: [] })), undefined, {
      language: "es",
    });
    expect(read(files).definitions?.settings.language).toBe("es");
    expect(files["communities/datos.yml"]).toContain("status: forming");
  });

  test("differ in Spanish in their words alone, and have none in English", () => {
    const one = starting(community("Datos", "datos"));
    const spanish = filesFor(one, undefined, { language: "es" });
    const english = filesFor(one, undefined, PLAIN);
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
    expect(read(spanish).problems).toEqual([]);
    expect(shapeOf(read(spanish).definitions)).toEqual(shapeOf(read(english).definitions));
    const said = wordsIn(read(spanish).definitions);
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((words) => wordsIn(read(english).definitions).includes(words))).toEqual(
      SAME,
    );
  });

  test("say where editors find the schemas, on the web or on a disk", () => {
    const one = starting(community("Data", "data"));
    const onWeb = filesFor(one, { url: "https://waymark.example/schemas" }, PLAIN);
    expect(onWeb["communities/data.yml"]).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/waymark\.example\/schemas\/community\.schema\.json\n/,
    );
    const onDisk = filesFor(one, { folder: "/home/schemas", home: "/home/harbor" }, PLAIN);
    expect(onDisk["waymark.yml"]).toContain("$schema=../schemas/settings.schema.json");
    expect(onDisk["waymark.yml"]).toContain("explained in ../schemas/settings.schema.json.\n");
    const nowhere = filesFor(one, undefined, PLAIN)["waymark.yml"];
    expect(nowhere).toMatch(/^# What holds for the whole organization\.\n/);
    for (const path of [
      "badges/core.svg",
      "README.md",
      ".github/ISSUE_TEMPLATE/join-community.yml",
    ])
      expect(onDisk[path]).not.toContain("$schema");
  });

  test("tell people of an approval only where somebody gives one", () => {
    const open = filesFor(
      starting(community("Data", "data", { joining: "open" })),
      undefined,
      PLAIN,
    );
    expect(open["README.md"]).not.toContain("says yes first");
    expect(open["README.md"]).toContain("`communities/data.yml`");
  });

  test("have an id for whatever something is called", () => {
    expect(["Data & Décor", "🌱", "x".repeat(63) + "-y"].map(idOf)).toEqual([
      "data-decor",
      "community",
      "x".repeat(63),
    ]);
  });
});
