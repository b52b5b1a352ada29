import { describe, expect, it } from "vitest";
import type { Badge } from "../../../src/definitions/types.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { keptPictures } from "../../../src/web/pages/pictures/kept.ts";
import { medal } from "../../../src/web/pages/pictures/medal.ts";
import type { PictureSource } from "../../../src/web/pages/pictures/routes.ts";
import { initial } from "../../../src/web/pages/pictures/placeholder.ts";
import { crowd, drawn } from "./crowd.ts";
import { harbor, reading } from "./harbor.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const GIF = Buffer.from("GIF89a and more");
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const WEBP = Buffer.from("RIFF1234WEBPVP8 ");

const many = crowd(5);

function serving(source: Partial<PictureSource>, shown = many) {
  const reported: Error[] = [];
  const app = pages(reading(shown, harbor()), (error) => reported.push(error), {
    ...drawn,
    ...source,
  });
  return { app, reported };
}

/** Fails with something that is no error. */
function gone(): Promise<never> {
  // oxlint-disable-next-line prefer-promise-reject-errors
  return Promise.reject("gone");
}

async function text(answer: Response): Promise<string> {
  return answer.text();
}

describe("pictures on pages", () => {
  it("come from our own address, and nothing in them can run", async () => {
    const { app } = serving({});
    for (const path of ["/harbor-many/logo", "/harbor-many/badges/core/image"]) {
      const answer = await app.request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/svg+xml");
      expect(answer.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'.*sandbox$/,
      );
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("cache-control")).toContain("max-age=86400");
    }
  });

  it.each([
    ["a script in it", Buffer.from("<svg><script>alert(1)</script></svg>")],
    ["ten megabytes", Buffer.alloc(10_000_000, 0x20)],
    ["no picture in it", Buffer.from("<html></html>")],
  ])("show our own mark in place of one with %s", async (_, bytes) => {
    const { app } = serving({ file: () => Promise.resolve(bytes) });
    const answer = await app.request("/harbor-many/logo");
    expect(answer.status).toBe(200);
    expect(await text(answer)).toContain("#1c5f4c");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  });

  it("show our own mark where there is none, or nobody knows the organisation", async () => {
    const { app } = serving({ file: () => Promise.resolve(undefined) });
    for (const path of ["/harbor-many/logo", "/harbor-civic/logo", "/nobody/badges/core/image"])
      expect(await text(await app.request(path))).toContain("#1c5f4c");
    const { app: homeless } = serving({}, { ...many, home: undefined });
    expect(await text(await homeless.request("/harbor-many/logo"))).toContain("#1c5f4c");
  });

  it("show a PNG as one", async () => {
    const settings = { ...many.definitions.settings, logo: "logo.png" };
    const shown = { ...many, definitions: { ...many.definitions, settings } };
    const { app } = serving({ file: () => Promise.resolve(PNG) }, shown);
    const answer = await app.request("/harbor-many/logo");
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);
  });

  it.each([
    ["image/png", PNG],
    ["image/gif", GIF],
    ["image/jpeg", JPEG],
    ["image/webp", WEBP],
  ])("show somebody's face as %s, asked for once", async (type, bytes) => {
    let asked = 0;
    const { app } = serving({
      face: () => {
        asked += 1;
        return Promise.resolve(bytes);
      },
    });
    for (const path of ["/harbor-many/faces/ada", "/harbor-many/faces/ADA"])
      expect((await app.request(path)).headers.get("content-type")).toBe(type);
    expect(asked).toBe(1);
  });

  it("fetch nobody's face who stands on no page", async () => {
    const { app } = serving({ face: () => Promise.reject(new Error("asked")) });
    const answer = await app.request("/harbor-many/faces/stranger");
    expect(await text(answer)).toContain(">S</text>");
  });

  it("draw a face where GitHub's host is down or sends something else, and say so once", async () => {
    const { app, reported } = serving({ face: () => Promise.reject(new Error("no route")) });
    for (const _ of [1, 2]) {
      const answer = await app.request("/harbor-many/faces/ada");
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
      expect(await text(answer)).toContain(">A</text>");
    }
    expect(reported.map(({ message }) => message)).toEqual(["no route"]);
    const { app: odd } = serving({ face: () => Promise.resolve(Buffer.from("<html>")) });
    expect(await text(await odd.request("/harbor-many/faces/ada"))).toContain(">A</text>");
  });

  it("draw the same face for the same name, and one for a name without letters", () => {
    expect(initial("Ada").bytes).toEqual(initial("ada").bytes);
    expect(Buffer.from(initial("__").bytes).toString()).toContain("></text>");
  });

  it("stand on pages with the color that was chosen, and a policy that names it", async () => {
    const { app } = serving({});
    const answer = await app.request("/harbor-many/");
    const page = await text(answer);
    expect(page).toContain('<img class="logo" src="/harbor-many/logo"');
    expect(page).toContain("<style>:root{--accent:#3b4a9c;");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy.match(/'sha256-/g)).toHaveLength(3);
    expect(page).not.toMatch(/src="https?:/);
  });
});

