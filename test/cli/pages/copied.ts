import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Fact } from "../../../src/core/fact.ts";
import { lastQuarters, type Tally } from "../../../src/core/ledger/tally.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { writeBackup } from "../../../src/store/backup/write.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { files } from "../../build/definitions.ts";
import { commanded, joined, merged, reached } from "../../build/facts.ts";
import { mentoring, newcomers } from "../../build/mentoring.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { adopted } from "../../build/world.ts";
import { freshDatabase } from "../../store/database.ts";

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>\n';
/** More than stand on one page. */
const MANY = 70;

const options = Array.from({ length: MANY }, (_, index) => `Crew ${index}`);
const crews = options.map((name, index) => [
  `communities/crew-${index}.yml`,
  `name: ${name}\npurpose: ${name} meets.\nstatus: ${index < 9 ? "retired" : "active"}\nleads: [{ github: olu }]\nlanguages: [${index % 2 ? "en" : "es"}]\nmeetings:\n  - { name: Weekly, day: monday, time: "18:00", every: week }\n`,
]);

const process = files["processes/join.yml"] ?? "";
const form = files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "";

/** A repository of definitions with everything that pages show. */
export const HARBOR: Readonly<Record<string, string>> = {
  ...files,
  ...Object.fromEntries(crews),
  "waymark.yml": `${files["waymark.yml"]}logo: logo.svg\ncolor: "#7a3b6b"\n`,
  "logo.svg": PICTURE,
  "badges/core.yml": `${files["badges/core.yml"]}image: core.svg\n`,
  "badges/core.svg": PICTURE,
  "communities/data.yml": `${files["communities/data.yml"]}part-of: ui-ux\nchannels:\n  - { name: Chat, url: "https://harbor.example/harbor/chat?x=1&y=2" }\nmeetings:\n  - { name: Open hours, day: monday, time: "18:30", every: week }\n`,
  "processes/join.yml": process.replace(
    "{ say: welcome }",
    "{ pair: newcomers }, { say: welcome }",
  ),
  "mentorships/newcomers.yml": newcomers,
  ".github/ISSUE_TEMPLATE/join-community.yml": form.replace(
    "Data]",
    ["Data", ...options].join(", ") + "]",
  ),
};

/** Writes them into a folder of this one, and gives that. */
export function harborIn(folder: string, texts = HARBOR): string {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(folder, "community", posix.dirname(path)), { recursive: true });
    writeFileSync(join(folder, "community", path), text);
  }
  return join(folder, "community");
}

const secret = { id: 12, owner: "harbor", name: "secret-plans" };
const strange = { id: 13, owner: "harbor", name: "never-seen" };

