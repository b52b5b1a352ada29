import { apart, each } from "../../../../core/ask.ts";
import { seatId } from "../../../../core/fact.ts";
import type { Request } from "../../../../core/ledger/request.ts";
import type { World } from "../../../../core/world.ts";
import { newCommunityFile } from "../../../../definitions/edit/new-community.ts";
import type { NewCommunity } from "../../../../definitions/types.ts";
import { fewHandlesIn } from "../../../../forms/handles.ts";
import { idFrom, numberIn } from "./id.ts";

/** A new community as a request describes it. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Those who are to lead it and have no account. */
  readonly strangers: readonly string[];
  /** The team that it is to have, if its process creates one. */
  readonly team?: string;
  /** There is such a team already. */
  readonly isTeamThere: boolean;
  /** Those who have one. */
  readonly leads: readonly string[];
}

/** What a request asks to found: its process says which fields of the form tell. */
export function draftOf(request: Request, world: World): Draft {
  const { community } = request.process;
  const { accepted } = request.process.outcome;
  const said = saidIn((community as { readonly new: NewCommunity }).new, request);
  const handles = fewHandlesIn(said.leads);
  const id = idOf(said.name, request);
  const team = accepted.some((action) => "team" in action) ? id : undefined;
  // One after the other, it would take a round of reading more.
  const [accounts, isTeamThere] = apart([
    () => each(handles, (handle) => world.account(handle)?.login),
    () => team !== undefined && world.team(team) !== undefined,
  ]);
  const leads = accounts.flatMap((login) => login ?? []);
  return {
    id,
    name: said.name,
    text: newCommunityFile({ ...said, leads, team: team ?? "" }),
    ...(team !== undefined && { team }),
    isTeamThere,
    leads,
    strangers: handles.filter((_, index) => accounts[index] === undefined),
  };
}

function saidIn(fields: NewCommunity, { answers }: Request) {
  const said = (field = "") => answers[field]?.text ?? "";
  const { name, purpose, charter, leads, channels } = fields;
  return {
    name: said(name),
    purpose: said(purpose),
    charter: said(charter),
    leads: said(leads),
    channels: said(channels),
  };
}

/** What its name makes as an id; of letters that none can have, the request's number makes one. */
function idOf(name: string, { seat }: Request): string {
  const id = idFrom(name);
  return id === "" ? `community-${numberIn(seatId(seat))}` : id;
}
