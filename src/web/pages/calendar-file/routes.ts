import type { Context, Hono } from "hono";
import { asText } from "../../../words/shown.ts";
import { path } from "../link.ts";
import { entry } from "../shown.ts";
import type { View } from "../view.ts";
import { calendarFile } from "./calendar-file.ts";

const HALF_AN_HOUR = "public, max-age=1800";

/** Finds who asks about which organisation, or answers that there is none. */
type Asked = (c: Context, file: (view: View) => Promise<string> | undefined) => Promise<Response>;

/** Calendars of one community and of all of them. */
export function serveCalendars(app: Hono, asked: Asked): void {
  app.get("/:org/calendar.ics", (c) =>
    asked(c, (view) => {
      const { settings, communities } = view.definitions;
      return calendarFile(asText(settings.organization), Object.entries(communities), view);
    }),
  );
  app.get("/:org/communities/:id/calendar.ics", (c) =>
    asked(c, (view) => {
      const id = c.req.param("id");
      const community = entry(view.definitions.communities, id);
      return community && calendarFile(asText(community.name), [[id, community]], view);
    }),
  );
}

/** A calendar's file, as it is sent. */
export function showCalendar(c: Context, file: string): Response {
  return c.body(file, 200, {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="meetings.ics"',
    "cache-control": HALF_AN_HOUR,
  });
}

/** Where an organisation's calendar is, or a community's. */
export function calendarPath(login: string, community?: string): string {
  return community === undefined
    ? path(login, "calendar.ics")
    : path(login, "communities", community, "calendar.ics");
}
