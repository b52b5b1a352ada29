// Generated from locales/*/asking.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Asking {
  readonly "asking-nothing-to-apply": { readonly person: Shown | number; };
  readonly "asking-nothing-to-confirm": { readonly person: Shown | number; };
  readonly "asking-not-a-yes": { readonly person: Shown | number; readonly command: Shown | number; };
  readonly "asking-nothing-left": { readonly person: Shown | number; };
  readonly "asking-last-answer": Record<never, never>;
}

export const asking = topic<Asking>({
  en: "asking-nothing-to-apply = { $person }, there's no plan to apply here. Nothing has changed.\nasking-nothing-to-confirm = { $person }, there's nothing to confirm here. Nothing has changed.\nasking-not-a-yes = { $person }, that doesn't sound like a yes, so nothing has changed. Once you agree, comment { $command } and nothing else.\nasking-nothing-left = { $person }, thanks! This has been decided already, so nothing has changed.\nasking-last-answer = That's my last answer to you here for an hour. Everything you write still counts.\n",
  es: "asking-nothing-to-apply = { $person }, aquí no hay ningún plan que aplicar. No cambió nada.\nasking-nothing-to-confirm = { $person }, aquí no hay nada que confirmar. No cambió nada.\nasking-not-a-yes = { $person }, eso no suena a un sí, así que no cambió nada. Cuando estés de acuerdo, comenta { $command } y nada más.\nasking-nothing-left = { $person }, ¡gracias! Esto ya está decidido, así que no cambió nada.\nasking-last-answer = Esta es la última respuesta que te doy aquí por una hora. Todo lo que escribas sigue contando.\n",
});
