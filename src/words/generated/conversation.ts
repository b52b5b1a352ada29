// Generated from locales/*/conversation.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Conversation {
  readonly "conversation-unknown": { readonly person: Shown | number; readonly commands: Shown | number; };
  readonly "conversation-meant": { readonly commands: Shown | number; };
  readonly "conversation-see-help": Record<never, never>;
  readonly "conversation-help": Record<never, never>;
  readonly "conversation-command": { readonly usage: Shown | number; readonly help: Shown | number; readonly who: Shown | number; };
}

export const conversation = topic<Conversation>({
  en: [{"id":"conversation-unknown","value":[{"type":"var","name":"person"},", I don't know ",{"type":"var","name":"commands"},"."],"attributes":{}},{"id":"conversation-meant","value":["Did you mean ",{"type":"var","name":"commands"},"?"],"attributes":{}},{"id":"conversation-see-help","value":"`/help` lists everything you can write. Nothing has changed.","attributes":{}},{"id":"conversation-help","value":"Here's what you can write, each on a line of its own:","attributes":{}},{"id":"conversation-command","value":[{"type":"var","name":"usage"},": ",{"type":"var","name":"help"}," For ",{"type":"var","name":"who"},"."],"attributes":{}}],
  es: [{"id":"conversation-unknown","value":[{"type":"var","name":"person"},", no conozco ",{"type":"var","name":"commands"},"."],"attributes":{}},{"id":"conversation-meant","value":["¿Querías decir ",{"type":"var","name":"commands"},"?"],"attributes":{}},{"id":"conversation-see-help","value":"`/help` muestra todo lo que puedes escribir. No ha cambiado nada.","attributes":{}},{"id":"conversation-help","value":"Esto es lo que puedes escribir, cada cosa en su propia línea:","attributes":{}},{"id":"conversation-command","value":[{"type":"var","name":"usage"},": ",{"type":"var","name":"help"}," Para: ",{"type":"var","name":"who"},"."],"attributes":{}}],
});
