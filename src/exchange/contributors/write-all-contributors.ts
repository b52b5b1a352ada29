import type { Carried } from "../carried.ts";
import { avatarOf, profileOf } from "./account.ts";
import type { Contributor, Kept } from "./contributions.ts";

/** A file for all-contributors. */
interface AllContributors {
  readonly text: string;
  /** People of whom nothing here says what they contributed. */
  readonly unknown: readonly string[];
  /** Contributors whom no file describes. */
  readonly strangers: readonly string[];
}

/** What all-contributors asks for where nothing says otherwise. */
const PROJECT = { files: ["README.md"], imageSize: 100, contributorsPerLine: 7 };

/** Writes `.all-contributorsrc`, in the order in which people were added. */
export function writeAllContributors(carried: Carried): AllContributors {
  const { contributors = [], project = PROJECT } = carried.contributions ?? {};
  const credited = new Set(contributors.flatMap((who) => ("person" in who ? [who.person] : [])));
  const unknown = [...carried.people.keys()].filter((id) => !credited.has(id));
  const strangers = [...credited].filter((id) => !carried.people.has(id));
  const rows = contributors.flatMap((one) => rowOf(one, carried) ?? []);
  const text = `${JSON.stringify({ ...project, contributors: rows }, null, 2)}\n`;
  return { text, unknown, strangers };
}

function rowOf(who: Contributor | Kept, carried: Carried) {
  if ("kept" in who) return who.kept;
  const { person: id, contributions, avatar, profile, login } = who;
  const person = carried.people.get(id);
  if (!person) return undefined;
  const { name, github, url } = person;
  return {
    login: github ?? login,
    name,
    avatar_url: avatar ?? avatarOf(github),
    profile: url ?? profile ?? profileOf(github),
    contributions,
  };
}
