import { html } from "hono/html";
import { printed } from "../../words/printed.ts";
import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { layout } from "../pages/layout.ts";
import type { Html } from "../pages/link.ts";
import type { Asked, Typed } from "./asked.ts";
import type { Manifest } from "./manifest.ts";

function page(title: Shown, main: Html, voice: Voice): Html {
  const description = setUp(voice)("set-up-description");
  return layout({ title, description, crumbs: [], main, language: voice.language });
}

/** The first page: who sets it up for whom, with what was wrong before. */
export function firstPage(typed: Typed, problems: readonly Shown[], voice: Voice): Html {
  const say = setUp(voice);
  const title = say("set-up-title");
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-lede")}</p>
    ${problems.map((problem) => html`<p class="notice" role="alert">${problem}</p>`)}
    <form method="post" action="/set-up" class="fields">
      ${input({
        name: "code",
        label: say("set-up-code"),
        hint: say("set-up-code-hint"),
        value: typed.code,
      })}
      ${input({
        name: "organization",
        label: say("set-up-organization"),
        hint: say("set-up-organization-hint"),
        value: typed.organization,
      })}
      ${input({
        name: "address",
        label: say("set-up-address"),
        hint: say("set-up-address-hint"),
        value: typed.address,
      })}
      ${input({
        name: "here",
        label: say("set-up-here"),
        hint: say("set-up-here-hint"),
        value: typed.here,
        optional: true,
      })}
      <p><button class="button">${say("set-up-continue")}</button></p>
    </form>`;
  return page(title, main, voice);
}

interface Input {
  readonly name: keyof Typed;
  readonly label: Shown;
  readonly hint: Shown;
  readonly value: string;
  readonly optional?: true;
}

function input({ name, label, hint, value, optional }: Input): Html {
  return html`<p>
    <label for="${name}">${label}</label>
    <span class="soft small" id="${name}-hint">${hint}</span>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      aria-describedby="${name}-hint"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="300"
      ${optional ? "" : "required"}
    />
  </p>`;
}

/** The second page: what GitHub will be asked for, and the button that goes there. */
export function registrationPage(asked: Asked, manifest: Manifest, at: string, voice: Voice): Html {
  const say = setUp(voice);
  const title = say("set-up-register-title");
  const permissions = Object.entries(manifest.default_permissions);
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-register-lede")}</p>
    <dl class="terms fields">
      <div>
        <dt>${say("set-up-organization")}</dt>
        <dd>${asked.organization}</dd>
      </div>
      <div>
        <dt>${say("set-up-webhooks")}</dt>
        <dd>${manifest.hook_attributes.url}</dd>
      </div>
      <div>
        <dt>${say("set-up-back-to")}</dt>
        <dd>${manifest.redirect_url}</dd>
      </div>
      <div>
        <dt>${say("set-up-permissions")}</dt>
        <dd>${permissions.map(([name, level]) => `${name}: ${level}`).join(", ")}</dd>
      </div>
    </dl>
    <form method="post" action="${at}">
      <input type="hidden" name="manifest" value="${JSON.stringify(manifest)}" />
      <p class="fields"><button class="button">${say("set-up-register")}</button></p>
    </form>
    <p class="small fields"><a href="/set-up">${say("set-up-change")}</a></p>`;
  return page(title, main, voice);
}

/** The last page: the App is registered, and its credentials are kept. */
export function donePage(name: string, app: string, voice: Voice): Html {
  const say = setUp(voice);
  const title = say("set-up-done-title");
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-done-lede", { app: printed(name) })}</p>
    <p class="fields">
      <a class="button" href="${app}/installations/new">${say("set-up-install")}</a>
    </p>`;
  return page(title, main, voice);
}

/** One thing to know. */
interface Notice {
  readonly title: Shown;
  readonly words: Shown;
  /** There is nothing more to set up. */
  readonly over?: true;
}

/** One thing to know, and where it goes on. */
export function noticePage({ title, words, over }: Notice, voice: Voice): Html {
  const back = html`<p class="fields"><a href="/set-up">${setUp(voice)("set-up-again")}</a></p>`;
  const main = html`<h1>${title}</h1>
    <p class="lede">${words}</p>
    ${over ? "" : back}`;
  return page(title, main, voice);
}
