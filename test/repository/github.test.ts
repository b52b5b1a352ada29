import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readForm } from "../../src/forms/read-form.ts";

const ROOT = join(import.meta.dirname, "../..");
const FORMS = ".github/ISSUE_TEMPLATE";

function text(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

const scripts = Object.keys((JSON.parse(text("package.json")) as { scripts: object }).scripts);

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

/** How one of our scripts ends, and what it says. */
function script(
  name: string,
  args: readonly string[],
  cwd = ROOT,
): readonly [number | null, string] {
  const path = join(ROOT, `scripts/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd,
    encoding: "utf8",
  });
  return [status, stdout + stderr];
}

function mayRelease(manifest: object, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-release-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return script("may-release", args, folder);
}

describe("what this repository shows on GitHub", () => {
  it.each(
    readdirSync(new URL(`../../${FORMS}`, import.meta.url)).filter((file) => file !== "config.yml"),
  )("people can fill in %s", (file) => {
    const form = readForm(file, load(text(`${FORMS}/${file}`)));
    const labels = form.fields.map(({ label }) => label.toLowerCase());
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels).size).toBe(labels.length);
    expect(form.fields.some(({ required }) => required)).toBe(true);
    expect(form.name).not.toBe("");
  });

  it("the workflow checks with scripts that exist, on Node 24, with read access only", () => {
    const workflow = load(text(".github/workflows/check.yml")) as {
      permissions: unknown;
      jobs: { check: { container: string; steps: { run?: string; uses?: string }[] } };
    };
    const { container, steps } = workflow.jobs.check;
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(container).toMatch(/^node:24-/);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      "npm ci",
      "npm run check",
      "npm run test:long",
    ]);
    expect(scripts).toEqual(expect.arrayContaining(["check", "test:long"]));
    for (const { uses } of steps) expect(uses ?? "").toMatch(/^$|@[0-9a-f]{40}$/);
  });

  it("a release is checked first, and every job may do only what it has to", () => {
    const { permissions, jobs } = load(text(".github/workflows/release.yml")) as {
      permissions: unknown;
      jobs: Record<
        string,
        { needs?: unknown; uses?: string; permissions?: object; steps?: Step[] }
      >;
    };
    expect([permissions, jobs["check"]?.uses]).toEqual([
      { contents: "read" },
      "./.github/workflows/check.yml",
    ]);
    const { check: _, ...others } = jobs;
    expect(
      Object.fromEntries(
        Object.entries(others).map(([name, job]) => [name, [job.needs, job.permissions]]),
      ),
    ).toEqual({
      package: ["check", { contents: "read", "id-token": "write" }],
      image: ["check", { contents: "read", packages: "write" }],
      major: [["package", "image"], { contents: "write" }],
    });
    const steps = Object.values(others).flatMap((job) => job.steps ?? []);
    for (const { uses } of steps) expect(uses ?? "").toMatch(/^$|@[0-9a-f]{40}$/);
    const runs = steps.flatMap(({ run }) => run ?? []).join("\n");
    expect(runs).toContain("--provenance --access public");
    expect(runs).toContain("--provenance=mode=max");
    expect(runs).toContain("org.opencontainers.image.revision=$GITHUB_SHA");
  });

  it("a release goes out only from where package.json says, under its version", () => {
    const manifest = { version: "1.2.0", repository: "github:harbor/waymark" };
    expect(mayRelease(manifest, "v1.2.0", "harbor/waymark")).toEqual([0, ""]);
    const [code, why] = mayRelease({ ...manifest, private: true }, "v1.3.0", "pier/fork");
    expect(code).toBe(1);
    expect(why).toMatch(/the tag is v1.3.0.*\n.*"github:pier\/fork".*\n.*"private": true\n$/);
    const { version } = JSON.parse(text("package.json")) as { version: string };
    const ours = JSON.parse(text("package.json")) as object;
    expect(mayRelease(ours, `v${version}`, "harbor/waymark")[0]).toBe(1);
  });

  it("workflows are looked at by actionlint, which finds what is wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), "waymark-workflows-"));
    const file = join(folder, "bad.yml");
    writeFileSync(file, "on: [pushh]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n");
    expect(script("lint-workflows", [file])).toEqual([
      1,
      expect.stringContaining(`${file}:1:6: unknown Webhook event "pushh"`),
    ]);
    expect(script("lint-workflows", [])).toEqual([0, ""]);
    const { scripts: all } = JSON.parse(text("package.json")) as { scripts: { lint: string } };
    expect(all.lint).toContain("scripts/lint-workflows.ts");
  });

  it.each(["CONTRIBUTING.md", "SECURITY.md"])("%s names only scripts that exist", (file) => {
    const named = [...text(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });

  it("the image is built on Node 24, keeps no root and asks for what the build writes", () => {
    const image = text("Dockerfile");
    expect(image.match(/^FROM .*/gm)).toEqual(["FROM node:24-slim AS build", "FROM node:24-slim"]);
    expect(image).toContain("\nUSER node\n");
    expect(image).toContain("ln -s /app/dist/cli.js /usr/local/bin/waymark\n");
    expect(image).toMatch(/^CMD \["node", .*"dist\/server\.js"\]$/m);
  });

  it("compose hands over every variable that the example names, and the image's port", () => {
    const compose = load(text("compose.yaml")) as {
      services: Record<
        string,
        {
          environment: Record<string, string>;
          ports?: string[];
          volumes?: string[];
          env_file?: readonly object[];
        }
      >;
    };
    const { waymark, database } = compose.services;
    expect(waymark?.environment["PORT"]).toBe("3000");
    expect(waymark?.ports).toEqual(["127.0.0.1:3000:3000"]);
    expect(waymark?.environment["DATABASE_URL"]).toContain("@database:5432/");
    expect(waymark?.environment["WAYMARK_DATA"]).toBe("/data");
    expect(waymark?.volumes).toEqual(["data:/data"]);
    expect(text("Dockerfile")).toMatch(/^RUN install .*--owner=node .*--mode=700 \/data$/m);
    expect(text(".env.example")).toContain("\nPOSTGRES_PASSWORD=");
    expect(database?.environment["POSTGRES_PASSWORD"]).toBe("${POSTGRES_PASSWORD:-waymark}");
    expect(waymark?.env_file).toEqual([{ path: ".env", required: false }]);
  });
});
