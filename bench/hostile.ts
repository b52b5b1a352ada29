import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Definitions at the edge of what is allowed, or beyond. */
export interface Hostile {
  readonly what: string;
  /** By path, over a folder that is fine. */
  readonly files: Readonly<Record<string, string>>;
}

/** The most bytes a definition file may have. */
const MOST = 256_000;
const CHECKLIST = "checklists/long.yml";
const SETTINGS = "waymark: 1\norganization: Harbor Civic Tech\n";

/** Everything that somebody might try with files; `part` of the largest sizes. */
export function hostiles(part: number): readonly Hostile[] {
  const most = Math.floor(MOST * part);
  return [
    file("a file of 256 kB", CHECKLIST, filled("name: Long\nitems:\n", item, most)),
    file("256 kB of mistakes", CHECKLIST, filled("name: Long\nitems:\n", wrongItem, most)),
    file(
      "256 kB of one key",
      CHECKLIST,
      filled("", () => "name: Long\n", most),
    ),
    file("256 kB of names that nothing has", "pathways/lost.yml", filled(LOST, lostStage, most)),
    file("256 kB deep", CHECKLIST, `name: ${"[".repeat(most - 100)}`),
    file("90 conditions deep", "badges/deep.yml", deepCondition()),
    file("aliases of aliases", CHECKLIST, laughs()),
    file(
      "256 kB of aliases",
      CHECKLIST,
      filled("name: &n Long\nitems:\n", () => "  - *n\n", most),
    ),
    ...patterns(most),
    { what: "20,000 files", files: badges(Math.floor(19_997 * part)) },
    {
      what: "20,000 files, each with a name that nothing has",
      files: lost(Math.floor(19_997 * part)),
    },
    { what: "20,001 files and more", files: badges(Math.floor(25_000 * part)) },
  ];
}

/** Writes a folder of definitions that is fine but for these files. */
export function writeHostile(folder: string, files: Hostile["files"]): void {
  for (const [path, text] of Object.entries({ "waymark.yml": SETTINGS, ...files })) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}

function file(what: string, path: string, text: string): Hostile {
  return { what, files: { [path]: text } };
}

function filled(head: string, line: (index: number) => string, most: number): string {
  let text = head;
  for (let index = 0; text.length < most - 100; index += 1) text += line(index);
  return text;
}

function item(index: number): string {
  return `  - { id: item-${index}, text: Do it }\n`;
}

function wrongItem(index: number): string {
  return `  - { idd: "${index}", by: nobody }\n`;
}

const LOST = "name: Lost\nstages:\n";

function lostStage(index: number): string {
  return `  - { id: s${index}, name: S, when: { badge: bagde-${index} }, recognise: { badge: b${index} } }\n`;
}

const DEPTH = 90;

function deepCondition(): string {
  return `name: Deep\ndescription: Deep.\nwhen: ${"{ not: ".repeat(DEPTH)}{ badge: deep }${" }".repeat(DEPTH)}\n`;
}

function laughs(): string {
  const lines = ["name: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"];
  for (const letter of "bcdefghijklmnop") {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    lines.push(
      `${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function community(line: string): string {
  return `name: Patterns\nleads: [{ github: ada }]\n${line}\n`;
}

/** Texts that make a careless pattern try every way there is. */
function patterns(most: number): readonly Hostile[] {
  const long = most - 500;
  const spaces = `${" ".repeat(long)}!`;
  const digits = `${"1".repeat(long)} `;
  const letters = `${"a".repeat(long)}!`;
  const zones = `${"A/".repeat(long / 2)}!`;
  const slashes = `https://${"/".repeat(long)} `;
  const cases: readonly (readonly [string, string])[] = [
    ["of spaces", community(`purpose: "${spaces}"`)],
    ["in a user name", community(`team: "${letters}"`)],
    ["in a length of time", community(`meetings: [{ name: W, length: "${digits}" }]`)],
    ["in a day", community(`meetings: [{ name: W, from: "${digits}" }]`)],
    ["in a time zone", community(`meetings: [{ name: W, timezone: "${zones}" }]`)],
    ["in an address", community(`channels: [{ name: C, url: "${slashes}" }]`)],
  ];
  return cases.map(([where, text]) => file(`256 kB ${where}`, "communities/patterns.yml", text));
}

function lost(count: number): Readonly<Record<string, string>> {
  const entries = Array.from({ length: count }, (_, index) => [
    `badges/badge-${index}.yml`,
    `name: Badge ${index}\ndescription: One of many.\nwhen: { badge: bagde-${index}x }\n`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function badges(count: number): Readonly<Record<string, string>> {
  const entries = Array.from({ length: count }, (_, index) => [
    `badges/badge-${index}.yml`,
    `name: Badge ${index}\ndescription: One of many.\nwhen: { contributions: { at-least: 1 } }\n`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
