import { GROUND, type Ground, OFFER, PLAN } from "../../core/beginning.ts";
import { only } from "../../core/fact.ts";
import { DEFINITIONS, tagKey } from "../../core/ledger/key.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Store } from "../../store/store.ts";

/** How far an organisation has come on its way to its first definitions. */
export interface Begun {
  readonly login: string;
  readonly ground: Ground;
  /** The pull request that offers definitions. */
  readonly offer?: ThreadRef;
  readonly turnedDown: boolean;
  /** The issue with the first plan. */
  readonly plan?: ThreadRef;
  readonly inForce: boolean;
}

type Books = Pick<Store, "organizations" | "factsAbout" | "issueTagged" | "written">;

/** How far the organisation has come that has this installation; nothing where there is none that we know of. */
export async function readBegun(books: Books, installation: number): Promise<Begun | undefined> {
  const all = await books.organizations();
  const org = all.find((one) => one.installation === installation && !one.suspended);
  if (!org) return undefined;
  const { id, login } = org;
  const [offer, plan] = [await books.issueTagged(id, OFFER), await books.issueTagged(id, PLAN)];
  const facts = await books.factsAbout(id, [DEFINITIONS, tagKey(OFFER)]);
  const about = (key: typeof DEFINITIONS | `tag:${string}`) => facts.get(key) ?? [];
  return {
    login,
    ground: groundIn((await books.written(id, [GROUND]))[GROUND]),
    ...(offer && { offer: offer.thread }),
    turnedDown: only(about(tagKey(OFFER)), "turned-down").length > 0,
    ...(plan && { plan: plan.thread }),
    inForce: only(about(DEFINITIONS), "adopted").length > 0,
  };
}

function groundIn(text: string | undefined): Ground {
  return text === "there" || text === "empty" ? text : "none";
}
