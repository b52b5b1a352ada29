import { html } from "hono/html";
import { printed } from "../../words/printed.ts";
import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Html } from "../pages/link.ts";
import type { Asked, Typed } from "./asked.ts";
import { languagesOn } from "./asking.ts";
import { alerts, field } from "./fields.ts";
import type { Manifest } from "./manifest.ts";
import { page } from "./page.ts";
import { permissions } from "./permissions.ts";

/** The first page: who sets it up for whom, with what is to be known before, and what was wrong. */
export function firstPage(
  typed: Typed,
  { problems = [], beforehand = [] }: Partial<Record<"problems" | "beforehand", readonly Shown[]>>,
  voice: Voice,
): Html {
  const say = setUp(voice);
  const title = say("set-up-title");
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-lede")}</p>
    ${beforehand.map((one) => html`<p class="notice">${one}</p>`)} ${alerts(problems)}
    <form method="post" action="/set-up" class="fields">
      ${codeField(typed.code, voice)}
      ${field({
        name: "organization",
        label: say("set-up-organization"),
        hint: say("set-up-organization-hint"),
        value: typed.organization,
      })}
      ${addressField(typed.address, voice)}
      <p><button class="button">${say("set-up-continue")}</button></p>
    </form>
    <p class="small fields">
      <a href="/set-up/existing${withCode(typed.code)}">${say("set-up-to-existing")}</a>
    </p>`;
  const isFresh = problems.length === 0;
  const languages = isFresh ? languagesOn("/set-up", typed.code, voice) : undefined;
  return page(title, main, voice, languages);
}

/** The code that opens the set-up; nothing to type where the link in the log was followed. */
export function codeField(value: string, voice: Voice): Html {
  const say = setUp(voice);
  return field({ name: "code", label: say("set-up-code"), hint: say("set-up-code-hint"), value });
}

export function addressField(value: string, voice: Voice): Html {
  const say = setUp(voice);
  const [label, hint] = [say("set-up-address"), say("set-up-address-hint")];
  return field({ name: "address", label, hint, value });
}

/** What an address ends with, so that nobody types the code twice. */
export function withCode(code: string): string {
  return code === "" ? "" : `?${new URLSearchParams({ code }).toString()}`;
}

/** The second page: what GitHub will be asked for, and the button that goes there. */
export function registrationPage(
  asked: Asked,
  { manifest, at, answers }: { readonly manifest: Manifest; at: string; answers: boolean },
  voice: Voice,
): Html {
  const say = setUp(voice);
  const title = say("set-up-register-title", { organization: printed(asked.organization) });
  const silent = say("set-up-silent", { address: printed(asked.address) });
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-register-lede")}</p>
    ${answers ? "" : html`<p class="notice">${silent}</p>`}
    <dl class="terms fields">
      <div>
        <dt>${say("set-up-name")}</dt>
        <dd>${manifest.name}</dd>
      </div>
      <div>
        <dt>${say("set-up-webhooks")}</dt>
        <dd>${manifest.hook_attributes.url}</dd>
      </div>
      <div>
        <dt>${say("set-up-back-to")}</dt>
        <dd>${manifest.redirect_url}</dd>
      </div>
    </dl>
    <section>
      <h2>${say("set-up-permissions")}</h2>
      <p>${say("set-up-permissions-lede")}</p>
      ${permissions(manifest.default_permissions, voice)}
    </section>
    <form method="post" action="${at}">
      <input type="hidden" name="manifest" value="${JSON.stringify(manifest)}" />
      <p class="fields"><button class="button">${say("set-up-register")}</button></p>
    </form>
    <p class="small fields"><a href="/set-up">${say("set-up-change")}</a></p>`;
  return page(title, main, voice);
}

/** What became of the App. */
export interface Done {
  readonly name: string;
  readonly appId: number;
  /** Whose App it is; nobody where GitHub did not say. */
  readonly owner: string;
  /** Its page on GitHub. */
  readonly page: string;
  /** What it asks too little for, as `permission: level` or an event. */
  readonly lacks: readonly string[];
  /** Somebody had it before: GitHub need not know the way back here. */
  readonly brought?: true;
}

/** The last page: the App is registered, and its credentials are kept. */
export function donePage(
  { name, appId, owner, page: app, lacks, brought }: Done,
  voice: Voice,
): Html {
  const say = setUp(voice);
  const title = say("set-up-done-title");
  const organization = printed(owner);
  const main = html`<h1>${title}</h1>
    <p class="lede">
      ${say("set-up-done-lede", { app: printed(name), id: printed(String(appId)) })}
    </p>
    ${lacks.length > 0 && html`<p class="notice">${say("set-up-lacks", { list: printed(lacks.join(", ")) })}</p>`}
    <p class="fields">
      <a class="button" href="${app}/installations/new"
        >${say("set-up-install", { organization })}</a
      >
    </p>
    <p class="small fields">${say(brought ? "set-up-brought-next" : "set-up-install-next")}</p>`;
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
