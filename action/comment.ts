import type { Pull } from "./pull.ts";

/** Begins our comment, so that the next run edits it in place. */
const MARK = "<!-- waymark:plan -->";
const PER_PAGE = 100;
/** GitHub takes so many letters in a comment. */
const LONGEST = 65_536;

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly type: string } | null;
}

/** Comments on a pull request, or edits what was said there before; says what GitHub answers where it refuses. */
export async function addComment(
  { repository, number }: Pull,
  text: string,
  token: string,
): Promise<string | undefined> {
  const issues = `/repos/${repository}/issues`;
  const body = `${MARK}\n${text}`.slice(0, LONGEST);
  try {
    const there = await ours(`${issues}/${number}/comments`, token);
    if (there) await ask("PATCH", `${issues}/comments/${there.id}`, token, { body });
    else await ask("POST", `${issues}/${number}/comments`, token, { body });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A person can write our mark too: only what an App wrote is ours. */
async function ours(path: string, token: string): Promise<Comment | undefined> {
  for (let page = 1; ; page += 1) {
    const query = `?per_page=${PER_PAGE}&page=${page}`;
    const comments = (await ask("GET", path + query, token)) as readonly Comment[];
    const found = comments.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(MARK));
    if (found || comments.length < PER_PAGE) return found;
  }
}

async function ask(method: string, path: string, token: string, body?: object): Promise<unknown> {
  const { GITHUB_API_URL: root = "https://api.github.com" } = process.env;
  const answer = await fetch(root + path, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
