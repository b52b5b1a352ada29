import type { FoundList } from "../../backfill/lists.ts";
import { backfill as words } from "../../words/generated/backfill.ts";
import { listed } from "../../words/list.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What came of a list of contributors, or would: how much is new, and who and what on it is not known here. */
export function tellList(
  organization: string,
  { facts, people, known, strangers, undescribed, kinds, left, ended }: FoundList,
  { dry, most }: { readonly dry: boolean; readonly most: number },
  voice: Voice,
): readonly Shown[] {
  const say = words(voice);
  const counts = { organization: printed(organization), count: facts, people: people.length };
  const names = (some: readonly string[]) => ({
    count: some.length,
    names: listed(some.map(printed), voice),
  });
  return [
    say(dry ? "backfill-list-planned" : "backfill-list-found", counts),
    ...(known > 0 ? [say("backfill-list-known", { count: known })] : []),
    ...(strangers.length > 0 ? [say("backfill-list-strangers", names(strangers))] : []),
    ...(undescribed.length > 0 ? [say("backfill-list-undescribed", names(undescribed))] : []),
    ...(kinds.length > 0 ? [say("backfill-list-kinds", names(kinds))] : []),
    ...(ended === "budget" ? [say("backfill-list-budget", { requests: most, left })] : []),
    ...(ended === "limit" ? [say("backfill-list-limit", { left })] : []),
  ];
}
