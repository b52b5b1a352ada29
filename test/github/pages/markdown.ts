import { raw } from "hono/html";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Html } from "../../../src/web/pages/link.ts";
import { type Place, refer } from "./references.ts";
import { namedTasks } from "./tasks.ts";
import type { Node } from "./tree.ts";

/** As GitHub takes it; it puts its prefix before ids itself. */
const TAKEN = { allowDangerousHtml: true, clobberPrefix: "" };

/** A file's line may be broken anywhere; a comment's is where its author broke it. */
const inFile = unified().use(remarkParse).use(remarkGfm);
const inComment = unified().use(remarkParse).use(remarkGfm).use(remarkBreaks);
/** What is left of HTML is what GitHub leaves: the schema of `hast-util-sanitize` follows it. */
const made = unified().use(remarkRehype, TAKEN).use(rehypeRaw).use(rehypeSanitize).freeze();
const written = unified().use(rehypeStringify).freeze();

/** Markdown as GitHub shows it in comments (or in files), harmless whatever it holds. */
export function markdown(text: string, place: Place): Html {
  return stringified(rendered(text, place));
}

/** One line of Markdown, without a paragraph around it. */
export function oneLine(text: string, place: Place): Html {
  const tree = rendered(text, place);
  const [first, ...others] = tree.children ?? [];
  const inner = first?.tagName === "p" && others.length === 0 ? first : tree;
  return stringified(inner);
}

type Root = Parameters<typeof written.stringify>[0];

function stringified({ children = [] }: Node): Html {
  return raw(written.stringify({ type: "root", children: children as Root["children"] }));
}

function rendered(text: string, place: Place): Node {
  const reader = place.file ? inFile : inComment;
  const read = reader.runSync(reader.parse(text));
  const tree = made.runSync(read as Parameters<typeof made.runSync>[0]) as Node;
  refer(tree, place);
  namedTasks(tree, place.site.say);
  return tree;
}
