import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../../src/core/person.ts";
import { pages } from "../../../../src/web/pages/pages.ts";
import { facesOf } from "../../../../src/web/pages/pictures/faces.ts";
import type { View } from "../../../../src/web/pages/view.ts";
import { ADA, definitions, harbor, LIN, reading } from "../harbor.ts";
import { type Element, parsed } from "./xml.ts";

const here = harbor({ pages: "https://waymark.example" });
const PICTURE = "/harbor-civic/contributors.svg";

function asked(way = PICTURE, shown: View = here) {
  return pages(reading(shown)).request(way);
}

async function drawn(way = PICTURE, shown: View = here): Promise<Element> {
  return parsed(await (await asked(way, shown)).text());
}

function of(list: readonly PersonId[], count = list.length): View {
  return { ...here, everybody: { list, count } };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

function text(name: string, { children }: Element): string | undefined {
  return children.find((child) => child.name === name)?.text;
}

function marksIn({ children }: Element): readonly (string | undefined)[] {
  return children.filter(({ name }) => name === "g").map((mark) => text("text", mark));
}

describe("a picture of everybody who contributed", () => {
  it("shows them by the first letters of their names, and names them to those who hear it", async () => {
    const picture = await drawn(PICTURE, of([LIN, ADA]));
    expect(marksIn(picture)).toEqual(["L", "A"]);
    const sentence = "People who contribute to Harbor Civic Tech";
    expect(picture.attributes).toMatchObject({ role: "img", "aria-label": sentence });
    expect(text("title", picture)).toBe(sentence);
    expect(text("desc", picture)).toBe("@lin and @ada");
    expect(picture.attributes["width"]).toBe("88");
  });

  it("counts those who aren't shown", async () => {
    const picture = await drawn(`${PICTURE}?lang=es`, of([LIN, "local:kim"], 250));
    expect(marksIn(picture)).toEqual(["L"]);
    expect(text("text", picture)).toBe("+249");
    expect(text("desc", picture)).toBe("@lin y 249 personas más");
    expect(text("title", picture)).toBe("Personas que contribuyen a Harbor Civic Tech");
    expect(text("desc", await drawn(PICTURE, of([LIN], 2)))).toBe("@lin and 1 more");
  });

  it("has as many rows as it takes, and one where there's nobody yet", async () => {
    const list = Array.from({ length: 40 }, (_, index) => `github:${index + 100}` as const);
    const logins = Object.fromEntries(list.map((id, index) => [id, `p${index}`]));
    const many = await drawn(PICTURE, { ...of(list), logins });
    expect(many.attributes).toMatchObject({ width: "760", height: "136" });
    expect(marksIn(many)).toHaveLength(40);
    const none = await drawn(PICTURE, of([]));
    expect([none.attributes["width"], marksIn(none)]).toEqual(["40", []]);
  });

  it("holds the faces that are found, whole", async () => {
    const face = (_: number, login: string) => Promise.resolve(login === "lin" ? PNG : undefined);
    const source = { file: () => Promise.resolve(undefined), face };
    const app = pages(reading(of([ADA, LIN])), undefined, source);
    const picture = parsed(await (await app.request(PICTURE)).text());
    expect(marksIn(picture)).toEqual(["A", undefined]);
    const [, lin] = picture.children.filter(({ name }) => name === "g");
    const [title, image] = lin?.children ?? [];
    expect(title?.text).toBe("@lin");
    expect(image?.attributes["href"]).toBe(`data:image/png;base64,${PNG.toString("base64")}`);
  });

  it("waits no longer than a README does, and grows no larger than one needs", async () => {
    const large = { type: "image/png", bytes: new Uint8Array(500_000) };
    const waiting: string[] = [];
    const slow = (login: string) => new Promise<undefined>(() => waiting.push(login));
    const logins = Array.from({ length: 40 }, (_, index) => `p${index}`);
    expect((await facesOf(logins, slow, 5)).size).toBe(0);
    expect(waiting).toEqual(logins.slice(0, 6));
    const heavy = await facesOf(logins, () => Promise.resolve(large));
    expect([...heavy.keys()]).toEqual(["p0"]);
  });

  it("may stand on anybody's page, and is asked for again soon", async () => {
    const { headers } = await asked(PICTURE, of([LIN]));
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    expect(headers.get("content-language")).toBe("en");
    expect((await asked("/nobody/contributors.svg")).status).toBe(404);
  });
});

describe("an organisation's page", () => {
  it("has the line that shows everybody in a README", async () => {
    const page = await (await asked("/harbor-civic/")).text();
    const address = "https://waymark.example/harbor-civic/";
    const line = `[![People who contribute to Harbor Civic Tech](${address}contributors.svg)](${address})`;
    expect(page).toContain(`<code class="line">${line}</code>`);
  });

  it("has none where nobody knows its address, nobody was recognized, or it's a copy", async () => {
    const copy = { people: true, account: true };
    const nobody = harbor({ pages: "https://waymark.example", facts: [], definitions });
    for (const shown of [harbor(), nobody, { ...here, copy }])
      expect(await (await asked("/harbor-civic/", shown)).text()).not.toContain("README");
  });
});
