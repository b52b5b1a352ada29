import { confirmTag } from "../../src/core/ledger/confirming.ts";
import { questionTag } from "../../src/core/ledger/removal-questions.ts";
import type { ThreadRef } from "../../src/core/place.ts";
import { onThread } from "../../src/core/target.ts";
import { COMMUNITIES, pathwayOf } from "./definitions.ts";
import { type Left, ref, when } from "./happened.ts";
import { HOME, person } from "./people.ts";
import { communityOf } from "./requests.ts";
import type { Sizes } from "./sizes.ts";

/** Issues of our own have the numbers behind the requests. */
export function ownThread(index: number, { closed: before, open }: Sizes): ThreadRef {
  return ref(HOME, before + open + index + 1);
}

/** The tag of each issue of our own, with where it is. */
export function ownIssues(
  sizes: Sizes,
): readonly { readonly tag: string; readonly number: number }[] {
  const all = Array.from({ length: sizes.confirmations + sizes.removals }, (_, index) => index);
  return all.map((index) => {
    const { number } = ownThread(index, sizes);
    if (index >= sizes.confirmations)
      return { tag: removalTag(index - sizes.confirmations), number };
    const pathway = pathwayOf(communityOf(index + 1));
    return { tag: confirmTag(pathway, "core", person(index + 1).id), number };
  });
}

function removalTag(index: number): string {
  return questionTag(COMMUNITIES[index % COMMUNITIES.length]?.id ?? "", index);
}

/** Owners were asked about people in a community's team, and nothing is left to decide. */
export function removal(index: number, sizes: Sizes): Left {
  const { id: community } = COMMUNITIES[index % COMMUNITIES.length] ?? { id: "" };
  const thread = ownThread(sizes.confirmations + index, sizes);
  const tag = removalTag(index);
  const at = when(index, sizes.removals);
  const settled = `removals-settled/${community}/${index}`;
  return {
    facts: [
      { kind: "raised", id: `raised/${tag}`, at, thread, tag, community },
      { kind: "removals-settled", id: settled, at, community, thread },
    ],
    touched: [onThread(thread), { kind: "community", community }],
  };
}
