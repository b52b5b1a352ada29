import type { Repo } from "../../core/place.ts";
import { DEFINITIONS } from "../../core/ledger/key.ts";
import { dayIn, instant } from "../../core/time.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { zoneIn } from "../../directory/next-meeting.ts";
import { type Filed, filing } from "../../store/backup/facts.ts";
import { readLedger } from "../../store/backup/ledger.ts";
import { type AtHand, booksOf } from "../../web/pages/copy/books.ts";
import { copyOf } from "../../web/pages/copy/copy.ts";
import { type Site, standIn } from "../../web/pages/copy/file-names.ts";
import { pages } from "../../web/pages/pages.ts";
import { readPages } from "../../web/pages/read-pages.ts";
import type { Copy } from "../../web/pages/shown.ts";
import { longDay } from "../../words/calendar.ts";
import { printed } from "../../words/printed.ts";
import { cli } from "../../words/generated/cli.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { wordsOf } from "../errors.ts";
import { pictureIn } from "../folder-pictures.ts";
import { chosen } from "../plan/backup-world.ts";
import { NO_FACTS } from "../plan/definitions-only.ts";
import { keepMemorySmall } from "../small-memory.ts";
import { placeFrom } from "../stale-tables.ts";
import { makeIn, oursIn } from "./own-folder.ts";

/** What is copied, and where to. */
export interface Wanted {
  readonly folder: string;
  readonly definitions: Definitions;
  readonly to: string;
  /** A backup's file. */
  readonly ledger: string | undefined;
  readonly organization: string | undefined;
  readonly repository: string | undefined;
  /** Where the pages will be on the web. */
  readonly address: string | undefined;
}

export interface Done {
  /** How many files there are. */
  readonly pages: number;
  readonly others: number;
  /** What the pages are made from. */
  readonly basis: Shown;
  /** What somebody should know about them. */
  readonly notes: readonly Shown[];
}

/** So many files are made between two words about it. */
const MANY = 1000;

/** Copies an organisation's public pages into a folder, or says why not; tells now and then how far it is. */
export async function copyPages(
  wanted: Wanted,
  voice: Voice,
  tell: (words: Shown) => void,
): Promise<Done | Shown> {
  const known = await knownFor(wanted, voice);
  if (typeof known === "string") return known;
  const site = siteFor(wanted, known, voice);
  if (typeof site === "string") return site;
  const ours = oursIn(wanted.to, voice);
  if (typeof ours === "string") return ours;
  const making = makeIn(wanted.to, ours, voice);
  const counts = { page: 0, all: 0 };
  try {
    for await (const { path, kind, content } of copyOf(served(wanted, known, site), site)) {
      making.add(path, content);
      if (kind === "page") counts.page += 1;
      counts.all += 1;
      if (counts.all % MANY === 0) tell(cli(voice)("cli-pages-so-far", { count: counts.all }));
    }
    const why = making.put();
    if (why !== undefined) return why;
  } finally {
    making.close();
  }
  const { page, all } = counts;
  return { pages: page, others: all - page, ...told(wanted, known, voice) };
}

interface Known {
  readonly atHand: AtHand;
  readonly copy: Copy;
  readonly isPrivate: boolean;
}

async function knownFor(wanted: Wanted, voice: Voice): Promise<Known | Shown> {
  const { ledger, repository } = wanted;
  const named = placeFrom(repository);
  if (!named) return cli(voice)("cli-directory-repository");
  const home = named.repo && { id: 0, ...named.repo };
  if (ledger === undefined) return alone(wanted, home);
  // A workflow's own repository need not be the one with the definitions.
  return fromBackup(ledger, wanted, repository === undefined ? undefined : home, voice);
}

/** Nobody's account can be called so, and nothing leads to it. */
const NO_LOGIN = "organization";

function alone({ definitions }: Wanted, home: Repo | undefined): Known {
  const org = { id: 0, login: home?.owner ?? NO_LOGIN, ...(home && { home }) };
  const known = {
    facts: withAdoption(filing()),
    logins: {},
    listed: [],
    publicRepositories: [],
    tallied: [],
    steps: [],
    ruleCounts: [],
  };
  return {
    atHand: { org, definitions, ...known },
    copy: { people: false, account: home !== undefined },
    isPrivate: false,
  };
}

/** Definitions are in force, though nobody may have put them there by then. */
function withAdoption(facts: Filed): Filed {
  if (facts.get(DEFINITIONS)) return facts;
  return { ...facts, get: (key) => (key === DEFINITIONS ? NO_FACTS : facts.get(key)) };
}

async function fromBackup(
  file: string,
  { definitions, organization }: Wanted,
  named: Repo | undefined,
  voice: Voice,
): Promise<Known | Shown> {
  keepMemorySmall();
  try {
    const ledger = await readLedger(file);
    const found = chosen(await ledger.organizations(), organization, voice);
    if (typeof found === "string") return found;
    const { id, login } = found;
    const home = named ?? found.home;
    const facts = ledger.factsOf(id);
    return {
      atHand: {
        org: { id, login, ...(home && { home }) },
        definitions,
        facts: withAdoption(facts),
        logins: ledger.allLogins(id),
        listed: ledger.mentors(id),
        publicRepositories: ledger.publicRepositories(id),
        tallied: ledger.tallied(id),
        steps: ledger.steps(id),
        ruleCounts: ledger.ruleCounts(id),
      },
      copy: { people: true, account: true, asOf: ledger.made },
      isPrivate: found.home?.private === true,
    };
  } catch (error) {
    return cli(voice)("cli-plan-not-a-backup", { reason: wordsOf(error, voice) });
  }
}

function siteFor({ address, definitions }: Wanted, { atHand }: Known, voice: Voice): Site | Shown {
  const { login } = atHand.org;
  const { language } = voiceOf(definitions);
  if (address === undefined) return { login, language };
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    return cli(voice)("cli-pages-address");
  return { login, language, address: url.href.replace(/\/+$/, "") };
}

/** The pages as the server would serve them. */
function served({ folder, repository }: Wanted, { atHand, copy }: Known, site: Site) {
  const now = instant(Date.now());
  const { github } = placeFrom(repository) ?? {};
  const places = { ...standIn(site), ...(github !== undefined && { github }), copy };
  const source = {
    file: async (_org: number, _repo: object, _commit: string, path: string) =>
      pictureIn(folder, path),
    face: async () => undefined,
  };
  return pages(
    readPages(booksOf(atHand), () => now, places),
    rethrow,
    source,
  );
}

/** A page that breaks is not copied, nor is any other. */
function rethrow(error: Error): never {
  throw error;
}

function told(
  { ledger, address, definitions }: Wanted,
  { atHand, copy, isPrivate }: Known,
  voice: Voice,
): Pick<Done, "basis" | "notes"> {
  const say = cli(voice);
  const { home, login } = atHand.org;
  const day = longDay(dayIn(copy.asOf ?? instant(Date.now()), zoneIn(definitions.settings)), voice);
  const repository = home && printed(`${home.owner}/${home.name}`);
  return {
    basis:
      ledger === undefined
        ? say("cli-pages-from-definitions")
        : say("cli-pages-from-ledger", {
            file: printed(ledger),
            organization: printed(login),
            day,
          }),
    notes: [
      ...(copy.account ? [] : [say("cli-pages-no-account")]),
      ...(address === undefined ? [say("cli-pages-no-address")] : []),
      ...(isPrivate && repository !== undefined ? [say("cli-pages-private", { repository })] : []),
    ],
  };
}
