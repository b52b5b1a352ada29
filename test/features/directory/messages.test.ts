import { expect, test } from "vitest";
import { inWords } from "../../../src/features/directory/messages.ts";
import { PLAIN } from "../../../src/words/voice.ts";

test("whoever gets a pull request about tables reads what it does, and what merging or closing it means", () => {
  const { title, body, done } = inWords(["README.md", "docs/pe`ople.md"], PLAIN);
  expect(title).toBe("Bring the directory up to date");
  expect(body.split("\n\n")).toEqual([
    "The tables in `README.md` and `docs/pe´ople.md` are out of date. This rewrites what's between their marks to show your communities and contributors as they are now, and touches nothing else.",
    "Don't want it? Close this pull request, and I won't open it again until the tables change once more. To have me leave a file alone for good, remove the marks from it.",
    "This branch is mine: whenever something changes, I rebuild it from the default branch, and any commits other people add to it are lost.",
  ]);
  expect(done).toBe("The tables are up to date, so there's nothing left to change here.");
});

test("they read it in their language", () => {
  const { title, body } = inWords(["README.md", "people.md"], { language: "es" });
  expect(title).toBe("Poner al día el directorio");
  expect(body).toContain("Las tablas de `README.md` y `people.md` están desactualizadas.");
});
