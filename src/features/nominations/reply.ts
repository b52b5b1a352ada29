import { parseNominate } from "../../commands/nominate.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  hasIt,
  mayNominate,
  nominationsOn,
  stillWaits,
  yearFor,
} from "../../core/ledger/nominations.ts";
import { badgeCalled, nominable } from "../../core/ledger/nominable.ts";
import { reply as say, type Told } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { firstMentionedIn } from "../../forms/handles.ts";
import type { Shown } from "../../words/shown.ts";
import { type Endorsed, endorsing } from "./endorsing.ts";
import { noBadgeCalled, nobodyCalled, nominated, oneEach, told } from "./messages.ts";

/** Every `/nominate` and every `/endorse` is answered, but for the yes that counts: whoever gets a badge is thanked for it. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const written = event.commands.filter(({ name }) => name === "nominate" || name === "endorse");
  if (written.length === 0) return {};
  const to = { login: event.actor.login, voice: voiceOn(event.thread, world), world };
  const replies = each(written, ({ name, argument }): Endorsed =>
    name === "nominate"
      ? { says: nominating(event, argument, to) }
      : endorsing(event, argument, to),
  );
  return {
    messages: replies.flatMap(({ says }, index) =>
      says === undefined ? [] : [say(event, `${written[index]?.name}/${index}`, says)],
    ),
    touched: replies.flatMap(({ touched = [] }) => touched),
  };
}

function nominating(event: CommentCreated, argument: string, to: Told): Shown {
  const { actor, at, comment } = event;
  const { world } = to;
  const said = parseNominate(argument);
  const badges = nominable(world.definitions());
  if (badges.length === 0) return told("no-badges", to);
  if (!said) return told("how", to);
  if (!mayNominate(actor.id, at, world)) return told("not-member", to);
  const badge = badgeCalled(said.badge, badges);
  if (badge === undefined && firstMentionedIn(said.badge)) return oneEach(said.person, to);
  if (badge === undefined) return noBadgeCalled(said.badge, badges, to);
  const person = world.account(said.person);
  if (!person) return nobodyCalled(said.person, to);
  const own = person.id === actor.id;
  if (own && !badge.byOneself) return told("own", to);
  const year = yearFor(badge, at, world);
  const whom = { name: person.login, badge, year, own };
  if (hasIt(person.id, badge, at, world)) return nominated("held", whom, to);
  const before = nominationsOn(event, world).some(
    (one) =>
      stillWaits(one, world) &&
      one.fact.person === person.id &&
      one.badge.id === badge.id &&
      one.year === year &&
      one.fact.comment !== comment,
  );
  return nominated(before ? "again" : "noted", whom, to);
}
