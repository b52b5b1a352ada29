import { type Site, filePath, personPath, threadPath } from "./site.ts";
import { type Node, replaced, textOf } from "./tree.ts";

/** Where a text stands. */
export interface Place {
  readonly site: Site;
  /** `owner/name` of the repository. */
  readonly repository: string;
  /** The file it is, on which branch; without it, it is a comment. */
  readonly file?: { readonly ref: string; readonly path: string };
}

/** Makes links of mentions and numbers of threads, and lets no picture be fetched from anywhere. */
export function refer(tree: Node, place: Place): void {
  replaced(tree, (node) => {
    if (node.tagName === "a") return linked(node, place);
    if (node.tagName === "img") return instead(node, place);
    if (node.tagName === "source") return [];
    if (node.tagName === "code" || node.tagName === "pre") return [node];
    return node.type === "text" ? named(node.value ?? "", place) : undefined;
  });
}

function anchor(href: string, children: Node[], properties: Record<string, unknown> = {}): Node {
  return { type: "element", tagName: "a", properties: { ...properties, href }, children };
}

function words(value: string): Node {
  return { type: "text", value };
}

/** `@ada`, `@harbor/ui-ux`, `#12`, `harbor/site#12`. */
const NAMED = /(?<![\w@/`.-])(?:@([\w-]+)(?:\/([\w-]+))?|(?:([\w-]+\/[\w.-]+))?#(\d+))(?!\w)/g;

function named(text: string, place: Place): readonly Node[] {
  const found: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(NAMED)) {
    const href = addressOf(match, place);
    if (href === undefined) continue;
    found.push(words(text.slice(at, match.index)), anchor(href, [words(match[0])]));
    at = match.index + match[0].length;
  }
  return [...found, words(text.slice(at))];
}

function addressOf(
  [, login, team, elsewhere, number]: RegExpMatchArray,
  { site, repository }: Place,
): string | undefined {
  if (number !== undefined) return threadPath(site, elsewhere ?? repository, Number(number));
  if (login === undefined) return undefined;
  if (team === undefined) return personPath(site, login);
  const known = site.hub.state.teams.has(team.toLowerCase());
  return known ? `/orgs/${site.organization}/teams/${team}` : undefined;
}

/** A link: from a file it goes by the file's folder; an address of a thread is said as GitHub says it. */
function linked(node: Node, place: Place): readonly Node[] {
  const { href, title } = node.properties ?? {};
  replaced(node, (one) => (one.tagName === "img" ? [words(nameOf(one))] : undefined));
  const way = typeof href === "string" ? resolved(href, place) : "";
  if (!/^(?:[a-z]+:|#|\/)/i.test(way)) return node.children ?? [];
  const more = { ...(title !== undefined && { title }), rel: ["nofollow", "noreferrer"] };
  const bare = textOf(node) === href;
  return [anchor(way, bare ? [words(shortened(way, place))] : (node.children ?? []), more)];
}

function resolved(href: string, { file, repository, site }: Place): string {
  const own = href.startsWith(`${site.hub.url}/`) ? href.slice(site.hub.url.length) : href;
  if (!file || own === "" || /^(?:[a-z][a-z\d+.-]*:|#|\/)/i.test(own)) return own;
  const { pathname, hash } = new URL(own, `http://files/${file.path}`);
  return filePath(repository, file.ref, decodeURIComponent(pathname.slice(1))) + hash;
}

function shortened(way: string, { repository, site }: Place): string {
  const [, where, number] = /^\/([\w-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(way) ?? [];
  if (where === undefined || threadPath(site, where, Number(number)) === undefined) return way;
  return where === repository ? `#${number}` : `${where}#${number}`;
}

/** In a picture's place stands a link to it. */
function instead(picture: Node, place: Place): readonly Node[] {
  return linked(anchor(textIn(picture, "src"), [words(nameOf(picture))]), place);
}

function nameOf(picture: Node): string {
  return textIn(picture, "alt") || textIn(picture, "src");
}

function textIn({ properties = {} }: Node, name: string): string {
  const { [name]: value } = properties;
  return typeof value === "string" ? value : "";
}
