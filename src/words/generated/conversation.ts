// Generated from locales/*/conversation.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Conversation {
  readonly "conversation-unknown": { readonly person: Shown | number; readonly commands: Shown | number; };
  readonly "conversation-meant": { readonly commands: Shown | number; };
  readonly "conversation-see-help": Record<never, never>;
  readonly "conversation-help": Record<never, never>;
  readonly "conversation-command": { readonly usage: Shown | number; readonly help: Shown | number; readonly who: Shown | number; };
  readonly "conversation-own": { readonly words: Shown | number; };
}

export const conversation = topic<Conversation>({
  en: "conversation-unknown = { $person }, I don't know { $commands }.\nconversation-meant = Did you mean { $commands }?\nconversation-see-help = `/help` lists everything you can write. Nothing has changed.\nconversation-help = Here's what you can write, each on a line of its own:\nconversation-command = { $usage }: { $help } For { $who }.\nconversation-own = Here, you can also write { $words }, if that's up to you.\n",
  es: "conversation-unknown = { $person }, no conozco { $commands }.\nconversation-meant = ¿Querías decir { $commands }?\nconversation-see-help = `/help` muestra todo lo que puedes escribir. No cambió nada.\nconversation-help = Esto es lo que puedes escribir, cada cosa en su propia línea:\nconversation-command = { $usage }: { $help } Para: { $who }.\nconversation-own = Aquí también puedes escribir { $words }, si te corresponde.\n",
});
