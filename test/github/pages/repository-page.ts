import { html } from "hono/html";
import { section } from "../../../src/web/pages/section.ts";
import { look } from "../look.ts";
import type { Issue } from "../shapes.ts";
import { markdown } from "./markdown.ts";
import type { Page } from "./layout.ts";
import { labelRules, threadList } from "./pieces.ts";
import { type Listed, type Site, filePath } from "./site.ts";

const FORMS = /^\.github\/ISSUE_TEMPLATE\/(?!config\.)([^/]+\.ya?ml)$/;

/** A repository: its threads, forms, files and README. */
export async function repositoryPage(site: Site, repository: Listed): Promise<Page> {
  const { say, organization } = site;
  const { full_name: full, name, description, default_branch: branch } = repository;
  const [issues, pulls] = threadsOf(site, full);
  const files = await filesIn(site, full, branch);
  const forms = files.flatMap((path) => FORMS.exec(path)?.[1] ?? []);
  const file = { ref: branch, path: "README.md" };
  const readme = await look(site.hub).file(full, file.path);
  return {
    title: name,
    crumbs: [[`/${organization}`, organization]],
    style: labelRules([...issues, ...pulls].flatMap(({ labels }) => labels)),
    main: html`<p class="lede">${description ?? ""}</p>
      ${section(
        "issues",
        html`<a href="/${full}/issues">${say("emulated-issues")}</a>`,
        threadList(full, issues, site),
      )}
      ${section(
        "pulls",
        html`<a href="/${full}/pulls">${say("emulated-pulls")}</a>`,
        threadList(full, pulls, site),
      )}
      ${
        forms.length === 0
          ? ""
          : section(
              "forms",
              say("emulated-forms"),
              html`<ul class="plain">
                ${forms.map((form) => html`<li><a href="${formPath(full, form)}">${form}</a></li> `)}
              </ul>`,
            )
      }
      ${section(
        "files",
        say("emulated-files"),
        html`<ul class="plain">
          ${files.map((path) => html`<li><a href="${filePath(full, branch, path)}">${path}</a></li> `)}
        </ul>`,
      )}
      ${
        readme === undefined
          ? ""
          : html`<article class="post" aria-label="README.md">
              <div class="markdown">${markdown(readme, { site, repository: full, file })}</div>
            </article>`
      }`,
  };
}

/** Only the issues, or only the pull requests. */
export function listPage(
  site: Site,
  { full_name: full, name }: Listed,
  kind: "issues" | "pulls",
): Page {
  const [issues, pulls] = threadsOf(site, full);
  const all = kind === "issues" ? issues : pulls;
  return {
    title: site.say(`emulated-${kind}`),
    crumbs: [
      [`/${site.organization}`, site.organization],
      [`/${full}`, name],
    ],
    style: labelRules(all.flatMap(({ labels }) => labels)),
    main: threadList(full, all, site),
  };
}

function threadsOf(site: Site, full: string): readonly [readonly Issue[], readonly Issue[]] {
  const all = site.threads.get(full) ?? [];
  return [all.filter((one) => !isPull(one)), all.filter(isPull)];
}

function isPull(one: Issue): boolean {
  return one.pull_request !== undefined && one.pull_request !== null;
}

/** Where GitHub shows a form. */
export function formPath(full: string, form: string): string {
  return `/${full}/issues/new?template=${encodeURIComponent(form)}`;
}

interface Tree {
  readonly tree?: readonly { readonly path: string; readonly type: string }[];
}

async function filesIn({ hub }: Site, full: string, branch: string): Promise<readonly string[]> {
  const path = `/repos/${full}/git/trees/${branch}?recursive=1`;
  const { status, body } = await hub.emulator.call("admin", { method: "GET", path });
  const { tree = [] } = status === 200 ? (body as Tree) : {};
  return tree.filter(({ type }) => type === "blob").map((entry) => entry.path);
}
