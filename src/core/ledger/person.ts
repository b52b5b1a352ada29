import type { Definitions } from "../../definitions/definitions.ts";
import { apart, each } from "../ask.ts";
import { idsOf } from "../entries.ts";
import type { Situation } from "../condition/situation.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { Reason } from "../reason.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { completionsIn } from "./completions.ts";
import { metKey, personKey, shutKey } from "./key.ts";
import { deedsOf } from "./links.ts";
import { conditions } from "../../words/generated/conditions.ts";
import { asText } from "../../words/shown.ts";
import { voiceAmong } from "../voice-of.ts";

/** A condition asked about a person rather than a request: on a pathway, for a badge. */
export function personSituation(
  person: PersonId,
  communities: readonly string[],
  endorsements: readonly FactOf<"commanded">[],
  definitions: Definitions,
  world: World,
  voice = voiceAmong(definitions, communities),
  more: Pick<Situation, "goesOn" | "year"> = {},
): Situation {
  return {
    ...NO_REQUEST,
    world,
    definitions,
    voice,
    around: { author: person, subject: person, communities },
    subject: person,
    endorsements,
    ...more,
    // Few conditions ask, and then everything that they did has to be read.
    get since() {
      return firstSeen(person, world);
    },
    checklist: (id) => everCompleted(id, person, communities, world, { definitions, voice }),
  };
}

/** What only a request has. */
const NO_REQUEST = {
  approvals: [],
  objections: [],
  decisions: { said: [], spent: [], chosen: [] },
  answers: {},
  fieldLabels: new Map(),
} satisfies Partial<Situation>;

/** When anything that is on record of somebody happened first; now, where nothing is. */
export function firstSeen(person: PersonId, world: World): Instant {
  const keys = [metKey, shutKey, personKey].map((key) => key(person));
  const [known, did] = apart([
    () => each(keys, (key) => world.ledger.about(key)),
    () => deedsOf(person, world),
  ]);
  const first = [...known, did].flatMap(({ all }) => all.slice(0, 1));
  return first.map(({ at }) => at).toSorted()[0] ?? world.now;
}

function everCompleted(
  checklist: string,
  person: PersonId,
  communities: readonly string[],
  world: World,
  { definitions, voice }: Pick<Situation, "definitions" | "voice">,
): Reason {
  const all = idsOf(definitions.communities);
  const completed = completionsIn(communities, all, person, world).filter(
    (fact) => fact.checklist === checklist,
  );
  const name = asText(definitions.checklists[checklist]?.name ?? checklist);
  const holds = completed.length > 0;
  const which = holds ? "conditions-checklist-done" : "conditions-checklist-missing";
  const says = () => conditions(voice)(which, { name });
  return { holds, says, evidence: completed.map(({ id }) => id) };
}
