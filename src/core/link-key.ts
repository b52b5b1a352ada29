import { GITHUB, type ThreadRef, threadName } from "./place.ts";

/**
 * What two addresses of the same thing have in common: they may differ in the scheme, the case of
 * the host, and a slash at the end; and those of an issue, a pull request, or a discussion of
 * GitHub's lead to one thread, wherever on its pages. What is no address is taken as it is.
 */
export function linkKey(address: string, github = GITHUB): string {
  const url = URL.parse(address);
  if (!url) return address;
  const { host, pathname, search, hash } = url;
  const rest = `${search}${hash}`;
  if (host !== URL.parse(github)?.host) return `//${host}${unslashed(pathname)}${rest}`;
  const path = unslashed(pathname).toLowerCase();
  return threadOf(path) ?? `//${host}${path}${rest}`;
}

/** The same of a thread. */
export function linkKeyOf(thread: ThreadRef): string {
  return threadName(thread).toLowerCase();
}

/** GitHub leads from an issue's address to the pull request or discussion with that number. */
function threadOf(path: string): string | undefined {
  const [, place, number] =
    /^\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/([1-9]\d*)(?:\/|$)/.exec(path) ?? [];
  return place && `${place}#${number}`;
}

function unslashed(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}
