import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import type { FactOf } from "../../core/fact.ts";
import { privatePlace } from "../../core/judging.ts";
import { awardsOf, withYears } from "../../core/ledger/awards.ts";
import { pageOf } from "../../core/pages.ts";
import type { Told } from "../../core/say.ts";
import { longDay } from "../../words/calendar.ts";
import { revoking } from "../../words/generated/revoking.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, code, leading, plain, type Shown } from "../../words/shown.ts";

type Judged = FactOf<"judged">;

/** Whose badge it is, by their login; and which year's, where it was given for one. */
export interface Whom {
  readonly name: string;
  readonly badge: string;
  readonly year?: string | undefined;
}

/** Where everybody reads along: nothing of it is repeated. */
export function notHere({ login, voice, world }: Told): Shown {
  const say = revoking(voice);
  const place = privatePlace(world);
  const person = atLogin(login);
  if (!place) return say("revoking-nowhere", { person });
  return say("revoking-elsewhere", { person, repository: code(`${place.owner}/${place.name}`) });
}

type Plain = "how-revoke" | "how-restore" | "not-yours" | "own" | "late";

/** What needs no more than whom it is told. */
export function told(what: Plain, { login, voice }: Told): Shown {
  return revoking(voice)(`revoking-${what}`, { person: atLogin(login) });
}

/** What came of it: they hold the badge no more, or again; or why everything stays as it was. */
export function about(
  what: "revoked" | "restored" | "not-held" | "held" | "never-held",
  whom: Whom,
  { reason }: Judged,
  to: Told,
): Shown {
  return revoking(to.voice)(`revoking-${what}`, {
    ...pieces(whom, to),
    reason: code(reason, 500),
  });
}

/** Somebody took it back before. */
export function goneAlready({ by, at, reason }: FactOf<"revoked">, whom: Whom, to: Told): Shown {
  return revoking(to.voice)("revoking-gone", {
    ...pieces(whom, to),
    by: called(by, to.world),
    day: longDay(dayOf(at, to.world), to.voice),
    reason: code(reason, 500),
  });
}

/** It was for a time, and that was over. */
export function endedAlready({ at }: FactOf<"award-ended">, whom: Whom, to: Told): Shown {
  const day = longDay(dayOf(at, to.world), to.voice);
  return revoking(to.voice)("revoking-ended", { ...pieces(whom, to), day });
}

export function nobodyCalled(name: string, { login, voice }: Told): Shown {
  return revoking(voice)("revoking-nobody", { person: atLogin(login), name: code(name, 40) });
}

/** No badge is called so; what they hold may help. */
export function noBadgeCalled({ badge, person }: Judged, name: string, to: Told): Shown {
  const ids = new Set(awardsOf(person, to.world).map((award) => award.badge));
  const held = [...ids].map((id) => code(id));
  return revoking(to.voice)("revoking-no-badge", {
    person: atLogin(to.login),
    name: code(name),
    called: code(badge, 60),
    count: held.length,
    badges: listed(held, to.voice),
  });
}

function pieces({ name, badge, year }: Whom, { login, world }: Told) {
  const described = world.definitions()?.badges[badge];
  const words = withYears(described?.name ?? badge, [{ year }]);
  return {
    person: atLogin(login),
    name: code(name),
    badge: bold(leading(plain(words), pageOf("badges", badge, world))),
  };
}
