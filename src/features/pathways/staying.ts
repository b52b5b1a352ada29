import type { Step } from "../../core/effect.ts";
import { type FactOf, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { judgingPlace } from "../../core/judging.ts";
import { type StageState } from "../../core/ledger/pathway.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import { courseOf, restTag, type Spell, spellsSoFar, toldOf } from "../../core/ledger/staying.ts";
import type { Message } from "../../core/message.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import type { Instant } from "../../core/time.ts";
import { voiceAbout } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { aboutToRest, backAgain, restsNow } from "./rest-messages.ts";

type Changed = FactOf<"stage-quiet" | "stage-rested" | "stage-resumed">;

/** What follows for a stage that was reached from whether what it goes on asking holds. */
export function stayed(state: StageState, world: World): readonly Changed[] {
  const { reached, staying, spell } = state;
  if (!reached) return [];
  if (!staying || staying.holds) return spell ? [resumed(spell, world)] : [];
  return spell ? restsBy(state, spell, world) : [quiet(reached, staying.says(), world)];
}

function quiet(
  { person, pathway, stage }: FactOf<"stage-reached">,
  because: string,
  world: World,
): FactOf<"stage-quiet"> {
  const before = spellsSoFar(person, pathway, stage, world);
  const id = `stage-quiet/${pathway}/${stage}/${person}/${before}`;
  return { kind: "stage-quiet", id, at: world.now, person, pathway, stage, because };
}

/** Once the grace is over, and only where somebody was told in time. */
function restsBy(
  { stage }: StageState,
  spell: Spell,
  world: World,
): readonly FactOf<"stage-rested">[] {
  const told = toldOf(spell, world);
  if (spell.rested || !told || courseOf(stage, spell, world).rest > world.now) return [];
  return [
    {
      ...whatOf(spell, world),
      kind: "stage-rested",
      id: `stage-rested/${spell.quiet.id}`,
      thread: told.thread,
    },
  ];
}

function resumed(spell: Spell, world: World): FactOf<"stage-resumed"> {
  const told = toldOf(spell, world);
  return {
    ...whatOf(spell, world),
    kind: "stage-resumed",
    id: `stage-resumed/${spell.quiet.id}`,
    ...(told && { thread: told.thread }),
  };
}

function whatOf({ quiet: { id, person, pathway, stage } }: Spell, { now }: World) {
  return { at: now, person, pathway, stage, quiet: id };
}

/** The issue on which leads are told in time that a stage is about to rest: where not everybody reads along, or nowhere. */
export function tellOfRest(pathway: string, state: StageState, world: World): readonly Step[] {
  const { spell, staying, stage } = state;
  if (!spell || spell.rested || !staying) return [];
  const { tell, rest } = courseOf(stage, spell, world);
  if (tell > world.now) return [];
  const tag = restTag(spell);
  const repo = judgingPlace(tag, world);
  if (!repo?.private) return [];
  const voice = voiceAbout(communitiesOn(pathway, world), world);
  const { person } = spell.quiet;
  const { title, body } = aboutToRest(state, { spell, staying, rest }, voice, world);
  const effect = { kind: "ensure-issue", repo, tag, title, body, regarding: person } as const;
  return [{ effect, because: `${stage.name} is about to rest` }];
}

/** When time alone may bring a stage to rest, or back. */
export function restTimes({ stage, staying, spell }: StageState, world: World): readonly Instant[] {
  const turn = staying?.due ?? [];
  if (!spell || spell.rested) return [turn].flat();
  const { tell, rest } = courseOf(stage, spell, world);
  return [turn, tell, rest].flat();
}

/** Where leads were told of a stage, what became of it. */
export function restNews(
  pathway: string,
  { stage: { id, name } }: StageState,
  world: World,
): readonly Message[] {
  const news = [...only(world.news, "stage-rested"), ...only(world.news, "stage-resumed")];
  return news.flatMap((fact) => {
    const { thread } = fact;
    if (!thread || fact.pathway !== pathway || fact.stage !== id) return [];
    const voice = voiceAbout(communitiesOn(pathway, world), world);
    const words = fact.kind === "stage-rested" ? restsNow : backAgain;
    const body = words(fact.person, name, voice, world);
    return [{ thread, tag: fact.id, body, occasion: fact.id }];
  });
}

/** The issue on which leads were told is closed once it is over; whoever opens it again has a reason. */
export function restIsOver(target: Target & { readonly kind: "thread" }, world: World): Upheld {
  const facts = world.ledger.about(keyOfThread(target));
  const over = [...facts.of("stage-rested"), ...facts.of("stage-resumed")];
  const told = over.length > 0 ? world.thread(target) : undefined;
  if (!told || facts.of("closed").length > 0) return {};
  const thread = { repo: told.repo, number: told.number };
  const effect = { kind: "ensure-state", thread, state: "completed" } as const;
  return { plan: [{ effect, because: "what was told here is over" }] };
}
