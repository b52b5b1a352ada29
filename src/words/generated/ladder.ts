// Generated from locales/*/ladder.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Ladder {
  readonly "ladder-above": { readonly person: Shown | number; readonly label: Shown | number; readonly stage: Shown | number; readonly pathway: Shown | number; };
  readonly "ladder-open": { readonly labels: Shown | number; };
  readonly "ladder-next": Record<never, never>;
}

export const ladder = topic<Ladder>({
  en: "ladder-above = { $person }, thank you for wanting to take this on! Issues labeled { $label } are for people who've reached “{ $stage }” on the pathway “{ $pathway }”, so I've taken you off this one for now.\nladder-open = An issue labeled { $labels } is a good one for you now.\nladder-next = To see what's next on your way, comment `/progress`. And if you know you can do this one, ask a lead to assign it to you.\n",
  es: "ladder-above = { $person }, ¡gracias por querer encargarte de esto! Los issues con la etiqueta { $label } son para quienes ya llegaron a «{ $stage }» en la ruta «{ $pathway }», así que por ahora he quitado tu nombre de este.\nladder-open = Por ahora te viene bien un issue con la etiqueta { $labels }.\nladder-next = Para ver qué sigue en tu camino, comenta `/progress`. Y si sabes que puedes con este, pide a alguien de la coordinación que te lo asigne.\n",
});
