// Generated from locales/*/contributions.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Contributions {
  readonly "contributions-recorded": { readonly person: Shown | number; readonly name: Shown | number; readonly what: Shown | number; readonly evidence: Shown | number; };
  readonly "contributions-evidence": Record<never, never>;
  readonly "contributions-how": { readonly person: Shown | number; };
  readonly "contributions-unknown-kind": { readonly person: Shown | number; readonly words: Shown | number; };
  readonly "contributions-nobody": { readonly person: Shown | number; readonly name: Shown | number; };
  readonly "contributions-own": { readonly person: Shown | number; };
  readonly "contributions-not-lead": { readonly person: Shown | number; };
}

export const contributions = topic<Contributions>({
  en: "contributions-recorded = { $person }, I've credited { $name } with { $what } ({ $evidence }). Thank you both!\ncontributions-evidence = evidence\ncontributions-how = { $person }, to credit somebody, write who it is, what they did, and a link that shows it. For example: `/credit @ada organized https://example.org/meetup`. I haven't recorded anything.\ncontributions-unknown-kind = { $person }, thank you! I don't know what kind of contribution { $words } is, so it doesn't count yet. Try another word, such as `organized`, `translated`, or `mentored`. Or ask for the new kind to be added under `types` in `waymark.yml`: from then on, this one counts, too.\ncontributions-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't recorded anything.\ncontributions-own = { $person }, somebody else has to vouch for your own work. Ask a lead to comment the same `/credit` line; until then, it doesn't count.\ncontributions-not-lead = { $person }, thank you for thinking of them! A credit only counts when a lead of a community gives it. Ask one to comment the same line here.\n",
  es: "contributions-recorded = { $person }, anoté la contribución de { $name }: { $what } ({ $evidence }). ¡Muchas gracias a ambas partes!\ncontributions-evidence = evidencia\ncontributions-how = { $person }, para reconocer el trabajo de alguien, escribe quién es, qué hizo y un enlace que lo muestre. Por ejemplo: `/credit @ada organizó https://example.org/meetup`. No anoté nada.\ncontributions-unknown-kind = { $person }, ¡gracias! No sé qué tipo de contribución es { $words }, así que todavía no cuenta. Prueba con otra palabra, como `organizó`, `tradujo` o `acompañó`. También puedes pedir que se agregue ese tipo en `types`, dentro de `waymark.yml`: desde ese momento, esta contribución también contará.\ncontributions-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.\ncontributions-own = { $person }, otra persona tiene que dar fe de tu trabajo. Pídele a alguien que coordine una comunidad que comente la misma línea con `/credit`; hasta entonces, no cuenta.\ncontributions-not-lead = { $person }, ¡gracias por acordarte de esa persona! Un reconocimiento solo cuenta cuando lo da alguien que coordina una comunidad. Pídele que comente la misma línea aquí.\n",
});
