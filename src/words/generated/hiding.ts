// Generated from locales/*/hiding.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Hiding {
  readonly "hiding-hidden": { readonly person: Shown | number; };
  readonly "hiding-shown": { readonly person: Shown | number; };
}

export const hiding = topic<Hiding>({
  en: "hiding-hidden = { $person }, got it: I leave you out of every list from now on, both on my web pages and in the tables I keep in Markdown files. What you do still counts, and numbers still include you. If you have a page of your own or made badges public, they aren't anymore. Nothing else changes. To be named again, comment `/show-me`.\nhiding-shown = { $person }, got it: my lists name you again. To be left out, comment `/hide-me`.\n",
  es: "hiding-hidden = { $person }, anotado: desde ahora no apareces en ninguna lista, ni en mis páginas web ni en las tablas que mantengo en archivos Markdown. Lo que haces sigue contando y los números te siguen incluyendo. Si tenías una página propia o habías publicado insignias, dejan de ser públicas. No cambia nada más. Para volver a aparecer, comenta `/show-me`.\nhiding-shown = { $person }, anotado: mis listas vuelven a mostrar tu nombre. Para no aparecer, comenta `/hide-me`.\n",
});
