import { besideBox, spaced } from "./choices.ts";
import type { Field } from "./form.ts";
import { type Line, readLines } from "./lines.ts";
import { anyHeadingOf } from "./sections.ts";

/** A heading of a Markdown template with what stands under it, shaped like an element of an issue form. */
export interface Heading {
  readonly heading: string;
  readonly untouched: string;
  readonly type: "input" | "checkboxes";
  readonly attributes: {
    readonly label: string;
    readonly options?: readonly { readonly label: string }[];
  };
}

/** Something with the number of the line it stands on, counted from 0. */
interface At {
  readonly line: number;
}

/** A heading, where it stands, and where its boxes do. */
export interface Placed extends At {
  readonly element: Heading;
  readonly boxes: readonly At[];
}

/** The headings in the body of a template, in order. */
export function headingsOf(body: string): readonly Placed[] {
  const lines = readLines(body);
  const heads = lines.flatMap(({ text, shown }, line) => {
    const heading = shown ? anyHeadingOf(text) : "";
    return labelOf(heading) === "" ? [] : [{ heading, line }];
  });
  return heads.map(({ heading, line }, index) => {
    const below = lines.slice(line + 1, heads[index + 1]?.line);
    const boxes = below.flatMap((one, at) =>
      besideBox(one) === "" ? [] : [{ label: besideBox(one), line: line + 1 + at }],
    );
    return { element: elementOf(heading, below, boxes), line, boxes };
  });
}

/** A task list is to be ticked; anything else is to be replaced by a text, perhaps as short as a name. */
function elementOf(
  heading: string,
  below: readonly Line[],
  boxes: readonly { readonly label: string }[],
): Heading {
  const common = { heading, untouched: spaced(withoutComments(below)) };
  const label = labelOf(heading);
  if (boxes.length === 0) return { ...common, type: "input", attributes: { label } };
  const options = boxes.map((box) => ({ label: box.label }));
  return { ...common, type: "checkboxes", attributes: { label, options } };
}

function labelOf(heading: string): string {
  return heading.replace(/^#{1,6} /, "").replace(/(?:^| )#+$/, "");
}

/** What somebody wrote below a heading of a template; nothing where they left it as it was. */
export function writtenBelow({ untouched = "" }: Field, lines: readonly Line[]): string {
  const text = withoutComments(lines).trim();
  return spaced(text) === untouched ? "" : text;
}

/** A fence of code, or a comment; what nobody closed goes on to the end. */
const FENCED_OR_COMMENT =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))/gm;

/** What a reader sees: code keeps its comments. */
function withoutComments(lines: readonly Line[]): string {
  const text = lines.map((line) => line.text).join("\n");
  return text.replace(FENCED_OR_COMMENT, (whole) => (whole.startsWith("<!--") ? "" : whole));
}
