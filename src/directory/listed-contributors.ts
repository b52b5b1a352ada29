import { same } from "../core/person.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { directory } from "../words/generated/directory.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Contributor } from "./contributors.ts";

/** The contributors that an `.all-contributorsrc` lists, in its order; or why nobody can tell. */
export function listedContributors(
  text: string,
  definitions: Definitions,
  voice: Voice,
): readonly Contributor[] | Shown {
  const root = parsed(text);
  const entries = isMapping(root) ? root["contributors"] : undefined;
  if (!isMapping(root) || !Array.isArray(entries))
    return directory(voice)("directory-lists-nobody");
  const elsewhere = root["repoType"] === "gitlab";
  return entries.flatMap((entry) => contributorIn(entry, elsewhere, definitions) ?? []);
}

type Mapping = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Nothing for a bot, and for an entry that names nobody. */
function contributorIn(
  entry: unknown,
  elsewhere: boolean,
  definitions: Definitions,
): Contributor | undefined {
  if (!isMapping(entry) || isBot(entry)) return undefined;
  const login = elsewhere ? undefined : wordIn(entry, "login", ACCOUNT);
  const name = nameFor(login, definitions) ?? wordIn(entry, "name", NAME) ?? login;
  if (name === undefined) return undefined;
  const url = wordIn(entry, "profile", ADDRESS);
  const types = typesIn(entry["contributions"]);
  if (login !== undefined) return { name, login, types };
  return { name, types, ...(url !== undefined && { url }) };
}

const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** An e-mail address is nobody's name. */
const NAME = /^(?!.*\S@\S)\S.{0,199}$/;
const ADDRESS = /^https?:\/\/[^\s<>]{1,2000}$/;

function isBot({ login }: Mapping): boolean {
  return typeof login === "string" && login.endsWith("[bot]");
}

function wordIn(entry: Mapping, key: string, fits: RegExp): string | undefined {
  const word = entry[key];
  return typeof word === "string" && fits.test(word) ? word : undefined;
}

/** As they call themselves. */
function nameFor(login: string | undefined, { people }: Definitions): string | undefined {
  if (login === undefined) return undefined;
  return Object.values(people).find(({ github }) => github && same(github, login))?.name;
}

function typesIn(contributions: unknown): readonly string[] {
  const all = Array.isArray(contributions) ? contributions : [];
  const types = all.flatMap((one) => {
    const type = isMapping(one) ? one["type"] : one;
    return typeof type === "string" && type !== "" ? [type] : [];
  });
  return [...new Set(types)];
}
