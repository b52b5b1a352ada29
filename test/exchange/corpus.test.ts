import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { filesOf } from "../../src/exchange/files.ts";
import { exported, imported, written } from "./reading.ts";

const folder = process.env["WAYMARK_CORPUS"] ?? "";
const missing = !folder || !existsSync(folder);
const why = missing ? " (skipped: WAYMARK_CORPUS names no folder with real files)" : "";

function file(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

describe.skipIf(missing)(`real communities' files${why}`, () => {
  it("35 groups are 35 communities with their leads, meetings and teams, and no error", () => {
    const { carried } = imported(file("kubernetes-sigs.yaml"));
    const communities = [...carried.communities.values()];
    expect(communities).toHaveLength(35);
    const count = (key: "leads" | "emeritus" | "meetings" | "teams") =>
      communities.flatMap((one): readonly unknown[] => one[key] ?? []).length;
    expect(count("meetings")).toBe(72);
    expect(count("emeritus")).toBe(120);
    expect(count("teams")).toBe(124);
    expect(communities.filter(({ leads = [] }) => leads.length === 0)).toEqual([]);
    const timed = communities.flatMap(({ meetings = [] }) => meetings);
    expect(timed.filter(({ timezone, time }) => !timezone || !time)).toEqual([]);
    const { problems } = readDefinitions(filesOf(carried, "Kubernetes"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["meetings-say-when"]));
  });

  it("an organisation and its nested teams come back as they were imported", () => {
    for (const name of ["kubernetes-org.yaml", "kubernetes-sig-docs-teams.yaml"]) {
      const first = imported(file(name)).carried;
      const second = imported(exported("peribolos", first).text).carried;
      expect(written(second)).toEqual(written(first));
    }
  });

  it("contributors come back exactly", () => {
    const text = file("all-contributorsrc.json");
    const back = exported("all-contributors", imported(text).carried).text;
    expect(JSON.parse(back)).toEqual(JSON.parse(text));
  });
});
