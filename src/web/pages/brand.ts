import { createHash } from "node:crypto";
import { html, raw } from "./html.ts";
import { NIGHT, PAPER, readable } from "../../definitions/color.ts";
import { type Html, path } from "./link.ts";
import type { View } from "./view.ts";

/** How an organisation looks, where it says so. */
export interface Brand {
  /** Where its logo is. */
  readonly logo?: string;
  readonly style?: Style;
}

/** A stylesheet inside a page, and what the Content-Security-Policy calls it. */
interface Style {
  readonly text: string;
  readonly hash: string;
}

export function brandOf({ login, definitions }: View): Brand {
  const { logo, color } = definitions.settings;
  return {
    ...(logo !== undefined && { logo: path(login, "logo") }),
    ...(color !== undefined && { style: styleFor(color) }),
  };
}

/** Those that were asked for: organisations have one each. */
const styles = new Map<string, Style>();

/** By day the color that was chosen; where people could not read it, by day or by night, the nearest one that they can. */
export function styleFor(color: string): Style {
  const known = styles.get(color);
  if (known) return known;
  const [day, night] = [readable(color, PAPER), readable(color, NIGHT)];
  const text = `:root{--accent:${day};--blaze:${day}}@media (prefers-color-scheme:dark){:root{--accent:${night};--blaze:${night}}}`;
  const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const style = { text, hash };
  styles.set(color, style);
  return style;
}

export function styleTag({ style }: Brand): Html | "" {
  return style ? html`${raw(`<style>${style.text}</style>`)}` : "";
}

/** An organisation's logo beside its name: the name is what is said. */
export function logoIn({ logo }: Brand): Html | "" {
  return logo === undefined
    ? ""
    : html`<img class="logo" src="${logo}" alt="" width="64" height="64" />`;
}
