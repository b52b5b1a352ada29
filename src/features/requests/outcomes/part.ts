import { called } from "../../../core/condition/situation.ts";
import type { FactOf } from "../../../core/fact.ts";
import { personKey } from "../../../core/ledger/key.ts";
import {
  menteesOf,
  nameOf,
  type Programme,
  programmeCalled,
  standingOf,
} from "../../../core/ledger/mentorships.ts";
import { parted } from "../../../core/ledger/parting.ts";
import { pageOf } from "../../../core/pages.ts";
import type { PersonId } from "../../../core/person.ts";
import type { World } from "../../../core/world.ts";
import { requests } from "../../../words/generated/requests.ts";
import { listed } from "../../../words/list.ts";
import { bold, leading, plain } from "../../../words/shown.ts";
import { voiceFor } from "../voice.ts";
import type { OutcomeKind } from "./kind.ts";

interface Part {
  readonly part: string;
  readonly as?: "mentee" | "mentor";
}

/** A mentorship of the person is over, or all in which they accompany somebody, who then wait for another mentor. */
export const part: OutcomeKind<Part> = {
  once({ part: id, as = "mentee" }, { around: { subject } }, world) {
    const programme = programmeCalled(id, world);
    if (!programme) return [];
    const why = { how: "request", by: subject } as const;
    return openOf(as, programme, subject, world).map((one) => parted(programme, one, why, world));
  },
  stands: (_, __, ___, brought) => `parted ${brought.length}`,
  undo({ part: id, as = "mentee" }, request, world, brought) {
    const { author, subject } = request.around;
    const voice = voiceFor(request);
    const say = requests(voice);
    const about = {
      who: author === subject ? "you" : "they",
      person: called(subject, world),
      program: bold(
        leading(plain(nameOf({ id }, subject, world)), pageOf("mentorships", id, world)),
      ),
    } as const;
    const all = world.ledger.about(personKey(subject)).of("parted");
    const over = all.filter((fact) => brought.includes(fact.id));
    if (as === "mentor") {
      const people = over.map(({ mentee }) => called(mentee, world));
      if (people.length === 0) return say("requests-parted-nobody", about);
      return say("requests-parted-mentor", { ...about, people: listed(people, voice) });
    }
    const [only] = over;
    if (!only) return say("requests-parted-nothing", about);
    return say(only.mentor === undefined ? "requests-parted-waiting" : "requests-parted", about);
  },
};

/** What is not over for somebody in a programme. */
function openOf(
  as: "mentee" | "mentor",
  programme: Programme,
  person: PersonId,
  world: World,
): readonly FactOf<"paired" | "parted" | "sought">[] {
  if (as === "mentor") return menteesOf(programme, person, world);
  const { state, since } = standingOf(programme, person, world);
  return state === "none" ? [] : [since];
}
