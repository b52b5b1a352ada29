import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { woven } from "../../../src/web/pages/woven.ts";
import { type SeenCheck, look } from "../look.ts";
import type { Annotation } from "../state.ts";
import type { Happening } from "./happening.ts";
import { markdown } from "./markdown.ts";
import type { Place } from "./references.ts";
import { filePath } from "./site.ts";

type Checks = Extract<Happening, { kind: "checks" }>;

/** What checks said of a commit, with every annotation under the line that it is about. */
export async function checkRuns(
  { head, runs }: Checks,
  fullName: string,
  place: Place,
): Promise<Html> {
  const texts = await textsOf(runs, head, fullName, place);
  const about = (one: SeenCheck) =>
    html`<article class="check ${one.conclusion ?? "running"}">
      ${run(one, head, fullName, place, texts)}
    </article>`;
  return html`${runs.map(about)}`;
}

type Texts = ReadonlyMap<string, readonly string[]>;

/** The files that annotations are about, line by line. */
async function textsOf(
  runs: readonly SeenCheck[],
  head: string,
  fullName: string,
  { site }: Place,
): Promise<Texts> {
  const paths = new Set(runs.flatMap(({ annotations }) => annotations.map(({ path }) => path)));
  const read = async (path: string) =>
    [path, ((await look(site.hub).file(fullName, path, head)) ?? "").split("\n")] as const;
  return new Map(await Promise.all([...paths].map(read)));
}

const OUTCOMES = {
  success: "emulated-check-success",
  failure: "emulated-check-failure",
  neutral: "emulated-check-neutral",
  cancelled: "emulated-check-cancelled",
} as const;

function run(one: SeenCheck, head: string, fullName: string, place: Place, texts: Texts): Html {
  const { say } = place.site;
  const { name, conclusion, title, summary, annotations } = one;
  const outcome = OUTCOMES[conclusion as keyof typeof OUTCOMES] ?? "emulated-check-running";
  const looked = woven(
    { name: html`<b>${name}</b>`, commit: html`<code>${head.slice(0, 7)}</code>` },
    (slots) => say("emulated-check", slots),
  );
  return html`<h3>${looked}: <span class="outcome">${say(outcome)}</span></h3>
    ${title ? html`<p>${title}</p>` : ""}
    ${summary ? html`<div class="markdown">${markdown(summary, place)}</div>` : ""}
    ${
      annotations.length === 0
        ? ""
        : html`<h4>${say("emulated-annotations", { count: annotations.length })}</h4>
            <ul class="annotations">
              ${annotations.map((each) => annotation(each, head, fullName, place, texts))}
            </ul>`
    }`;
}

const LEVELS = {
  failure: "emulated-annotation-failure",
  warning: "emulated-annotation-warning",
  notice: "emulated-annotation-notice",
} as const;

function annotation(
  one: Annotation,
  head: string,
  fullName: string,
  place: Place,
  texts: Texts,
): Html {
  const { path, start_line: line, annotation_level: level, message } = one;
  const text = texts.get(path)?.[line - 1] ?? "";
  const word = LEVELS[level as keyof typeof LEVELS] ?? LEVELS.notice;
  return html`<li>
    <p>
      <a href="${filePath(fullName, head, path)}#L${line}">${path}:${line}</a>
      <span class="tag">${place.site.say(word)}</span>
    </p>
    ${text.trim() === "" ? "" : html`<pre><code>${text}</code></pre>`}
    <p>${message}</p>
  </li> `;
}
