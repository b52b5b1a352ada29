import type { Threads } from "./perform.ts";

/** A thread as the double shows it. */
interface Shown {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly comments: readonly { readonly id: number; readonly author: string }[];
}

/** What numbers mean, so that two plays of one story can be compared. */
export interface Names {
  /** The thread's name in the story; an own one of Waymark's has its title. */
  thread(repo: string, number: number): string;
  /** A text without what differs from one play to the next: numbers, addresses, times. */
  text(text: string, repo: string): string;
  /** The same for a hidden tag. */
  tag(tag: string): string;
  /** The same for an id of a fact. */
  fact(id: string): string;
}

/** Names for the threads of a play, by repository. */
export function namesFor(
  shown: ReadonlyMap<string, { readonly id: number; readonly threads: readonly Shown[] }>,
  { places }: Threads,
  bot: string,
): Names {
  const threads = new Map<string, string>();
  const comments = new Map<string, string>();
  const used = new Map<string, number>();
  for (const [as, { repo, number }] of places) threads.set(`${repo}#${number}`, as);
  for (const [repo, { threads: all }] of shown)
    for (const { number, title, author, comments: said } of all) {
      const at = `${repo}#${number}`;
      const own = unique(`${author === bot ? "own" : author}: ${title}`, used);
      const name = threads.get(at) ?? own;
      threads.set(at, name);
      const counted = new Map<string, number>();
      for (const { id, author: by } of said)
        comments.set(String(id), `${by}’s comment ${next(counted, by)} on ${name}`);
    }
  const repos = new Map([...shown].map(([repo, { id }]) => [String(id), repo]));

  function thread(repo: string, number: number): string {
    return threads.get(`${repo}#${number}`) ?? `${repo}#${number}`;
  }

  function text(written: string, repo: string): string {
    return timeless(written)
      .replaceAll(/#issuecomment-(\d+)/g, (_, id: string) => `#${comments.get(id) ?? id}`)
      .replaceAll(/(\w+)\/(?:issues|pull)\/(\d+)/g, (_, of: string, n: string) =>
        thread(of, Number(n)),
      )
      .replaceAll(
        /(?:\w+\/(\w+))?#(\d+)\b/g,
        (_, of: string | undefined, n: string) => `#${thread(of ?? repo, Number(n))}`,
      );
  }

  function tag(written: string): string {
    return timeless(written).replace(/^reply\/(\d+)/, (whole, id: string) => {
      const said = comments.get(id);
      return said ? `reply to ${said}` : whole;
    });
  }

  function fact(id: string): string {
    const named: string[] = [];
    const parts = timeless(id).split("/");
    for (let at = 0; at < parts.length; at += 1) {
      const [part = "", number = ""] = parts.slice(at, at + 2);
      const found = named.at(-1) !== "<commit>" && threads.get(`${repos.get(part)}#${number}`);
      const isComment = PADDED.test(part) || named.at(-1) === "credited";
      named.push(found || (isComment && comments.get(String(Number(part)))) || part);
      if (found) at += 1;
    }
    return named.join("/");
  }

  return { thread, text, tag, fact };
}

function unique(name: string, used: Map<string, number>): string {
  const nth = next(used, name);
  return nth === 1 ? name : `${name} (${nth})`;
}

function next(counted: Map<string, number>, key: string): number {
  const nth = (counted.get(key) ?? 0) + 1;
  counted.set(key, nth);
  return nth;
}

/** How ids of facts write the number of a comment. */
const PADDED = /^0\d{14}$/;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const DIFFERENT: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/(?:127\.0\.0\.1|localhost):\d+/g, "http://here"],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<delivery>"],
  [/\b[0-9a-f]{40}\b/g, "<commit>"],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>"],
  [/\b\d{4}-\d\d-\d\d\b/g, "<day>"],
  [new RegExp(`\\b(?:${MONTHS}) \\d{1,2}, \\d{4}\\b`, "g"), "<day>"],
];

function timeless(text: string): string {
  return DIFFERENT.reduce((so, [what, name]) => so.replaceAll(what, name), text);
}
