import { each } from "../../core/ask.ts";
import type { CommentCreated, Event } from "../../core/event.ts";
import type { Reply } from "../../core/feature.ts";
import { contributions } from "../../core/ledger/contributions.ts";
import { type StageState, stagesOf } from "../../core/ledger/pathway.ts";
import { pathwaysWalked } from "../../core/ledger/walked.ts";
import { opportunities } from "../../core/opportunities.ts";
import { same } from "../../core/person.ts";
import { reply as say } from "../../core/say.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Shown } from "../../words/shown.ts";
import { progress } from "./messages.ts";
import { whoHelps } from "./who-helps.ts";

/** `/progress` is answered with what a person has. */
export function reply(event: Event, world: World): Reply {
  if (event.kind !== "comment.created" || event.actor.bot) return {};
  if (!event.commands.some(({ name }) => name === "progress")) return {};
  return { messages: [say(event, "progress", ownProgress(event, world))] };
}

function ownProgress(event: CommentCreated, world: World): Shown {
  const { actor: person, thread } = event;
  const voice = voiceOn(thread, world);
  const walked = each(pathwaysWalked(world), ([id, pathway]) => ({
    id,
    pathway,
    stages: stagesOf(id, pathway, person.id, world, voice),
  }));
  const begun = walked.filter(({ stages }) => stages.some(isBegun));
  const shown = begun.length > 0 ? begun : walked;
  const counted = contributions(person.id, world);
  const next = opportunities(person.id, thread.repo, world);
  const ids = shown.map(({ id }) => id);
  const helpers = whoHelps(event, ids, world);
  const other = somebodyElse(event);
  return progress(
    shown,
    { person, other, where: thread.repo, voice, counted, next, helpers },
    world,
  );
}

/** Whom they asked about instead: people are told of their own way alone. */
function somebodyElse({ commands, actor }: CommentCreated): string | undefined {
  return commands
    .filter(({ name }) => name === "progress")
    .flatMap(({ argument }) => /^@([a-z0-9-]{1,39})$/i.exec(argument)?.[1] ?? [])
    .find((login) => !same(login, actor.login));
}

/** A stage that rests was reached, too; and whoever has something of the next one wants to see how far it goes. */
function isBegun({ reached, own: { evidence = [] } }: StageState): boolean {
  return reached !== undefined || evidence.length > 0;
}
