import { printCondition } from "../../core/condition/index.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition } from "../../definitions/types.ts";
import { plan } from "../../words/generated/plan.ts";
import { listed } from "../../words/list.ts";
import { code, italic, joined, plain, type Shown } from "../../words/shown.ts";
import type { Change } from "./change.ts";
import type { Difference, Part } from "./edits.ts";
import { type Telling, thing } from "./telling.ts";

type Edited = Extract<Change, { readonly kind: "edited" }>;

/** What reads differently, with what it was: `The pathway **Design**, stage *Active*: needs 1 contribution, was 10.` */
export function edited(change: Edited, telling: Telling): Shown {
  const { noun, id, parts, differences, underWay = 0 } = change;
  const say = plan(telling.voice);
  const what = noun === "settings" ? code(id) : thing(noun, id, telling);
  const where =
    parts.length > 0 ? say("plan-in-part", { thing: what, part: within(parts, telling) }) : what;
  const said = joined(
    differences.map((one) => difference(one, telling)),
    "; ",
  );
  const sentence = say("plan-edited", { where, differences: said });
  return underWay === 0
    ? sentence
    : joined([sentence, say("plan-under-way", { count: underWay })], " ");
}

/** From the outside in. */
function within(parts: readonly Part[], { voice }: Telling): Shown {
  const said = parts.map(({ list, name }) =>
    plan(voice)("plan-part", { list: listKnown(list), name: italic(plain(name, MOST_WORDS)) }),
  );
  return joined(said, ", ");
}

const LISTS = [
  "stages",
  "steps",
  "items",
  "leads",
  "emeritus",
  "meetings",
  "channels",
  "fields",
  "pauses",
  "contributions",
] as const;

function listKnown(list: string): (typeof LISTS)[number] | "other" {
  return LISTS.find((one) => one === list) ?? "other";
}

function difference(one: Difference, telling: Telling): Shown {
  const say = plan(telling.voice);
  switch (one.kind) {
    case "adds":
    case "removes":
      return say(`plan-${one.kind}`, {
        list: wordFor(one),
        key: code(`${one.within ?? ""}${one.list}`),
        names: names(one, telling),
      });
    case "needs":
      return needs(one, telling);
    case "says":
      return says(one, telling);
    case "differs":
      return say("plan-differs", { key: code(one.key) });
  }
}

type Moved = Extract<Difference, { readonly kind: "adds" | "removes" }>;

/** What something is plainly a part of needs no name; any other list is told by its own. */
function wordFor({ list, within: inside }: Moved) {
  const verb = VERBS.find((one) => one === list);
  if (verb) return verb;
  return inside === undefined && listKnown(list) !== "other" ? "known" : "other";
}

const VERBS = ["emeritus", "fields", "contributions"] as const;

function needs(
  { key, before, after }: Extract<Difference, { kind: "needs" }>,
  telling: Telling,
): Shown {
  const { inForce, next, voice } = telling;
  const how = howOf(key);
  const say = plan(voice);
  const words = (condition: Condition, definitions: Definitions) =>
    printCondition(condition, definitions, voice);
  if (before === undefined && after !== undefined)
    return say(`${how}-new`, { after: words(after, next) });
  if (before !== undefined && after === undefined)
    return say(`${how}-no-more`, { before: words(before, inForce) });
  return say(how, {
    before: words(before as Condition, inForce),
    after: words(after as Condition, next),
  });
}

function howOf(key: string): "plan-unless" | "plan-stays" | "plan-needs" {
  if (key === "unless") return "plan-unless";
  return key === "stays-while" || key === "while" ? "plan-stays" : "plan-needs";
}

function says(
  { key: name, before, after }: Extract<Difference, { kind: "says" }>,
  { voice }: Telling,
): Shown {
  const say = plan(voice);
  if (name === "each") return say(after === undefined ? "plan-each-no-more" : "plan-each-year");
  const key = code(name);
  const [was, is] = [before, after].map((text = "") => plain(text, MOST_WORDS)) as [Shown, Shown];
  if (before === undefined) return say("plan-says-new", { key, after: is });
  if (after === undefined) return say("plan-says-no-more", { key, before: was });
  return say("plan-says", { key, before: was, after: is });
}

const MOST_WORDS = 80;
const MOST_NAMES = 10;

function names({ names: all, spelled: asCode }: Moved, { voice }: Telling): Shown {
  const first = all
    .slice(0, MOST_NAMES)
    .map((name) => (asCode ? code(name, MOST_WORDS) : italic(plain(name, MOST_WORDS))));
  const count = all.length - first.length;
  return listed(count > 0 ? [...first, plan(voice)("plan-others", { count })] : first, voice);
}
