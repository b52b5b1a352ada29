import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Community } from "../../src/definitions/types.ts";
import { exportTo } from "../../src/exchange/export.ts";
import { importFiles } from "../../src/exchange/import.ts";
import type { Voice } from "../../src/words/voice.ts";
import { SIGS } from "./harbor.ts";
import { TODAY, written } from "./reading.ts";

const SPANISH: Voice = { language: "es" };

describe("on a machine that speaks Spanish", () => {
  const files = [
    { file: "sigs.yaml", text: SIGS },
    {
      file: "more.yaml",
      text: "sigs: [{ dir: a, leadership: { chairs: [{ github: ada }], tech_leads: [{ github: ada }, { github: a b }] }, contact: { mailing_list: 'https://l.example' } }]",
    },
  ];
  const result = importFiles(files, {}, SPANISH);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const { carried, left } = result;

  it("an import says in Spanish what it could not carry over", () => {
    expect(left.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "`company`: las definiciones no dicen para qué empresa trabaja una persona.",
        expect.stringMatching(/^`github` .* `a b`/) as string,
        "Una reunión se repite cada `2 weeks`, pero ¿desde cuándo? Agrega `from`.",
      ]),
    );
  });

  it("and writes its few words into definitions in Spanish", () => {
    const community = load(written(carried)["communities/a.yml"] ?? "") as Community;
    expect(community.leads).toEqual([{ github: "ada", role: "presidencia y dirección técnica" }]);
    expect(community.channels?.[0]?.name).toBe("Lista de correo");
  });

  it("an export says in Spanish what it does not know", () => {
    const a = new Map<string, Community>([
      ["a", { name: "A", team: "a", charter: "https://c.example" }],
    ]);
    const nothing = { people: new Map(), types: new Map() };
    const { text, left: unknown } = exportTo(
      "peribolos",
      { communities: a, ...nothing },
      TODAY,
      SPANISH,
    );
    expect(text).toMatch(/^# Aquí no se sabía quiénes integran estos equipos\..*\n# - A\n/);
    expect(unknown).toEqual([
      { name: "communities/a.yml", message: "En un equipo no hay lugar para `charter`." },
      { name: "`A`", message: "Aquí no se sabe quiénes integran este equipo." },
    ]);
  });
});
