import { type Heading, headingsOf, type Placed } from "../../forms/template.ts";
import { schema } from "../../words/generated/schema.ts";
import { quoted } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";
import { repeated } from "../checks/repeated.ts";
import type { FormMistake } from "./kind.ts";

/** A Markdown template: what its first lines say as YAML, and the headings below them. */
export interface Template {
  /** It, up to the line that ends them. */
  readonly front: string;
  readonly headings: readonly Heading[];
  /** Where headings and boxes stand, by the pointers they have in a form. */
  readonly places: ReadonlyMap<string, number>;
}

/** The first lines, between two lines of dashes. */
const FRONT = /^(---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??)---[ \t]*(?:\r\n|\n|\r|$)/;

/** Reads a Markdown template; nothing where it does not begin as one. */
export function readTemplate(text: string): Template | undefined {
  const [above, front] = FRONT.exec(text) ?? [];
  if (above === undefined || front === undefined) return undefined;
  const body = text.slice(above.length);
  const placed = headingsOf(body);
  const starts = [0, ...Array.from(body.matchAll(/\r\n|\n|\r/g), (m) => m.index + m[0].length)];
  const offsetOf = (line: number) => above.length + (starts[line] as number);
  const places = placed.flatMap((one, index) => placesOf(one, index, offsetOf));
  return {
    front,
    headings: placed.map(({ element }) => element),
    places: new Map([["/body", above.length], ...places]),
  };
}

function placesOf(
  { line, boxes }: Placed,
  index: number,
  offsetOf: (line: number) => number,
): readonly (readonly [string, number])[] {
  const options = boxes.map((box, at) => [
    `/body/${index}/attributes/options/${at}`,
    offsetOf(box.line),
  ]);
  return [[`/body/${index}`, offsetOf(line)], ...(options as [string, number][])];
}

/** What is wrong with a template's headings: there are none, or answers could not be told apart. */
export function mistakesInHeadings({ headings }: Template, voice: Voice): readonly FormMistake[] {
  const say = schema(voice);
  if (headings.length === 0) return [wrong("/body", say("schema-template-asks-nothing"))];
  return repeated(headings.map(({ attributes }) => attributes.label)).map((index) => {
    const { attributes } = headings[index] as Heading;
    const message = say("schema-template-heading-taken", { heading: quoted(attributes.label) });
    return wrong(`/body/${index}`, message);
  });
}

function wrong(pointer: string, message: FormMistake["message"]): FormMistake {
  return { pointer, on: "value", message, severity: "error" };
}
