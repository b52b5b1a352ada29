import { apart } from "../../core/ask.ts";
import type { Fact, FactOf } from "../../core/fact.ts";
import { awardsOf, pastAwardsOf } from "../../core/ledger/awards.ts";
import { contributionsOnRecord } from "../../core/ledger/contributions.ts";
import { personKey } from "../../core/ledger/key.ts";
import { givenName, type Total } from "../../core/pages.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { IsOpen } from "./closed.ts";
import type { Page } from "./shown.ts";

/** The facts behind a number about somebody, one page of them at a time. */
export interface Behind extends Page<string> {
  readonly person: PersonId;
  readonly total: Total;
  /** How many they are in all. */
  readonly count: number;
  /** Those of this page, by their ids. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What a number is of, by its name now, and the ids of all facts behind it. */
interface Found {
  readonly total: Total;
  readonly ids: readonly string[];
}

/** So many are on a page. */
export const MOST_BEHIND = 100;

/** The facts behind a number, by whatever name it had; nothing where there is no such number. What somebody contributed is told as far as everybody may look, the last first. */
export function foundBehind(
  total: Total,
  person: PersonId,
  isOpen: IsOpen,
  world: World,
): Found | undefined {
  switch (total.kind) {
    case "contributions": {
      const open = contributionsOnRecord(person, world).filter(isOpen);
      return { total, ids: open.map(({ fact }) => fact).toReversed() };
    }
    case "badge":
      return behindAward(total.called, person, world);
    case "stage":
      return behindStage(total, person, world);
  }
}

function behindAward(called: string, person: PersonId, world: World): Found | undefined {
  const { now } = world.names();
  const [held, past] = apart([() => awardsOf(person, world), () => pastAwardsOf(person, world)]);
  const all = [...past.map(({ award }) => award), ...held];
  // Behind the id stands the year, where one is given for each.
  const [, id = "", year] = /^(.+)-(\d{4})$/.exec(called) ?? [];
  const names = [now("badges", called), `${now("badges", id)}-${year}`];
  const award = all.findLast((one) => names.includes(givenName(one)));
  return award && { total: { kind: "badge", called: givenName(award) }, ids: award.evidence };
}

type Stage = Extract<Total, { readonly kind: "stage" }>;

function behindStage(asked: Stage, person: PersonId, world: World): Found | undefined {
  const { now } = world.names();
  const pathway = now("pathways", asked.pathway);
  const stage = now(`stages/${pathway}`, asked.stage);
  const isMeant = (one: FactOf<"stage-reached">) =>
    one.person === person && one.pathway === pathway && one.stage === stage;
  const reached = world.ledger.about(personKey(person)).of("stage-reached").find(isMeant);
  return reached && { total: { kind: "stage", pathway, stage }, ids: reached.evidence };
}

/** One page of a list; nothing where it has none such. */
export function pageOfIds(ids: readonly string[], page: number): Page<string> | undefined {
  const list = ids.slice((page - 1) * MOST_BEHIND, page * MOST_BEHIND);
  if (list.length === 0 && page > 1) return undefined;
  return { list, page, more: ids.length > page * MOST_BEHIND };
}
