// Generated from locales/*/round-up.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface RoundUp {
  readonly "round-up-title": { readonly community: Shown | number; readonly week: Shown | number; };
  readonly "round-up-lede": { readonly count: number; readonly community: Shown | number; };
  readonly "round-up-nobody": Record<never, never>;
  readonly "round-up-line": { readonly person: Shown | number; readonly badges: Shown | number; };
  readonly "round-up-badge": { readonly badge: Shown | number; readonly because: Shown | number; };
  readonly "round-up-count": { readonly count: number; };
  readonly "round-up-more": { readonly count: Shown | number; };
  readonly "round-up-quiet": Record<never, never>;
}

export const roundUp = topic<RoundUp>({
  en: "round-up-title = Thank you from { $community }, week of { $week }\nround-up-lede = { $count ->\n    [one] One person was recognized in { $community } in the past week. Thank you! 🎉\n   *[other] { $count } people were recognized in { $community } in the past week. Thank you, all of you! 🎉\n}\nround-up-nobody = Whoever was thanked here would rather not be named. Thank you all the same!\nround-up-line = { $person }: { $badges }\nround-up-badge = { $badge } ({ $because })\nround-up-count = { $count ->\n    [1] the first contribution here\n   *[other] contribution number { $count }\n}\nround-up-more = and { $count } more\nround-up-quiet = Would you rather not be named here? Comment `/quiet`, and I'll leave you out.\n",
  es: "round-up-title = Gracias de parte de { $community }, semana del { $week }\nround-up-lede = { $count ->\n    [one] En la última semana, { $community } reconoció a una persona. ¡Gracias! 🎉\n   *[other] En la última semana, { $community } reconoció a { $count } personas. ¡Gracias a cada una! 🎉\n}\nround-up-nobody = Quienes recibieron aquí las gracias prefieren que no se les nombre. ¡Gracias de todos modos!\nround-up-line = { $person }: { $badges }\nround-up-badge = { $badge } ({ $because })\nround-up-count = { $count ->\n    [1] la primera contribución aquí\n   *[other] la contribución número { $count }\n}\nround-up-more = y { $count } más\nround-up-quiet = ¿Prefieres que no se te nombre aquí? Comenta `/quiet` y te dejo fuera de la lista.\n",
});
