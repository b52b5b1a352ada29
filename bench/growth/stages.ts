import type { Fact } from "../../src/core/fact.ts";
import { confirmTag } from "../../src/core/ledger/confirming.ts";
import type { PersonId } from "../../src/core/person.ts";
import { onThread } from "../../src/core/target.ts";
import type { Instant } from "../../src/core/time.ts";
import { pathwayOf } from "./definitions.ts";
import { mostMerged } from "./contributions.ts";
import { closed, type Left, onPerson, when } from "./happened.ts";
import { BOT, leadOf, person } from "./people.ts";
import { ownThread } from "./own-issues.ts";
import { communityOf } from "./requests.ts";
import type { Sizes } from "./sizes.ts";

/** Two stages that everybody reached, and the badge that came with the second; whoever did most was there before Waymark, and reached one more. */
export function steps(number: number, sizes: Sizes): Left {
  const { id } = person(number);
  const pathway = pathwayOf(communityOf(number));
  const at = when(number, sizes.people, 40);
  const evidence = number === 0 ? mostMerged(sizes) : [];
  const more = [reached(pathway, "active", id, at), awarded(`${pathway}-regular`, id, at)];
  return {
    facts: [
      reached(pathway, "ready", id, at),
      reached(pathway, "first", id, at, evidence),
      awarded(`${pathway}-first`, id, at),
      ...(number === 0 ? more : []),
    ],
    touched: [onPerson(id)],
  };
}

function reached(
  pathway: string,
  stage: string,
  who: PersonId,
  at: Instant,
  evidence: readonly string[] = [],
): Fact {
  return {
    kind: "stage-reached",
    id: `stage-reached/${pathway}/${stage}/${who}`,
    at,
    person: who,
    pathway,
    stage,
    because: "they did it",
    evidence,
  };
}

function awarded(badge: string, who: PersonId, at: Instant): Fact {
  return {
    kind: "awarded",
    id: `awarded/${badge}/${who}`,
    at,
    person: who,
    badge,
    because: "they did it",
    evidence: [],
  };
}

/** A lead was asked about a stage on an issue of ours, and confirmed it. */
export function confirmation(index: number, sizes: Sizes): Left {
  const { id: who } = person(index + 1);
  const community = communityOf(index + 1);
  const pathway = pathwayOf(community);
  const at = (minutes: number) => when(index, sizes.confirmations, 60 + minutes);
  const thread = ownThread(index, sizes);
  const tag = confirmTag(pathway, "core", who);
  const comment = 5_000_000 + index;
  return {
    facts: [
      reached(pathway, "active", who, at(0)),
      awarded(`${pathway}-regular`, who, at(0)),
      { kind: "raised", id: `raised/${tag}`, at: at(1), thread, tag, regarding: who },
      {
        kind: "commanded",
        id: `commanded/${comment}/0`,
        at: at(2),
        thread,
        by: leadOf(community).id,
        name: "confirm",
        argument: "",
        comment,
        saw: "",
      },
      reached(pathway, "core", who, at(3)),
      awarded(`${pathway}-core`, who, at(3)),
      closed(thread, at(4), BOT.id, BOT.id, []),
    ],
    touched: [onThread(thread)],
  };
}
