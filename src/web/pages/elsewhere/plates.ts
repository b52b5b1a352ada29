import { html } from "hono/html";
import type { Context, Hono } from "hono";
import type { Badge } from "../../../definitions/types.ts";
import { asText, plain } from "../../../words/shown.ts";
import { addressOf, asking, chosenBy, type Html, path } from "../link.ts";
import { drawing } from "../pictures/picture.ts";
import { showElsewhere } from "../pictures/show.ts";
import { section } from "../section.ts";
import { entry, type Wants } from "../shown.ts";
import type { View } from "../view.ts";
import { asEverybodyReads } from "./everybody.ts";
import { plate } from "./plate.ts";

/** Finds who asks about which organisation, or answers that there is nothing. */
export type Asked = (
  c: Context,
  wants: Wants,
  answer: (view: View) => Promise<Response> | undefined,
) => Promise<Response>;

/** Pictures for READMEs: each badge, and how many people have it. */
export function servePlates(app: Hono, asked: Asked): void {
  app.get("/:org/badges/:id/badge.svg", (c) => {
    const id = c.req.param("id");
    // Whoever holds it is counted; nobody is named.
    return asked(c, { recognised: { badge: id, most: 1 } }, (view) => {
      const badge = entry(view.definitions.badges, id);
      return badge && badgePlate(c, badge, asEverybodyReads(view));
    });
  });
}

async function badgePlate(c: Context, badge: Badge, view: View): Promise<Response> {
  const { definitions, say, voice } = view;
  const drawn = await plate({
    name: badge.name,
    people: say("pages-plate-people", { count: holdersIn(view) }),
    sentence: sentenceFor(badge, view),
    language: voice.language,
    color: definitions.settings.color,
  });
  return showElsewhere(c, drawing(drawn), voice.language);
}

/** How a badge's picture gets into a README; nothing where nobody knows under which address. */
export function inReadme(id: string, badge: Badge, view: View): Html | "" {
  const { say, login, copy } = view;
  const place = path(login, "badges", id);
  const page = addressOf(place, view);
  if (page === undefined || copy) return "";
  const asked = asking(chosenBy(view));
  const line = `[![${plain(badge.name)}](${page}/badge.svg${asked})](${page}${asked})`;
  return section(
    "readme",
    say("pages-plate"),
    html`<p>${say("pages-plate-how")}</p>
      <p class="plate">
        <img src="${place}/badge.svg${asked}" alt="${sentenceFor(badge, view)}" height="20" />
      </p>
      <p><code class="line">${line}</code></p>`,
  );
}

function sentenceFor({ name }: Badge, view: View): string {
  return view.say("pages-plate-sentence", { badge: asText(name), count: holdersIn(view) });
}

/** As the badge's page counts them: those too who would rather not be named. */
function holdersIn({ recognised: { people = 0 } }: View): number {
  return people;
}
