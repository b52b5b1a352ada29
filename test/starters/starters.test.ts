import { describe, expect, test } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { filesFor } from "../../src/starters/files.ts";
import type { Community, Starting } from "../../src/starters/starting.ts";
import { workflow } from "../../src/starters/workflow.ts";
import { PLAIN } from "../../src/words/voice.ts";

function community(name: string, id: string, more: Partial<Community> = {}): Community {
  return { id, name, purpose: "We help.", leads: ["ada"], joining: "by-approval", ...more };
}

function starting(...communities: readonly [Community, ...Community[]]): Starting {
  return { organization: "Harbor", timezone: "UTC", communities };
}

function read(files: Readonly<Record<string, string>>) {
  return readDefinitions(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe("definitions to start from", () => {
  test("hold for several communities, which share one pathway and one form", () => {
    const files = filesFor(
      starting(
        community("UI/UX", "ui-ux", { team: "ui-ux" }),
        community("Data: all", "data", { joining: "open" }),
      ),
      undefined,
      PLAIN,
    );
    const { definitions, problems } = read(files);
    expect(problems).toEqual([]);
    expect(Object.keys(definitions?.communities ?? {})).toEqual(["data", "ui-ux"]);
    expect(Object.keys(definitions?.pathways ?? {})).toEqual(["contributor"]);
    expect(files[".github/ISSUE_TEMPLATE/join-community.yml"]).toContain(
      '        - UI/UX\n        - "Data: all"\n',
    );
    expect(files["README.md"]).toContain("choose UI/UX or Data: all");
    expect(files["README.md"]).toContain("`communities/`");
    expect(JSON.stringify(files)).not.toContain("$schema");
  });

  test("hold in Spanish, too, and say so", () => {
    const files = filesFor(starting(community("Datos", "datos", { leads: [] })), undefined, {
      language: "es",
    });
    expect(read(files).definitions?.settings.language).toBe("es");
    expect(files["communities/datos.yml"]).toContain("status: forming");
  });

  test("name a workflow only where it names a release", () => {
    expect(workflow()).toBeUndefined();
    expect(workflow("uses: x/y@COMMIT_SHA_OF_A_RELEASE")).toBeUndefined();
    expect(workflow("uses: x/y@0123abc")).toBe("uses: x/y@0123abc");
  });
});
