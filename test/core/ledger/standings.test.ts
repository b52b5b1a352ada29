import { describe, expect, test } from "vitest";
import { areMoved, movedBy } from "../../../src/core/ledger/standings.ts";
import { namesIn, NO_RENAMES } from "../../../src/core/names.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { adopted } from "../../build/world.ts";

describe("whose standing facts can change", () => {
  const leaving = { kind: "left", id: "left/1", at: "2026-11-01T10:00:00.000Z" } as const;
  const ended = {
    kind: "concluded",
    id: "concluded/1",
    at: "2026-11-01T10:00:00.000Z",
    person: ada.id,
    process: "join",
    outcome: "declined",
  } as const;

  test.each([
    ["whoever joined", joined(), [sam.id]],
    [
      "whoever left",
      { ...leaving, person: sam.id, community: "data", how: "command" as const },
      [sam.id],
    ],
    ["whoever wrote /leave", commanded(ada, "/leave"), [ada.id]],
    ["whose request was declined", ended, [ada.id]],
    ["nobody whose request was accepted", { ...ended, outcome: "accepted" }, []],
    ["nobody who wrote something else", commanded(ada, "/progress"), []],
    ["nobody where definitions were adopted", adopted(), []],
  ])("%s", (_, fact, people) => {
    expect(movedBy([fact, fact])).toEqual(people);
  });
});

describe("whether communities are called otherwise", () => {
  const guild = definitions({
    "communities/ui-ux.yml": undefined,
    "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
  });
  const renames = { "communities/ui-ux": "guild" };
  const later = adopted({ renames });

  test("they are once one is renamed, and not with every adoption after", () => {
    const names = namesIn(guild, [renames]);
    expect(areMoved([adopted(), later], NO_RENAMES, names)).toBe(true);
    expect(areMoved([adopted(), later, later], names, names)).toBe(false);
  });

  test("they are not where something else is renamed", () => {
    const pathway = adopted({ renames: { "pathways/design": "craft" } });
    expect(areMoved([pathway], NO_RENAMES, namesIn(guild, []))).toBe(false);
  });
});
