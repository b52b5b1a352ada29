import { html } from "hono/html";
import { layout } from "../pages/layout.ts";
import type { Html } from "../pages/link.ts";
import type { Asked, Typed } from "./asked.ts";
import type { Manifest } from "./manifest.ts";

const TITLE = "Set up Waymark";

function page(title: string, main: Html): Html {
  return layout({ title, description: "Registers a GitHub App.", crumbs: [], main });
}

/** The first page: who sets it up for whom, with what was wrong before. */
export function firstPage(typed: Typed, problems: readonly string[] = []): Html {
  return page(
    TITLE,
    html`<h1>${TITLE}</h1>
      <p class="lede">
        This registers a GitHub App of your own for one organisation, with the permissions that
        Waymark needs and no others. Sign in to GitHub first, as an owner of the organisation.
      </p>
      ${problems.map((problem) => html`<p class="notice" role="alert">${problem}</p>`)}
      <form method="post" action="/set-up" class="fields">
        ${input({
          name: "code",
          label: "One-time code",
          hint: "It stands in the log of the server that you have just started.",
          value: typed.code,
        })}
        ${input({
          name: "organization",
          label: "Organisation",
          hint: "As in its address: harbor in github.com/harbor.",
          value: typed.organization,
        })}
        ${input({
          name: "address",
          label: "Public address",
          hint: "Where GitHub can reach this server: webhooks arrive there, and people read the pages there. For example https://waymark.example.",
          value: typed.address,
        })}
        ${input({
          name: "here",
          label: "Other address (optional)",
          hint: "Only if you see this page at another one, through a tunnel for example: the one you see it at, such as http://localhost:3000.",
          value: typed.here,
          optional: true,
        })}
        <p><button class="button">Go on</button></p>
      </form>`,
  );
}

interface Input {
  readonly name: keyof Typed;
  readonly label: string;
  readonly hint: string;
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
export function registrationPage(asked: Asked, manifest: Manifest, at: string): Html {
  const permissions = Object.entries(manifest.default_permissions);
  return page(
    "Register the App",
    html`<h1>Register the App</h1>
      <p class="lede">
        GitHub shows the App once more, lets you change its name, and sends you back here. Do it
        within an hour, in this browser.
      </p>
      <dl class="terms fields">
        <div>
          <dt>Organisation</dt>
          <dd>${asked.organization}</dd>
        </div>
        <div>
          <dt>Webhooks arrive at</dt>
          <dd>${manifest.hook_attributes.url}</dd>
        </div>
        <div>
          <dt>GitHub sends you back to</dt>
          <dd>${manifest.redirect_url}</dd>
        </div>
        <div>
          <dt>Permissions</dt>
          <dd>${permissions.map(([name, level]) => `${name}: ${level}`).join(", ")}</dd>
        </div>
      </dl>
      <form method="post" action="${at}">
        <input type="hidden" name="manifest" value="${JSON.stringify(manifest)}" />
        <p class="fields"><button class="button">Register it on GitHub</button></p>
      </form>
      <p class="small fields"><a href="/set-up">Change something</a></p>`,
  );
}

/** The last page: the App is registered, and its credentials are kept. */
export function donePage(name: string, app: string): Html {
  return page(
    "Waymark is set up",
    html`<h1>Waymark is set up</h1>
      <p class="lede">
        ${name} is registered, and its credentials are kept where only this server reads them.
        Waymark starts now, and this set-up is closed for good.
      </p>
      <p class="fields">
        <a class="button" href="${app}/installations/new">Install it on your organisation</a>
      </p>`,
  );
}

/** One thing to know, and where it goes on. */
export function noticePage(title: string, words: string, again = true): Html {
  return page(
    title,
    html`<h1>${title}</h1>
      <p class="lede">${words}</p>
      ${again ? html`<p class="fields"><a href="/set-up">Back to the set-up</a></p>` : ""}`,
  );
}
