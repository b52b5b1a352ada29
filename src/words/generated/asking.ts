// Generated from locales/*/asking.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Asking {
  readonly "asking-nothing-to-apply": { readonly person: Shown | number; };
  readonly "asking-nothing-to-confirm": { readonly person: Shown | number; };
  readonly "asking-nothing-left": { readonly person: Shown | number; };
  readonly "asking-last-answer": Record<never, never>;
}

export const asking = topic<Asking>({
  en: [{"id":"asking-nothing-to-apply","value":[{"type":"var","name":"person"},", there's no plan to apply here. Nothing has changed."],"attributes":{}},{"id":"asking-nothing-to-confirm","value":[{"type":"var","name":"person"},", there's nothing to confirm here. Nothing has changed."],"attributes":{}},{"id":"asking-nothing-left","value":[{"type":"var","name":"person"},", thanks! This has been decided already, so nothing has changed."],"attributes":{}},{"id":"asking-last-answer","value":"That's my last answer to you here for an hour. Everything you write still counts.","attributes":{}}],
  es: [{"id":"asking-nothing-to-apply","value":[{"type":"var","name":"person"},", aquí no hay ningún plan que aplicar. No ha cambiado nada."],"attributes":{}},{"id":"asking-nothing-to-confirm","value":[{"type":"var","name":"person"},", aquí no hay nada que confirmar. No ha cambiado nada."],"attributes":{}},{"id":"asking-nothing-left","value":[{"type":"var","name":"person"},", ¡gracias! Esto ya está decidido, así que no ha cambiado nada."],"attributes":{}},{"id":"asking-last-answer","value":"Esta es mi última respuesta para ti aquí durante una hora. Todo lo que escribas sigue contando.","attributes":{}}],
});
