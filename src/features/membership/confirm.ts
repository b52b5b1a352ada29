import type { CommentCreated } from "../../core/event.ts";
import type { Answer } from "../../core/feature.ts";
import { questionOn } from "../../core/ledger/removal-questions.ts";
import { reply } from "../../core/say.ts";
import type { World } from "../../core/world.ts";
import { nothingToTakeOut, ownersConfirm, takingOutNow } from "./messages.ts";

/** `/confirm` where we asked about people in a team: an owner's word reaches the community. */
export function confirm(event: CommentCreated, world: World): Answer {
  const question = questionOn(event.thread, world);
  if (!question || !event.commands.some(({ name }) => name === "confirm")) return {};
  const { actor } = event;
  const say = (body: string) => [reply(event, "confirm", body)];
  if (!world.owners.includes(actor.id)) return { messages: say(ownersConfirm(actor.login)) };
  if (question.state === "settled") return { messages: say(nothingToTakeOut(actor.login)) };
  const touched = [{ kind: "community", community: question.community }] as const;
  return { messages: say(takingOutNow(actor.login)), touched };
}
