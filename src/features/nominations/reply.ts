import { parseNominate } from "../../commands/nominate.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import {
  hasIt,
  mayNominate,
  nominationsOn,
  stillWaits,
  takenBackBy,
  yearFor,
} from "../../core/ledger/nominations.ts";
import { badgeCalled, nominable } from "../../core/ledger/nominable.ts";
import { reply as say, type Told } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { quotedIn } from "../../commands/quoted-names.ts";
import { firstMentionedIn } from "../../forms/handles.ts";
import type { Shown } from "../../words/shown.ts";
import { type Endorsed, endorsing, whomOf } from "./endorsing.ts";
import { noBadgeCalled, nobodyCalled, nominated, oneEach, takenBack, told } from "./messages.ts";

/** Every `/nominate` and every `/endorse` is answered, but for the yes that counts: whoever gets a badge is thanked for it. So is a `/withdraw` that takes a nomination back. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const written = event.commands.filter(({ name }) => OWN.has(name));
  if (written.length === 0) return {};
  const to = { login: event.actor.login, voice: voiceOn(event.thread, world), world };
  const replies = each(written, ({ name, argument }): Endorsed => {
    if (name === "endorse") return endorsing(event, argument, to);
    const answer = name === "nominate" ? nominating : withdrawing;
    return { says: answer(event, argument, to) };
  });
  return {
    messages: replies.flatMap(({ says }, index) =>
      says === undefined ? [] : [say(event, `${written[index]?.name}/${index}`, says)],
    ),
    touched: replies.flatMap(({ touched = [] }) => touched),
  };
}

const OWN: ReadonlySet<string> = new Set(["nominate", "endorse", "withdraw"]);

/** It may be about a request, or an approval: those are answered elsewhere. */
function withdrawing(event: CommentCreated, argument: string, to: Told): Shown | undefined {
  const taken = takenBackBy({ ...event, argument, by: event.actor.id }, to.world);
  return taken.length > 0
    ? takenBack(
        taken.map((one) => whomOf(one, to.world)),
        to,
      )
    : undefined;
}

function nominating(event: CommentCreated, argument: string, to: Told): Shown {
  const { actor, at, comment } = event;
  const { world } = to;
  const said = parseNominate(argument);
  const badges = nominable(world.definitions());
  if (badges.length === 0) return told("no-badges", to);
  if (!said) return told(namesByQuotes(argument) ? "no-account" : "how", to);
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

/** Whether somebody is named as people without an account are. */
function namesByQuotes(argument: string): boolean {
  const { words, names } = quotedIn(argument);
  return words.trim().startsWith('"0"') && names[0]?.startsWith("@") === false;
}
