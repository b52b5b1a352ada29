import { describe, expect, test } from "vitest";
import { linkKey, linkKeyOf } from "../../src/core/link-key.ts";
import { at, website } from "../build/places.ts";

const PULL = "https://github.com/harbor/website/pull/12";
const TALK = "https://harbor.example/talks/maps";

describe("two links lead to the same", () => {
  test.each([
    [TALK, "http://harbor.example/talks/maps"],
    [TALK, "HTTPS://Harbor.EXAMPLE/talks/maps"],
    [TALK, `${TALK}/`],
    ["https://harbor.example", "http://harbor.example/"],
    [TALK, "https://harbor.example:443/talks/maps"],
    [PULL, `${PULL}/`],
    [PULL, `${PULL}#issuecomment-1`],
    [PULL, `${PULL}?notification=1`],
    [PULL, `${PULL}/files`],
    [PULL, "http://GitHub.com/Harbor/Website/pull/12"],
    [PULL, "https://github.com/harbor/website/issues/12"],
    [
      "https://github.com/harbor/website/discussions/3",
      "https://github.com/harbor/website/discussions/3#discussioncomment-9",
    ],
    [
      "https://github.com/harbor/website/releases/tag/v1",
      "https://github.com/Harbor/website/releases/tag/v1/",
    ],
    ["what is no address", "what is no address"],
  ])("%s and %s", (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });
});

describe("two links lead to something else each", () => {
  test.each([
    [TALK, `${TALK}-again`],
    [TALK, "https://harbor.example/talks/Maps"],
    [TALK, `${TALK}?day=2`],
    [TALK, `${TALK}#second`],
    [PULL, `${PULL}3`],
    [PULL, "https://github.com/harbor/docs/pull/12"],
    [PULL, "https://ghe.example/harbor/website/pull/12"],
    ["https://github.com/harbor/website", "https://github.com/harbor/website#second"],
    [`https://elsewhere.example/a/b/pull/1#one`, `https://elsewhere.example/a/b/pull/1#two`],
  ])("%s and %s", (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });
});

test("a thread is known by its link, on whichever GitHub it is", () => {
  const thread = linkKeyOf(at(12, { ...website, name: "Website" }));
  expect(linkKey(PULL)).toBe(thread);
  const own = "https://ghe.example";
  expect(linkKey(`${own}/harbor/website/pull/12#issuecomment-1`, own)).toBe(thread);
  expect(linkKey(PULL, own)).not.toBe(thread);
});
