import { asking, chosenBy, home } from "./link.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import type { Reader } from "./reader.ts";
import type { View } from "./view.ts";

/** A page above another. */
export interface Crumb {
  readonly href: string;
  readonly name: Html | string;
}

/** The list of all organisations. */
export function everything(reader: Reader): Crumb {
  return { href: `/${asking(chosenBy(reader))}`, name: "Waymark" };
}

/** The way down to an organisation's page: a copy holds no other one. */
export function above(view: View): readonly Crumb[] {
  return view.copy ? [] : [everything(view)];
}

/** The way down to what belongs to an organisation. */
export function downTo(view: View): readonly Crumb[] {
  const { login, definitions } = view;
  const href = home(login) + asking(chosenBy(view));
  return [...above(view), { href, name: own(definitions.settings.organization, view) }];
}