function awarded(person: typeof ada, badge: string, evidence: readonly string[], day = 5): Fact {
  const id = `awarded/${badge}/${person.id}`;
  const when = `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
  return { kind: "awarded", id, at: when, person: person.id, badge, because: "seen", evidence };
}

const sams = awarded(sam, "core", [], 8);
/** Sam's was taken back. */
const taken: Fact = {
  kind: "revoked",
  id: "revoked/000000000000008/0",
  at: "2026-11-09T10:00:00.000Z",
  thread: at(8, { ...secret, private: true }),
  person: sam.id,
  badge: "core",
  award: sams.id,
  by: ada.id,
  reason: "it sank",
  word: "judged/000000000000008/0",
};

/** What happened there: Sam wants a page, Olu would rather not be named, and some of it where not everybody may look. */
const FACTS: readonly Fact[] = [
  joined(sam),
  joined(olu, "ui-ux", { thread: at(2) }),
  joined(ada, "data", { thread: at(3) }),
  merged(1),
  merged(2, { title: "Sell the island", thread: at(2, secret), id: "merged/12/2" }),
  merged(3, { title: "Buy a ship", thread: at(3, strange), id: "merged/13/3" }),
  reached("first", { evidence: ["merged/11/1", "merged/12/2", "merged/13/3"] }),
  awarded(sam, "first-step", ["merged/11/1"]),
  awarded(lin, "core", ["https://github.com/harbor/secret-plans/issues/4"], 7),
  awarded(olu, "core", [], 6),
  sams,
  taken,
  commanded(sam, "/publish"),
  commanded(olu, "/publish"),
  commanded(olu, "/hide-me"),
];

/** Six people who did the same. */
const CREW = Array.from({ length: 6 }, (_, index) => `github:${900 + index}` as const);

function stageReached(person: PersonId): Fact {
  return reached("first", { id: `stage-reached/first/${person}`, person, evidence: [] });
}

// Copies are made now, whenever that is.
const QUARTERS = lastQuarters(new Date().toISOString(), "America/Los_Angeles");
const MONTH = new Date().toISOString().slice(0, 7);

/** What each of them did, some of it where not everybody may look. */
const TALLY: Tally = {
  homes: ["ui-ux"],
  counts: [
    { quarter: QUARTERS.at(-1) ?? "", type: "code", repo: website.id, shows: "", count: 3 },
    {
      quarter: QUARTERS.at(-2) ?? "",
      type: "code",
      repo: website.id,
      shows: "harbor/website",
      count: 2,
    },
    {
      quarter: QUARTERS.at(-3) ?? "",
      type: "code",
      repo: website.id,
      shows: "harbor/secret-plans",
      count: 99,
    },
    { quarter: QUARTERS.at(-1) ?? "", type: "doc", repo: secret.id, shows: "", count: 99 },
  ],
  steps: [{ pathway: "design", stage: "first", days: 9 }],
  rules: [
    { rule: 1, month: MONTH, repo: website.id, count: 2 },
    { rule: 1, month: MONTH, repo: secret.id, count: 99 },
  ],
};

/** The store of a server there. */
export async function harborStore(isPrivate = false): Promise<Store> {
  const store = await openStore(await freshDatabase());
  await store.saveOrganization(7, { login: "harbor", installation: 3, home });
  const definitions = mentoring(HARBOR);
  const place = isPrivate ? { ...home, private: true as const } : home;
  await store.commit(7, {
    facts: [adopted({ people: { ada: ada.id, lin: lin.id, olu: olu.id } }), ...FACTS],
    people: [ada, lin, sam, olu],
    repositories: [place, website, { ...secret, private: true }],
    seen: "2026-11-20T10:00:00.000Z",
    adopts: { commit: adopted().commit, definitions },
    lists: { person: sam.id, programmes: [{ programme: "newcomers", free: 1 }] },
  });
  await store.commit(7, { facts: CREW.map((person) => stageReached(person)) });
  await store.commit(7, ...CREW.map((person) => ({ tallies: { person, ...TALLY } })));
  return store;
}

/** The same, saved in a file. */
export async function backupIn(folder: string, store: Store): Promise<string> {
  const file = join(folder, "waymark.backup");
  await writeBackup(store.db, file);
  return file;
}

/** Every file in a folder, by its path there. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

export interface Page {
  readonly path: string;
  readonly html: string;
  /** What it leads to or shows, as it is written there. */
  readonly links: readonly string[];
}

export function pagesIn(folder: string): readonly Page[] {
  return filesIn(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const html = readFileSync(join(folder, path), "utf8");
      const all = html.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/g);
      return { path, html, links: [...all].map(([, way = ""]) => way.replaceAll("&amp;", "&")) };
    });
}

/** Links of a copy that lead to no file of it, or to no place on a page; whoever is elsewhere is left alone. */
export function deadIn(folder: string, address?: string): readonly string[] {
  const there = new Set(filesIn(folder));
  const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
  return [...pages.values()].flatMap(({ path, links }) =>
    links
      .filter((link) => {
        const target = targetOf(link, path, address);
        if (target === undefined) return false;
        const hash = decodeURIComponent(new URL(link, "https://x.invalid").hash.slice(1));
        const isThere = there.has(target);
        return !isThere || (hash !== "" && !pages.get(target)?.html.includes(`id="${hash}"`));
      })
      .map((link) => `${path} → ${link}`),
  );
}

/** The file that a link means, if it is one of this copy. */
function targetOf(link: string, from: string, address?: string): string | undefined {
  const way =
    address !== undefined && link.replace(/^webcal:/, "https:").startsWith(`${address}/`)
      ? link.replace(/^webcal:/, "https:").slice(address.length + 1)
      : link;
  if (/^[a-z]+:/.test(way)) return undefined;
  const plain = decodeURIComponent(way.replace(/[?#].*$/, ""));
  if (way !== link) return plain === "" || plain.endsWith("/") ? `${plain}index.html` : plain;
  return plain === "" ? from : posix.join(posix.dirname(from), plain);
}
