import type { Event } from "../../src/core/event.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import { home, website } from "../build/places.ts";
import { type Books, emptyBooks } from "./books.ts";
import type { Crew, Files, GitHub, Place } from "./github.ts";
import { ada, bot, cast, lin, olu, ona, wes } from "./people.ts";

/** Something Waymark changed in a team on GitHub. */
export interface Change {
  readonly kind: "added" | "invited" | "removed";
  readonly team: string;
  readonly person: PersonId;
  /** How many deliveries had been sent by then. */
  readonly after: number;
  /** When, in milliseconds, and how many people were in the team before. */
  readonly at: number;
  readonly size: number;
}

/** GitHub, Waymark's books, and the deliveries between them. Only data: `structuredClone` copies it. */
export interface Model {
  readonly github: GitHub;
  readonly books: Books;
  /** Every delivery ever sent, in order. */
  readonly sent: Event[];
  /** Those that Waymark has yet to take. */
  readonly queue: Event[];
  readonly changes: Change[];
}

export const ORG = { id: 7, login: "harbor" } as const;
/** Made by somebody beside the pinned one, to be mistaken for it. */
export const decoy: Repo = { id: 12, owner: "harbor", name: ".github" };

export interface Elsewhere extends Repo {
  readonly offers?: readonly string[];
}

/** How an organisation stands on GitHub before Waymark comes. */
export interface Beginning {
  readonly files: Files;
  readonly crews: readonly Crew[];
  readonly organization: readonly Person[];
  readonly at: string;
  /** Where people reach Waymark's pages, if anywhere. */
  readonly pages?: string;
  /** Further repositories, with the issue forms that they offer. */
  readonly repositories?: readonly Elsewhere[];
}

export const MANAGED = "A team, managed by Waymark";

/** Harbor: Ada and Lin are in their teams, Field's team never opted in, Sam is not in the organisation. */
export function harborStands(files: Files): Beginning {
  return {
    files,
    crews: [
      { slug: "ui-ux", description: MANAGED, members: [ada.id], invited: [] },
      { slug: "data", description: MANAGED, members: [lin.id], invited: [] },
      { slug: "field", description: "They go and see", members: [], invited: [] },
      { slug: "ui-core", description: MANAGED, members: [], invited: [] },
    ],
    organization: [ada, lin, olu, wes, ona],
    at: "2026-11-02T09:00:00.000Z",
  };
}

/** A model in which nothing has happened yet. */
export function begin(beginning: Beginning): Model {
  return {
    github: gitHubOf(beginning),
    books: emptyBooks(),
    sent: [],
    queue: [],
    changes: [],
  };
}

const FIRST = "commit-1";

function gitHubOf({ files, crews, organization, at, pages, repositories = [] }: Beginning): GitHub {
  return {
    ...(pages !== undefined && { pages }),
    clock: Date.parse(at),
    serial: 100,
    logins: new Map([...cast, bot].map(({ id, login }) => [id, login])),
    organization: new Set(organization.map(({ id }) => id)),
    owners: new Set([ona.id]),
    writers: new Set([wes.id, ona.id, bot.id]),
    places: new Map([
      [home.id, { repo: home, labels: ["bug"], number: 0, tip: FIRST }],
      [website.id, { repo: website, labels: ["bug"], number: 0 }],
      [decoy.id, { repo: decoy, labels: [], number: 0 }],
      ...repositories.map(({ offers = [], ...repo }): [number, Place] => [
        repo.id,
        { repo, labels: [], number: 0, offers },
      ]),
    ]),
    commits: new Map([[FIRST, files]]),
    issues: new Map(),
    crews: new Map(crews.map((crew) => [crew.slug, structuredClone(crew)])),
    checks: new Map(),
  };
}
