import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "../../src/environment.ts";
import { document } from "./blocks.ts";
import { recipe } from "./recipes.ts";

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly depends_on?: readonly string[];
        readonly environment?: Readonly<Record<string, string>>;
        readonly ports?: readonly string[];
        readonly volumes?: readonly string[];
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe("the recipe with Compose and Caddy", () => {
  const compose = load(document("compose.yaml")) as Compose;
  const override = load(recipe("compose.override.yaml")) as Compose;
  const { caddy } = override.services;

  it("adds a proxy to what compose.yaml starts, on ports that it leaves free", () => {
    const all = { ...compose.services, ...override.services };
    expect(Object.keys(all)).toEqual(["waymark", "database", "caddy"]);
    expect(Object.keys(all)).toEqual(expect.arrayContaining([...(caddy?.depends_on ?? ["none"])]));
    const taken = Object.values(compose.services).flatMap(({ ports = [] }) => ports);
    expect(caddy?.ports?.filter((port) => taken.includes(port))).toEqual([]);
  });

  it("mounts the Caddyfile of the page, and volumes that are there", () => {
    const [file, ...volumes] = caddy?.volumes ?? [];
    expect(file).toBe("./Caddyfile:/etc/caddy/Caddyfile:ro");
    for (const volume of volumes)
      expect(Object.keys(override.volumes)).toContain(volume.split(":")[0]);
  });

  it("leads to where compose.yaml has Waymark listen", () => {
    const { PORT = "" } = compose.services["waymark"]?.environment ?? {};
    expect(recipe("Caddyfile")).toContain(`reverse_proxy waymark:${PORT}\n`);
  });
});

describe("both recipes", () => {
  it("let through the largest webhook that Waymark takes", () => {
    expect(recipe("Caddyfile")).toContain("max_size 25MiB\n");
    expect(recipe("/etc/nginx/sites-available/waymark")).toContain("client_max_body_size 25m;");
  });
});

describe("the recipe with systemd and nginx", () => {
  const unit = recipe("/etc/systemd/system/waymark.service");
  const nginx = recipe("/etc/nginx/sites-available/waymark");
  const variables = Object.fromEntries(
    [...recipe("/etc/waymark.env").matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(unit)?.[1] ?? "";

  it("starts Node as npm start does", () => {
    const { scripts } = JSON.parse(document("package.json")) as { scripts: { start: string } };
    const program = `${setting("WorkingDirectory")}/node_modules/.bin/`;
    expect(setting("ExecStart")).toBe(program + scripts.start);
  });

  it("has variables that Waymark understands, and reads them from their file", () => {
    expect(setting("EnvironmentFile")).toBe("/etc/waymark.env");
    const { mode, host, port, publicUrl } = readEnvironment(variables);
    expect(mode).toBe("set-up");
    expect(nginx).toContain(`proxy_pass http://${host}:${port};`);
    expect(nginx).toContain(`server_name ${new URL(publicUrl ?? "").host};`);
  });

  it("keeps everything where its account may write, and nobody else reads", () => {
    const state = `/var/lib/${setting("StateDirectory")}`;
    expect(variables["WAYMARK_DATA"]).toBe(`${state}/data`);
    expect(setting("StateDirectoryMode")).toBe("0700");
    expect(setting("ProtectSystem")).toBe("strict");
  });

  it("backs up the same data, at night, as the same account", () => {
    const cron = recipe("/etc/cron.d/waymark", "docs/how-to/backup.md");
    expect(cron).toContain(`WAYMARK_DATA=${variables["WAYMARK_DATA"]}\n`);
    expect(cron).toContain(` ${setting("User")} cd ${setting("WorkingDirectory")} && `);
  });
});
