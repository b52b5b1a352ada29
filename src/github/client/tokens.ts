/** GitHub's tokens last an hour; with a minute to spare. */
const LIFETIME = 59 * 60_000;

/** Installation tokens, as octokit keeps them. */
export interface Tokens {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, token: string) => void;
  /** GitHub does not know one of them any more, as after a suspension: all are made anew. */
  readonly forget: () => void;
}

/** A place for tokens; each is gone before it expires. */
export function tokens(now: () => number = Date.now): Tokens {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      if (!found || found.until > now()) return found?.token;
      kept.delete(key);
      return undefined;
    },
    set: (key, token) => void kept.set(key, { token, until: now() + LIFETIME }),
    forget: () => kept.clear(),
  };
}