describe("pictures that are remembered", () => {
  const clock = { time: 0, now: () => clock.time };

  it("are read once by people who ask together, and anew the next day", async () => {
    const kept = keptPictures(() => undefined, clock);
    let reads = 0;
    const find = () => {
      reads += 1;
      return Promise.resolve({ type: "image/png", bytes: PNG });
    };
    await Promise.all([kept("a", find), kept("a", find)]);
    await kept("a", find);
    expect(reads).toBe(1);
    clock.time += 25 * 3_600_000;
    await kept("a", find);
    expect(reads).toBe(2);
  });

  it("are forgotten before they fill the memory, the oldest first", async () => {
    const kept = keptPictures(() => undefined, clock);
    const reads: string[] = [];
    const find = (key: string) => () => {
      reads.push(key);
      return Promise.resolve({ type: "image/png", bytes: new Uint8Array(6_000_000) });
    };
    for (const key of ["a", "b", "c", "c", "a"]) await kept(key, find(key));
    expect(reads).toEqual(["a", "b", "c", "a"]);
  });

  it("are asked for again a little later where something that is no error was thrown", async () => {
    const told: string[] = [];
    const kept = keptPictures((error) => told.push(error.message), clock);
    expect(await kept("a", gone)).toBeUndefined();
    clock.time += 6 * 60_000;
    await kept("a", gone);
    expect(told).toEqual(["gone", "gone"]);
  });
});

/** The picture of a badge, as our pages show it. */
async function drawnFor(id: string, badge: Badge, color?: string): Promise<string> {
  const settings = { ...many.definitions.settings, ...(color !== undefined && { color }) };
  const definitions = { ...many.definitions, settings, badges: { [id]: badge } };
  const { app } = serving({}, { ...many, definitions });
  const answer = await app.request(`/harbor-many/badges/${id}/image`);
  expect(answer.headers.get("content-type")).toBe("image/svg+xml");
  return text(answer);
}

describe("a badge without a picture of its own", () => {
  const MAKER = { name: "Maker", description: "Makes." };

  it("has a medal with the first letter of its name, in the organisation's color", async () => {
    const one = await drawnFor("maker", MAKER, "#3f4fa0");
    expect(one).toContain(">M</text>");
    expect(one).toContain('fill="#3f4fa0"');
    expect(await drawnFor("maker", MAKER, "#3f4fa0")).toBe(one);
    expect(await drawnFor("helper", { ...MAKER, name: "Ñandú" }, "#3f4fa0")).toContain(">Ñ</text>");
    // Nothing that could be taken for markup is a letter.
    expect(await drawnFor("signs", { ...MAKER, name: "<&>" }, "#3f4fa0")).toContain("></text>");
  });

  it("has a color that can be read, also where the organisation's cannot, or it has none", async () => {
    expect(await drawnFor("maker", MAKER, "#ffff00")).not.toContain("#ffff00");
    expect(medal("maker", MAKER).bytes.toString()).toMatch(/fill="#[0-9a-f]{6}" stroke/);
  });

  it("has the medal of its family as a tier, with as many dots as tiers, up to five", async () => {
    const tiers = [0, 1, 8].map((place) => ({ ...MAKER, tier: { of: "maker", place } }));
    const all = tiers.map((tier, index) =>
      medal(`maker-${index}`, tier, "#3f4fa0").bytes.toString(),
    );
    const dots = all.map((one) => one.split('r="2.6"').length - 1);
    expect(dots).toEqual([1, 2, 5]);
    const outlines = new Set(all.map((one) => /points="[^"]*"/.exec(one)?.[0]));
    expect(outlines.size).toBe(1);
  });
});
