import type { Channel } from "../../definitions/types.ts";
import { allowed } from "../allowed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Notes } from "../notes.ts";
import { type Spot, text } from "../spot.ts";
import type { Wishes } from "../carried.ts";

/** Where a group talks. A channel of Slack has an address once its workspace is known. */
export function readChannels(
  contact: ReadonlyMap<string, Spot>,
  { slack }: Wishes,
  notes: Notes,
): readonly Channel[] {
  // Some write it as Slack shows it.
  const channel = text(contact.get("slack"), notes)?.replace(/^#+/, "");
  const address = channel && slack && `${slack.replace(/\/+$/, "")}/messages/${channel}`;
  return [
    ...made(contact.get("slack"), channel && { name: `Slack: #${channel}`, url: address }, notes),
    ...made(contact.get("mailing_list"), readList(contact, notes), notes),
  ];
}

function readList(contact: ReadonlyMap<string, Spot>, notes: Notes): Wanted {
  const url = text(contact.get("mailing_list"), notes);
  return url && { name: exchange(notes.voice)("exchange-mailing-list"), url };
}

type Wanted = { readonly name: string; readonly url: string | undefined } | "" | undefined;

function made(spot: Spot | undefined, wanted: Wanted, notes: Notes): readonly Channel[] {
  if (!spot || !wanted) return [];
  const { name, url } = wanted;
  const channel: Channel = { name, ...(url !== undefined && url !== "" && { url }) };
  return allowed(channel, spot.pointer, notes, (one) => ({ channels: [one] })) ? [channel] : [];
}
