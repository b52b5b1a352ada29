import { parseNominate } from "../../commands/nominate.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { type Judgement, judgementsOf, mayJudge } from "../../core/ledger/judgements.ts";
import { personKey } from "../../core/ledger/key.ts";
import { reply as say, type Told } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { joined, type Shown } from "../../words/shown.ts";
import {
  about,
  endedAlready,
  goneAlready,
  nobodyCalled,
  noBadgeCalled,
  notHere,
  told,
} from "./messages.ts";
import { judgedIn, type Written, wordId, writtenIn } from "./words.ts";

/** Every `/revoke` and `/restore` is answered; where everybody reads along only with where to write it. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const written = writtenIn(event);
  if (written.length === 0) return {};
  const to = { login: event.actor.login, voice: voiceOn(event.thread, world), world };
  if (!event.thread.repo.private) return { messages: [say(event, "revoke/public", notHere(to))] };
  const bodies = each(written, (one) => answer(one, event, to));
  return {
    messages: bodies.map((body, index) => say(event, `${written[index]?.name}/${index}`, body)),
  };
}

function answer({ name, argument, place }: Written, event: CommentCreated, to: Told): Shown {
  const { actor, at, comment } = event;
  const { world } = to;
  const said = parseNominate(argument);
  if (!said) return told(`how-${name}`, to);
  if (!mayJudge(actor.id, at, world)) return told("not-yours", to);
  const person = world.account(said.person);
  if (!person) return nobodyCalled(said.person, to);
  if (person.id === actor.id) return told("own", to);
  const words = judgedIn(event, world).filter((word) => word.person === person.id);
  const id = wordId(comment, place);
  const came = judgementsOf(person.id, world, words).filter(({ word }) => word.id === id);
  return joined(came.map((one) => whatCame(one, person.login, to)));
}

function whatCame(came: Judgement, name: string, to: Told): Shown {
  const { word, badge, held, over, ended, brought } = came;
  if (badge === undefined) return noBadgeCalled(word, name, to);
  const whom = { name, badge, year: yearMeant(came, to.world) };
  if (brought) return about(brought.kind, whom, word, to);
  if (word.name === "revoke") {
    if (held) return told("late", to);
    return over ? goneAlready(over, whom, to) : about("not-held", whom, word, to);
  }
  if (over) return told("late", to);
  if (ended) return endedAlready(ended, whom, to);
  return about(held ? "held" : "never-held", whom, word, to);
}

/** Which year's award it is about, where the badge is given for each. */
function yearMeant(
  { word, held, over, ended, brought }: Judgement,
  world: World,
): string | undefined {
  const award = brought?.award ?? held?.id ?? over?.award ?? ended?.award;
  const given = world.ledger.about(personKey(word.person)).of("awarded");
  return given.find(({ id }) => id === award)?.year;
}
