import { html } from "hono/html";
import { GITHUB, type ThreadRef } from "../../core/place.ts";
import { beginning } from "../../words/generated/beginning.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { everything } from "../pages/crumbs.ts";
import { layout } from "../pages/layout.ts";
import { type Html, home } from "../pages/link.ts";
import type { Reader } from "../pages/reader.ts";
import type { Begun } from "./read.ts";

/** What comes next for whoever has just installed the App. */
export function beginningPage(
  begun: Begun | undefined,
  { github = GITHUB, again }: { readonly github?: string | undefined; readonly again: string },
  reader: Reader,
): Html {
  const say = beginning(reader.voice);
  const title = titleFor(begun, reader);
  const steps = begun ? stepsOf(begun, github, reader) : [];
  const current = steps.findIndex(({ done }) => !done);
  const main = html`<h1>${title}</h1>
    <p class="lede">${say(ledeFor(begun))}</p>
    ${
      begun
        ? html`<ol class="steps">
            ${steps.map((step, index) => shown(step, index === current, reader))}
          </ol>`
        : ""
    }
    ${
      begun?.inForce
        ? html`<p class="fields">
            <a class="button" href="${home(begun.login)}">${say("beginning-pages")}</a>
          </p>`
        : html`<p class="small fields"><a href="${again}">${say("beginning-again")}</a></p>`
    }`;
  const { language } = reader.voice;
  return layout({ title, description: title, crumbs: [everything(reader)], main, language });
}

function titleFor(begun: Begun | undefined, { voice }: Reader): Shown {
  const say = beginning(voice);
  if (!begun) return say("beginning-title-anywhere");
  const organization = asText(begun.login);
  return say(begun.inForce ? "beginning-title-done" : "beginning-title", { organization });
}

function ledeFor(begun: Begun | undefined) {
  if (!begun) return "beginning-lede-waiting";
  return begun.inForce ? "beginning-lede-done" : "beginning-lede";
}

interface Step {
  readonly name: Shown;
  /** What is to be done; nobody reads it any more once it is. */
  readonly words: Shown;
  readonly done: boolean;
  /** Where it is done, once that can be said. */
  readonly link?: { readonly href: string; readonly text: Shown };
}

function stepsOf(begun: Begun, github: string, { voice }: Reader): readonly Step[] {
  const { login, ground, offer, plan, turnedDown, inForce } = begun;
  const say = beginning(voice);
  const place = `${github}/${encodeURIComponent(login)}`;
  const create = `${github}/new?${new URLSearchParams({ owner: login, name: "community" }).toString()}`;
  const hasDefinitions = plan !== undefined || inForce;
  return [
    {
      name: say("beginning-ground"),
      words: say(ground === "empty" ? "beginning-ground-empty" : "beginning-ground-none"),
      done: ground === "there" || hasDefinitions,
      ...(ground === "none" && { link: { href: create, text: say("beginning-create") } }),
      ...(ground === "empty" && {
        link: { href: `${place}/community`, text: say("beginning-open-repository") },
      }),
    },
    {
      name: say("beginning-offer"),
      words: say(turnedDown ? "beginning-offer-closed" : "beginning-offer-open"),
      done: hasDefinitions,
      ...(offer && {
        link: { href: at(offer, github, "pull"), text: say("beginning-open-offer") },
      }),
    },
    {
      name: say("beginning-plan"),
      words: say("beginning-plan-words"),
      done: inForce,
      ...(plan && { link: { href: at(plan, github, "issues"), text: say("beginning-open-plan") } }),
    },
  ];
}

function at({ repo, number }: ThreadRef, github: string, kind: "pull" | "issues"): string {
  const parts = [repo.owner, repo.name, kind, String(number)];
  return `${github}/${parts.map(encodeURIComponent).join("/")}`;
}

/** The first that is not done is the one to do now. */
function shown({ name, words, done, link }: Step, now: boolean, { voice }: Reader): Html {
  const say = beginning(voice);
  const mark = done ? "done" : now ? "now" : "later";
  return html`<li${now ? html` aria-current="step"` : ""}>
    <h2>${name} <span class="status">${say(`beginning-${mark}`)}</span></h2>
    ${done ? "" : html`<p>${words}</p>`}
    ${now && link ? html`<p><a class="button" href="${link.href}">${link.text}</a></p>` : ""}
  </li>`;
}
