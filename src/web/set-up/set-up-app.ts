import { randomBytes } from "node:crypto";
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
import { readAsked, type Typed, type Where } from "./asked.ts";
import { keepChoice, voiceFor } from "./asking.ts";
import type { Gate } from "./code.ts";
import { type Brought, existingPage, readBrought, type TypedApp } from "./existing.ts";
import { fromOwnPage, onlyForms, secured, smallForm, unkept } from "./guards.ts";
import { manifestFor, REGISTERED_PATH, registrationAt } from "./manifest.ts";
import type { Outcome } from "./outcome.ts";
import { brokenPage, closedPage, nothingPage, strangePage } from "./notices.ts";
import { donePage, firstPage, noticePage, registrationPage } from "./pages.ts";
import { type Begun, pending } from "./pending.ts";
import { addressAt, isOutOfReach } from "./reach.ts";
import { type Ending, placeOr, registerOnce } from "./register-once.ts";

/** What the set-up needs of the world. */
export interface SettingUpWith {
  readonly gate: Gate;
  /** Where GitHub's own pages are, without a slash at the end. */
  readonly github: string;
  readonly publicUrl: string | undefined;
  /** A channel that hands on webhooks, where GitHub can't reach us. */
  readonly webhookProxy: string | undefined;
  /** Tries whether credentials can be kept; throws in words. */
  readonly place: (voice: Voice) => Promise<Place>;
  /** Asks GitHub for the credentials that a code stands for. */
  readonly register: (code: string) => Promise<Outcome>;
  /** Asks GitHub about an App that somebody has already. */
  readonly recognize: (brought: Brought) => Promise<Outcome>;
  /** What an address of the web answers; nothing where nobody answers. */
  readonly fetchText: (address: string) => Promise<string | undefined>;
  /** They are kept: the set-up is over. */
  readonly done: (kept: Kept) => void;
}

/** Answers with what only this server knows, so that it finds out whether an address leads here. */
const ECHO_PATH = "/set-up/echo";

/** The pages that register the App, for whoever knows the one-time code; nothing is left of them afterwards. */
export function setUpApp(settings: SettingUpWith): Hono {
  const { github, publicUrl } = settings;
  const begun = pending();
  const echo = randomBytes(16).toString("hex");
  let over = false;
  // People write a slash behind an address.
  const app = new Hono({ strict: false });
  app.use(secured(github), smallForm());
  // Kept by the browser, so that the last page needs nothing more of a server that is closing.
  const picture = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" };
  app.get("/favicon.svg", (c) => c.body(FAVICON, 200, picture));
  app.use(unkept(), keepChoice());
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", (c) => c.text(NOT_YET, 503));
  app.all(WEBHOOK_PATH, (c) => c.text(NOT_YET, 503));
  app.use(async (c, next) => (over ? show(c, 404, closedPage(voiceFor(c))) : next()));
  app.get(ECHO_PATH, (c) => c.text(echo));
  app.get("/", (c) => c.redirect("/set-up", 302));
  app.get("/set-up", (c) => {
    const typed = begun.typedIn(getCookie(c, COOKIE) ?? "") ?? {
      code: codeIn(c),
      organization: "",
      address: addressFor(c, settings),
    };
    const beforehand = knownBeforehand(typed.address, settings, voiceFor(c));
    return show(c, 200, firstPage(typed, { beforehand }, voiceFor(c)));
  });
  app.get("/set-up/existing", (c) => {
    const typed = { code: codeIn(c), id: "", address: addressFor(c, settings) };
    return show(c, 200, existingPage(typed, [], voiceFor(c)));
  });
  const guards = [fromOwnPage(publicUrl), onlyForms()] as const;
  app.post("/set-up", ...guards, async (c) => {
    const voice = voiceFor(c);
    const typed: Typed = read(await c.req.parseBody(), ["code", "organization", "address"]);
    const again = (problems: readonly Shown[]) => firstPage(typed, { problems }, voice);
    const verdict = settings.gate.judge(typed.code);
    if (verdict !== "right")
      return refused(c, verdict, (problems) =>
        firstPage({ ...typed, code: "" }, { problems }, voice),
      );
    const asked = readAsked(typed, whereOf(c, settings), voice);
    const problems = "problems" in asked ? asked.problems : await objections(settings, voice);
    if ("problems" in asked || problems.length > 0) return show(c, 422, again(problems));
    const answers = (await settings.fetchText(asked.address + ECHO_PATH)) === echo;
    return showRegistration(c, begun.begin(asked, typed), { github, answers });
  });
  app.get(REGISTERED_PATH, async (c) => {
    const voice = voiceFor(c);
    const { code = "", state = "" } = c.req.query();
    const back = CODE.test(code) && begun.take(state, getCookie(c, COOKIE) ?? "");
    if (!back) return show(c, 403, strangePage(voice));
    const ask = () => settings.register(code);
    const registering = { ...settings, ask, publicUrl: back.asked.address };
    const ending = await registerOnce(registering, voice);
    if (ending.kind === "kept") return kept(c, ending);
    if (ending.again) begun.putBack(back);
    const title = setUp(voice)("set-up-failed-title");
    return show(c, ending.status, noticePage({ title, words: ending.words }, voice));
  });
  app.post("/set-up/existing", ...guards, async (c) => {
    const voice = voiceFor(c);
    const body = await c.req.parseBody();
    const typed: TypedApp = read(body, ["code", "id", "key", "secret", "address"]);
    const verdict = settings.gate.judge(typed.code);
    if (verdict !== "right")
      return refused(c, verdict, (problems) =>
        existingPage({ ...typed, code: "" }, problems, voice),
      );
    const brought = readBrought(typed, whereOf(c, settings), voice);
    if ("problems" in brought) return show(c, 422, existingPage(typed, brought.problems, voice));
    const ask = () => settings.recognize(brought);
    const ending = await registerOnce({ ...settings, ask, publicUrl: brought.address }, voice);
    if (ending.kind === "kept")
      return kept(c, { ...ending, done: { ...ending.done, brought: true } });
    return show(c, ending.status, existingPage(typed, [ending.words], voice));
  });
  function kept(c: Context, { done, kept: all }: Extract<Ending, { kind: "kept" }>) {
    over = true;
    settings.done(all);
    return show(c, 200, donePage(done, voiceFor(c)));
  }
  app.notFound((c) => show(c, 404, nothingPage(voiceFor(c))));
  app.onError((_, c) => show(c, 503, brokenPage(voiceFor(c))));
  return app;
}

