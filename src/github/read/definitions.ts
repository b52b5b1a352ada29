import { IN_FORCE, only } from "../../core/fact.ts";
import { DEFINITIONS } from "../../core/ledger/key.ts";
import type { Repo } from "../../core/place.ts";
import type { PersonId } from "../../core/person.ts";
import { loginsNamed } from "../../core/logins-named.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Candidate } from "../../core/world.ts";
import { EDITED } from "../../definitions/edit/folders.ts";
import type { Definitions, Problem, SourceFile } from "../../definitions/definitions.ts";
import { MOST_ACCOUNTS, tooMuchFromAfar } from "../../definitions/from-afar.ts";
import { type Reading, reading } from "../../definitions/read.ts";
import { accountLinesIn } from "../../definitions/account-lines.ts";
import { privateLineIn } from "../../definitions/private-line.ts";
import { FORMS, SETTINGS } from "../../definitions/sources.ts";
import { asksForTable } from "../../directory/tables.ts";
import type { Voice } from "../../words/voice.ts";
import type { Context } from "../context.ts";
import { readPeople } from "./account.ts";
import { readFiles, TooMuch } from "./files.ts";
import { inTurns } from "./in-turns.ts";

/** What the definitions say at one commit, and whom they name; `against` where it comes from a fork. */
export async function readCandidate(
  repo: Repo,
  commit: string,
  context: Context,
  against?: string,
): Promise<Candidate> {
  const inForce = await adopted(context);
  const { definitions, ...read } = await readWithin(repo, commit, context, against, inForce);
  const at = { repo, commit, ...read };
  if (!definitions) return { ...at, people: {} };
  const asked = loginsNamed(definitions).filter((login) => !inForce.people.has(login));
  const most = against === undefined ? asked.length : MOST_ACCOUNTS;
  const named = await readPeople(asked.slice(0, most), context);
  const people: Record<string, PersonId> = {};
  for (const login of loginsNamed(definitions)) {
    const id = inForce.people.get(login) ?? named[login]?.id;
    if (id !== undefined) people[login] = id;
  }
  const unasked = asked.length - most;
  return { ...at, definitions, people, ...(unasked > 0 && { unasked }) };
}

/** What is in force: nothing of it has to be asked again. */
interface InForce {
  /** By login: a login that was pinned stays with its account. */
  readonly people: ReadonlyMap<string, PersonId>;
  readonly teams: ReadonlySet<string>;
  readonly voice: Voice;
}

async function adopted({ store, org }: Context): Promise<InForce> {
  const known = await store.factsAbout(org.id, [DEFINITIONS]);
  const last = only(known.get(DEFINITIONS) ?? [], IN_FORCE).at(-1);
  const definitions = last && (await store.definitionsAt(org.id, last.commit));
  return {
    people: new Map(Object.entries(last?.people ?? {})),
    teams: new Set(definitions ? teamsIn(definitions) : []),
    voice: voiceOf(definitions),
  };
}

/** Of what comes from a fork, no more is read than may be new. */
async function readWithin(
  repo: Repo,
  commit: string,
  context: Context,
  against: string | undefined,
  { teams: known, voice }: InForce,
): Promise<Read> {
  try {
    const read = await readAt(repo, commit, context, against);
    if (against === undefined || !read.definitions) return read;
    const fresh = teamsIn(read.definitions).filter((team) => !known.has(team));
    return without(read, tooMuchFromAfar([], fresh, voice));
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const problems = tooMuchFromAfar(error.changed, [], voice);
    return { problems, skipped: [], checked: 0, sources: {} };
  }
}

function without({ definitions, ...read }: Read, problems: readonly Problem[]): Read {
  if (problems.length > 0) return { ...read, problems: [...problems, ...read.problems] };
  return definitions ? { ...read, definitions } : read;
}

/** Every team of a community, or that a stage gives. */
function teamsIn({ communities, pathways }: Definitions): readonly string[] {
  const given = Object.values(pathways).flatMap(({ stages }) => stages);
  const slugs = [
    ...Object.values(communities).map(({ team }) => team),
    ...given.map(({ recognise }) => recognise?.team),
  ];
  return [...new Set(slugs.flatMap((slug) => slug?.toLowerCase() ?? []))];
}

type Read = Reading &
  Required<Pick<Candidate, "sources">> &
  Pick<Candidate, "accountLines" | "privateLine">;

const kept = new Map<string, Read>();
const MOST_KEPT = 8;

/** A commit never changes: what it says is kept for a while. Of one that came from a fork not every picture was looked at. */
async function readAt(
  repo: Repo,
  commit: string,
  context: Context,
  against: string | undefined,
): Promise<Read> {
  const whole = `${repo.id}/${commit}`;
  const key = against === undefined ? whole : `${whole}/afar`;
  const known = kept.get(whole) ?? kept.get(key);
  if (known) return known;
  const files = await readFiles(repo, commit, context, against);
  const accountLines = accountLinesIn(files);
  const privateLine = privateLineIn(files.find(({ path }) => path === SETTINGS)?.text ?? "");
  const read = {
    ...(await inTurns(reading(files))),
    sources: sourcesIn(files),
    accountLines,
    ...(privateLine !== undefined && { privateLine }),
  };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, read);
  return read;
}

/** The texts that pull requests of ours change: forms, what requests found, and files with a table. One that is no UTF-8 would not survive it. */
function sourcesIn(files: readonly SourceFile[]): Candidate["sources"] & object {
  const texts = files.filter(
    ({ path, text }) =>
      !text.includes("\uFFFD") &&
      ([FORMS, ...EDITED].some((folder) => path.startsWith(`${folder}/`)) || asksForTable(text)),
  );
  return Object.fromEntries(texts.map(({ path, text }) => [path, text]));
}
