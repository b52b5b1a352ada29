import { html } from "./html.ts";
import { accountOf } from "../../core/ledger/told-by.ts";
import { rememberingBoth } from "../../core/remembering.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Person } from "../../definitions/types.ts";
import { zoneName } from "../../words/calendar.ts";
import { languageName } from "../../words/language-name.ts";
import { listed } from "../../words/list.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { isZone } from "../../directory/calendar.ts";
import { type Html, link } from "./link.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

const byLogin = rememberingBoth<ReadonlyMap<string, Person>>();

/** What somebody tells the public about themselves, by the name their account has. */
export function toldBy(login: string, { definitions, logins }: View): Person | undefined {
  const known = byLogin(definitions, logins, () => indexed(definitions, logins));
  return known.get(login.toLowerCase());
}

type Logins = View["logins"];

function indexed({ people }: Definitions, logins: Logins): ReadonlyMap<string, Person> {
  return new Map(
    Object.values(people).flatMap((one) => {
      const login = loginOf(one, logins);
      return login === undefined ? [] : [[login.toLowerCase(), one]];
    }),
  );
}

/** The name of the account that somebody's file is about: the one it has now, where the file has its number. */
export function loginOf(told: Person, logins: Logins): string | undefined {
  const account = accountOf(told);
  return account === undefined ? told.github : logins[account];
}

/** The same in words, behind what else is said about them; empty where there is nothing. */
export function toldWords(
  told: Person | undefined,
  view: View,
  first: readonly Shown[] = [],
): Html | "" {
  const parts = [...first, ...(told ? [...facets(told, view), ...ownPage(told, view)] : [])];
  if (parts.length === 0) return "";
  return html`<span class="soft small"
    >${parts.map((part, index) => (index === 0 ? part : html`; ${part}`))}</span
  >`;
}

function facets(
  { languages = [], skills = [], learning = [], timezone = "" }: Person,
  { say, voice }: View,
): readonly Shown[] {
  const spoken = languages.map((code) => asText(languageName(code, voice)));
  const all = (some: readonly string[]) => listed(some.map(asText), voice);
  return [
    ...(spoken.length > 0
      ? [say("pages-mentor-speaks", { languages: listed(spoken, voice) })]
      : []),
    ...(skills.length > 0 ? [say("pages-mentor-knows", { skills: all(skills) })] : []),
    ...(learning.length > 0 ? [say("pages-person-learns", { skills: all(learning) })] : []),
    ...(isZone(timezone) ? [say("pages-person-zone", { zone: zoneName(timezone, voice) })] : []),
  ];
}

function ownPage({ name, url }: Person, view: View): readonly Html[] {
  if (url === undefined) return [];
  const page = link(url, html`${view.say("pages-person-page", { name: asText(name) })}`);
  return [page];
}

/** What somebody is called, behind the name of their account, where it is another. */
export function calledBy(told: Person | undefined, login: string, view: View): Html | "" {
  if (!told || told.name.toLowerCase() === login.toLowerCase()) return "";
  return html` ${woven({ name: own(told.name, view) }, (slots) => view.say("pages-person-name", slots))}`;
}
