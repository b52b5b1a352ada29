import type { Event } from "../../core/event.ts";
import { commandId } from "../../core/fact/commanded.ts";
import type { Reply } from "../../core/feature.ts";
import { awardsOf } from "../../core/ledger/awards.ts";
import { claimsHeard, type Heard } from "../../core/ledger/claims.ts";
import type { Person } from "../../core/person.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import {
  alreadyClaimed,
  claimed,
  holdsNone,
  holdsNoneCalled,
  notClaimed,
  type Told,
  unclaimed,
  wouldBeNamed,
} from "./messages.ts";

const CLAIMING = ["claim", "unclaim"];
/** Whoever is not named anywhere claims nothing either. */
const NAMING = ["hide-me", "show-me"];

/** Whoever claims a badge, or takes that back, hears what that means; whose claims may have changed is looked at. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const { actor, at, comment, thread } = event;
  const words = event.commands.flatMap(({ name, argument }, place) =>
    [...CLAIMING, ...NAMING].includes(name)
      ? [{ id: commandId(comment, place), at, name, argument }]
      : [],
  );
  if (words.length === 0) return {};
  const heard = claimsHeard(actor.id, world, words);
  const fresh = new Set(words.map(({ id }) => id));
  const messages = heard
    .filter(({ word }) => fresh.has(word.id) && CLAIMING.includes(word.name))
    .map((one) => {
      const told = { person: actor, voice: voiceOn(thread, world), world };
      return say(event, `${one.word.name}/${one.word.id}`, answer(one, told));
    });
  return { messages, touched: [{ kind: "person", person: actor.id }] };
}

function answer({ word, begun, ended, stood, hidden }: Heard, told: Told): Shown {
  if (word.name === "unclaim")
    return ended.length > 0 ? unclaimed(ended, told) : notClaimed(word.argument, told);
  if (hidden) return wouldBeNamed(told);
  if (begun.length > 0) return claimed([...stood, ...begun], told);
  return stood.length > 0 ? alreadyClaimed(stood, told) : nothingToClaim(word.argument, told);
}

function nothingToClaim(argument: string, told: Told): Shown {
  const held = badgesOf(told.person, told.world);
  return held.length > 0 ? holdsNoneCalled(argument, held, told) : holdsNone(told);
}

/** What somebody holds that is still described. */
function badgesOf({ id }: Person, world: World) {
  const known = world.definitions()?.badges ?? {};
  return awardsOf(id, world).filter(({ badge }) => Object.hasOwn(known, badge));
}
