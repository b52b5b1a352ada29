import type { Ask } from "./exchange.ts";

/** GitHub's replicas lag behind its own webhooks: what one has just told of is not there yet. */
export interface Lag {
  /** What is made from now on is answered 404 so many times before it is there; 0: all is there. */
  set(requests: number): void;
  /** A webhook went out. */
  told(event: string, payload: Told, fullName: string | undefined): void;
  /** Whether this is not there yet for whoever asks; counts. */
  hides(ask: Ask): boolean;
}

type Told = Readonly<Record<string, unknown>>;

export function lag(): Lag {
  let requests = 0;
  const missing = new Map<string, number>();
  return {
    set(to) {
      requests = to;
      if (to === 0) missing.clear();
    },
    told(event, payload, fullName) {
      if (requests === 0 || !fullName) return;
      for (const path of madeBy(event, payload, `/repos/${fullName}`)) missing.set(path, requests);
    },
    hides({ method, path }) {
      if (method !== "GET") return false;
      const found = [...missing.keys()].find((one) => path === one || path.startsWith(`${one}/`));
      const left = found === undefined ? 0 : (missing.get(found) ?? 0);
      if (found === undefined || left === 0) return false;
      missing.set(found, left - 1);
      return true;
    },
  };
}

/** Where the thing that a webhook says was made is to be read. */
function madeBy(event: string, payload: Told, at: string): readonly string[] {
  const { action } = payload;
  if (event === "issues" && action === "opened")
    return [`${at}/issues/${of(payload["issue"], "number")}`];
  if (event === "pull_request" && action === "opened")
    return ["issues", "pulls"].map(
      (kind) => `${at}/${kind}/${of(payload["pull_request"], "number")}`,
    );
  if (event === "issue_comment" && action === "created")
    return [`${at}/issues/comments/${of(payload["comment"], "id")}`];
  if (event === "repository" && action === "created") return [at];
  return [];
}

function of(value: unknown, key: "number" | "id"): number {
  return (value as Record<typeof key, number>)[key];
}
