import { createHash } from "node:crypto";
import { squeezed } from "./squeezed.ts";

/** Runs in a reader's browser: says when a meeting is where they are, and nothing where clocks there show the same. */
export const localTimes = squeezed(`document.querySelectorAll("[data-at]").forEach((one) => {
  const { at, zone, words } = one.dataset;
  const show = (timeZone) => new Intl.DateTimeFormat(document.documentElement.lang,
    { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(new Date(at));
  const mine = show();
  one.textContent = mine === show(zone) ? "" : words.replace("{}", mine);
});`);

/** What the Content-Security-Policy calls it. */
export const localTimesHash = `'sha256-${createHash("sha256").update(localTimes).digest("base64")}'`;
