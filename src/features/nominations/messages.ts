import { withYears } from "../../core/ledger/awards.ts";
import type { Nominable } from "../../core/ledger/nominable.ts";
import { pageOf } from "../../core/pages.ts";
import type { Told } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { nominations } from "../../words/generated/nominations.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, code, leading, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Who should have which badge, by their login; and for which year, where it is given for each. */
export interface Whom {
  readonly name: string;
  readonly badge: Nominable;
  readonly year?: string | undefined;
}

/** The same, and whether it is whoever writes. */
interface OrOneself extends Whom {
  readonly own: boolean;
}

type Plain =
  | "how"
  | "no-account"
  | "not-member"
  | "own"
  | "no-badges"
  | "nothing"
  | "not-lead"
  | "own-yes";

/** What needs no more than whom it is told. */
export function told(what: Plain, { login, voice }: Told): Shown {
  return nominations(voice)(`nominations-${what}`, { person: atLogin(login) });
}

type What = "noted" | "again" | "held";

/** What whoever nominates is told of somebody, or themselves, and a badge: it waits for a yes, waits already, or is theirs already. */
export function nominated(what: What, { own, ...whom }: OrOneself, to: Told): Shown {
  return about(own ? `${what}-own` : what, whom, to);
}

/** What is said of somebody and a badge: it waits for a yes, waits already, is theirs already, is theirs now, or waits for somebody else's yes. */
export function about(
  what: What | `${What}-own` | "given" | "needs-other",
  { name, ...whatFor }: Whom,
  { login, voice, world }: Told,
): Shown {
  return nominations(voice)(`nominations-${what}`, {
    person: atLogin(login),
    name: code(name),
    badge: badgeOf(whatFor, world),
  });
}

export function nobodyCalled(name: string, { login, voice }: Told): Shown {
  return nominations(voice)("nominations-nobody", {
    person: atLogin(login),
    name: code(name, 40),
  });
}

/** To whoever takes nominations back: of whom, and for what. */
export function takenBack(all: readonly Whom[], { login, voice, world }: Told): Shown {
  const say = nominations(voice);
  const each = all.map(({ name, badge, year }) =>
    say("nominations-one", { name: code(name), badge: badgeOf({ badge, year }, world) }),
  );
  return say("nominations-taken-back", {
    person: atLogin(login),
    nominations: listed([...new Set(each)], voice),
  });
}

function badgeOf({ badge, year }: Omit<Whom, "name">, world: World): Shown {
  const name = plain(withYears(badge.name, [{ year }]));
  return bold(leading(name, pageOf("badges", badge.id, world)));
}

/** Several people are named on one line. */
export function oneEach(first: string, { login, voice }: Told): Shown {
  return nominations(voice)("nominations-one-each", {
    person: atLogin(login),
    command: code(`/nominate ${atLogin(first)} …`),
  });
}

/** There are badges that people are nominated for, and this is none of them. */
export function noBadgeCalled(
  name: string,
  badges: readonly Nominable[],
  { login, voice }: Told,
): Shown {
  const names = badges.slice(0, MOST_NAMES).map((badge) => code(badge.name));
  return nominations(voice)("nominations-no-badge", {
    person: atLogin(login),
    name: code(name, 60),
    badges: listed(names, voice),
  });
}

/** Several wait, or what was said means none of those that do: they are told apart by whom and what for. */
export function whichOne(
  all: readonly Whom[],
  { login, voice }: Told,
  what: "which" | "unclear" | "others" = "which",
): Shown {
  const words = all
    .slice(0, MOST_NAMES)
    .map(({ name, badge }) => code(`/endorse ${atLogin(name)} ${badge.id}`));
  return nominations(voice)(`nominations-${what}`, {
    person: atLogin(login),
    words: listed(words, voice, "or"),
  });
}

/** More would be a crowd. */
const MOST_NAMES = 10;

/** What somebody did for it, with whose word that is; nobody but theirs, where they nominated themselves. */
export function why(
  said: { readonly by?: Shown; readonly endorser: Shown; readonly reason: string },
  voice: Voice,
): Shown {
  const { by, endorser } = said;
  const words = { endorser, reason: plain(said.reason, 500) };
  return by === undefined
    ? nominations(voice)("nominations-because-own", words)
    : nominations(voice)("nominations-because", { by, ...words });
}
