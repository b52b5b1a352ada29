// Generated from locales/*/recognition.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Recognition {
  readonly "recognition-thanks": { readonly person: Shown | number; readonly badge: Shown | number; };
  readonly "recognition-thanks-several": { readonly person: Shown | number; readonly count: Shown | number; };
  readonly "recognition-badge": { readonly badge: Shown | number; readonly about: Shown | number; };
  readonly "recognition-reached": { readonly stage: Shown | number; };
  readonly "recognition-next": { readonly labels: Shown | number; };
  readonly "recognition-progress": Record<never, never>;
}

export const recognition = topic<Recognition>({
  en: "recognition-thanks = Thank you, { $person }! 🎉 You've earned { $badge }.\nrecognition-thanks-several = Thank you, { $person }! 🎉 You've earned { $count } badges:\nrecognition-badge = { $badge }: { $about }\nrecognition-reached = You've reached { $stage }.\nrecognition-next = Looking for what's next? Try an issue labeled { $labels }.\nrecognition-progress = To see how far you've come, comment `/progress`.\n",
  es: "recognition-thanks = ¡Gracias, { $person }! 🎉 Ganaste { $badge }.\nrecognition-thanks-several = ¡Gracias, { $person }! 🎉 Ganaste { $count } insignias:\nrecognition-badge = { $badge }: { $about }\nrecognition-reached = Alcanzaste { $stage }.\nrecognition-next = ¿Buscas con qué seguir? Prueba con un issue que tenga la etiqueta { $labels }.\nrecognition-progress = Para ver todo lo que llevas logrado, comenta `/progress`.\n",
});
