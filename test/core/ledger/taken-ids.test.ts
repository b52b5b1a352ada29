import { expect, test } from "vitest";
import type { Renames } from "../../../src/core/names.ts";
import { withoutTakenIds } from "../../../src/core/ledger/taken-ids.ts";
import { broken, candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { adopted, newWorld, world } from "../../build/world.ts";

const ui = files["communities/ui-ux.yml"] ?? "";
const settings = files["waymark.yml"] ?? "";
const chess = "name: Chess\npurpose: To play.\nstatus: forming\nleads: [{ github: lin }]\n";

/** What stands against definitions with these files, after these renames. */
function against(
  changes: Readonly<Record<string, string | undefined>>,
  renames: Renames,
  inForce = definitions(),
) {
  const seen = world({
    definitions: inForce,
    facts: [adopted({ id: "adopted/c0ffee/1", renames })],
  });
  const next = candidate({ definitions: definitions(changes) });
  const { definitions: good, problems } = withoutTakenIds(next, seen);
  // The whole file is meant, so its beginning is pointed at.
  expect(problems.filter(({ line, column }) => line !== 1 || column !== 1)).toEqual([]);
  return { good: good !== undefined, said: problems.map(({ file, message }) => [file, message]) };
}

test("a new community does not get an id that another one had, for what is remembered under it", () => {
  expect(against({ "communities/chess.yml": chess }, { "communities/chess": "ui-ux" })).toEqual({
    good: false,
    said: [
      [
        "communities/chess.yml",
        "`chess` was the id of `ui-ux` before, and everything remembered under it belongs to `ui-ux`. Choose another id.",
      ],
    ],
  });
});

test("nor does a new stage or a new contribution type", () => {
  const pathway = files["pathways/design.yml"] ?? "";
  const hello =
    "stages:\n  - { id: hello, name: Hello, when: { contributions: { at-least: 1 } } }\n";
  const more = { "pathways/design.yml": pathway.replace("stages:\n", hello) };
  expect(against(more, { "stages/design/hello": "first" }).said).toEqual([
    ["pathways/design.yml", expect.stringContaining("`hello` was the id of `first` before")],
  ]);

  const one = `${settings}types:\n  hosting: { description: Hosted an evening }\n`;
  const two = { "waymark.yml": `${one}  inviting: { description: Brought somebody }\n` };
  const before = definitions({ "waymark.yml": one });
  expect(against(two, { "types/inviting": "hosting" }, before).said).toEqual([
    ["waymark.yml", expect.stringContaining("`inviting` was the id of `hosting` before")],
  ]);
});

test("whoever takes a rename back may, and an id that nothing has any more is free", () => {
  const moved = { "communities/ui-ux.yml": undefined, "communities/guild.yml": ui };
  expect(against(moved, { "communities/guild": "ui-ux" })).toEqual({ good: true, said: [] });
  const fresh = { "communities/chess.yml": chess };
  expect(against(fresh, { "communities/chess": "draughts" })).toEqual({ good: true, said: [] });
  expect(against(fresh, {})).toEqual({ good: true, said: [] });
  const pathway = { "pathways/more.yml": files["pathways/design.yml"] };
  expect(against(pathway, {})).toEqual({ good: true, said: [] });
});

test("what is broken stays so, and on the first day every id is free", () => {
  expect(withoutTakenIds(broken(), world())).toEqual(broken());
  expect(withoutTakenIds(candidate(), newWorld())).toEqual(candidate());
});
