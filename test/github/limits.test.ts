import { afterAll, expect, test } from "vitest";
import { asInstallation, closeConforming, harbor, ORG } from "./harbor.ts";

const github = await harbor();
afterAll(() => closeConforming(github));
const { rest } = await asInstallation(github);

/** What stands in the headers of a refusal. */
async function refused(): Promise<Readonly<Record<string, unknown>>> {
  const error: unknown = await rest.orgs.get({ org: ORG }).catch((one: unknown) => one);
  const { status, response } = error as { status: number; response: { headers: object } };
  return { status, ...response.headers };
}

test("an hour until the limit resets is told in the headers", async () => {
  github.fail({}, { answer: "primary limit", retryAfter: 3600 });
  const headers = await refused();
  expect(headers).toMatchObject({ status: 403, "x-ratelimit-remaining": "0" });
  expect(Number(headers["x-ratelimit-reset"])).toBeGreaterThan(Date.now() / 1000 + 3590);
  expect(headers).not.toHaveProperty("retry-after");
});

test.each([
  ["too many", 429],
  ["secondary limit", 403],
] as const)("%s may come without a word in the headers of how long", async (answer, status) => {
  github.fail({}, { answer, retryAfter: "unsaid" });
  const headers = await refused();
  expect(headers).toMatchObject({ status, "x-ratelimit-remaining": "4999" });
  expect(headers).not.toHaveProperty("retry-after");
});
