import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { setUp } from "../../words/generated/set-up.ts";
import { styleHash } from "../pages/style.ts";
import { smallBody } from "../small-body.ts";
import { voiceFor } from "./asking.ts";
import { isOwnPage } from "./own-page.ts";

/** Nothing is loaded, framed or kept; forms go to us and to GitHub. */
export function secured(github: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [styleHash],
      imgSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'", new URL(github).origin],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: "DENY",
    // With less, browsers send no origin along with our own form: it would look like a stranger's.
    referrerPolicy: "strict-origin-when-cross-origin",
    // Whoever ends TLS in front of Waymark decides this for the whole host.
    strictTransportSecurity: false,
  });
}

/** Neither browsers nor anything between may keep what is shown. */
export function unkept(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  };
}

/** Takes forms of our own pages and nothing else, before anything else is looked at. */
export function fromOwnPage(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const told = {
      site: c.req.header("sec-fetch-site"),
      origin: c.req.header("origin"),
      host: c.req.header("host"),
    };
    if (!isOwnPage(told, publicUrl))
      return c.text(`${setUp(voiceFor(c))("set-up-own-page-only")}\n`, 403);
    return next();
  };
}

/** Far more than the form ever holds. */
const MOST_BYTES = 8192;

/** Reads no more of any body: what is refused unread would be drained, as fast as it comes. */
export function smallForm(): MiddlewareHandler {
  return smallBody(MOST_BYTES, (c) => c.text(`${setUp(voiceFor(c))("set-up-too-much")}\n`, 413));
}

/** Takes a form as browsers send it, and nothing else. */
export function onlyForms(): MiddlewareHandler {
  return async (c, next) =>
    /^application\/x-www-form-urlencoded\b/i.test(c.req.header("content-type") ?? "")
      ? next()
      : c.text(`${setUp(voiceFor(c))("set-up-form-only")}\n`, 415);
}
