import type { Context } from "hono";
import type { PersonId } from "../../core/person.ts";
import { voiceOf } from "../../core/voice-of.ts";
import { ANEW, missing, onwards, said, show } from "./answers.ts";
import { brandOf } from "./brand.ts";
import * as kinds from "./kinds.ts";
import { type Html, path } from "./link.ts";
import { readerOf } from "./reader.ts";
import { entry, namesShown, type PagesReader, type Shown, type Wants } from "./shown.ts";
import type { View } from "./view.ts";

/** What can be a login, of an organization or a person. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** A page of an organization. */
export function ofOrganization(
  c: Context,
  read: PagesReader,
  wants: Wants,
  page: (view: View) => Html | undefined,
): Promise<Response> {
  return withOrganization(c, read, wants, (view) => {
    c.set("style", brandOf(view).style?.hash);
    const content = page(view);
    return content && show(c, content, view);
  });
}

/** A page about somebody, or of theirs. */
interface Theirs {
  readonly person: PersonId | undefined;
  /** Where it is, below the page about them. */
  readonly below: readonly string[];
  readonly page: () => Html | undefined;
}

/** Whoever wants no page, whoever is hidden, and whoever is not there are answered alike: nobody learns which it is. */
export function ofSomebody(
  c: Context,
  view: View,
  asked: readonly string[],
  { person, below, page }: Theirs,
): Response | Promise<Response> {
  const login = person && view.logins[person];
  const content = login === undefined ? undefined : page();
  if (login === undefined || content === undefined) return missing(c, view, ANEW);
  const now = path(view.login, "people", login, ...below);
  if (now !== path(view.login, "people", ...asked)) return onwards(c, now, 302);
  c.set("style", brandOf(view).style?.hash);
  return said(c, content, view, 200, ANEW);
}

/** Answers about an organization that is there, or was called otherwise. */
export async function withOrganization(
  c: Context,
  read: PagesReader,
  wants: Wants,
  answer: (view: View) => Response | Promise<Response> | undefined,
): Promise<Response> {
  const login = c.req.param("org") ?? "";
  const shown = LOGIN.test(login) ? await read.organization(login, wants) : undefined;
  if (!shown) return missing(c);
  if (shown.login !== login)
    return onwards(c, c.req.path.replace(/^\/[^/]+/, path(shown.login)), 308);
  const reader = readerOf(c, voiceOf(shown.definitions));
  const view = { ...shown, ...reader };
  return answer(view) ?? movedTo(c, shown) ?? missing(c, view);
}

/** Links in old comments go by the id that something had when it was said, and people write capitals and end with a slash. */
function movedTo(c: Context, shown: Shown): Response | undefined {
  const [, , kind = "", asked = "", ...rest] = c.req.path.split("/");
  const now = namesShown(shown).now(kind, asked.toLowerCase());
  const known: Readonly<Record<string, object>> = isKind(kind) ? shown.definitions[kind] : {};
  if (!entry(known, now)) return undefined;
  const address = path(shown.login, kind, now, ...rest.filter((part) => part !== ""));
  return address === c.req.path ? undefined : onwards(c, address, 302);
}

function isKind(kind: string): kind is keyof typeof kinds {
  return entry(kinds, kind) !== undefined;
}
