import { describe, expect, it } from "vitest";
import { badgePage } from "../../../../src/web/pages/badge-page.ts";
import { plate } from "../../../../src/web/pages/elsewhere/plate.ts";
import { pages } from "../../../../src/web/pages/pages.ts";
import type { View } from "../../../../src/web/pages/view.ts";
import { definitions, harbor, ofBadge, reading, uiUx } from "../harbor.ts";
import { hostile, NASTY } from "../hostile.ts";
import { words } from "../read.ts";
import { type Element, parsed } from "./xml.ts";

const here = harbor({ pages: "https://waymark.example/community" });
const PLATE = "/harbor-civic/badges/first-step/badge.svg";

function asked(way: string, shown: View = here, headers: Record<string, string> = {}) {
  return pages(reading(shown)).request(way, { headers });
}

async function drawn(way: string, shown?: View): Promise<Element> {
  return parsed(await (await asked(way, shown)).text());
}

/** What stands in a picture, from left to right. */
function textsIn({ children }: Element): readonly string[] {
  return children.filter(({ name }) => name === "text").map(({ text }) => text);
}

describe("a badge's picture for a README", () => {
  it("says how many people have it, to those who see it and to those who don't", async () => {
    const picture = await drawn(PLATE);
    expect(textsIn(picture)).toEqual(["First step", "1 person"]);
    const sentence = "First step: 1 person has this badge";
    expect(picture.attributes).toMatchObject({ role: "img", "aria-label": sentence });
    expect(picture.children.find(({ name }) => name === "title")?.text).toBe(sentence);
    expect(textsIn(await drawn("/harbor-civic/badges/core/badge.svg"))[1]).toBe("nobody yet");
  });

  it("counts whom its page counts: those too who would rather not be named", async () => {
    const { recognised } = ofBadge("first-step", here);
    const quiet = { ...here, recognised: { ...recognised, list: [], people: 2 } };
    const app = pages({
      organizations: () => Promise.resolve([]),
      organization: () => Promise.resolve(quiet),
    });
    expect(textsIn(parsed(await (await app.request(PLATE)).text()))[1]).toBe("2 people");
    expect(await words(badgePage("first-step", badge(), quiet))).toContain("2 people");
  });

  it("speaks the language of its address, otherwise the organization's, and never a browser's", async () => {
    expect(textsIn(await drawn(`${PLATE}?lang=es`))).toEqual(["First step", "1 persona"]);
    const answer = await asked(PLATE, here, { "accept-language": "es" });
    expect(answer.headers.get("content-language")).toBe("en");
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    const settings = { ...definitions.settings, language: "es" as const };
    const spanish = harbor({ definitions: { ...definitions, settings } });
    expect(textsIn(await drawn(PLATE, spanish))[1]).toBe("1 persona");
    expect((await drawn(PLATE, spanish)).attributes["xml:lang"]).toBe("es");
  });

  it("may stand on anybody's page, and nothing in it runs", async () => {
    const { headers } = await asked(PLATE);
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'.*sandbox$/);
    const page = await asked("/harbor-civic/badges/first-step");
    expect(page.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it("is asked for again soon, and sent again only where something changed", async () => {
    const { headers } = await asked(PLATE);
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    const again = await asked(PLATE, here, { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("isn't there for a badge that isn't, and leads on from a badge's former id", async () => {
    expect((await asked("/harbor-civic/badges/none/badge.svg")).status).toBe(404);
    expect((await asked("/harbor-civic/badges/toString/badge.svg")).status).toBe(404);
    const badges = { hello: { ...badge(), previously: ["first-step"] } };
    const renamed = harbor({ definitions: { ...definitions, badges } });
    const answer = await asked(`${PLATE}?lang=es`, renamed);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/harbor-civic/badges/hello/badge.svg?lang=es");
  });

  it("has the organization's color, so that white can be read on it by day and black by night", async () => {
    const settings = { ...definitions.settings, color: "#ffee00" };
    const yellow = harbor({ definitions: { ...definitions, settings } });
    const text = await (await asked(PLATE, yellow)).text();
    expect(text).toMatch(/\.people\{fill:#807700\}@media \(prefers-color-scheme:dark\)/);
    expect(text).toContain(".people{fill:#ffee00}.on{fill:#1d2124}");
  });

  it("shows hostile and strange words as the words they are, and never more than fit", async () => {
    const picture = await drawn(`/harbor-civic/badges/${encodeURIComponent(NASTY)}/badge.svg`, {
      ...hostile(),
      login: "harbor-civic",
    });
    expect(picture.children.map(({ name }) => name)).not.toContain("script");
    const strange = { people: "1", language: "en", sentence: "\uD800 \uFFFE\u0007" } as const;
    const wide = await plate({ ...strange, name: "日本語🎉e\u0301Wm'&".repeat(9) });
    const [name = ""] = textsIn(parsed(wide));
    expect(Array.from(name)).toHaveLength(40);
    expect(name.endsWith("…")).toBe(true);
  });
});

function badge() {
  const found = definitions.badges["first-step"];
  if (!found) throw new Error("there is no such badge");
  return found;
}

function pageOf(shown: View) {
  return badgePage("first-step", badge(), ofBadge("first-step", shown));
}

async function communityPage(id: string): Promise<string> {
  return (await asked(`/harbor-civic/communities/${id}`)).text();
}

describe("a community's picture for a README", () => {
  const way = "/harbor-civic/communities/ui-ux/badge.svg";

  it("says how many people belong to it, in its own language", async () => {
    const picture = await drawn(way);
    expect(textsIn(picture)).toEqual(["UI/UX", "2 members"]);
    expect(picture.attributes["aria-label"]).toBe("UI/UX: 2 members");
    const communities = { "ui-ux": { ...uiUx, language: "es" as const } };
    const spanish = harbor({ definitions: { ...definitions, communities } });
    expect(textsIn(await drawn(way, spanish))).toEqual(["UI/UX", "2 integrantes"]);
    expect((await asked("/harbor-civic/communities/none/badge.svg")).status).toBe(404);
  });

  it("has its line on the community's page, unless that is asleep", async () => {
    const address = "https://waymark.example/community/harbor-civic/communities/ui-ux";
    expect(await communityPage("ui-ux")).toContain(`[![UI/UX](${address}/badge.svg)](${address})`);
    expect(await communityPage("data-lab")).not.toContain("README");
  });
});

describe("a badge's page", () => {
  it("has the line that shows its picture in a README", async () => {
    const address = "https://waymark.example/community/harbor-civic/badges/first-step";
    const line = `[![First step](${address}/badge.svg)](${address})`;
    expect(await words(pageOf(here))).toContain(`copy this line: ${line}`);
    const spanish = (await (await asked("/harbor-civic/badges/first-step?lang=es")).text()).match(
      /<code class="line">(.*?)<\/code>/,
    )?.[1];
    expect(spanish).toBe(`[![First step](${address}/badge.svg?lang=es)](${address}?lang=es)`);
    expect((await pageOf(here)).toString()).toContain(
      'alt="First step: 1 person has this badge" height="20"',
    );
  });

  it("has none where nobody knows its address, or where it's copied into files", async () => {
    expect(await words(pageOf(harbor()))).not.toContain("README");
    const copy = { people: true, account: true };
    expect(await words(pageOf({ ...here, copy }))).not.toContain("README");
  });
});
