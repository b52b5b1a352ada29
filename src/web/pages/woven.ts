import { html } from "./html.ts";
import { listed } from "../../words/list.ts";
import { ours, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Html } from "./link.ts";

/** Stands around the names of slots. Whatever somebody typed has lost it on its way into a message. */
const EDGE = "\u0001";

/** A whole sentence with links and the like in it: `say` gets a slot for each piece, and says where it stands. */
export function woven<P extends Readonly<Record<string, Html | string>>>(
  pieces: P,
  say: (slots: Readonly<Record<keyof P, Shown>>) => Shown,
): Html {
  const names = Object.keys(pieces);
  const slots = Object.fromEntries(names.map((name) => [name, ours(EDGE + name + EDGE)]));
  const parts = say(slots as Readonly<Record<keyof P, Shown>>).split(EDGE);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : pieces[part]))}`;
}

/** Pieces as people list them. */
export function wovenList(
  pieces: readonly (Html | string)[],
  voice: Voice,
  last: "and" | "or",
): Html {
  return woven(Object.fromEntries(pieces.entries()), (slots) =>
    listed(Object.values<Shown>(slots), voice, last),
  );
}
