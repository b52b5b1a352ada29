import { GITHUB } from "../core/place.ts";
import { nonEmpty, type Variables } from "./problems.ts";

/** Where GitHub is: each an address without a slash at the end. */
interface GitHubAddresses {
  /** The root of its API. */
  readonly api: string;
  /** Its own pages, where every link of ours leads. */
  readonly github: string;
}

const API = "https://api.github.com";

/**
 * Where GitHub is. `GITHUB_SERVER_URL`, which GitHub's workflows have too, says it all, also of a
 * GitHub Enterprise; `GHE_HOST` is the same without `https://`, and `GITHUB_API_URL` another root of
 * the API.
 */
export function gitHubIn(variables: Variables): GitHubAddresses {
  const env = nonEmpty(variables);
  const api = bare(env["GITHUB_API_URL"]);
  const github = bare(env["GITHUB_SERVER_URL"]) ?? pagesOf(api) ?? hostOf(env) ?? GITHUB;
  return { api: api ?? apiOf(github), github };
}

function bare(address: string | undefined): string | undefined {
  return address?.replace(/\/+$/, "") || undefined;
}

function hostOf(env: Variables): string | undefined {
  return env["GHE_HOST"] && `${env["GHE_PROTOCOL"] ?? "https"}://${env["GHE_HOST"]}`;
}

/** Where people see what an API serves, if its address tells: `<host>/api/v3` or `api.<host>`. */
function pagesOf(api = ""): string | undefined {
  if (api.endsWith("/api/v3")) return api.slice(0, -"/api/v3".length);
  const { protocol, host } = URL.parse(api) ?? { protocol: "", host: "" };
  return host.startsWith("api.") ? `${protocol}//${host.slice("api.".length)}` : undefined;
}

/** github.com and GitHub Enterprise Cloud have a host for their API, a GitHub Enterprise Server a folder. */
function apiOf(github: string): string {
  const { protocol, host } = URL.parse(github) ?? { protocol: "", host: "" };
  if (github === GITHUB) return API;
  return host.endsWith(".ghe.com") ? `${protocol}//api.${host}` : `${github}/api/v3`;
}
