import { type Fact, type FactOf, only, renamed } from "../../core/fact.ts";
import { standingClaims } from "../../core/ledger/claims.ts";
import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Store } from "../../store/store.ts";
import { pageOfIds } from "./behind.ts";
import { type Claim, type ClaimedAward, entry, type Wants } from "./shown.ts";

export type ClaimBooks = Pick<Store, "claims" | "factsCalled">;

interface Where {
  readonly org: number;
  readonly books: ClaimBooks;
  readonly definitions: Definitions;
  readonly names: Names;
  readonly hiders: ReadonlySet<PersonId>;
}

/** Every claim there ever was, and whether it stands. */
export async function readClaims({
  org,
  books,
  definitions,
  names,
  hiders,
}: Where): Promise<readonly Claim[]> {
  const facts = (await books.claims(org)).map((fact) => renamed(fact, names));
  const standing = new Set(standingClaims(facts));
  const stateOf = (claim: FactOf<"claimed">) => {
    if (!standing.has(claim) || hiders.has(claim.person)) return "taken-back";
    return entry(definitions.badges, claim.badge) ? "stands" : "ended";
  };
  return only(facts, "claimed").map((claim) => ({ claim, state: stateOf(claim) }));
}

/** The award that somebody wants to be public; nothing where they don't. */
export async function readAward(
  wanted: NonNullable<Wants["award"]>,
  claims: readonly Claim[],
  { org, books, names }: Where,
): Promise<ClaimedAward | undefined> {
  const isMeant = meaning(wanted.badge, names);
  const found = claims.findLast(
    ({ claim, state }) =>
      state !== "taken-back" && claim.person === wanted.person && isMeant(claim),
  );
  const [award] = found ? only(await books.factsCalled(org, [found.claim.award]), "awarded") : [];
  if (!found || !award) return undefined;
  const here = pageOfIds(award.evidence, wanted.page ?? 1);
  if (!here) return undefined;
  const behind = await books.factsCalled(org, here.list);
  const evidence = new Map<string, Fact>(behind.map((fact) => [fact.id, renamed(fact, names)]));
  return { ...found, award, evidence, ...here };
}

/** Which claim is called so: the badge by any id that it had, and behind it the year where one is given for each. */
function meaning(called: string, { now }: Names): (claim: FactOf<"claimed">) => boolean {
  const whole = now("badges", called);
  const [, before = "", year] = /^(.+)-(\d{4})$/.exec(called) ?? [];
  const badge = now("badges", before);
  return (claim) =>
    claim.year === undefined ? claim.badge === whole : claim.badge === badge && claim.year === year;
}
