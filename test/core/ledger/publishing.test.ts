import { describe, expect, it } from "vitest";
import { publishedBy } from "../../../src/core/ledger/publishing.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";

/** What somebody wrote, one comment after the other. */
function wrote(...texts: readonly string[]) {
  return texts.map((text, index) => commanded(sam, text, { comment: index + 1, id: `c/${index}` }));
}

describe("a page about somebody", () => {
  it("is there only where they say so, and their last word counts", () => {
    expect(publishedBy([])).toEqual(new Set());
    expect(publishedBy(wrote("/publish"))).toEqual(new Set([sam.id]));
    expect(publishedBy(wrote("/publish", "/unpublish"))).toEqual(new Set());
    expect(publishedBy(wrote("/publish", "/unpublish", "/publish"))).toEqual(new Set([sam.id]));
    expect(publishedBy(wrote("/publish", "/progress"))).toEqual(new Set([sam.id]));
  });

  it("goes where they would rather not be named, and comes back by their own word alone", () => {
    expect(publishedBy(wrote("/publish", "/hide-me"))).toEqual(new Set());
    expect(publishedBy(wrote("/hide-me", "/publish"))).toEqual(new Set());
    expect(publishedBy(wrote("/publish", "/hide-me", "/show-me"))).toEqual(new Set());
    expect(publishedBy(wrote("/hide-me", "/show-me", "/publish"))).toEqual(new Set([sam.id]));
    expect(publishedBy(wrote("/publish", "/show-me"))).toEqual(new Set([sam.id]));
  });

  it("is everybody's own", () => {
    const facts = [...wrote("/publish"), commanded(ada, "/hide-me"), commanded(ada, "/publish")];
    expect(publishedBy(facts)).toEqual(new Set([sam.id]));
  });
});
