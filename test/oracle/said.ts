import type { Community, Seen, Who } from "./happenings.ts";
import { GRANTED, type Of } from "./lacks.ts";
import { authorOf, hadThen, holders, type Past, secondOf } from "./past.ts";
import { isSurelyMember } from "./time.ts";
import { ACCOUNTS, ALWAYS, MEMBERS, NOMINABLE, OWNERS, QUIET } from "./town.ts";
import { type Spoken, spoken } from "./words.ts";

// What people say of one another: who helped, who should have a badge, or should not, and who somebody was.

const COMMUNITIES = Object.keys(MEMBERS) as readonly Community[];

/** Whether somebody led a community when they spoke, or owns the organisation. */
export function mayVouch(past: Past, by: Who, at: number): boolean {
  return OWNERS.includes(by) || COMMUNITIES.some((one) => hadThen(past, by, "leads", one, at));
}

/** The same, then and now. */
function mayJudge(past: Past, { by, at }: Spoken, now: number): boolean {
  const leads = COMMUNITIES.some((one) => holders(past, "leads", one, now).includes(by));
  return mayVouch(past, by, at) && (leads || OWNERS.includes(by));
}

/** Whether somebody belonged to a community, or led one, or owns the organisation. */
function belonged(past: Past, who: Who, at: number): boolean {
  return (
    mayVouch(past, who, at) || COMMUNITIES.some((one) => hadThen(past, who, "members", one, at))
  );
}

/** What was said about somebody, with the login that they have. */
function saidOf(past: Past, name: string, who: Who, now: number): readonly Spoken[] {
  return spoken(past, name, now).filter(({ about = "" }) => ACCOUNTS[about] === who);
}

/** Whoever asked says who helped them, and nobody about themselves. */
export function helped({ who, on, after }: Of<"helped">, past: Past): string | undefined {
  const author = authorOf(past, on);
  const said = saidOf(past, "helpful", who, after).some(
    (one) => one.on === on && one.by === author && who !== author,
  );
  return said ? GRANTED : `a \`/helpful\` of ${author}, who asked`;
}

/** A lead or an owner says so of somebody else, where a third asked. */
export function helpedByWord(past: Past, who: Who, now: number): boolean {
  return saidOf(past, "helpful", who, now).some(
    ({ by, on, at }) => by !== who && authorOf(past, on) !== who && mayVouch(past, by, at),
  );
}

type OfBadge = Of<"badge"> | Of<"revoked"> | Of<"restored">;

function isOfBadge(seen: Seen, { who, badge }: OfBadge): seen is OfBadge {
  return (
    (seen.what === "badge" || seen.what === "revoked" || seen.what === "restored") &&
    seen.who === who &&
    seen.badge === badge
  );
}

/** What was last granted about somebody's badge. */
function lastOf(seen: OfBadge, { granted }: Past): OfBadge | undefined {
  return granted.findLast((one): one is OfBadge => isOfBadge(one, seen));
}

/** Somebody was nominated by somebody else who belongs, and a third who leads or owns said yes there, meaning that and nothing else. */
export function nominated(seen: Of<"badge">, past: Past): string | undefined {
  const { who, badge, after } = seen;
  const last = lastOf(seen, past);
  if (last && last.what !== "revoked") return "that they don't hold it yet";
  // What was said before it was taken back is over.
  const since = last?.after ?? 0;
  const given = spoken(past, "endorse", after).some(
    (yes) =>
      yes.by !== who &&
      mayJudge(past, yes, after) &&
      means(yes, who, badge) &&
      !isUnclear(yes, who, badge, past) &&
      saidOf(past, "nominate", who, yes.at).some(
        (one) =>
          one.at > since &&
          one.on === yes.on &&
          one.what === badge &&
          one.by !== who &&
          one.by !== yes.by &&
          [one.at, yes.at, after].every((at) => belonged(past, one.by, at)),
      ),
  );
  return given ? GRANTED : `a nomination for ${badge}, and the yes of a third who may`;
}

function means({ about, what }: Spoken, who: Who, badge: string): boolean {
  return (about === undefined || ACCOUNTS[about] === who) && (what === undefined || what === badge);
}

/** Whether something else that a yes may have meant surely waited for one, too. */
function isUnclear(yes: Spoken, who: Who, badge: string, past: Past): boolean {
  const waiting = spoken(past, "nominate", yes.at).filter(
    ({ on, by, about = "", what = "", at }) => {
      const whom = ACCOUNTS[about];
      if (on !== yes.on || at >= yes.at || whom === undefined || whom === by) return false;
      if ((whom === who && what === badge) || !NOMINABLE.includes(what)) return false;
      const held = past.granted.some(
        (one) => one.what === "badge" && one.who === whom && one.badge === what,
      );
      const belongs =
        ALWAYS.includes(by) || COMMUNITIES.some((one) => isSurelyMember(past, by, one));
      return !held && belongs && means(yes, whom, what);
    },
  );
  return waiting.length > 0;
}

/** Somebody else who leads or owns said so, where not everybody reads along. */
export function judged(seen: Of<"revoked"> | Of<"restored">, past: Past): string | undefined {
  const { what, who, badge, after } = seen;
  const last = lastOf(seen, past);
  if (!last || (what === "revoked") === (last.what === "revoked"))
    return what === "revoked" ? "that they hold it" : "that it was taken back";
  const name = what === "revoked" ? "revoke" : "restore";
  const since = last.what === "badge" ? secondOf(past, last.after) : 0;
  const said = saidOf(past, name, who, after).some(
    (one) =>
      one.on.startsWith(`${QUIET}#`) &&
      one.what === badge &&
      one.by !== who &&
      secondOf(past, one.at) >= since &&
      mayJudge(past, one, after),
  );
  return said
    ? GRANTED
    : `a \`/${name}\` by somebody else who may, where not everybody reads along`;
}

function linksOf({ granted }: Past, called: string): readonly Who[] {
  const found = new Set<Who>();
  for (const one of granted) {
    if (one.what === "linked" && one.called === called) found.add(one.who);
    if (one.what === "unlinked" && one.called === called) found.delete(one.who);
  }
  return [...found];
}

/** Both said so, the person and somebody else who leads or owns, since it was last taken back. */
export function linked({ who, called, after }: Of<"linked">, past: Past): string | undefined {
  if (linksOf(past, called).length > 0) return `that ${called} is nobody yet`;
  const undone = saidOf(past, "unlink", who, after).filter(
    ({ by }) => by === who || ALWAYS.includes(by),
  );
  const since = undone.at(-1)?.at ?? 0;
  const own = spoken(past, "that-was-me", after).some(
    ({ by, what, at }) => by === who && what === called && at >= since,
  );
  const others = saidOf(past, "link", who, after).some(
    (one) => one.what === called && one.by !== who && one.at >= since && mayJudge(past, one, after),
  );
  return own && others ? GRANTED : `the words of both, ${who} and somebody who may vouch for them`;
}

/** The person said that they are not, or somebody else who leads or owns did. */
export function unlinked({ who, called, after }: Of<"unlinked">, past: Past): string | undefined {
  if (!linksOf(past, called).includes(who)) return `that ${called} is ${who}`;
  const said = saidOf(past, "unlink", who, after).some(
    (one) => one.by === who || mayJudge(past, one, after),
  );
  return said ? GRANTED : `an \`/unlink\` of ${who}, or of somebody who may vouch for them`;
}
