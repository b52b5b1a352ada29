import { describe, expect, test } from "vitest";
import { CONTRIBUTION_TYPES } from "../../src/commands/contribution-types.ts";
import { type Contributor, contributors } from "../../src/directory/contributors.ts";
import { contributorTable } from "../../src/directory/contributor-table.ts";
import { signOf } from "../../src/directory/emoji.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { PLAIN } from "../../src/words/voice.ts";
import type { FactOf } from "../../src/core/fact.ts";
import { definitions } from "../build/definitions.ts";
import { commanded, merged } from "../build/facts.ts";
import { ada, lin, logins, everybody, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { type Sketch, world } from "../build/world.ts";

const place = { github: "https://github.com" };

function credited(more: Partial<FactOf<"credited">>): FactOf<"credited"> {
  return {
    kind: "credited",
    id: `credited/${more.person}/${more.type}`,
    at: "2026-11-02T10:00:00.000Z",
    thread: at(9),
    person: sam.id,
    by: ada.id,
    type: "talk",
    evidence: "https://talk.example",
    ...more,
  };
}

function of(more: Sketch, inForce = definitions()): readonly Contributor[] {
  return contributors(inForce, world({ owners: [], ...more, definitions: inForce }));
}

describe("the contributors", () => {
  test("are everybody with a recorded contribution, whoever came first first, each kind once", () => {
    const facts = [
      merged(3, { author: lin.id, at: "2026-11-01T10:00:00.000Z", paths: ["docs/a.md"] }),
      merged(1),
      merged(2, { at: "2026-11-04T10:00:00.000Z", paths: ["README.md", "src/a.ts"] }),
      credited({}),
      merged(4, { author: ada.id, at: "2026-10-01T10:00:00.000Z", paths: ["nothing.bin"] }),
      merged(5, { author: ada.id, at: "2026-11-05T10:00:00.000Z" }),
    ];
    expect(of({ facts })).toEqual([
      { name: "lin", login: "lin", types: ["doc"] },
      { name: "sam", login: "sam", types: ["talk", "code", "doc"] },
      { name: "ada", login: "ada", types: ["code"] },
    ]);
  });

  test("are called as the file with their account's number says, and not as one with their login alone", () => {
    const inForce = definitions({
      "people/old.yml": "name: Sam Before\ngithub: sam\naccount: 1234\n",
      "people/lin.yml": "name: Lin Harper\ngithub: lin-before\naccount: 2\n",
    });
    const facts = [merged(1), merged(2, { author: lin.id, at: "2026-11-04T10:00:00.000Z" })];
    expect(of({ facts }, inForce).map(({ name }) => name)).toEqual(["sam", "Lin Harper"]);
  });

  test("are not those whom nobody who may has credited", () => {
    const facts = [credited({ by: sam.id, person: lin.id })];
    expect(of({ facts })).toEqual([]);
  });

  test("are no bots, no ghosts, and nobody whose name is not known", () => {
    const facts = [1, 2, 3].map((id) => merged(id, { author: `github:${900 + id}` }));
    const named = { "github:901": "renovate[bot]", "github:902": "ghost" };
    expect(of({ facts, logins: { ...logins(everybody), ...named } })).toEqual([]);
  });

  test("are not those who would rather not be named, until they say otherwise", () => {
    const hides = commanded(sam, "hide-me", { at: "2026-11-05T10:00:00.000Z" });
    const shows = commanded(sam, "show-me", { at: "2026-11-06T10:00:00.000Z" });
    const facts = [merged(1), merged(2, { author: lin.id })];
    const named = (...more: readonly FactOf<"commanded">[]) =>
      of({ facts: [...facts, ...more] }).map(({ login }) => login);
    expect(named(hides)).toEqual(["lin"]);
    expect(named(hides, shows)).toEqual(named());
    expect(named()).toContain("sam");
  });

  test("are called as they describe themselves, with an account or without", () => {
    const described = definitions({
      "people/sam.yml": "name: Sam Rivera\ngithub: SAM\n",
      "people/nia.yml": "name: Nia\nurl: https://nia.example\n",
      "people/tom.yml": "name: Tom\n",
    });
    const facts = [
      merged(1),
      ...(["nia", "tom", "nobody"] as const).map((id) => credited({ person: `local:${id}` })),
    ];
    expect(of({ facts }, described)).toEqual([
      { name: "Nia", url: "https://nia.example", types: ["talk"] },
      { name: "Tom", types: ["talk"] },
      { name: "Sam Rivera", login: "sam", types: ["code"] },
    ]);
  });
});

test("somebody without an account keeps what they did under an id they had before", () => {
  const described = definitions({ "people/nia-b.yml": "name: Nia\npreviously: [nia]\n" });
  expect(of({ facts: [credited({ person: "local:nia" })] }, described)).toEqual([
    { name: "Nia", types: ["talk"] },
  ]);
});

describe("their table", () => {
  test("reads as all-contributors lays it out", () => {
    expect(
      contributorTable([{ name: "Sam", login: "sam", types: ["code", "doc"] }], place, PLAIN),
    ).toEqual([
      "<!-- prettier-ignore-start -->",
      "<!-- markdownlint-disable -->",
      "<table>",
      "  <tbody>",
      "    <tr>",
      '      <td align="center" valign="top" width="14.29%"><a href="https://github.com/sam"><img src="https://github.com/sam.png?size=100" width="100px;" alt="Sam"/><br /><sub><b>Sam</b></sub></a><br /><a href="#code-sam" title="Code">💻</a> <a href="#doc-sam" title="Documentation">📖</a></td>',
      "    </tr>",
      "  </tbody>",
      "</table>",
      "",
      "<!-- markdownlint-restore -->",
      "<!-- prettier-ignore-end -->",
    ]);
  });

  test("has seven people in a row", () => {
    const many = Array.from({ length: 15 }, (_, n) => ({ name: `p${n}`, types: ["code"] }));
    expect(contributorTable(many, place, PLAIN).filter((line) => line === "    <tr>")).toHaveLength(
      3,
    );
  });

  test("links to the page of somebody without an account, where they have one", () => {
    const [nia, tom] = [{ url: "https://nia.example" }, {}].map((more) =>
      contributorTable([{ name: "N", types: [], ...more }], place, PLAIN).join("\n"),
    );
    expect(nia).toContain('<a href="https://nia.example"><sub><b>N</b></sub></a>');
    expect(tom).toContain('width="14.29%"><sub><b>N</b></sub><br />');
  });

  test("keeps what people call themselves harmless", () => {
    const table = contributorTable(
      [{ name: '<i>"@ada" &\nco', types: ["<b>"] }],
      place,
      PLAIN,
    ).join("\n");
    expect(table).toContain("&lt;i&gt;&quot;&#64;ada&quot; &amp; co");
    expect(table).not.toMatch(/<i>|<b>"|@ada/);
  });
});

test("every kind of contribution has a sign and a word of its own, and an organisation's own kinds share one", () => {
  for (const language of LANGUAGES) {
    const all = CONTRIBUTION_TYPES.map((type) => signOf(type, { language }));
    expect(new Set(all.map(([sign]) => sign)).size).toBe(all.length);
    expect(new Set(all.map(([, word]) => word)).size).toBe(all.length);
  }
  expect(signOf("gardening", PLAIN)).toEqual(["✨", "gardening"]);
  expect(signOf("constructor", PLAIN)[0]).toBe("✨");
  expect(signOf("doc", { language: "es" })).toEqual(["📖", "Documentación"]);
});
