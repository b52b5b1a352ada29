import { html } from "hono/html";
import { printed } from "../../words/printed.ts";
import { setUp } from "../../words/generated/set-up.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { WEBHOOK_PATH } from "../receive.ts";
import type { Html } from "../pages/link.ts";
import { readAddress, type Where } from "./asked.ts";
import { languagesOn } from "./asking.ts";
import { alerts, field } from "./fields.ts";
import { page } from "./page.ts";
import { addressField, codeField, withCode } from "./pages.ts";

/** What the person types who has an App already. */
export interface TypedApp {
  readonly code: string;
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  readonly address: string;
}

/** An App that somebody has, and that GitHub has not been asked about yet. */
export interface Brought {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly address: string;
}

/** What somebody brings, or what is wrong with it, in words. */
export function readBrought(
  typed: TypedApp,
  where: Where,
  voice: Voice,
): Brought | { readonly problems: readonly Shown[] } {
  const say = setUp(voice);
  const [id, secret] = [typed.id.trim(), typed.secret.trim()];
  const address = readAddress(typed.address, where, voice);
  const problems = [
    ...(/^[1-9]\d{0,14}$/.test(id) ? [] : [say("set-up-wrong-id")]),
    ...(/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(typed.key.trim())
      ? []
      : [say("set-up-wrong-key")]),
    ...(secret === "" ? [say("set-up-wrong-secret")] : []),
    ...(address.problem === undefined ? [] : [address.problem]),
  ];
  if (problems.length > 0) return { problems };
  const privateKey = `${typed.key.trim().replaceAll("\r\n", "\n")}\n`;
  return { appId: Number(id), privateKey, webhookSecret: secret, address: address.origin };
}

/** For whoever has an App already. What is secret is never shown again. */
export function existingPage(
  { code, id, address }: Omit<TypedApp, "key" | "secret">,
  problems: readonly Shown[],
  voice: Voice,
): Html {
  const say = setUp(voice);
  const title = say("set-up-existing-title");
  const main = html`<h1>${title}</h1>
    <p class="lede">${say("set-up-existing-lede")}</p>
    ${alerts(problems)}
    <form method="post" action="/set-up/existing" class="fields">
      ${codeField(code, voice)}
      ${field({ name: "id", label: say("set-up-id"), hint: say("set-up-id-hint"), value: id })}
      ${field({
        name: "key",
        label: say("set-up-key"),
        hint: say("set-up-key-hint"),
        value: "",
        tall: true,
      })}
      ${field({
        name: "secret",
        label: say("set-up-secret"),
        hint: say("set-up-secret-hint", { path: printed(WEBHOOK_PATH) }),
        value: "",
      })}
      ${addressField(address, voice)}
      <p><button class="button">${say("set-up-check")}</button></p>
    </form>
    <p class="small fields"><a href="/set-up${withCode(code)}">${say("set-up-to-new")}</a></p>`;
  const isFresh = problems.length === 0;
  const languages = isFresh ? languagesOn("/set-up/existing", code, voice) : undefined;
  return page(title, main, voice, languages);
}
