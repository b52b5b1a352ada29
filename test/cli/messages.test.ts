import { describe, expect, test } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { HARBOR, harbor } from "../definitions/harbor.ts";
import { waymark } from "./run.ts";

interface Listed {
  readonly messages: readonly {
    readonly id: string;
    readonly text: string;
    readonly variables: readonly string[];
  }[];
}

describe("waymark messages", () => {
  test.each(["en", "es"])("lists them in %s as a file of one's own may hold them", (language) => {
    const { code, out, err } = waymark(["messages", "--language", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").length).toBeGreaterThan(100);
    const spoken = `${HARBOR["waymark.yml"]}language: ${language}\n`;
    const files = harbor({ "waymark.yml": spoken, [`messages/${language}.ftl`]: out });
    expect(readDefinitions(files).problems).toEqual([]);
  });

  test("says what each takes, for programs", () => {
    const { out } = waymark(["messages", "--format", "json"]);
    const { messages } = JSON.parse(out) as Listed;
    const welcome = messages.find(({ id }) => id === "requests-welcome");
    expect(welcome).toMatchObject({ variables: ["person", "community"] });
  });

  test("speaks the machine's language where nobody asks for another one", () => {
    const { out } = waymark(["messages"], undefined, { LC_ALL: "es_MX.UTF-8" });
    expect(out).toContain("away-welcome-back = { $person }, ¡");
  });

  test("names the languages there are", () => {
    const { code, err } = waymark(["messages", "--language", "pt"]);
    expect(code).toBe(2);
    expect(err).toContain("en");
  });
});
