import { html } from "hono/html";
import { load } from "js-yaml";
import type { Html } from "../../../src/web/pages/link.ts";
import { look } from "../look.ts";
import { markdown } from "./markdown.ts";
import type { Page } from "./layout.ts";
import type { Place } from "./references.ts";
import type { Listed, Site } from "./site.ts";

interface Form {
  readonly name?: unknown;
  readonly description?: unknown;
  readonly title?: unknown;
  readonly labels?: unknown;
  readonly body?: unknown;
}

interface Element {
  readonly type?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: unknown };
}

/** A form as whoever fills it in sees it, only to be looked at; `undefined` where there is none. */
export async function formPage(
  site: Site,
  repository: Listed,
  file: string,
): Promise<Page | undefined> {
  const { full_name: full, name } = repository;
  const { say } = site;
  const path = `.github/ISSUE_TEMPLATE/${file}`;
  const text = file.includes("/") ? undefined : await look(site.hub).file(full, path);
  const form = text === undefined ? undefined : read(text);
  if (!form) return undefined;
  const place = { site, repository: full };
  const elements = Array.isArray(form.body) ? (form.body as readonly Element[]) : [];
  const labels = Array.isArray(form.labels) ? form.labels.map(String) : [];
  return {
    title: words(form.name) || file,
    crumbs: [
      [`/${site.organization}`, site.organization],
      [`/${full}`, name],
      [`/${full}/issues`, say("emulated-issues")],
    ],
    main: html`<p class="lede">${words(form.description)}</p>
      <p class="notice">${say("emulated-form-hint")}</p>
      <div class="form">
        <p>
          <label for="title">${say("emulated-form-title")}</label>
          <input id="title" value="${words(form.title)}" readonly />
        </p>
        ${elements.map((element, index) => shown(element, `field-${index}`, place))}
      </div>
      ${
        labels.length === 0
          ? ""
          : html`<p class="soft">${say("emulated-form-labels")}: ${labels.join(", ")}</p>`
      }`,
  };
}

function read(text: string): Form | undefined {
  try {
    const value: unknown = load(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function words(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function shown({ type, attributes = {}, validations }: Element, id: string, place: Place): Html {
  if (type === "markdown")
    return html`<div class="markdown">${markdown(words(attributes["value"]), place)}</div>`;
  const { say } = place.site;
  const required = validations?.required === true;
  const name = html`${words(attributes["label"])}
  ${required ? html`<span class="tag">${say("emulated-form-required")}</span>` : ""}`;
  const hint = html`<div class="markdown small">
    ${markdown(words(attributes["description"]), place)}
  </div>`;
  const options = Array.isArray(attributes["options"]) ? (attributes["options"] as unknown[]) : [];
  if (type === "checkboxes")
    return html`<fieldset>
      <legend>${name}</legend>
      ${hint}
      ${options.map(
        (option, index) =>
          html`<p class="choice">
            <input type="checkbox" id="${id}-${index}" disabled />
            <label for="${id}-${index}">${words((option as { label?: unknown }).label)}</label>
          </p>`,
      )}
    </fieldset>`;
  return html`<div class="field">
    <label for="${id}">${name}</label>
    ${hint} ${control(String(type), id, attributes, options, place)}
  </div>`;
}

function control(
  type: string,
  id: string,
  attributes: Readonly<Record<string, unknown>>,
  options: readonly unknown[],
  { site }: Place,
): Html {
  const placeholder = words(attributes["placeholder"]);
  const value = words(attributes["value"]);
  if (type === "dropdown")
    return html`<select id="${id}">
        ${options.map((option) => html`<option>${words(option)}</option> `)}
      </select>
      ${
        attributes["multiple"] === true
          ? html`<p class="soft small">${site.say("emulated-form-several")}</p>`
          : ""
      }`;
  if (type === "textarea")
    return html`<textarea id="${id}" rows="4" placeholder="${placeholder}" readonly>
${value}</textarea>`;
  return html`<input id="${id}" placeholder="${placeholder}" value="${value}" readonly />`;
}
