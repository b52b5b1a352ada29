import { PLAIN } from "../words/voice.ts";
import type { Problem } from "../definitions/definitions.ts";
import { lines } from "../definitions/yaml/lines.ts";
import { parent } from "../definitions/yaml/pointer.ts";
import { offsetsOf, readYaml } from "../definitions/yaml/read-yaml.ts";
import type { Left, Note } from "./notes.ts";
import type { Spot } from "./spot.ts";

/** A source file that could be read. */
export interface Opened {
  readonly root: Spot;
  readonly problem: (note: Note) => Problem;
  readonly left: (note: Note) => Left & Position;
}

/** Reads a YAML or JSON file of another tool, or says what is wrong with it and where. */
export function open(
  file: string,
  source: string,
): Opened | { readonly problems: readonly Problem[] } {
  const text = spaced(source.replace(/^\uFEFF/, ""));
  const yaml = readYaml(text);
  if ("mistakes" in yaml) {
    const position = lines(text);
    const problems = yaml.mistakes.map(({ offset, pointer, message }) =>
      toProblem(file, { pointer, message: message(PLAIN) }, position(offset)),
    );
    return { problems };
  }
  const place = placesIn(text);
  return {
    root: { value: yaml.value, pointer: "" },
    problem: (note) => toProblem(file, note, place(note.pointer)),
    left: ({ pointer, ...note }) => ({ file, ...place(pointer), ...note }),
  };
}

/** JSON may be indented with tabs, which YAML refuses; inside its texts no tab can stand. */
function spaced(text: string): string {
  return text.trimStart().startsWith("{") ? text.replaceAll("\t", " ") : text;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function toProblem(file: string, { pointer, message }: Note, place: Position): Problem {
  return { file, ...place, severity: "error", rule: "import", message, pointer };
}

/** Places in a file: a value of a mapping stands where its key does. */
function placesIn(text: string): (pointer: string) => Position {
  const offsets = offsetsOf(text);
  const position = lines(text);
  return (pointer) => position(offsetOf(pointer));

  function offsetOf(pointer: string): number {
    for (let at = pointer; at !== ""; at = parent(at)) {
      const offset = offsets.keys.get(at) ?? offsets.values.get(at);
      if (offset !== undefined) return offset;
    }
    return 0;
  }
}
