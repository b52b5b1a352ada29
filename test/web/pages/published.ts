import { only } from "../../../src/core/fact.ts";
import type { Behind } from "../../../src/web/pages/behind.ts";
import type { Portrait } from "../../../src/web/pages/portrait.ts";
import type { PagesReader, Wants } from "../../../src/web/pages/shown.ts";
import { facts, LIN } from "./harbor.ts";

/** What Lin's page tells. */
export const portrait: Portrait = {
  person: LIN,
  awards: only(facts, "awarded").filter(({ person }) => person === LIN),
  past: [],
  stages: only(facts, "stage-reached").filter(({ person }) => person === LIN),
  resting: new Map(),
  memberships: [{ community: "ui-ux", since: "2026-09-01T10:00:00.000Z" }],
  claimed: new Map([["first-step", "2-first-step"]]),
  mentoring: [{ programme: "first-year", free: 2 }],
  years: [
    {
      year: "2026",
      count: 1041,
      types: new Map([
        ["code", 1024],
        ["review", 16],
        ["eventOrganizing", 1],
      ]),
    },
    { year: "2024", count: 1, types: new Map([["doc", 1]]) },
  ],
};

/** Every fact behind a number about her: the same three on each of three pages. */
function behind({ total, page }: NonNullable<Wants["behind"]>): Behind {
  const three = new Map(facts.map((fact) => [fact.id, fact]));
  const list = ["merged/1", "reviewed/1", "credited/1"];
  return { person: LIN, total, page, more: page < 3, count: 9, list, facts: three };
}

/** The same organisations, where Lin wants a page about herself. */
export function withPortrait(read: PagesReader): PagesReader {
  return {
    organizations: () => read.organizations(),
    async organization(login, wants) {
      const isShe = wants.publisher?.toLowerCase() === "lin";
      const shown = await read.organization(login, wants);
      return (
        shown && {
          ...shown,
          published: new Set(["lin"]),
          ...(isShe && { publisher: LIN }),
          ...(isShe && wants.portrait && { portrait }),
          ...(isShe && wants.behind && { behind: behind(wants.behind) }),
        }
      );
    },
  };
}
