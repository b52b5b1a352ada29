import { createHash } from "node:crypto";
import { html } from "../html.ts";
import type { Context, Hono } from "hono";
import { asText } from "../../../words/shown.ts";
import { addressOf, asking, chosenBy, type Html, home, path } from "../link.ts";
import { inWords } from "../recognition-list.ts";
import type { Recognised } from "../recognition.ts";
import { entry, githubOf, type Wants } from "../shown.ts";
import type { View } from "../view.ts";
import { asEverybodyReads } from "./everybody.ts";
import { feedAddress } from "./feed-link.ts";
import type { Asked } from "./plates.ts";
import { inXml } from "./xml.ts";

/** Soon enough for whoever would rather not be named. */
const SHORTLY = "public, max-age=300";

/** Who was recognised lately, for feed readers: what the organisation's own page tells, of whom it tells. */
export function serveFeed(app: Hono, wants: Wants, asked: Asked): void {
  app.get("/:org/recognition.atom", (c) =>
    asked(c, wants, (view) => {
      const address = feedAddress(view);
      return address === undefined ? undefined : showFeed(c, address, asEverybodyReads(view));
    }),
  );
}

async function showFeed(c: Context, address: string, view: View): Promise<Response> {
  return c.body(await feed(address, view), 200, {
    "content-type": "application/atom+xml; charset=utf-8",
    "content-language": view.voice.language,
    "cache-control": SHORTLY,
  });
}

/** A feed of what people were recognised for, the latest first: https://www.rfc-editor.org/rfc/rfc4287 */
export async function feed(address: string, view: View): Promise<string> {
  const { definitions, recognised, say, voice, pages, now } = view;
  const organization = asText(definitions.settings.organization);
  const made = await html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${voice.language}">
    <id>${idOf("", view)}</id>
    <title>${inXml(say("pages-feed", { organization }))}</title>
    <updated>${recognised.list[0]?.at ?? now}</updated>
    <author><name>${inXml(organization)}</name></author>
    <link rel="alternate" type="text/html" href="${celebrations(view)}" />
    ${pages !== undefined && html`<link rel="self" type="application/atom+xml" href="${address}" />`}
    ${recognised.list.map((item) => one(item, view))}
  </feed> `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${made.toString()}`;
}

function one(item: Recognised, view: View): Html {
  const { definitions, login } = view;
  const { badge: id = "" } = item;
  const badge = entry(definitions.badges, id);
  const page = badge ? whole(path(login, "badges", id), view) : celebrations(view);
  return html`<entry>
    <id>${idOf(item.id, view)}</id>
    <title>${inXml(inWords(item, view))}</title>
    <updated>${item.at}</updated>
    <link rel="alternate" type="text/html" href="${page}" />
    ${badge && html`<summary>${inXml(badge.description)}</summary>`}
  </entry>`;
}

/** Where the organisation's page tells the same. */
function celebrations(view: View): string {
  return `${whole(home(view.login), view)}#recognition`;
}

/** The whole address of a page where it is known, in the language that was asked for. */
function whole(way: string, view: View): string {
  return (addressOf(way, view) ?? way) + asking(chosenBy(view));
}

const NAMESPACE = Buffer.from("0d4be0c1c9a64d0f8a3d6e5d2f5b7a19", "hex");

/** The same for ever, wherever the pages are and whatever the organisation is called: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5 */
function idOf(what: string, view: View): string {
  const name = `${githubOf(view)}/${view.org}/${what}`;
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex", 0, 16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20)].join("-")}`;
}
