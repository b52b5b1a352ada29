import { type FactOf, only } from "../../../src/core/fact.ts";
import { ON_ONE_LIST } from "../../../src/open-badges/status-list.ts";
import type { Claim, PagesReader } from "../../../src/web/pages/shown.ts";
import { facts, LIN } from "./harbor.ts";

/** Lin's award, which she claimed, is the tenth on the second list. */
const claim: FactOf<"claimed"> = {
  kind: "claimed",
  id: "claimed/000000000000009/0/first-step",
  at: "2026-11-18T10:00:00.000Z",
  seq: ON_ONE_LIST + 9,
  person: LIN,
  badge: "first-step",
  award: "awarded/1",
  by: "commanded/000000000000009/0",
};
/** She had claimed it before. */
const before: Claim = {
  claim: { ...claim, id: "claimed/000000000000007/0/first-step", seq: ON_ONE_LIST + 7 },
  state: "taken-back",
};

/** All of it on one page. */
function whole(list: readonly string[]) {
  return { list, page: 1, more: false };
}

/** The same organisations, where Lin claimed her award; or nobody ever did. The badge was called `beginner` once. */
export function withClaim(
  read: PagesReader,
  state: Claim["state"] | "gone" = "stands",
): PagesReader {
  const [award] = only(facts, "awarded");
  if (!award) throw new Error("nobody was awarded anything");
  const evidence = new Map(facts.map((fact) => [fact.id, fact]));
  const one =
    state === "gone" ? undefined : { claim, state, award, evidence, ...whole(award.evidence) };
  return {
    organizations: () => read.organizations(),
    async organization(login, wants) {
      const { person, badge = "" } = wants.award ?? {};
      const isIt = person === LIN && ["first-step", "beginner"].includes(badge);
      const shown = await read.organization(login, wants);
      return (
        shown && {
          ...shown,
          ...(wants.claims && { claims: one ? [before, one] : [before] }),
          ...(isIt && one && state !== "taken-back" && { award: one }),
        }
      );
    },
  };
}
