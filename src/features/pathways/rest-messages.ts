import { called } from "../../core/condition/situation.ts";
import { dayOf } from "../../core/dates.ts";
import type { StageState } from "../../core/ledger/pathway.ts";
import type { Spell } from "../../core/ledger/staying.ts";
import type { PersonId } from "../../core/person.ts";
import type { Reason } from "../../core/reason.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { longDay } from "../../words/calendar.ts";
import { pathways } from "../../words/generated/pathways.ts";
import { atLogin, bare, bold, code, joined, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Since when and why a stage is about to rest, and when. */
interface Rest {
  readonly spell: Spell;
  readonly staying: Reason;
  readonly rest: Instant;
}

/** The issue for leads before a stage rests: nobody is notified by name, and there is time to do something. */
export function aboutToRest(
  { stage: { name: stageName, recognise } }: StageState,
  { spell: { quiet }, staying, rest }: Rest,
  voice: Voice,
  world: World,
): { readonly title: Shown; readonly body: Shown } {
  const say = pathways(voice);
  const name = called(quiet.person, world);
  const stage = bold(plain(stageName));
  const login = world.login(quiet.person) ?? quiet.person;
  const day = (at: Instant) => longDay(dayOf(at, world), voice);
  const team = recognise?.team;
  const body = joined([
    say("pathways-rest", { name, stage, since: day(quiet.at), missing: staying.says() }),
    say("pathways-rest-then", { name, stage, day: day(rest) }),
    ...(team === undefined ? [] : [say("pathways-rest-team", { name, stage, team: code(team) })]),
    say("pathways-rest-help", { name, mention: code(`/credit ${atLogin(login)}`) }),
  ]);
  const title = say("pathways-rest-title", { stage: bare(stageName), name: bare(login) });
  return { title, body };
}

/** That a stage rests from now on. */
export function restsNow(person: PersonId, stage: string, voice: Voice, world: World): Shown {
  const names = { name: called(person, world), stage: bold(plain(stage)) };
  return pathways(voice)("pathways-rests-now", names);
}

/** That a stage does not rest any more, or is not about to. */
export function backAgain(person: PersonId, stage: string, voice: Voice, world: World): Shown {
  const names = { name: called(person, world), stage: bold(plain(stage)) };
  return pathways(voice)("pathways-back-again", names);
}
