import { parseCorrect } from "../../commands/correct.ts";
import { calledBehind, calledIn, parseLink } from "../../commands/link.ts";
import type { Command } from "../../commands/command.ts";
import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import { only } from "../../core/fact.ts";
import { commandId } from "../../core/fact/commanded.ts";
import type { Reply } from "../../core/feature.ts";
import { mayJudge } from "../../core/ledger/judgements.ts";
import { CLAIM, type Described, describedAs, linkingOf, mayBe } from "../../core/ledger/linking.ts";
import { linkOf } from "../../core/ledger/links.ts";
import { isBot, type Person } from "../../core/person.ts";
import { reply as say, type Told } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import { identifiedIn } from "./facts.ts";
import { about, linkedNow, taken, told, unknown, unlinkedNow, type Whom } from "./messages.ts";

const COMMANDS = ["link", CLAIM, "unlink"];

/** Every word about who somebody was is answered: what follows, what it waits for, or why nothing changes. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  const written = event.commands.filter(({ name }) => COMMANDS.includes(name));
  if (written.length === 0) return {};
  const then = world.after([...identifiedIn(event, world), ...claimsIn(event)]);
  const to = { login: event.actor.login, voice: voiceOn(event.thread, world), world: then };
  const bodies = each(written, (command) => answer(command, event, to));
  const isClaim = written.some(({ name }) => name === CLAIM);
  return {
    ...(isClaim && { touched: [{ kind: "person", person: event.actor.id }] }),
    messages: bodies.map((body, index) => say(event, `${written[index]?.name}/${index}`, body)),
  };
}

/** Who the writer says they were, as it is about to be written down. */
function claimsIn({ at, thread, comment, actor, commands }: CommentCreated) {
  return commands.flatMap(({ name, argument }, place) => {
    if (name !== CLAIM) return [];
    const id = commandId(comment, place);
    const by = actor.id;
    return [{ kind: "commanded" as const, id, at, thread, by, name, argument, comment, saw: "" }];
  });
}

function answer({ name, argument }: Command, event: CommentCreated, to: Told): Shown {
  if (name === CLAIM) return toClaim(calledIn(argument), event, to);
  return name === "link" ? toLink(argument, event, to) : toUnlink(argument, event, to);
}

function toClaim(called: string, { actor }: CommentCreated, to: Told): Shown {
  if (called === "") return told("how-claim", to);
  return ofPerson(called, actor, "claimed", to);
}

function toLink(argument: string, { actor, at }: CommentCreated, to: Told): Shown {
  const link = parseLink(argument);
  if (!link) return told("how-link", to);
  if (!mayJudge(actor.id, at, to.world)) return told("not-yours", to);
  const account = accountOf(link.person, to.world);
  if (!account) return unknown("nobody", link.person, to);
  if (account.id === actor.id) return told("own", to);
  return turnedAround(link.called, account, to) ?? ofPerson(link.called, account, "asked", to);
}

/** How it is written, for whoever wrote `@kit to Kit Doe`; what stands on record stays, and nobody is called so. */
function turnedAround(called: string, account: Person, to: Told): Shown | undefined {
  const definitions = to.world.definitions();
  const meant = calledBehind(called);
  if (meant === undefined || describedAs(called, definitions).length > 0) return undefined;
  const [one] = describedAs(meant, definitions);
  if (!one) return unknown("nobody-described", meant, to);
  return about("turned-around", { name: one.told.name, account: account.login }, to);
}

/** An account of a person: Apps are nobody. */
function accountOf(login: string, world: World): Person | undefined {
  const account = world.account(login);
  return isBot(account?.login) ? undefined : account;
}

/** What comes of it that an account is said to be somebody; `waits` is said while the other of the two has not said so, too. */
function ofPerson(called: string, account: Person, waits: "asked" | "claimed", to: Told): Shown {
  const [one, another] = describedAs(called, to.world.definitions());
  if (!one) return unknown("nobody-described", called, to);
  if (another) return unknown("several", called, to);
  const whom = { name: one.told.name, account: account.login };
  return stands(one, account, whom, to) ?? comes(one, account, whom, to) ?? about(waits, whom, to);
}

/** Why nothing changes, where it is somebody's already, or their file names another account. */
function stands(one: Described, account: Person, whom: Whom, to: Told): Shown | undefined {
  const link = linkOf(one.local, to.world);
  if (link?.person === account.id)
    return about(to.login === account.login ? "already-yours" : "already", whom, to);
  if (link) return taken(link.person, whom, to);
  return mayBe(one, account.id, to.world) ? undefined : about("other-account", whom, to);
}

function comes(one: Described, account: Person, whom: Whom, to: Told): Shown | undefined {
  const links = only(linkingOf(account.id, to.world), "linked");
  const link = links.find(({ local }) => local === one.local);
  return link && linkedNow(link.by, whom, to);
}

function toUnlink(argument: string, { actor, at }: CommentCreated, to: Told): Shown {
  const said = parseCorrect(argument);
  if (!said) return told("how-unlink", to);
  const account = to.world.account(said.person);
  if (!account) return unknown("nobody", said.person, to);
  if (account.id !== actor.id && !mayJudge(actor.id, at, to.world)) return told("not-yours", to);
  const ended = only(linkingOf(account.id, to.world), "unlinked");
  if (ended.length === 0) return unknown("nothing", account.login, to);
  return unlinkedNow(ended, account.login, to);
}
