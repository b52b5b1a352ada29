import { type Fact, type FactOf, only } from "../../core/fact.ts";
import { DEFINITIONS } from "../../core/ledger/key.ts";
import { lastQuarters } from "../../core/ledger/tally.ts";
import type { PersonId } from "../../core/person.ts";
import { same } from "../../core/person.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Repo } from "../../core/place.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Organization } from "../../store/organizations.ts";
import type { Store } from "../../store/store.ts";
import { type Counted, countedNowAndThen } from "./counted.ts";
import { type ClaimBooks, readAward, readClaims } from "./read-claims.ts";
import { readBehind } from "./read-behind.ts";
import { type MentorBooks, readMentors } from "./read-mentors.ts";
import { type PersonBooks, readPortrait, readPublisher } from "./read-person.ts";
import { readEverybody, readRecognition, type RecognitionBooks } from "./read-recognition.ts";
import { readCame } from "./read-came.ts";
import { readSkilled, type SkillBooks } from "./read-skilled.ts";
import { readStages } from "./read-stages.ts";
import { zoneIn } from "../../directory/next-meeting.ts";
import { entry, namesShown, type PagesReader, type Shown, type Wants } from "./shown.ts";

export type Books = RecognitionBooks &
  ClaimBooks &
  MentorBooks &
  PersonBooks &
  SkillBooks &
  Pick<
    Store,
    | "organizations"
    | "factsAbout"
    | "definitionsAt"
    | "logins"
    | "hidden"
    | "memberCounts"
    | "stageCounts"
    | "contributed"
    | "steps"
    | "ruleCounts"
    | "lastGiven"
    | "everReached"
    | "privateRepositories"
  > & {
    /** Those that everybody may see, where others may not. */
    readonly publicRepositories?: (org: number) => readonly Repo[];
  };

/** Where links lead, and what pages are for. */
type Places = Pick<Shown, "github" | "pages" | "signs" | "copy">;

/**
 * Reads what pages show from the store: of organisations that have adopted definitions which
 * everybody may read, while the App is installed there.
 */
export function readPages(books: Books, now: () => Instant, places: Places = {}): PagesReader {
  const underWay = new Map<string, Promise<Shown | undefined>>();
  const counted = countedNowAndThen(now);
  async function find(login: string, wants: Wants): Promise<Shown | undefined> {
    const all = (await books.organizations()).filter(isPublic);
    const org = all.find((one) => same(one.login, login));
    return org && organizationNow(org, { books, counted }, now(), wants, places);
  }
  return {
    async organizations() {
      const all = (await books.organizations()).filter(isPublic);
      const shown = await Promise.all(
        all.map(async (org) => ((await adoptions(org, books)).length > 0 ? org : [])),
      );
      return shown.flat();
    },
    async organization(login, wants) {
      const key = JSON.stringify([login.toLowerCase(), wants]);
      const reading = underWay.get(key) ?? find(login, wants);
      // People who ask for the same page at the same time share one reading.
      underWay.set(key, reading);
      return reading.finally(() => underWay.delete(key));
    },
  };
}

function isPublic({ installation, suspended, home }: Organization): boolean {
  return installation !== undefined && !suspended && !home?.private;
}

async function adoptions(
  org: Organization,
  books: Pick<Books, "factsAbout">,
): Promise<readonly FactOf<"adopted">[]> {
  const known = await books.factsAbout(org.id, [DEFINITIONS]);
  return adoptedAmong(known.get(DEFINITIONS) ?? NOTHING);
}

const NOTHING: readonly Fact[] = [];
// The store keeps the list, and each page asks for it.
const adoptedAmong = onceFor((facts: readonly Fact[]) => only(facts, "adopted"));

