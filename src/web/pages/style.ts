import { createHash } from "node:crypto";
import { squeezed } from "./squeezed.ts";

/** The one stylesheet of all pages. */
export const style = squeezed(`
:root {
  --paper: #faf8f3; --card: #ffffff; --ink: #23272b; --soft: #565d63; --line: #dfdacd;
  --accent: #1c5f4c; --wash: #e7efe8; --blaze: #c2542d;
  --kind-0: #1c5f4c; --kind-1: #c2542d; --kind-2: #3d6ea8; --kind-3: #9a7414; --kind-4: #7d4a86; --kind-5: #6b7075;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --display: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181a; --card: #1d2124; --ink: #e8e5dd; --soft: #a9aeb0; --line: #363c40;
    --accent: #8fd0b6; --wash: #22312c; --blaze: #ec8a63;
    --kind-0: #8fd0b6; --kind-1: #ec8a63; --kind-2: #8db8ea; --kind-3: #d9b656; --kind-4: #c99ad2; --kind-5: #a3a9ad;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; padding: 0 1.15rem; background: var(--paper); color: var(--ink);
  font-family: var(--text); line-height: 1.6; overflow-wrap: anywhere;
}
.top, main, .bottom { max-width: 60rem; margin-inline: auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; font-weight: 600; margin: 0; }
h1, h2, .mark { font-family: var(--display); letter-spacing: -0.005em; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.75rem); }
h1::before {
  content: ""; display: block; width: 1.1rem; height: 2rem; margin-bottom: 0.9rem;
  background: var(--blaze); border-radius: 0.15rem;
}
h2 { font-size: 1.5rem; margin: 0 0 1rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
p, ul, ol, dl, dd { margin: 0; }
p { max-width: 42rem; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 0.18rem solid var(--blaze); outline-offset: 0.2rem; border-radius: 0.2rem; }
main:focus-visible { outline: none; }
.skip {
  position: absolute; left: 1rem; top: -6rem; z-index: 1; padding: 0.6rem 1rem;
  background: var(--card); border-radius: 0 0 0.4rem 0.4rem;
}
.skip:focus { top: 0; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.top { padding: 1.1rem 0 0; min-height: 3.4rem; font-size: 0.92rem; color: var(--soft); }
.mark { font-size: 1.05rem; font-weight: 600; }
.top img { vertical-align: -0.25rem; border-radius: 0.3rem; }
.trail-of-pages { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; }
.trail-of-pages li { display: flex; gap: 0.6rem; min-height: 1.6rem; }
.trail-of-pages li:not(:last-child)::after { content: "/" / ""; color: var(--line); }
main { padding: 2.2rem 0 1rem; }
main > section, .column > section { margin-top: 3.25rem; }
.lede + p, .lede + ul, .lede + .soft + ul { margin-top: 0.9rem; }
.onward { margin: 1.4rem 0 0.6rem; }
.notice { margin-top: 0.8rem; padding: 0.5rem 0.9rem; border-left: 0.25rem solid var(--blaze); background: var(--wash);
  background: color-mix(in srgb, var(--blaze) 12%, var(--paper)); }
.lede { font-size: 1.17rem; color: var(--soft); margin-top: 0.8rem; line-height: 1.5; }
.soft { color: var(--soft); }
.small { font-size: 0.92rem; }
.cards {
  list-style: none; padding: 0; display: grid; gap: 1.1rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
}
.card {
  position: relative; height: 100%; display: flex; flex-direction: column; gap: 0.55rem; padding: 1.1rem 1.2rem 1.15rem;
  background: var(--card); border: 1px solid var(--line); border-radius: 0.7rem;
}
.card h2 { margin: 0; }
.card h3 { font-family: var(--display); font-size: 1.3rem; }
.join { margin-top: 1.3rem; display: grid; gap: 0.55rem; justify-items: start; }
.card > .join { margin-top: auto; padding-top: 0.35rem; }
.card .purpose { font-size: 0.95rem; line-height: 1.5; }
.card .when { font-size: 0.88rem; color: var(--soft); }
.foot { margin-top: auto; padding-top: 0.4rem; display: flex; gap: 0.7rem; align-items: center; justify-content: space-between; }
.foot .button { margin-left: auto; padding: 0.3rem 0.9rem; font-size: 0.95rem; }
.faces { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: center; }
.faces a { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.75rem; text-decoration: none; }
.faces a:hover { text-decoration: underline; }
.face { width: 1.65rem; height: 1.65rem; border-radius: 50%; background: var(--wash); vertical-align: middle; object-fit: cover; }
.portrait { display: block; width: 6rem; height: 6rem; margin-bottom: 0.9rem; border-radius: 50%; background: var(--wash); object-fit: cover; }
.logo { display: block; width: 4rem; height: 4rem; margin-bottom: 0.9rem; object-fit: contain; }
h1.branded::before { content: none; }
.badge { display: block; width: 6rem; height: 6rem; margin-bottom: 0.9rem; object-fit: contain; }
.badges .badge { width: 1.65rem; height: 1.65rem; margin: 0; }
.filter { display: flex; flex-wrap: wrap; gap: 0.7rem 0.9rem; align-items: end; margin-bottom: 1.4rem; font-size: 0.95rem; }
.filter p { display: grid; gap: 0.2rem; flex: 1 1 9rem; max-width: 16rem; }
.filter label { font-size: 0.82rem; font-weight: 400; color: var(--soft); }
.filter .do { display: flex; gap: 0.9rem; align-items: center; flex: none; }
.filter input, .filter select { height: 2.7rem; }
.filter + .soft { margin-bottom: 1rem; }
.status {
  font-family: var(--text); font-weight: 400; display: inline-block; padding: 0.1rem 0.6rem; border: 1px solid var(--line); border-radius: 1rem;
  color: var(--soft); font-size: 0.82rem; vertical-align: 0.15em;
}
.terms { display: grid; gap: 0.7rem; font-size: 0.95rem; }
.terms dt { color: var(--soft); font-size: 0.82rem; letter-spacing: 0.02em; }
.spaced { gap: 1.1rem !important; }
.calendar { display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; margin-top: 1rem; }
.plain { list-style: none; padding: 0; display: grid; gap: 0.4rem; }
.button {
  display: inline-block; padding: 0.5rem 1.05rem; border-radius: 0.45rem; font-weight: 600;
  background: var(--accent); color: var(--paper); text-decoration: none;
}
.button:hover { text-decoration: underline; }
button.button { border: 0; font: inherit; font-weight: 600; cursor: pointer; }
.fields { margin-top: 1.5rem; max-width: 42rem; display: grid; gap: 1.2rem; justify-items: start; }
.fields p { width: 100%; display: grid; gap: 0.15rem; justify-items: start; }
label { font-weight: 600; }
input:not([type="hidden"]), select, textarea {
  width: 100%; min-width: 0; margin-top: 0.25rem; padding: 0.5rem 0.7rem; border: 1px solid var(--soft); border-radius: 0.45rem;
  background: var(--card); color: var(--ink); font: inherit;
}
p + .record { margin-top: 1rem; }
.record { list-style: none; padding: 0; border-top: 1px solid var(--line); }
.record > li {
  padding: 0.9rem 0; border-bottom: 1px solid var(--line);
  display: grid; gap: 0.15rem 1.5rem; grid-template-columns: 1fr;
}
.record p { max-width: none; }
.turning { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 1rem; }
.record time { color: var(--soft); font-size: 0.92rem; }
details { font-size: 0.92rem; }
summary { cursor: pointer; color: var(--soft); padding: 0.2rem 0; width: fit-content; }
details ul { padding: 0.3rem 0 0.3rem 1.2rem; display: grid; gap: 0.35rem; }
.badges { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.6rem; }
.badges a {
  display: flex; gap: 0.5rem; align-items: center; padding: 0.35rem 0.9rem; border: 1px solid var(--line); border-radius: 1.2rem;
  background: var(--card); text-decoration: none;
}
.badges a:hover { text-decoration: underline; }
.record ~ .claim { margin-top: 1rem; }
.plate { margin: 1rem 0 0.6rem; }
.plate img { max-width: 100%; height: auto; }
.line { display: block; padding: 0.5rem 0.9rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.45rem; font-size: 0.88rem; user-select: all; }
.line-behind { margin-top: 0.6rem; }
.why { margin-top: 3.25rem; }
.counts { margin-top: 0.6rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.counts caption { text-align: left; font-weight: 600; padding-bottom: 0.2rem; white-space: nowrap; }
.counts th { text-align: left; font-weight: 400; color: var(--soft); padding: 0.15rem 1.5rem 0.15rem 0; }
.counts td { text-align: right; }
.counts + .record { margin-top: 0.9rem; }
.counts + .small, .record + .small { margin-top: 1rem; }
section > h3 + .record { margin-top: 0.6rem; }
section > .record + h3, section > .counts + h3 { margin-top: 2rem; }
.columns { display: grid; gap: 0 3.5rem; grid-template-columns: minmax(0, 1fr); }
.aside > section {
  margin-top: 1.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line);
}
.aside h2 { font-size: 1.1rem; margin-bottom: 0.55rem; }
.aside .terms, .aside .plain + p { margin-top: 0.8rem; }
.people { gap: 0.8rem; }
.before { margin: 1rem 0 0.4rem; font-size: 0.92rem; color: var(--soft); }
.pathway { margin-top: 2rem; }
.pathway > p { margin-top: 0.4rem; }
.drawing { display: block; max-width: 100%; height: auto; margin-top: 1.3rem; font-family: var(--text); }
.drawing .way { fill: none; stroke: var(--blaze); stroke-width: 3; stroke-dasharray: 1 7; stroke-linecap: round; }
.drawing .stage, .drawing .summit { fill: var(--card); stroke: var(--blaze); stroke-width: 2.5; }
.drawing .summit { fill: var(--blaze); }
.drawing text { fill: var(--soft); font-size: 12px; }
.drawing .name { fill: var(--ink); font-size: 15px; font-weight: 600; }
.drawing .number { fill: var(--ink); font-weight: 600; }
.drawing .summit + .number { fill: var(--paper); }
.chart { display: block; max-width: 36rem; margin-top: 1rem; font-family: var(--text); }
.chart text { fill: var(--soft); font-size: 12px; }
.chart rect { stroke: var(--paper); stroke-width: 1; }
${Array.from({ length: 6 }, (_, kind) => `.kind-${kind} { fill: var(--kind-${kind}); }`).join(" ")}
.funnel { margin-top: 1.2rem; }
.legend { list-style: none; padding: 0; margin: 0.7rem 0 0.4rem; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.92rem; }
.legend li { display: flex; gap: 0.4rem; align-items: center; }
.wide { overflow-x: auto; max-width: 100%; }
.figures { margin-top: 0.4rem; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.figures th { text-align: left; font-weight: 400; color: var(--soft); padding: 0.2rem 1.2rem 0.2rem 0; vertical-align: bottom; }
.figures td { text-align: right; padding: 0.2rem 1.2rem 0.2rem 0; white-space: nowrap; }
.figures thead th:not(:first-child) { text-align: right; }
.figures tbody th { white-space: nowrap; }
.trail { list-style: none; padding: 0; margin-top: 1.3rem; }
.trail > li { position: relative; padding: 0 0 1.6rem 2rem; }
.trail > li::before {
  content: ""; position: absolute; left: 0; top: 0.2rem; width: 0.65rem; height: 1.15rem;
  border-radius: 0.12rem; background: var(--blaze);
}
.trail > li:not(:last-child)::after {
  content: ""; position: absolute; left: 0.28rem; top: 1.75rem; bottom: 0.15rem; border-left: 2px dotted var(--line);
}
.trail p { margin-top: 0.2rem; }
.checklist { padding-left: 1.2rem; display: grid; gap: 0.5rem; list-style: square; margin-top: 0.8rem; }
.checklist ul { padding-left: 1.2rem; display: grid; gap: 0.4rem; margin-top: 0.4rem; list-style: square; }
.checklist li::marker { color: var(--blaze); }
.steps { margin-top: 2rem; padding-left: 1.6rem; display: grid; gap: 1.9rem; }
.steps h2 { margin: 0 0 0.4rem; font-size: 1.3rem; }
.steps li::marker { font-family: var(--display); font-size: 1.3rem; color: var(--soft); }
.steps p + p { margin-top: 0.8rem; }
.bottom { margin-top: 4rem; padding: 1.3rem 0 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.88rem; }
.languages ul { list-style: none; padding: 0; margin-top: 0.6rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
.languages [aria-current] { font-weight: 600; }
@media (min-width: 52rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 17rem; }
  .aside > section:first-child { margin-top: 3.25rem; }
  .record > li { grid-template-columns: 1fr auto; }
  .record details { grid-column: 1 / -1; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --wash: #fff; }
  .skip, .top, .join, .foot .button, .filter, .turning, .languages, .local { display: none; }
  body { padding: 0; font-size: 10.5pt; }
  main { padding: 0; }
  .cards, .columns { display: block; }
  .card { break-inside: avoid; margin-bottom: 0.8rem; }
  .record > li, .trail > li, .checklist li, h2, h3 { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; }
  .card a::after, .faces a::after, .record a::after { content: none !important; }
}
`);

/** What the Content-Security-Policy calls this stylesheet. */
export const styleHash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
