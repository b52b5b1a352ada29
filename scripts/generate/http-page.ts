import type { Hono } from "hono";
import { health } from "../../src/web/health.ts";
import { realClock } from "../../src/web/clock.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { freshKey, keyFrom } from "../../src/open-badges/key.ts";
import { openBadges } from "../../src/web/pages/open-badges.ts";
import { pages } from "../../src/web/pages/pages.ts";
import { REFUSALS, WEBHOOK_PATH } from "../../src/web/receive.ts";
import { cell } from "./checks-page.ts";

const WHAT: Readonly<Record<string, string>> = {
  [`POST ${WEBHOOK_PATH}`]:
    "What GitHub sends. 202 once the database has committed it; anything else says why, in words.",
  "GET /healthz": "Whether the process answers: 200 and `ok`. Restart it where it doesn't.",
  "GET /readyz":
    "Whether deliveries can be kept: 200 and `ready`, or 503 while the database doesn't answer or its disk is full. Tried once in 5 seconds at most, however many ask.",
  "GET /metrics": "What it counts, for Prometheus: [metrics](metrics.md).",
  "GET /favicon.svg": "The small picture beside a page's title.",
  "GET /robots.txt": "What search engines have nothing to find in.",
  "GET /:org/calendar.ics": "All meetings, for calendars: `text/calendar`.",
  "GET /:org/communities/:id/calendar.ics": "A community's meetings, for calendars.",
  "GET /:org/contributors.svg":
    "A picture for a README: everybody who was recognized, or contributed in public in the last two years, up to a hundred, with their faces on GitHub or the first letters of their names. Whoever would rather not be named is only counted.",
  "GET /:org/recognition.atom":
    "Who was recognized lately, as the organization's page tells it, for feed readers: an Atom feed in the organization's language, or the one of `?lang=`.",
  "GET /:org/logo": "The organization's logo, or a mark of ours.",
  "GET /:org/badges/:id/image": "A badge's picture, or a mark of ours.",
  "GET /:org/communities/:id/badge.svg":
    "The same of a community, with how many people belong to it.",
  "GET /:org/badges/:id/badge.svg":
    "A small picture for a README: the badge's name, and how many people have it. In the organization's language, or the one of `?lang=`; any page may show it.",
  "GET /:org/faces/:login":
    "The picture on GitHub of somebody who leads, or led, a community, or has a page of their own; otherwise the first letter of their name.",
  "GET /": "Every organization that Waymark works for; where there is one, it leads there.",
  "GET /:org": "Leads to `/:org/`.",
  "GET /:org/":
    "An organization: its communities, badges, mentoring, who was recognized lately, and [what was contributed](how-to/numbers.md) quarter by quarter.",
  "GET /:org/communities/:id":
    "A community: when it meets, who leads it, how to join, what can be learned, [how far people have come](how-to/numbers.md), and what they contributed.",
  "GET /:org/badges/:id": "A badge: what it takes, and who has it.",
  "GET /.well-known/did.json":
    "Who signs badges (`did:web`), with every key. This and what follows is there where [`WAYMARK_KEYS`](environment.md) names keys.",
  "GET /did.json": "The same, for a `PUBLIC_URL` with a path: a proxy leads there.",
  "GET /.well-known/jwks.json": "The public keys alone, as a JSON Web Key Set.",
  "GET /verify": "Where anybody checks a credential.",
  "POST /verify":
    "Says whether the field `credential` holds one that was signed here, and whether it still stands. At most 64 KiB; no address in it is opened, and nothing is kept.",
  "GET /:org/awards/:award":
    "A badge of somebody who claimed it, such as `583231-first-step`, by their account's number; with `.jwt` behind it, the signed credential. Nothing, 404, before they write `/claim` and after `/unclaim`.",
  "GET /:org/open-badges/status/:list":
    "Which credentials were revoked: a signed `BitstringStatusListCredential`.",
  "GET /:org/health":
    "What comes of [rules, stages, and badges](how-to/numbers.md#what-comes-of-rules-stages-and-badges): how much each rule counted and when last, which stages nobody has reached, and when each badge was given last. It names nobody.",
  "GET /progress/:file":
    "A small bar, such as `67.svg`, for the answers to `/progress`: as full as its address says in per cent, from 0 to 99. Nothing is looked up; anything else is a 404.",
  "GET /:org/people/:login":
    "Somebody who asked for a page about themselves with `/publish`, and nobody else: whoever didn't, or took it back, is no different here from somebody who isn't there.",
  "GET /:org/people/:login/contributions":
    "Every contribution that the page about somebody counts, a hundred at a time, where there is such a page.",
  "GET /:org/people/:login/badges/:badge":
    "Every fact behind a badge of theirs, a hundred at a time, where there is a page about them; of a badge for each year with the year behind it, such as `reviewer-2026`.",
  "GET /:org/people/:login/stages/:pathway/:stage":
    "Every fact behind a stage that they reached, a hundred at a time, where there is a page about them.",
  "GET /:org/mentorships/:id": "A mentorship program, and who may mentor in it.",
};

