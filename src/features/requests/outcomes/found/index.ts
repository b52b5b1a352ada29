import { changeTag } from "../../../../core/change-tag.ts";
import { pullOf, turnedDown } from "../../../../core/ledger/changes.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { World } from "../../../../core/world.ts";
import { joined, ours, type Shown } from "../../../../words/shown.ts";
import { enacted, wasEnacted } from "../by-pull-request/enacted.ts";
import { takenBack, waitingFor } from "../by-pull-request/waiting.ts";
import type { OutcomeKind } from "../kind.ts";
import { newCommunity } from "./community.ts";
import type { Founding } from "./founding.ts";
import { newPathway } from "./pathway.ts";

interface Found {
  readonly found: "community" | "pathway";
}

/** What a request describes comes into being: a pull request adds its file. */
export const found: OutcomeKind<Found> = {
  conclude(action, request, world) {
    const founding = foundingOf(action, request, world);
    const { change, community } = founding;
    if (wasEnacted(change, request) || !cameOf(founding, request, world)) return [];
    return [enacted(change, request, community, world)];
  },
  lacks: (action, request, world) => troubleWith(foundingOf(action, request, world)),
  waits(action, request, world) {
    const founding = foundingOf(action, request, world);
    if (wasEnacted(founding.change, request)) return undefined;
    const tag = tagOf(request);
    const trouble = troubleWith(founding);
    if (trouble) {
      const plan = takenBack(tag, request, world);
      return { case: `lacks ${trouble}`, words: trouble, plan };
    }
    return waitingFor({ tag, ...founding.proposal() }, request, world);
  },
  tidies: (_, request, world) => takenBack(tagOf(request), request, world),
};

function foundingOf({ found: what }: Found, request: Request, world: World): Founding {
  return what === "community" ? newCommunity(request, world) : newPathway(request, world);
}

function tagOf({ seat, reopened }: Request) {
  return changeTag("found", seat, reopened);
}

/** Whether it is there, and came of this request: our pull request was merged, or a person took it into their hands. */
function cameOf({ isThere }: Founding, request: Request, world: World): boolean {
  const tag = tagOf(request);
  const pull = isThere ? pullOf(tag, world) : undefined;
  if (!pull) return false;
  return turnedDown(tag, world) !== undefined || world.pull(pull)?.merged === true;
}

/** Of a form that is filled in with anything, as much as somebody would read. */
const MOST = 10;

/** What has to change in the form before it can come into being. */
function troubleWith({ troubles, above }: Founding): Shown | undefined {
  if (troubles.length === 0) return undefined;
  const rows = troubles.slice(0, MOST).map((row) => ours(`- ${row}`));
  return joined([above, joined(rows, "\n")]);
}
