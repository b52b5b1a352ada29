import { html } from "hono/html";
import { type Html, path } from "../link.ts";
import type { View } from "../view.ts";

/** Somebody's face, small, beside their name: nothing is said of it where nobody sees it. */
export function face(login: string, view: View): Html {
  return html`<img
    class="face"
    src="${path(view.login, "faces", login)}"
    alt=""
    width="28"
    height="28"
    loading="lazy"
  />`;
}
