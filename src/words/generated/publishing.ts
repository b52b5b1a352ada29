// Generated from locales/*/publishing.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Publishing {
  readonly "publishing-published": { readonly person: Shown | number; readonly page: Shown | number; };
  readonly "publishing-noted": { readonly person: Shown | number; readonly path: Shown | number; };
  readonly "publishing-hidden": { readonly person: Shown | number; };
  readonly "publishing-unpublished": { readonly person: Shown | number; };
}

export const publishing = topic<Publishing>({
  en: "publishing-published = { $person }, your page is public: { $page }. It shows your badges, communities, and stages, and how much of what you've contributed, from public repositories alone. Search engines are asked to leave it out. To take it away at once, comment `/unpublish`.\npublishing-noted = { $person }, got it: you'd like to have a page of your own. It's at { $path }, wherever this organization's pages are shown. It holds your badges, communities, and stages, and how much of what you've contributed, from public repositories alone. To take it away, comment `/unpublish`: where the pages are shown as a copy, it goes with the next copy.\npublishing-hidden = { $person }, you asked me not to name you, and a page of your own does that. If you'd like to have one after all, comment `/show-me` first and `/publish` after that.\npublishing-unpublished = { $person }, done: I no longer show a page about you, and my lists no longer link to one. Where somebody shows a copy of the pages, yours goes with the next copy. Everything you did is still yours, and still counts. To have a page again, comment `/publish`.\n",
  es: "publishing-published = { $person }, tu página ya es pública: { $page }. Muestra tus insignias, tus comunidades y tus etapas, y cuánto has aportado de cada cosa, solo en repositorios públicos. A los buscadores se les pide que no la incluyan. Para retirarla al momento, comenta `/unpublish`.\npublishing-noted = { $person }, anotado: quieres tener tu propia página. Está en { $path }, allí donde se muestren las páginas de esta organización. Reúne tus insignias, tus comunidades y tus etapas, y cuánto has aportado de cada cosa, solo en repositorios públicos. Para retirarla, comenta `/unpublish`: si las páginas se muestran como copia, la tuya desaparece en cuanto se haga la siguiente.\npublishing-hidden = { $person }, me pediste no aparecer, y una página tuya te nombraría. Si aun así quieres tenerla, comenta primero `/show-me` y después `/publish`.\npublishing-unpublished = { $person }, listo: ya no muestro ninguna página sobre ti, y mis listas tampoco enlazan a una. Si las páginas se muestran como copia, la tuya desaparece en cuanto se haga la siguiente. Todo lo que hiciste sigue siendo tuyo y sigue contando. Para volver a tener página, comenta `/publish`.\n",
});
