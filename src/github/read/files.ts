import type { Repo } from "../../core/place.ts";
import { tableFiles } from "../../directory/files.ts";
import type { SourceFile } from "../../definitions/definitions.ts";
import { FOLDERS } from "../../definitions/noun.ts";
import { MOST_CHANGED } from "../../definitions/from-afar.ts";
import {
  MOST_PICTURE,
  MOST_PICTURES,
  picturesNamed,
  type PictureState,
  pictureState,
} from "../../definitions/pictures.ts";
import { MOST_FILES, MOST_IN_ALL } from "../../definitions/read.ts";
import { isDefinition, MESSAGES } from "../../definitions/sources.ts";
import { meantBy, MOST_MISPLACED } from "../../definitions/misplaced.ts";
import { definitions } from "../../words/generated/definitions.ts";
import type { Context } from "../context.ts";

const FILE = new RegExp(
  `^(?:waymark\\.ya?ml|(?:${FOLDERS.join("|")}|\\.github/ISSUE_TEMPLATE)/[^/]+|${MESSAGES}/.+\\.ftl)$`,
);
/** Bigger than any definition may be: there is no use in reading it. */
const LARGEST = 1_000_000;
const AT_ONCE = 6;
/** What git calls a symbolic link. */
const LINK = "120000";

/** Too many files of a proposal from a fork are new, or changed. */
export class TooMuch extends Error {
  readonly changed: readonly string[];

  constructor(changed: readonly string[]) {
    super(`${changed.length} files are new or changed`);
    this.changed = changed;
  }
}

/** The definition files of one commit, and Markdown that may hold a table of ours. Throws where GitHub shows only a part of the tree. */
export async function readFiles(
  repo: Repo,
  commit: string,
  context: Context,
  against?: string,
): Promise<readonly SourceFile[]> {
  const all = await readTree(repo, commit, context);
  const described = all.filter(({ path }) => FILE.test(path));
  // Whoever reads them says that they are too many: there is no use in fetching them.
  if (described.length > MOST_FILES) return described.map(({ path }) => ({ path, text: "" }));
  const tables = new Set(tableFiles(all.map(({ path }) => path)));
  const blobs = all.filter(({ path }) => FILE.test(path) || tables.has(path));
  if (against !== undefined) await refuseTooMuch(blobs, repo, against, context);
  const files: SourceFile[] = [];
  let left = MOST_IN_ALL;
  for (let from = 0; from < blobs.length; from += AT_ONCE) {
    const some = blobs.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((blob) => readFile(repo, blob, context)));
    files.push(...read);
    // Thousands of paths can lead to one big blob, and cost whoever proposes them nothing.
    for (const { path, text } of read) if (isDefinition(path)) left -= text.length;
    if (left < 0) return files;
  }
  const named = picturesNamed(files).slice(0, against === undefined ? MOST_PICTURES : MOST_CHANGED);
  const pictures = await readPictures(named, all, repo, context);
  const misplaced = all.filter(({ path }) => meantBy(path) !== undefined).slice(0, MOST_MISPLACED);
  return [...files, ...pictures, ...misplaced.map(({ path }) => ({ path, text: "" }))];
}

/** What pictures are like. The size of one tells that it is too large, and nobody draws in a PNG what could run. */
async function readPictures(
  paths: readonly string[],
  all: readonly Blob[],
  repo: Repo,
  context: Context,
): Promise<readonly SourceFile[]> {
  const there = new Map(all.map((blob) => [blob.path, blob]));
  const found: SourceFile[] = [];
  for (const path of paths) {
    const picture = await readPicture(there.get(path), repo, context);
    found.push({ path, text: "", picture });
  }
  return found;
}

async function readPicture(
  blob: Blob | undefined,
  repo: Repo,
  context: Context,
): Promise<PictureState> {
  if (!blob || blob.mode === LINK) return "missing";
  const { path, size = 0, sha } = blob;
  if (size > MOST_PICTURE) return "too-large";
  if (path.endsWith(".png")) return "fine";
  return pictureState(path, Buffer.from(await readBlob(repo, sha ?? "", context)));
}

/** Every file of a commit. */
export async function readTree(
  repo: Repo,
  commit: string,
  { octokit }: Context,
): Promise<readonly Blob[]> {
  const at = { owner: repo.owner, repo: repo.name, tree_sha: commit, recursive: "true" };
  const { data } = await octokit.rest.git.getTree(at);
  if (data.truncated) throw new Error(`${repo.owner}/${repo.name} has too many files to be read`);
  return data.tree.filter(({ type }) => type === "blob");
}

/** Nothing is fetched of a proposal from a fork that changes very much. */
async function refuseTooMuch(
  blobs: readonly Blob[],
  repo: Repo,
  against: string,
  context: Context,
): Promise<void> {
  const there = new Set((await readTree(repo, against, context)).map(({ sha }) => sha));
  const changed = blobs.filter(({ sha }) => !there.has(sha)).map(({ path }) => path);
  if (changed.length > MOST_CHANGED) throw new TooMuch(changed);
}

interface Blob {
  readonly path: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly size?: number;
}

/** One file of a tree, as it can be read. */
export async function readFile(
  repo: Repo,
  { path, mode, sha, size = 0 }: Blob,
  context: Context,
): Promise<SourceFile> {
  if (mode === LINK)
    return { path, text: "", unreadable: (voice) => definitions(voice)("definitions-file-link") };
  if (size > LARGEST)
    return {
      path,
      text: "",
      unreadable: (voice) => definitions(voice)("definitions-file-too-large"),
    };
  return { path, text: await readBlob(repo, sha ?? "", context) };
}

const kept = new Map<string, string>();
const MOST_KEPT = 2_000;

/** A blob never changes: its text is kept by its hash. */
async function readBlob(repo: Repo, sha: string, context: Context): Promise<string> {
  const key = `${repo.id}/${sha}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const at = { owner: repo.owner, repo: repo.name, file_sha: sha };
  const { data } = await context.octokit.rest.git.getBlob(at);
  if (data.encoding !== "base64") throw new Error(`blob ${sha} came as ${data.encoding}`);
  const text = Buffer.from(data.content, "base64").toString("utf8");
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, text);
  return text;
}
