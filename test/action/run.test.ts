import { describe, expect, it } from "vitest";
import { folderOf } from "../cli/run.ts";
import { RULES, TEN_MISTAKES } from "../cli/ten-mistakes.ts";
import { harbor, marks, sources } from "../definitions/harbor.ts";
import { run } from "./runner.ts";

describe("the Action", () => {
  it("annotates each of ten mistakes at its place, and fails", () => {
    const { code, out, outputs } = run(folderOf(sources(TEN_MISTAKES)));
    const found = Array.from(
      out.matchAll(/^::error title=([a-z-]+),file=([^,]+),line=(\d+),col=(\d+)::./gm),
      ([, rule = "", ...place]) => ({ rule, place: place.join(":") }),
    );
    expect(new Set(found.map(({ place }) => place))).toEqual(new Set(marks(TEN_MISTAKES)));
    expect(found.map(({ rule }) => rule)).toEqual(RULES);
    expect(out.match(/^::/gm)).toHaveLength(10);
    expect(code).toBe(1);
    expect(outputs).toEqual({ problems: "10", skipped: "0", checked: "10" });
  });

  it("sums up in the job's summary, with what people wrote kept harmless", () => {
    const files = harbor({ "badges/core.yml": "name: Core\ndescription: Others.\n<img>: 1\n" });
    const { summary } = run(folderOf(files));
    expect(summary).toContain("<h2>Waymark</h2>");
    expect(summary).toContain("10 files checked: 1 error.");
    expect(summary).toContain("<td>badges/core.yml:3:1</td>");
    expect(summary).toContain("<code>&lt;img&gt;</code> isn't known here.");
  });

  it("names files from the repository's root when the definitions stand in a folder", () => {
    const workspace = folderOf(
      sources(TEN_MISTAKES).map(({ path, text }) => ({ path: `people/${path}`, text })),
    );
    const { out } = run(workspace, { command: "validate", folder: "people" });
    expect(out).toContain("file=people/waymark.yml,line=3,col=11::");
  });

  it("passes where nothing is wrong, and says how much it read", () => {
    const { code, out, outputs, summary } = run(folderOf(harbor()));
    expect([code, out.trim()]).toEqual([
      0,
      expect.stringContaining("10 files checked: nothing wrong."),
    ]);
    expect(outputs).toEqual({ problems: "0", skipped: "0", checked: "10" });
    expect(summary).toContain("nothing wrong");
  });

  it("checks only the files that changed, where it is told which", () => {
    const files = harbor({
      "badges/core.yml": "name: Core\ndescription: Carries it.\ncolour: green\n",
      "badges/regular.yml": "name: Regular\n",
    });
    const { code, out, outputs } = run(folderOf(files), { only: "README.md\nbadges/core.yml\n" });
    expect(code).toBe(1);
    expect(out).toContain("file=badges/core.yml");
    expect(out).not.toContain("file=badges/regular.yml");
    expect(outputs).toEqual({ problems: "1", skipped: "0", checked: "1" });
  });

  it("warns without failing", () => {
    const files = harbor({ "badges/extra.yml": "name: Extra\ndescription: Nobody gives it.\n" });
    const { code, out } = run(folderOf(files));
    expect(out).toContain("::warning title=badges-can-be-had,file=badges/extra.yml,line=1,col=1::");
    expect(code).toBe(0);
  });

  it("shows what a file skips, with the reason", () => {
    const [path, reason] = ["badges/extra.yml", "given by hand"];
    const text = `# waymark: skip badges-can-be-had: ${reason}\nname: Extra\ndescription: x\n`;
    const { code, out, outputs, summary } = run(folderOf(harbor({ [path]: text })));
    expect(out).toContain(
      `::notice title=badges-can-be-had,file=${path},line=2,col=1::Skipped (${reason}): Nobody can earn`,
    );
    expect(summary).toMatch(/Skipped, with a reason[\s\S]*given by hand/);
    expect([code, outputs["skipped"]]).toEqual([0, "1"]);
  });

  it("speaks the language of the definitions, in the log and in the summary", () => {
    const inSpanish = { "waymark.yml": "waymark: 1\norganization: Puerto\nlanguage: es\n" };
    const files = harbor({
      ...inSpanish,
      "badges/core.yml": "name: Core\ndescription: Otras.\ncolour: green\n",
      "badges/extra.yml":
        "# waymark: skip badges-can-be-had: la damos a mano\nname: Extra\ndescription: Otra.\n",
    });
    const { out, summary } = run(folderOf(files));
    expect(out).toMatch(
      /^::error title=schema,file=badges\/core.yml,line=3,col=1::Aquí no se reconoce/m,
    );
    expect(out).toMatch(/^::notice .*::Omitido \(la damos a mano\): /m);
    expect(out).toContain("11 archivos revisados: 1 error, 1 omitido con motivo.");
    expect(summary).toContain("<tr><th>Dónde</th><th>Qué</th><th>Regla</th></tr>");
    expect(summary).toContain("<h3>Omitidos, con un motivo</h3>");
    expect(summary).not.toMatch(/Where|Skipped|checked/);
    const some = run(folderOf(files), { only: "badges/core.yml" });
    expect(some.summary).toContain("<th>Dónde</th>");
  });

  it("fails with a plain sentence where the folder is missing or the command unknown", () => {
    const workspace = folderOf(harbor());
    const missing = run(workspace, { folder: "elsewhere" });
    expect([missing.code, missing.out]).toEqual([
      1,
      "::error::Waymark: there's no folder elsewhere\n",
    ]);
    const unknown = run(workspace, { command: "constructor" });
    expect(unknown.out).toContain(
      "::error::There is no command `constructor`. These exist: `validate`, `directory`, `plan`, and `pages`.",
    );
    expect(unknown.code).toBe(1);
  });
});
