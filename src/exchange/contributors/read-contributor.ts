import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import { ours } from "../../words/shown.ts";
import type { Person } from "../../definitions/types.ts";
import { objectionTo } from "../allowed.ts";
import { leaveOthers, type Notes } from "../notes.ts";
import { idOf } from "../slug.ts";
import { mapping, type Spot, text } from "../spot.ts";
import { avatarOf, profileOf } from "./account.ts";
import { type Contributor, contributorOf, type Kept } from "./contributions.ts";
import { joined } from "./join.ts";
import { readContributions } from "./read-contributions.ts";

const KNOWN = ["login", "name", "avatar_url", "profile", "contributions"];

/** Who was found so far. */
export interface Found {
  readonly people: Map<string, Person>;
  readonly contributors: Map<string, Contributor | Kept>;
  /** Ids by user name, in small letters. */
  readonly ids: Map<string, string>;
}

/** Reads one contributor; `elsewhere` means that user names are not GitHub's. */
export function readContributor(spot: Spot, elsewhere: boolean, found: Found, notes: Notes): void {
  const entries = mapping(spot, notes);
  leaveOthers(entries, KNOWN, {}, notes);
  const login = text(entries.get("login"), notes);
  const name = text(entries.get("name"), notes) ?? login ?? "";
  const github = elsewhere ? undefined : login;
  const person = { name, ...(github !== undefined && { github }) };
  const id = idFor(login, name, found);
  const say = exchange(notes.voice);
  const why =
    id === ""
      ? say("exchange-no-id", { name: quoted(name) })
      : objectionTo("people", person, notes.voice);
  if (why !== undefined) {
    const message = say("exchange-entry-kept", { reason: ours(why) });
    notes.left.push({ pointer: spot.pointer, message });
    found.contributors.set(spot.pointer, { kept: spot.value as Kept["kept"] });
    return;
  }
  const { url, profile } = readProfile(entries.get("profile"), github, notes);
  const avatar = text(entries.get("avatar_url"), notes);
  const contributor = contributorOf({
    person: id,
    contributions: readContributions(entries.get("contributions"), notes),
    avatar: avatar === avatarOf(github) ? undefined : avatar,
    profile,
    login: elsewhere ? login : undefined,
  });
  add({ ...person, ...(url !== undefined && { url }) }, found, login, contributor);
}

function add(
  person: Person,
  { people, contributors, ids }: Found,
  login: string | undefined,
  contributor: Contributor,
): void {
  const id = contributor.person;
  const before = contributors.get(id);
  if (login !== undefined) ids.set(login.toLowerCase(), id);
  if (!before) people.set(id, person);
  contributors.set(id, before ? joined(before, contributor) : contributor);
}

/** One account is one person; people without one who share a name are several. */
function idFor(login: string | undefined, name: string, { ids, people }: Found): string {
  const known = login === undefined ? undefined : ids.get(login.toLowerCase());
  if (known !== undefined) return known;
  const wanted = idOf(login ?? name);
  let id = wanted;
  for (let count = 2; people.has(id); count += 1) id = `${wanted.slice(0, 60)}-${count}`;
  return id;
}

interface Profile {
  readonly url?: string;
  readonly profile?: string;
}

/** GitHub's own page about somebody needs no mention. */
function readProfile(spot: Spot | undefined, github: string | undefined, notes: Notes): Profile {
  const url = text(spot, notes);
  if (!spot || url === undefined || isOwn(url, github)) return {};
  const why = objectionTo("people", { name: "-", url }, notes.voice);
  if (why === undefined) return { url };
  notes.left.push({ pointer: spot.pointer, message: why });
  return { profile: url };
}

function isOwn(url: string, github: string | undefined): boolean {
  return url.toLowerCase() === String(profileOf(github)).toLowerCase();
}
