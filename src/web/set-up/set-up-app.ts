import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Kept, Place } from "../../credentials.ts";
import { printed } from "../../words/printed.ts";
import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { FAVICON } from "../pages/favicon.ts";
import type { Html } from "../pages/link.ts";
import { WEBHOOK_PATH } from "../receive.ts";
import { type Asked, readAsked, type Typed } from "./asked.ts";
import { voiceFor } from "./asking.ts";
import type { Gate } from "./code.ts";
import { fromOwnPage, onlyForms, secured, smallBody, unkept } from "./guards.ts";
import { manifestFor, REGISTERED_PATH, registrationAt } from "./manifest.ts";
import type { Outcome } from "./outcome.ts";
import { brokenPage, closedPage, nothingPage, strangePage } from "./notices.ts";
import { donePage, firstPage, noticePage, registrationPage } from "./pages.ts";
import { type Pending, pending } from "./pending.ts";
import { placeOr, registerOnce } from "./register-once.ts";

/** What the set-up needs of the world. */
export interface SettingUpWith {
  readonly gate: Gate;
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  readonly publicUrl: string | undefined;
  /** Tries whether credentials can be kept; throws in words. */
  readonly place: (voice: Voice) => Promise<Place>;
  /** Asks GitHub for the credentials that a code stands for. */
  readonly register: (code: string) => Promise<Outcome>;
  /** They are kept: the set-up is over. */
  readonly done: (kept: Kept) => void;
}

/** The pages that register the App, for whoever knows the one-time code; nothing is left of them afterwards. */
export function setUpApp(settings: SettingUpWith): Hono {
  const { github, publicUrl } = settings;
  const begun = pending();
  let over = false;
  const app = new Hono();
  app.use(secured(github), smallBody());
  // Kept by the browser, so that the last page needs nothing more of a server that is closing.
  const picture = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" };
  app.get("/favicon.svg", (c) => c.body(FAVICON, 200, picture));
  app.use(unkept());
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", (c) => c.text(NOT_YET, 503));
  app.all(WEBHOOK_PATH, (c) => c.text(NOT_YET, 503));
  app.use(async (c, next) => (over ? show(c, 404, closedPage(voiceFor(c))) : next()));
  app.get("/", (c) => c.redirect("/set-up", 302));
  app.get("/set-up", (c) => {
    const typed = { ...EMPTY, address: publicUrl ?? "" };
    return show(c, 200, firstPage(typed, [], voiceFor(c)));
  });
  app.post("/set-up", fromOwnPage(publicUrl), onlyForms(), async (c) => {
    const voice = voiceFor(c);
    const typed = typedIn(await c.req.parseBody());
    const verdict = settings.gate.judge(typed.code);
    if (verdict !== "right") return refused(c, verdict, typed);
    const asked = readAsked(typed, voice);
    const problems = "problems" in asked ? asked.problems : await objections(c, asked, settings);
    if ("problems" in asked || problems.length > 0)
      return show(c, 422, firstPage(typed, problems, voice));
    return showRegistration(c, asked, begun, github);
  });
  app.get(REGISTERED_PATH, async (c) => {
    const voice = voiceFor(c);
    const { code = "", state = "" } = c.req.query();
    const back = CODE.test(code) && begun.take(state, getCookie(c, COOKIE) ?? "");
    if (!back) return show(c, 403, strangePage(voice));
    const registering = { ...settings, code, publicUrl: back.asked.address };
    const ending = await registerOnce(registering, voice);
    if (ending.kind === "kept") {
      over = true;
      settings.done(ending.kept);
      return show(c, 200, donePage(ending.name, ending.kept.page, voice));
    }
    if (ending.again) begun.putBack(back);
    const title = setUp(voice)("set-up-failed-title");
    return show(c, ending.status, noticePage({ title, words: ending.words }, voice));
  });
  app.notFound((c) => show(c, 404, nothingPage(voiceFor(c))));
  app.onError((_, c) => show(c, 503, brokenPage(voiceFor(c))));
  return app;
}

type Status = 200 | 403 | 404 | 422 | 429 | 502 | 503;

async function show(c: Context, status: Status, page: Html): Promise<Response> {
  return c.html(await page, status);
}

function typedIn(body: Readonly<Record<string, unknown>>): Typed {
  const text = (name: keyof Typed) => (typeof body[name] === "string" ? body[name] : "");
  return {
    code: text("code"),
    organization: text("organization"),
    address: text("address"),
    here: text("here"),
  };
}

function refused(c: Context, verdict: "wrong" | "locked", typed: Typed): Promise<Response> {
  const voice = voiceFor(c);
  const say = setUp(voice);
  const again = { ...typed, code: "" };
  if (verdict === "wrong") return show(c, 403, firstPage(again, [say("set-up-wrong-code")], voice));
  return show(c, 429, firstPage(again, [say("set-up-locked")], voice));
}

/** What stands in the way, though everything is typed as it should be. */
async function objections(
  c: Context,
  { here }: Asked,
  { place }: SettingUpWith,
): Promise<readonly Shown[]> {
  const voice = voiceFor(c);
  if (c.req.header("origin") !== here)
    return [setUp(voice)("set-up-elsewhere", { address: printed(here) })];
  const found = await placeOr(place, voice);
  if (typeof found === "string") return [found];
  await found.leave();
  return [];
}

const COOKIE = "waymark-set-up";
/** In seconds: GitHub's code lives as long. */
const HOUR = 3600;

function showRegistration(
  c: Context,
  asked: Asked,
  begun: Pending,
  github: string,
): Promise<Response> {
  const { state, browser } = begun.begin(asked);
  setCookie(c, COOKIE, browser, {
    httpOnly: true,
    // Not `Strict`: it has to come along when GitHub sends the person back.
    sameSite: "Lax",
    secure: asked.here.startsWith("https:"),
    path: "/set-up",
    maxAge: HOUR,
  });
  const at = registrationAt(github, asked.organization, state);
  return show(c, 200, registrationPage(asked, manifestFor(asked), at, voiceFor(c)));
}

const EMPTY: Typed = { code: "", organization: "", address: "", here: "" };
const CODE = /^[\w-]{1,200}$/;
const NOT_YET = "Waymark is not set up yet: open /set-up.\n";
