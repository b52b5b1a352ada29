import { brandOf, type Brand } from "./brand.ts";
import { type Crumb, downTo } from "./crumbs.ts";
import { type Html, addressOf, path } from "./link.ts";
import { source } from "./source.ts";
import type { View } from "./view.ts";

/** What stands around every page of an organisation. */
export interface Around {
  readonly organization: string;
  readonly brand: Brand;
  readonly crumbs: readonly Crumb[];
  readonly source: Html | undefined;
  readonly address: string | undefined;
}

/** The same for one page, at its place below the organisation's own. */
export function around(view: View, ...place: readonly string[]): Around {
  return {
    organization: view.definitions.settings.organization,
    brand: brandOf(view),
    crumbs: downTo(view),
    source: source(view),
    address: addressOf(path(view.login, ...place), view),
  };
}
