import type { Community } from "../definitions/types.ts";
import { communitiesOn } from "./ledger/walked.ts";
import { isMember } from "./ledger/memberships.ts";
import { publishingOf } from "./ledger/publishing.ts";
import type { PersonId } from "./person.ts";
import type { World } from "./world.ts";

/** What has a page of its own. */
type Paged = "communities" | "badges" | "mentorships";

/** Where people read about something that is described; nothing where nobody shows pages, or not of this organisation. */
export function pageOf(folder: Paged, id: string, world: World): string | undefined {
  const { pages, org } = world;
  const home = pages === undefined ? undefined : world.home();
  if (!home || home.private) return undefined;
  if (!Object.hasOwn(world.definitions()?.[folder] ?? {}, id)) return undefined;
  return pages + path(org.login, folder, id);
}

/** Where people read about a pathway: on the page of a community of theirs, or of the first that has it. */
export function pathwayPage(pathway: string, person: PersonId, world: World): string | undefined {
  if (world.pages === undefined) return undefined;
  const all = communitiesOn(pathway, world);
  const own = all.find((id) => isMember(person, id, world)) ?? all[0];
  const page = own === undefined ? undefined : pageOf("communities", own, world);
  return page && `${page}#pathway-${encodeURIComponent(pathway)}`;
}

/** Where a community's meetings are, for a calendar; nothing where it plans none. */
export function calendarOf(id: string, { meetings }: Community, world: World): string | undefined {
  const page = meetings?.length ? pageOf("communities", id, world) : undefined;
  return page && `${page}/calendar.ics`;
}

/** Where the page about somebody is, if they let there be one; nothing where nobody shows pages, or not of this organisation. */
export function personPage(login: string, world: World): string | undefined {
  const { pages, org } = world;
  const home = pages === undefined ? undefined : world.home();
  return home && !home.private ? pages + personPath(org.login, login) : undefined;
}

/** A number about somebody: how much they contributed, or what a badge or a stage of theirs rests on. */
export type Total =
  | { readonly kind: "contributions" }
  | { readonly kind: "badge"; readonly called: string }
  | { readonly kind: "stage"; readonly pathway: string; readonly stage: string };

/** Where all facts behind a number are listed, below the page about somebody. */
export function wayBehind(total: Total): readonly string[] {
  switch (total.kind) {
    case "contributions":
      return ["contributions"];
    case "badge":
      return ["badges", total.called];
    case "stage":
      return ["stages", total.pathway, total.stage];
  }
}

/** How somebody's badge is called there: `core`, or `reviewer-2026` where one is given for each year. */
export function givenName({ badge, year }: { badge: string; year?: string | undefined }): string {
  return year === undefined ? badge : `${badge}-${year}`;
}

/** Where everybody can read all facts behind a number about somebody; nothing where they want no page. */
export function behindPage(person: PersonId, total: Total, world: World): string | undefined {
  const login = world.pages === undefined ? undefined : world.login(person);
  const page = login === undefined ? undefined : personPage(login, world);
  if (page === undefined || publishingOf(person, world) !== "published") return undefined;
  return page + path(...wayBehind(total));
}

/** Where a picture is of how far somebody is, in per cent; nothing where nobody shows pages. Its address says that number and nothing else: whoever fetches it learns no more. */
export function progressPicture(percent: number, { pages }: World): string | undefined {
  return pages === undefined ? undefined : `${pages}/progress/${percent}.svg`;
}

/** The same without where our pages are. */
export function personPath(org: string, login: string): string {
  return path(org, "people", login);
}

/** Where an award is that its holder claimed; nothing where none is signed and shown. */
export function awardPage(
  {
    person,
    badge,
    year,
  }: { readonly person: PersonId; readonly badge: string; readonly year?: string },
  world: World,
): string | undefined {
  const signing = whereSigned(world);
  return signing && signing + path(world.org.login, "awards", awardName(person, badge, year));
}

/** Where anybody can check a credential; nothing where none is signed. */
export function verifyPage(world: World): string | undefined {
  const signing = whereSigned(world);
  return signing && signing + path("verify");
}

/** Where people reach our own pages, if what this organisation gives is signed and shown there. */
function whereSigned(world: World): string | undefined {
  const { pages, signs } = world;
  const home = pages === undefined || !signs ? undefined : world.home();
  return home && !home.private ? pages : undefined;
}

/** How an award is called in its address: `583231-first-step`, or `583231-reviewer-2026` where one is given for each year. */
export function awardName(person: PersonId, badge: string, year?: string): string {
  return [person.replace("github:", ""), badge, year ?? []].flat().join("-");
}

/** Whose award of which badge is called so; where one is given for each year, the year stands behind the badge. */
export function awardCalled(
  name: string,
): { readonly person: PersonId; readonly badge: string } | undefined {
  const [, number, badge] = /^([1-9]\d{0,14})-(.+)$/s.exec(name) ?? [];
  if (number === undefined || badge === undefined) return undefined;
  return { person: `github:${Number(number)}`, badge };
}

/** A path of ours from its parts, each made safe: `/harbor/badges/first-step`. */
export function path(...parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join("/")}`;
}
