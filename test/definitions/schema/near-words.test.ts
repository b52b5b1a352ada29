import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../../scripts/generate/schemas.ts";
import { keyMeantBy, NEAR_WORDS } from "../../../src/definitions/schema/near-words.ts";

const schemas = Object.values(readSchemas(join(import.meta.dirname, "../../../schemas")));

/** The keys of every mapping that a schema describes. */
const mappings = schemas
  .flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})])
  .flatMap(({ properties }) => (properties ? [Object.keys(properties)] : []));

describe("words that are near a key", () => {
  it("are near a key that there is, and none of them is a key beside it", () => {
    for (const [key, words] of Object.entries(NEAR_WORDS)) {
      const beside = mappings.filter((keys) => keys.includes(key));
      expect(beside.length, key).toBeGreaterThan(0);
      const strange = words
        .split(" ")
        .filter((word) => beside.some((keys) => !keys.includes(word)));
      expect(strange, key).toEqual(words.split(" "));
    }
  });

  it("mean one key at most wherever they stand", () => {
    const words = new Set(Object.values(NEAR_WORDS).flatMap((some) => some.split(" ")));
    const meant = mappings.flatMap((keys) =>
      [...words]
        .filter((word) => !keys.includes(word))
        .map((word) => ({
          word,
          keys: keys.filter((key) => NEAR_WORDS[key]?.split(" ").includes(word)),
        })),
    );
    expect(meant.filter(({ keys }) => keys.length > 1)).toEqual([]);
  });

  it("mean what is not there yet, and otherwise what looks like them", () => {
    expect(keyMeantBy("description", ["name", "purpose"], {})).toBe("purpose");
    expect(keyMeantBy("description", ["name", "purpose"], { purpose: "x" })).toBeUndefined();
    expect(keyMeantBy("Belongs To", ["part-of"], {})).toBe("part-of");
    expect(keyMeantBy("porpose", ["name", "purpose"], { purpose: "x" })).toBe("purpose");
    expect(keyMeantBy("Name", ["name", "team"], {})).toBe("name");
    expect(keyMeantBy("constructor", ["name"], {})).toBeUndefined();
  });
});
