import { html } from "../html.ts";
import { type Html, path } from "../link.ts";
import type { View } from "../view.ts";

/** Somebody's face, small, beside their name: nothing is said of it where nobody sees it. */
export function face(login: string, view: View): Html {
  return image(login, view, "face", 28);
}

/** The same where the whole page is about them. */
export function portraitFace(login: string, view: View): Html {
  return image(login, view, "portrait", 96);
}

function image(login: string, view: View, kind: string, size: number): Html {
  return html`<img
    class="${kind}"
    src="${path(view.login, "faces", login)}"
    alt=""
    width="${size}"
    height="${size}"
    loading="lazy"
  />`;
}
