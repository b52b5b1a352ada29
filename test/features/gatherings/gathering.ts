import type { Definitions } from "../../../src/definitions/definitions.ts";
import { definitions, files } from "../../build/definitions.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { joinBody, thread } from "../../build/places.ts";
import type { Sketch } from "../../build/world.ts";

/** The small organisation, where what Sam opened is a gathering of UI/UX, whose roll somebody calls. */
export function gathering(
  by = "leads",
  more: Readonly<Record<string, string>> = {},
  day?: string,
): Definitions {
  const join = files["processes/join.yml"] ?? "";
  const when = day === undefined ? "" : `, day: { field: ${day} }`;
  return definitions({
    "processes/join.yml": `${join}gathering: { called-by: "${by}"${when} }\n`,
    ...more,
  });
}

/** The text with these lines of a roll call. */
export function roll(...lines: readonly string[]): string {
  return [joinBody("UI/UX"), "", "### Roll call", "", ...lines].join("\n");
}

export const held: Sketch = {
  thread: thread(),
  definitions: gathering(),
  said: [],
  refused: {},
  owners: [],
  accounts: { ada, lin, sam, olu },
};
