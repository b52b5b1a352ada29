import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readForm } from "../../src/forms/read-form.ts";

const FORMS = ".github/ISSUE_TEMPLATE";

function text(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

const scripts = Object.keys((JSON.parse(text("package.json")) as { scripts: object }).scripts);

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

  it.each(["CONTRIBUTING.md", "SECURITY.md"])("%s names only scripts that exist", (file) => {
    const named = [...text(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });

  it("the image is built on Node 24, keeps no root and asks for what the build writes", () => {
    const image = text("Dockerfile");
    expect(image.match(/^FROM .*/gm)).toEqual(["FROM node:24-slim AS build", "FROM node:24-slim"]);
    expect(image).toContain("\nUSER node\n");
    expect(image).toMatch(/^CMD \["node", .*"dist\/server\.js"\]$/m);
  });

  it("compose hands over every variable that the example names, and the image's port", () => {
    const compose = load(text("compose.yaml")) as {
      services: Record<
        string,
        { environment: Record<string, string>; ports?: string[]; volumes?: string[] }
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
    expect(database?.environment["POSTGRES_PASSWORD"]).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  });
});
