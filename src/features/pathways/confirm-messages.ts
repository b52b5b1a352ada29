import { printCondition } from "../../core/condition/index.ts";
import { predicatesIn } from "../../core/condition/walk.ts";
import { called } from "../../core/condition/situation.ts";
import type { StageState } from "../../core/ledger/pathway.ts";
import type { PersonId } from "../../core/person.ts";
import type { Repo } from "../../core/place.ts";
import { allOf, oneOf } from "../../core/roles.ts";
import { mention, MOST_MENTIONED } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { NOTHING } from "../../definitions/definitions.ts";
import type { Condition, Role } from "../../definitions/types.ts";
import { pathways } from "../../words/generated/pathways.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, joined, ours, plain, type Shown, bare } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { links } from "./evidence.ts";

/** To somebody who was not asked, or whom it is about. */
export function cannotConfirm(
  login: string,
  roles: readonly Role[],
  isOwn: boolean,
  voice: Voice,
): Shown {
  const all = roles.map((role) => allOf(role, voice));
  return pathways(voice)(isOwn ? "pathways-own" : "pathways-not-asked", {
    person: atLogin(login),
    who: listed(all, voice, "or"),
  });
}

/** To somebody whose yes waits for what the person does: nothing of them is told. */
export function confirmedEarly(login: string, stage: string, voice: Voice): Shown {
  const said = { person: atLogin(login), stage: bold(plain(stage)) };
  return pathways(voice)("pathways-confirmed-early", said);
}

export function confirmed(
  by: PersonId,
  person: PersonId,
  stage: string,
  voice: Voice,
  world: World,
): Shown {
  return pathways(voice)("pathways-confirmed", {
    by: called(by, world),
    name: called(person, world),
    stage: bold(plain(stage)),
  });
}

/** To somebody who takes their yes back: it counts no more, or there was none, or the stage is reached. */
export function takenBack(
  came: "done" | "none" | "late",
  {
    login,
    person,
    stage,
  }: { readonly login: string; readonly person: PersonId; readonly stage: string },
  voice: Voice,
  world: World,
): Shown {
  return pathways(voice)(`pathways-taken-back-${came}`, {
    person: atLogin(login),
    name: called(person, world),
    stage: bold(plain(stage)),
  });
}

/** Whom an issue asks: what they are, and who they are. */
export interface Confirmers {
  readonly roles: readonly Role[];
  readonly people: readonly PersonId[];
}

function addressed({ roles, people }: Confirmers, voice: Voice, world: World): Shown {
  const say = pathways(voice);
  const few = people.length > 0 && people.length <= MOST_MENTIONED;
  if (few) {
    const all = people.map((one) => mention(one, world));
    return say("pathways-ask-people", { people: listed(all, voice) });
  }
  const all = roles.map((role) => oneOf(role, voice));
  return say("pathways-ask-role", { role: listed(all, voice, "or") });
}

/** The issue for those who confirm: they are notified, the person is named without. The evidence is `where` not everybody reads. */
export function askForConfirmation(
  { stage: { name: stageName, when }, own }: StageState,
  asked: Confirmers,
  { person, where, voice }: { person: PersonId; where: Repo | undefined; voice: Voice },
  world: World,
): { readonly title: Shown; readonly body: Shown } {
  const say = pathways(voice);
  const name = called(person, world);
  const stage = bold(plain(stageName));
  const total = { kind: "contributions" } as const;
  const behind =
    where && own.evidence
      ? links(own.evidence, { person, where, voice, total, own: false }, world)
      : ours("");
  const body = joined([
    own.says() === ""
      ? say("pathways-ask", { name, stage })
      : say("pathways-ask-deeds", { name, stage, deeds: own.says() }),
    behind === "" ? behind : say("pathways-evidence", { evidence: behind }),
    joined([addressed(asked, voice, world), untilThen(name, when, voice)], " "),
  ]);
  const title = say("pathways-ask-title", {
    stage: bare(stageName),
    name: bare(world.login(person) ?? person),
  });
  return { title, body };
}

/** What it takes before anything happens: where that is more than one yes, how many. */
function untilThen(name: Shown, when: Condition, voice: Voice): Shown {
  const say = pathways(voice);
  // It names nothing that definitions describe.
  const several = predicatesIn(when).flatMap((one) =>
    "endorsements" in one && one.endorsements["at-least"] !== 1
      ? [printCondition(one, NOTHING, voice)]
      : [],
  );
  if (several.length === 0) return say("pathways-ask-quiet", { name });
  return say("pathways-ask-several", { name, needed: listed(several, voice) });
}
