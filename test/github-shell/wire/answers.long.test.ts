import { readFileSync } from "node:fs";
import { Octokit } from "@octokit/rest";
import { afterEach, expect, test } from "vitest";
import { Limited } from "../../../src/github/client/octokit.ts";
import { AS_APP, NEEDS } from "../../../src/github/needs.ts";
import { refusalIn } from "../../../src/github/write/refused.ts";
import { type Act, ACTS, github, ready } from "./acts.ts";
import { OUTCOMES, type Outcome } from "./outcomes.ts";

// Every answer that GitHub documents for a request that Waymark makes, and what Waymark then does.

const file = new URL("../../github/vendor/openapi.json", import.meta.url);
const { operations } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly operations: Readonly<Record<string, { readonly answers: object }>>;
};

/** `GET /repos/{owner}/{repo}`, of a request by the name that Octokit gives it. */
function operationOf(request: string): string {
  const [family = "", method = ""] = request.split(".");
  const rest = new Octokit().rest as unknown as Record<string, Record<string, Described>>;
  const described = rest[family]?.[method]?.endpoint.DEFAULTS;
  return described ? `${described.method} ${described.url}` : request;
}

interface Described {
  readonly endpoint: { readonly DEFAULTS: { readonly method: string; readonly url: string } };
}

const AS_TOLD = ["GET /app/hook/deliveries", "GET /app/installations"];
const TOKENS = "POST /app/installations/{installation_id}/access_tokens";
const REQUESTS = [...Object.keys(NEEDS), ...AS_APP, ...AS_TOLD, TOKENS].toSorted();

const rows = REQUESTS.flatMap((request) =>
  Object.keys(operations[operationOf(request)]?.answers ?? {}).map(
    (status) => [request, Number(status)] as const,
  ),
);

test("each answer that GitHub documents for a request of ours has its row, and nothing else has", () => {
  const told = Object.entries(OUTCOMES).flatMap(([request, outcomes]) =>
    Object.keys(outcomes).map((status) => `${request} ${status}`),
  );
  expect(told.toSorted()).toEqual(
    rows.map(([request, status]) => `${request} ${status}`).toSorted(),
  );
  expect(Object.keys(ACTS).toSorted()).toEqual(REQUESTS);
});

/** Requests of one kind, by their method and path. */
function matcherOf(request: string) {
  const [method = "", path = ""] = operationOf(request).split(" ");
  const parts = path.split("/").map((part) => {
    if (part === "{path}" || part === "{ref}") return "[^?]+?";
    return part.startsWith("{") ? "[^/?]+" : part;
  });
  return { method, path: new RegExp(`^${parts.join("/")}(?:\\?|$)`) };
}

/** The statuses of GitHub's answers to a request while something is done, whatever came of it. */
async function answersTo(
  request: string,
  act: Act,
): Promise<readonly [unknown, readonly number[]]> {
  const { method, path } = matcherOf(request);
  const from = github.requests().log.length;
  const error: unknown = await act().then(
    () => undefined,
    (one: unknown) => one ?? "nothing",
  );
  const log = github.requests().log.slice(from);
  const asked = log.filter((one) => one.method === method && path.test(one.path));
  return [error, asked.map(({ status }) => status)];
}

/** What became of an answer, as somebody tells it who does not know the code. */
async function outcomeOf(request: string, status: number, act: Act): Promise<Outcome> {
  const [error, [first = 0, ...more]] = await answersTo(request, act);
  expect(first).toBe(status);
  if (error instanceof Limited) return "waits";
  if (error !== undefined) return refusalIn(error) === undefined ? "thrown" : "refused";
  if (status < 300) return "done";
  if (status === 304) return "as before";
  if (status < 400) return more.length > 0 ? "led on" : "lost";
  return more.length > 0 ? "asked again" : "taken as none";
}

/** Lets GitHub answer so, and only once. */
function answer(request: string, status: number): void {
  const refusal = { status, message: `GitHub said ${status}` };
  const elsewhere = { status, headers: { location: "#here" }, body: {} };
  // A good answer comes by itself, and so does that nothing has changed.
  if (status >= 400) github.fail(matcherOf(request), { answer: refusal });
  else if (status >= 300 && status !== 304) github.fail(matcherOf(request), { answer: elsewhere });
}

/** All that an act reads was seen before; what it would write was not written. */
async function seenBefore(act: Act): Promise<void> {
  github.fail({ method: "POST", path: "/git/" }, { answer: { status: 409, message: "Not now" } });
  await act().catch(() => undefined);
  github.mend();
}

async function play(request: string, status: number): Promise<void> {
  const act = await ready(request);
  if (status === 304) await seenBefore(act);
  answer(request, status);
  const outcome = await outcomeOf(request, status, act);
  expect(outcome).toBe(OUTCOMES[request]?.[status]);
}

afterEach(() => github.mend());
test.each(rows)("%s answered %i", play);

test("every request was as GitHub describes it", () => {
  expect(github.violations()).toEqual([]);
});
