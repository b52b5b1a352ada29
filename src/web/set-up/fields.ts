import { html } from "hono/html";
import type { Shown } from "../../words/shown.ts";
import type { Html } from "../pages/link.ts";

/** One thing to type. */
interface Field {
  readonly name: string;
  readonly label: Shown;
  readonly hint: Shown;
  readonly value: string;
  /** Of several lines. */
  readonly tall?: true;
}

/** A field with its label, and a hint that is read with it. */
export function field({ name, label, hint, value, tall }: Field): Html {
  const always = html`id="${name}" name="${name}" aria-describedby="${name}-hint" autocomplete="off"
  autocapitalize="none" spellcheck="false" required`;
  return html`<p>
    <label for="${name}">${label}</label>
    <span class="soft small" id="${name}-hint">${hint}</span>
    ${
      tall
        ? html`<textarea ${always} rows="6" maxlength="6000"></textarea>`
        : html`<input ${always} value="${value}" maxlength="300" />`
    }
  </p>`;
}

/** What is wrong, before the form that it is about. */
export function alerts(problems: readonly Shown[]): readonly Html[] {
  return problems.map((problem) => html`<p class="notice" role="alert">${problem}</p>`);
}
