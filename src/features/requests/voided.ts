import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { askedNow } from "../../core/ledger/deciding.ts";
import { approvalsIn } from "../../core/ledger/given.ts";
import { aroundThen, type Request, sawOf } from "../../core/ledger/request.ts";
import type { Message } from "../../core/message.ts";
import { type Around, mayActFor } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import { formOf } from "../../core/start/index.ts";
import type { IssueForm } from "../../forms/form.ts";
import type { World } from "../../core/world.ts";
import { voidedApprovals } from "./messages.ts";
import { voiceFor } from "./voice.ts";

/** Whoever approved other answers than those that stand there now is told once what changed. */
export function voided(request: Request, world: World): readonly Message[] {
  const { thread } = request.seat;
  const form = formOf(request.process, request.definitions);
  if (!thread || !form || request.concluded) return [];
  const given = approvalsIn(request.facts, request.at);
  const standing = given.filter((fact) => sawOf(fact, request).relevant === request.relevant);
  const outdated = given.filter(({ by }) => !standing.some((fact) => fact.by === by));
  const counted = each(outdated, (fact) =>
    mayHaveCounted(fact, aroundThen(fact, request, world), request, world),
  );
  const said = world.said(thread).map(({ tag }) => tag);
  const told = outdated.filter(
    ({ comment }, index) => counted[index] && !said.some((tag) => tells(tag, comment)),
  );
  const last = told.at(-1);
  if (!last) return [];
  const tag = VOIDED + told.map(({ comment }) => comment).join("+");
  const people = [...new Set(told.map(({ by }) => by))].map((person) => mention(person, world));
  const again = mayHaveCounted(last, request.around, request, world);
  const body = voidedApprovals(people, changes(last, form, request), again, voiceFor(request));
  return [{ thread, tag, body, occasion: tag }];
}

const VOIDED = "voided/";

/** Whether something said was about the approval in this comment. */
function tells(tag: string, comment: number): boolean {
  return tag.startsWith(VOIDED) && tag.slice(VOIDED.length).split("+").includes(String(comment));
}

/** Whether somebody is, or was, asked for their approval. */
function mayHaveCounted(
  { by, at }: FactOf<"commanded">,
  around: Around,
  request: Request,
  world: World,
): boolean {
  const asked = each(askedNow(request), (role) => mayActFor(role, by, at, around, world));
  return asked.some((may) => may);
}

/** What was answered otherwise: the field, what it said, and what it says. */
function changes(
  fact: FactOf<"commanded">,
  { fields }: IssueForm,
  request: Request,
): readonly (readonly [string, string, string])[] {
  const before = sawOf(fact, request).answers;
  return fields.flatMap(({ key, label }) => {
    const [was = "", is = ""] = [before[key]?.text, request.answers[key]?.text];
    const matters = request.relevant.includes(JSON.stringify(key));
    return matters && was !== is ? [[label, was, is] as const] : [];
  });
}