type Status = 200 | 403 | 404 | 422 | 429 | 502 | 503;

async function show(c: Context, status: Status, page: Html): Promise<Response> {
  return c.html(await page, status);
}

/** The code, where somebody followed the link in the log. */
function codeIn(c: Context): string {
  return (c.req.query("code") ?? "").slice(0, LONGEST_CODE);
}

const LONGEST_CODE = 40;

/** What is most likely the public address. */
function addressFor(c: Context, { publicUrl }: SettingUpWith): string {
  return publicUrl ?? addressAt(c.req.header("host"));
}

/** Whoever sets it up at their own machine hears what to do before they type anything. */
function knownBeforehand(address: string, settings: SettingUpWith, voice: Voice): readonly Shown[] {
  const { github, webhookProxy } = settings;
  const say = setUp(voice);
  if (webhookProxy !== undefined)
    return [say("set-up-proxied", { address: printed(webhookProxy) })];
  return isOutOfReach(address, github)
    ? [say("set-up-local-address", { address: printed(address) })]
    : [];
}

/** A page of our own is open: its browser says where. */
function whereOf(c: Context, { github, webhookProxy }: SettingUpWith): Where {
  return { here: c.req.header("origin") ?? "", github, webhookProxy };
}

function read<const N extends string>(
  body: Readonly<Record<string, unknown>>,
  names: readonly N[],
): Readonly<Record<N, string>> {
  const texts = names.map((name) => [name, typeof body[name] === "string" ? body[name] : ""]);
  return Object.fromEntries(texts) as Record<N, string>;
}

function refused(
  c: Context,
  verdict: "wrong" | "locked",
  again: (problems: readonly Shown[]) => Html,
): Promise<Response> {
  const say = setUp(voiceFor(c));
  if (verdict === "wrong") return show(c, 403, again([say("set-up-wrong-code")]));
  return show(c, 429, again([say("set-up-locked")]));
}

/** What stands in the way, though everything is typed as it should be. */
async function objections({ place }: SettingUpWith, voice: Voice): Promise<readonly Shown[]> {
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
  { asked, state, browser }: Begun,
  { github, answers }: { readonly github: string; readonly answers: boolean },
): Promise<Response> {
  setCookie(c, COOKIE, browser, {
    httpOnly: true,
    // Not `Strict`: it has to come along when GitHub sends the person back.
    sameSite: "Lax",
    secure: asked.here.startsWith("https:"),
    path: "/set-up",
    maxAge: HOUR,
  });
  const at = registrationAt(github, asked.organization, state);
  const registration = { manifest: manifestFor(asked), at, answers };
  return show(c, 200, registrationPage(asked, registration, voiceFor(c)));
}

const CODE = /^[\w-]{1,200}$/;
const NOT_YET = "Waymark is not set up yet: open /set-up.\n";
