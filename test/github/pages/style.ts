import { createHash } from "node:crypto";
import { style } from "../../../src/web/pages/style.ts";

/** Our own pages' style, and what GitHub's pages have besides. */
const OWN = `
.double {
  margin: 0 -1.15rem; padding: 0.45rem 1.15rem; max-width: none; font-size: 0.88rem;
  background: var(--wash); border-top: 0.3rem solid var(--blaze); border-bottom: 1px solid var(--line);
}
main { padding-top: 1.2rem; }
h1::before { content: none; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem); }
h1 .number { color: var(--soft); font-weight: 400; }
.standing { margin-top: 0.7rem; }
.columns { margin-top: 1.4rem; }
.aside > section:first-child { margin-top: 1.5rem; }
@media (min-width: 52rem) { .aside > section:first-child { margin-top: 0; padding-top: 0; border-top: 0; } }
.timeline { list-style: none; padding: 0; display: grid; gap: 0.8rem; }
.post, .check, .file { border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); overflow: hidden; }
.post > h3, .file > h3 {
  font-size: 0.92rem; font-weight: 400; padding: 0.5rem 0.9rem; background: var(--wash); border-bottom: 1px solid var(--line);
}
.post > .markdown { padding: 0.8rem 0.9rem; }
.who { font-weight: 600; }
.when, time { white-space: nowrap; }
.tag {
  display: inline-block; padding: 0 0.45rem; border: 1px solid var(--soft); border-radius: 1rem; color: var(--soft);
  font-size: 0.75rem; font-weight: 400; vertical-align: 0.1em;
}
.label { display: inline-block; padding: 0 0.6rem; border-radius: 1rem; font-size: 0.82rem; font-weight: 600; border: 1px solid var(--line); }
.state { display: inline-block; padding: 0.05rem 0.7rem; border-radius: 1rem; font-size: 0.85rem; font-weight: 600; color: #ffffff; }
.state.open { background: #1a7f37; }
.state.merged { background: #7a45d1; }
.state.stopped { background: #59636e; }
.deed { max-width: none; padding: 0 0.2rem 0 0.9rem; border-left: 0.25rem solid var(--line); font-size: 0.92rem; color: var(--soft); }
.deed time { color: var(--soft); }
.deed q { color: var(--ink); }
.check { padding: 0.7rem 0.9rem; border-left-width: 0.35rem; display: grid; gap: 0.5rem; }
.check > h3 { font-size: 1rem; font-weight: 400; }
.check.success { border-left-color: #1a7f37; }
.check.failure { border-left-color: #cf222e; }
.outcome { font-weight: 600; }
.annotations { list-style: none; padding: 0; display: grid; gap: 0.8rem; }
.annotations pre { margin: 0.25rem 0; padding: 0.3rem 0.6rem; background: var(--wash); border-radius: 0.3rem; }
.markdown { display: flow-root; }
.markdown > * + *, .markdown blockquote > * + *, .markdown li > * + * { margin-top: 0.7rem; }
.markdown h1, .markdown h2, .markdown h3 { font-family: var(--text); font-size: 1.15rem; margin-top: 1.1rem; margin-bottom: 0; }
.markdown h1 { font-size: 1.4rem; }
.markdown h2 { font-size: 1.25rem; }
.markdown > :first-child { margin-top: 0; }
.markdown p { max-width: none; }
.markdown ul, .markdown ol { padding-left: 1.5rem; }
.markdown ul { list-style: disc; }
.markdown ul ul { list-style: circle; }
.markdown .contains-task-list { list-style: none; padding-left: 0.2rem; }
.markdown .contains-task-list .contains-task-list { padding-left: 1.5rem; }
.markdown input[type="checkbox"] { margin-right: 0.35rem; }
.markdown blockquote { margin-inline: 0; padding-left: 0.9rem; border-left: 0.25rem solid var(--line); color: var(--soft); }
.markdown table { border-collapse: collapse; font-size: 0.92rem; }
.markdown th, .markdown td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; overflow-wrap: normal; word-break: break-word; }
.markdown pre { padding: 0.6rem 0.8rem; background: var(--wash); border-radius: 0.3rem; }
.markdown hr { border: 0; border-top: 1px solid var(--line); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.86em; }
:not(pre) > code { background: var(--wash); padding: 0.08em 0.35em; border-radius: 0.25rem; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
input[type="checkbox"] { width: auto; margin: 0; }
.file + .file { margin-top: 0.9rem; }
main > .post { margin-top: 2rem; }
.count { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.85em; }
ins, del { text-decoration: none; color: inherit; }
.count ins { color: #116329; } .count del { color: #cf222e; }
.patch { padding: 0.5rem 0; }
.patch code { display: block; padding: 0 0.9rem; background: none; }
.patch ins, .patch del { display: block; margin: 0 -0.9rem; padding: 0 0.9rem; }
.patch ins { background: #dafbe1; } .patch del { background: #ffebe9; }
.threads { list-style: none; padding: 0; border-top: 1px solid var(--line); }
h3 + .threads { margin-top: 0.5rem; }
.threads + h3 { margin-top: 2rem; }
.threads > li { padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
.threads p { max-width: none; }
.source { padding: 0.5rem 0.5rem 0.5rem 3.2rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); font-size: 0.92rem; }
.source li::marker { color: var(--soft); font-size: 0.82em; }
.source li:target { background: var(--wash); outline: 1px solid var(--blaze); }
.source code { white-space: pre-wrap; background: none; padding: 0; }
.form { margin-top: 1.3rem; display: grid; gap: 1.2rem; max-width: 42rem; }
.form fieldset { border: 1px solid var(--line); border-radius: 0.45rem; }
.form legend { font-weight: 600; }
.choice { display: flex; gap: 0.5rem; align-items: baseline; }
.choice label { font-weight: 400; }
select, textarea {
  width: 100%; margin-top: 0.25rem; padding: 0.5rem 0.7rem; border: 1px solid var(--soft); border-radius: 0.45rem;
  background: var(--card); color: var(--ink); font: inherit;
}
@media (prefers-color-scheme: dark) {
  .count ins { color: #5dd57a; } .count del { color: #ff8b85; }
  .patch ins { background: #12351f; } .patch del { background: #4a1d1f; }
  .check.success { border-left-color: #5dd57a; } .check.failure { border-left-color: #ff8b85; }
}
`;

/** The whole style of a page: its labels' colors are its own. */
export function styleOf(own = ""): string {
  return `${style}${OWN}${own}`;
}

/** Nothing but this style is taken: no script, no picture from elsewhere, no form. */
export function policyFor(whole: string): string {
  const hash = createHash("sha256").update(whole).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
