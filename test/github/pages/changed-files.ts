import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { printed } from "../../../src/words/printed.ts";
import type { ChangedFile, Pull } from "../shapes.ts";
import { filesOf } from "../threads.ts";
import { type Site, filePath } from "./site.ts";

interface Patched extends ChangedFile {
  readonly patch?: string;
}

/** The files of a pull request, with what it changes in them. */
export async function changedFiles(site: Site, fullName: string, pull: Pull): Promise<Html> {
  const files: readonly Patched[] = await filesOf(site.hub, fullName, pull);
  return html`<section aria-labelledby="files">
    <h2 id="files">${site.say("emulated-changed", { count: files.length })}</h2>
    ${files.map((file) => changed(file, fullName, pull, site))}
  </section>`;
}

function changed(file: Patched, fullName: string, pull: Pull, site: Site): Html {
  const { filename, additions, deletions, patch = "" } = file;
  const { say } = site;
  const at = file.status === "removed" ? pull.base.sha : pull.head.sha;
  const count = say("emulated-lines", { more: additions, less: deletions });
  return html`<article class="file">
    <h3>
      <a href="${filePath(fullName, at, filename)}">${filename}</a>
      <span class="soft">${how(file, site)}</span>
      <span class="count" aria-hidden="true"
        ><ins>+${additions}</ins> <del>−${deletions}</del></span
      >
      <span class="unseen">${count}</span>
    </h3>
    ${patch === "" ? "" : html`<pre class="patch"><code>${patch.split("\n").map((line) => patched(line, site))}</code></pre>`}
  </article>`;
}

function how({ status, previous_filename: path }: Patched, { say }: Site): string {
  if (path !== undefined) return say("emulated-moved", { path: printed(path) });
  if (status === "added") return say("emulated-added");
  return say(status === "removed" ? "emulated-removed" : "emulated-modified");
}

const BREAK = "\n";

function patched(line: string, { say }: Site): Html {
  const [sign, text] = [line.slice(0, 1), line.slice(1)];
  if (sign === "+")
    return html`<ins><span class="unseen">${say("emulated-line-more")}</span>${line}${BREAK}</ins>`;
  if (sign === "-")
    return html`<del
      ><span class="unseen">${say("emulated-line-less")}</span>${`−${text}`}${BREAK}</del
    >`;
  return html`${line}${BREAK}`;
}