async function organizationNow(
  org: Organization,
  { books, counted }: { readonly books: Books; readonly counted: Counted },
  now: Instant,
  wants: Wants,
  places: Places,
): Promise<Shown | undefined> {
  const [adopted, hiders] = await Promise.all([adoptions(org, books), books.hidden(org.id)]);
  const last = adopted.at(-1);
  const definitions = last && (await books.definitionsAt(org.id, last.commit));
  if (!definitions) return undefined;
  const names = namesShown({ definitions, adoptions: adopted });
  const where = { org: org.id, books, definitions, names };
  const [
    members,
    reached,
    steps,
    came,
    contributed,
    recognised,
    mentors,
    hidden,
    skilled,
    publisher,
  ] = await Promise.all([
    books.memberCounts(org.id, wants.members ?? []),
    wants.pathwaysOf === undefined
      ? NOWHERE
      : readStages(wants.pathwaysOf, org.id, { definitions, names }, books),
    books.steps(org.id, entry(definitions.communities, wants.pathwaysOf ?? "")?.pathways ?? []),
    wants.came && readCame(where, now),
    wants.contributed && readContributed(wants.contributed, where, now),
    wants.recognised ? readRecognition(wants.recognised, where) : NOBODY,
    wants.mentors ? readMentors(wants.mentors, names, { now, org }, books) : NO_MENTORS,
    books.privateRepositories(org.id),
    wants.skill === undefined
      ? NO_COMMUNITIES
      : readSkilled(wants.skill, { org: org.id, definitions, hiders }, books),
    wants.publisher === undefined ? undefined : readPublisher(wants.publisher, org.id, books),
  ]);
  const open = books.publicRepositories?.(org.id);
  const known = { adopted, definitions, hidden, open };
  const portrait =
    publisher &&
    wants.portrait &&
    (await readPortrait(publisher, { now, org, ...places }, known, books));
  const behind =
    publisher &&
    wants.behind &&
    (await readBehind(wants.behind, publisher, { now, org, ...places }, known, books));
  const everybody =
    wants.everybody && (await readEverybody(wants.everybody, hiders, { ...where, counted }, now));
  const claims = wants.claims || wants.award ? await readClaims({ ...where, hiders }) : undefined;
  const award =
    claims && wants.award && (await readAward(wants.award, claims, { ...where, hiders }));
  const listed = [...recognised.list, ...mentors.list, ...(award ? [award.award] : [])];
  const people = [...new Set(listed.map(({ person }) => person))];
  const others = [...Object.values(last.people), ...hiders, ...(everybody?.list ?? [])];
  const subject = portrait ?? behind;
  const all = new Set([...people, ...others, ...(subject ? [subject.person] : [])]);
  const [logins, published] = await Promise.all([
    books.logins(org.id, [...all]),
    books.published(org.id, [...people, ...leading(wants.pathwaysOf, definitions, last)]),
  ]);
  return {
    org: org.id,
    login: org.login,
    definitions,
    adoptions: adopted,
    members,
    reached,
    steps,
    ...(came && { came }),
    ...(contributed && { contributed }),
    recognised: without(hiders, recognised),
    ...(everybody && { everybody }),
    ...(claims && { claims }),
    ...(award && { award }),
    ...(portrait && { portrait }),
    ...(behind && { behind }),
    ...(publisher && { publisher }),
    published: called(published, logins),
    skilled,
    mentors: without(hiders, mentors),
    logins,
    unnamed: called(hiders, logins),
    now,
    home: org.home,
    hidden,
    ...(open && { open }),
    ...places,
  };
}

/** What was contributed in the last two years. */
function readContributed(
  wanted: NonNullable<Wants["contributed"]>,
  {
    org,
    definitions,
    books,
  }: { readonly org: number; readonly definitions: Definitions; readonly books: Books },
  now: Instant,
): Promise<Shown["contributed"]> {
  const [since = ""] = lastQuarters(now, zoneIn(definitions.settings));
  return books.contributed(org, { ...wanted, since });
}

/** Whoever would rather not be named is on no list; numbers stay. */
function without<L extends { readonly list: readonly { readonly person: PersonId }[] }>(
  hiders: ReadonlySet<PersonId>,
  page: L,
): L {
  if (hiders.size === 0) return page;
  return { ...page, list: page.list.filter(({ person }) => !hiders.has(person)) };
}

const NO_COMMUNITIES: Shown["skilled"] = new Set();
const NO_MENTORS: Shown["mentors"] = { list: [], page: 1, more: false };
const NOWHERE: Shown["reached"] = new Map();
const NOBODY: Shown["recognised"] = { list: [], evidence: new Map(), page: 1, more: false };

/** Whoever leads a community that the page is about, or led it. */
function leading(
  community: string | undefined,
  { communities }: Definitions,
  { people }: FactOf<"adopted">,
): readonly PersonId[] {
  const { leads = [], emeritus = [] } = entry(communities, community ?? "") ?? {};
  return [...leads, ...emeritus].flatMap(({ github }) => entry(people, github.toLowerCase()) ?? []);
}

/** What they are called, in small letters. */
function called(people: ReadonlySet<PersonId>, logins: Shown["logins"]): ReadonlySet<string> {
  return new Set([...people].flatMap((one) => logins[one]?.toLowerCase() ?? []));
}
