import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import { languageName } from "../../words/language-name.ts";
import { choices, type Filter } from "./filter.ts";
import { asking, type Html, home } from "./link.ts";
import type { View } from "./view.ts";

type Status = NonNullable<Community["status"]>;
type Choice = Exclude<keyof Filter, "word">;

/** Finds communities by a word, a skill, a language, a region and where they stand: a form that needs no JavaScript. */
export function filterForm(view: View): Html {
  const { say, filter, chosen, login } = view;
  const selects = (["skill", "language", "region", "status"] as const).map((name) =>
    select(name, view),
  );
  const all = Object.keys(filter).length > 0;
  return html`<form class="filter" method="get" action="${home(login)}" role="search">
    <p>
      <label for="filter-word">${say("pages-filter-word")}</label>
      <input
        id="filter-word"
        type="search"
        name="word"
        value="${filter.word ?? ""}"
        maxlength="200"
      />
    </p>
    ${selects} ${chosen && html`<input type="hidden" name="lang" value="${chosen}" />`}
    <p class="do">
      <button class="button" type="submit">${say("pages-filter-do")}</button>
      ${all && html`<a href="${home(login)}${asking({ ...(chosen && { chosen }) })}">${say("pages-filter-all")}</a>`}
    </p>
  </form>`;
}

/** Nothing where there is only one thing to choose, unless that was chosen. */
function select(name: Choice, view: View): Html | "" {
  const { say, filter } = view;
  const values = choices(name, view);
  if (values.length < 2 && filter[name] === undefined) return "";
  const chosen = filter[name]?.toLowerCase();
  return html`<p>
    <label for="filter-${name}">${say(`pages-filter-${name}`)}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${say("pages-filter-any")}</option>
      ${values.map((value) => {
        const words = optionWords(name, value, view);
        return value.toLowerCase() === chosen
          ? html`<option value="${value}" selected>${words}</option>`
          : html`<option value="${value}">${words}</option>`;
      })}
    </select>
  </p> `;
}

function optionWords(name: Choice, value: string, { say, voice }: View): string {
  switch (name) {
    case "language":
      return languageName(value, voice);
    case "status":
      return say("pages-status", { status: value as Status });
    case "skill":
    case "region":
      return value;
  }
}
