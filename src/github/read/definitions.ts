import type { Repo } from "../../core/place.ts";
import type { PersonId } from "../../core/person.ts";
import type { Candidate } from "../../core/world.ts";
import type { Definitions, SourceFile } from "../../definitions/definitions.ts";
import { readDefinitions } from "../../definitions/read.ts";
import { FORMS } from "../../definitions/sources.ts";
import { asksForTable } from "../../directory/tables.ts";
import type { Context } from "../context.ts";
import { readPeople } from "./account.ts";
import { readFiles } from "./files.ts";

/** What the definitions say at one commit, and whom they name. */
export async function readCandidate(
  repo: Repo,
  commit: string,
  context: Context,
): Promise<Candidate> {
  const { definitions, ...read } = await readAt(repo, commit, context);
  const named = definitions ? await readPeople(loginsOf(definitions), context) : {};
  const people: Record<string, PersonId> = {};
  for (const [login, person] of Object.entries(named)) people[login] = person.id;
  return { repo, commit, ...read, people, ...(definitions && { definitions }) };
}

type Read = ReturnType<typeof readDefinitions> & Required<Pick<Candidate, "sources">>;

const kept = new Map<string, Read>();
const MOST_KEPT = 8;

/** A commit never changes: what it says is kept for a while. */
async function readAt(repo: Repo, commit: string, context: Context): Promise<Read> {
  const key = `${repo.id}/${commit}`;
  const known = kept.get(key);
  if (known) return known;
  const files = await readFiles(repo, commit, context);
  const read = { ...readDefinitions(files), sources: sourcesIn(files) };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, read);
  return read;
}

/** The texts that are kept in step: forms, and files with a table. One that is no UTF-8 would not survive it. */
function sourcesIn(files: readonly SourceFile[]): Candidate["sources"] & object {
  const texts = files.filter(
    ({ path, text }) =>
      !text.includes("\uFFFD") && (path.startsWith(`${FORMS}/`) || asksForTable(text)),
  );
  return Object.fromEntries(texts.map(({ path, text }) => [path, text]));
}

/** Every login the definitions name. */
export function loginsOf({ communities }: Definitions): readonly string[] {
  return Object.values(communities).flatMap(({ leads }) =>
    (leads ?? []).map(({ github }) => github),
  );
}
