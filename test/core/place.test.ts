import { expect, test } from "vitest";
import { same } from "../../src/core/person.ts";
import {
  mayName,
  parseThreadKey,
  releaseAddress,
  releaseName,
  threadKey,
  threadName,
} from "../../src/core/place.ts";
import { at, home, website } from "../build/places.ts";

test("a thread keeps its key when its repository is renamed", () => {
  const before = at(12, website);
  const after = at(12, { ...website, name: "site" });
  expect(threadKey(after)).toBe(threadKey(before));
  expect([threadName(before), threadName(after)]).toEqual(["harbor/website#12", "harbor/site#12"]);
});

test("the key of a thread leads back to it", () => {
  expect(parseThreadKey(threadKey(at(12, website)))).toEqual({ repo: website.id, number: 12 });
});

test("a release is called by its tag, and shown where GitHub shows it", () => {
  const release = { repo: website, id: 900, tag: "map/v1" };
  expect(releaseName(release)).toBe("harbor/website map/v1");
  expect(releaseAddress(release, "https://ghe.example")).toBe(
    "https://ghe.example/harbor/website/releases/tag/map%2Fv1",
  );
});

test("logins are one whatever their case", () => {
  expect([same("Ada", "aDA"), same("ada", "adam")]).toEqual([true, false]);
});

test("a thread of a private repository is named in that repository alone", () => {
  const secret = { ...website, private: true } as const;
  expect(mayName(at(1, website), undefined)).toBe(true);
  expect(mayName(at(1, secret), secret)).toBe(true);
  expect([mayName(at(1, secret), home), mayName(at(1, secret), undefined)]).toEqual([false, false]);
});
