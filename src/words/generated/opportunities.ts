// Generated from locales/*/opportunities.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Opportunities {
  readonly "opportunities-found": { readonly person: Shown | number; };
  readonly "opportunities-take-by-word": Record<never, never>;
  readonly "opportunities-take": Record<never, never>;
  readonly "opportunities-none": { readonly person: Shown | number; };
  readonly "opportunities-for-others": { readonly person: Shown | number; };
  readonly "opportunities-nowhere": { readonly person: Shown | number; };
  readonly "opportunities-issue": { readonly issue: Shown | number; readonly title: Shown | number; };
  readonly "opportunities-issue-fits": { readonly issue: Shown | number; readonly title: Shown | number; readonly fits: Shown | number; };
  readonly "opportunities-next": Record<never, never>;
  readonly "opportunities-more": Record<never, never>;
}

export const opportunities = topic<Opportunities>({
  en: "opportunities-found = { $person }, these are open, nobody has taken them yet, and they're for you to take:\nopportunities-take-by-word = Found one? Comment `/take` on it, and it's yours. To see how far you've come, comment `/progress`.\nopportunities-take = Found one? Say on it that you'd like to take it. To see how far you've come, comment `/progress`.\nopportunities-none = { $person }, I looked, but right now there's no open issue that's free and right for you. Ask in your community what would help: there's often something nobody has written down yet.\nopportunities-for-others = { $person }, there are open issues, but those I found are for people at another stage right now. To see what's next on your way, comment `/progress`.\nopportunities-nowhere = { $person }, your organization hasn't told me yet where to look for issues to take. Ask a lead what would help.\nopportunities-issue = { $issue }: { $title }\nopportunities-issue-fits = { $issue }: { $title } _(fits: { $fits })_\nopportunities-next = **Something to do next:**\nopportunities-more = For more, comment `/match`.\n",
  es: "opportunities-found = { $person }, estos issues están abiertos, nadie los tomó todavía y son para ti:\nopportunities-take-by-word = ¿Encontraste uno? Comenta ahí `/take` y será tuyo. Para ver todo lo que llevas logrado, comenta `/progress`.\nopportunities-take = ¿Encontraste uno? Di ahí mismo que quieres tomarlo. Para ver todo lo que llevas logrado, comenta `/progress`.\nopportunities-none = { $person }, busqué, pero ahora mismo no hay un issue abierto que esté libre y sea para ti. Pregunta en tu comunidad qué haría falta: muchas veces hay algo que nadie escribió todavía.\nopportunities-for-others = { $person }, hay issues abiertos, pero los que encontré son para personas que están en otra etapa. Para ver qué sigue en tu camino, comenta `/progress`.\nopportunities-nowhere = { $person }, tu organización todavía no me dijo dónde buscar issues para tomar. Pregúntale a quien coordina qué haría falta.\nopportunities-issue = { $issue }: { $title }\nopportunities-issue-fits = { $issue }: { $title } _(encaja: { $fits })_\nopportunities-next = **Algo para hacer ahora:**\nopportunities-more = Para ver más, comenta `/match`.\n",
});
