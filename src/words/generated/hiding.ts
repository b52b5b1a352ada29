// Generated from locales/*/hiding.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Hiding {
  readonly "hiding-hidden": { readonly person: Shown | number; };
  readonly "hiding-shown": { readonly person: Shown | number; };
}

export const hiding = topic<Hiding>({
  en: "hiding-hidden = { $person }, got it: you're no longer named on any of my web pages, neither in a list nor with your picture. What you do still counts, and numbers still include you. On GitHub itself, nothing changes. To be named again, comment `/show-me`.\nhiding-shown = { $person }, got it: my web pages name you again. To be left out, comment `/hide-me`.\n",
  es: "hiding-hidden = { $person }, anotado: tu nombre ya no aparece en ninguna de mis páginas web, ni en listas ni con tu foto. Lo que haces sigue contando y los números te siguen incluyendo. En GitHub no cambia nada. Para volver a aparecer, comenta `/show-me`.\nhiding-shown = { $person }, anotado: mis páginas web vuelven a mostrar tu nombre. Para no aparecer, comenta `/hide-me`.\n",
});