const INTRO = `# HTTP

Everything that a running server answers. It speaks plain HTTP: put a proxy in front that ends TLS ([two recipes](how-to/self-hosting.md)). \`HOST\` and \`PORT\` say where it listens ([environment](environment.md)).
`;

const PAGES = `Pages are for everybody, show only what public repositories hold, and need neither JavaScript nor cookies. \`?lang=en\` and \`?lang=es\` choose a language; without it, the browser's counts. Long lists have \`?page=2\` and so on. An address under a name that something had before leads on to the one it has now, and so does one of an organization's pages or files with a slash behind it.
`;

const SET_UP = `## Before it is set up

Without credentials there is only the set-up under \`/set-up\`: \`/healthz\` says \`ok\`, and \`/readyz\` and the webhook say 503, so that GitHub's deliveries are brought again later. The first person who types the one-time code of the log can register the App; once it is, the set-up is gone. See [Security](../SECURITY.md#if-you-run-waymark).
`;

const ANSWERS = `## Answers to a webhook

\`waymark_deliveries_refused_total\` counts them by reason. Only 202 promises anything: what was answered so is kept, even if the process dies a moment later.
`;

const SHAPE =
  "| 400 | `shape` | What the body lacks, or holds that a body of its event never does. |";

/** The page about every address that is answered. */
export function httpPage(): string {
  const rows = addresses().map((address) => {
    const what = WHAT[address];
    if (what === undefined)
      throw new Error(`scripts/generate/http-page.ts doesn't tell ${address}`);
    return `| \`${address}\` | ${cell(what)} |`;
  });
  const refusals = REFUSALS.map(
    ({ status, reason, words }) => `| ${status} | \`${reason}\` | ${cell(words)} |`,
  );
  return [
    INTRO,
    `| request | what it answers |\n| --- | --- |\n${rows.join("\n")}\n`,
    PAGES,
    ANSWERS,
    `| status | reason | what it says |\n| --- | --- | --- |\n| 202 | | Kept. |\n${[...refusals, SHAPE].join("\n")}\n`,
    SET_UP,
  ].join("\n");
}

/** Every address that is answered, as the routers know them. */
export function addresses(): readonly string[] {
  const all = [healthRoutes(), pageRoutes()].flatMap((app) =>
    app.routes.map(({ method, path }) => `${method} ${path}`),
  );
  const real = all.filter((address) => !/^ALL |\*$/.test(address));
  return [...new Set([`POST ${WEBHOOK_PATH}`, ...real])];
}

function never(): Promise<never> {
  return Promise.reject(new Error("nobody asks"));
}

function healthRoutes(): Hono {
  return health({ tryKeeping: never, counts: never }, createMetrics(), realClock);
}

function pageRoutes(): Hono {
  const reader = { organizations: never, organization: never };
  const key = keyFrom(freshKey("EdDSA"));
  if (!key) throw new Error("no key was made");
  const issuer = {
    pages: "https://waymark.example",
    api: "https://api.github.com",
    keys: [key] as const,
  };
  return pages(reader, undefined, undefined, openBadges(issuer));
}
