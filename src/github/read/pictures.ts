import type { Installations } from "../installations.ts";
import type { Client } from "../client/octokit.ts";
import { orNothing } from "./repository.ts";

/** GitHub gives larger files in other ways, and nobody needs them. */
const LARGEST_FILE = 1_000_000;
const LARGEST_FACE = 200_000;
/** In milliseconds. */
const PATIENCE = 5000;
/** Twice what a page shows, for screens that are that fine. */
const SIZE = "64";

interface Hosts {
  /** The root of GitHub's API. */
  readonly api: string;
  /** Where GitHub's own pages are. */
  readonly github: string;
}

/** Reads pictures for pages: files of a repository, and people's faces, from GitHub and nowhere else. */
export function gitHubPictures(installations: Pick<Installations, "of">, hosts: Hosts) {
  async function clientFor(org: number): Promise<Client | undefined> {
    const found = await installations.of(org);
    return found === undefined || found === "suspended" ? undefined : found.octokit;
  }
  return {
    async file(
      org: number,
      { owner, name: repo }: { readonly owner: string; readonly name: string },
      commit: string,
      path: string,
    ): Promise<Uint8Array | undefined> {
      const octokit = await clientFor(org);
      const at = { owner, repo, path, ref: commit };
      const found = octokit && (await orNothing(() => octokit.rest.repos.getContent(at)))?.data;
      if (!found || Array.isArray(found) || found.type !== "file") return undefined;
      if (found.size > LARGEST_FILE || found.encoding !== "base64") return undefined;
      return Buffer.from(found.content, "base64");
    },
    async face(org: number, login: string): Promise<Uint8Array | undefined> {
      const octokit = await clientFor(org);
      const at = { username: login };
      const found = octokit && (await orNothing(() => octokit.rest.users.getByUsername(at)))?.data;
      const address = found && faceAddress(found.avatar_url, hosts);
      return address && (await fetched(address));
    },
  };
}

/** Where a face is, if that is GitHub's. */
export function faceAddress(told: string, { api, github }: Hosts): URL | undefined {
  const url = URL.parse(told);
  if (!url || url.username !== "" || url.password !== "") return undefined;
  const { protocol, host } = new URL(github);
  const theirs = new URL(api);
  const known =
    host === "github.com"
      ? [`${protocol}//avatars.githubusercontent.com`, theirs.origin]
      : [`${protocol}//${host}`, `${protocol}//avatars.${host}`, theirs.origin];
  if (!known.includes(url.origin)) return undefined;
  url.searchParams.set("s", SIZE);
  return url;
}

/** What stands at an address, if it is a picture of a size that a face has; goes nowhere else, and waits not long. */
async function fetched(address: URL): Promise<Uint8Array | undefined> {
  const response = await fetch(address, {
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: "image/png, image/jpeg, image/webp, image/gif" },
  });
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !response.body || !/^image\/(?:png|jpeg|gif|webp)\b/.test(type)) {
    await response.body?.cancel();
    return undefined;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body) {
    size += piece.length;
    if (size > LARGEST_FACE) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
