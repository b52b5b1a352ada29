import { html } from "hono/html";
import { look } from "../look.ts";
import { markdown } from "./markdown.ts";
import type { Page } from "./layout.ts";
import type { Listed, Site } from "./site.ts";

/** A file on a branch, whose name may hold slashes too; `undefined` where there is none. */
export async function filePage(
  site: Site,
  repository: Listed,
  way: string,
): Promise<Page | undefined> {
  const { full_name: full, name } = repository;
  const parts = way.split("/");
  for (let at = 1; at < parts.length; at += 1) {
    const [ref, path] = [parts.slice(0, at).join("/"), parts.slice(at).join("/")];
    const text = await look(site.hub).file(full, path, ref);
    if (text !== undefined) return shown(site, { full, name }, ref, path, text);
  }
  return undefined;
}

interface Where {
  readonly full: string;
  readonly name: string;
}

function shown(site: Site, { full, name }: Where, ref: string, path: string, text: string): Page {
  const place = { site, repository: full, file: { ref, path } };
  const lines = text.replace(/\n$/, "").split("\n");
  return {
    title: path,
    crumbs: [
      [`/${site.organization}`, site.organization],
      [`/${full}`, name],
    ],
    main: html`<p class="soft">
        <code>${/^[\da-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref}</code>
      </p>
      ${
        /\.md$/i.test(path)
          ? html`<article class="post" aria-label="${path}">
              <div class="markdown">${markdown(text, place)}</div>
            </article>`
          : ""
      }
      <section aria-label="${site.say("emulated-source")}">
        <ol class="source">
          ${lines.map((line, index) => html`<li id="L${index + 1}"><code>${line}</code></li>`)}
        </ol>
      </section>`,
  };
}
