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
  en: [{"id":"recognition-thanks","value":["Thank you, ",{"type":"var","name":"person"},"! 🎉 You've earned ",{"type":"var","name":"badge"},"."],"attributes":{}},{"id":"recognition-thanks-several","value":["Thank you, ",{"type":"var","name":"person"},"! 🎉 You've earned ",{"type":"var","name":"count"}," badges:"],"attributes":{}},{"id":"recognition-badge","value":[{"type":"var","name":"badge"},": ",{"type":"var","name":"about"}],"attributes":{}},{"id":"recognition-reached","value":["You've reached ",{"type":"var","name":"stage"},"."],"attributes":{}},{"id":"recognition-next","value":["Looking for what's next? Try an issue labeled ",{"type":"var","name":"labels"},"."],"attributes":{}},{"id":"recognition-progress","value":"To see how far you've come, comment `/progress`.","attributes":{}}],
  es: [{"id":"recognition-thanks","value":["¡Gracias, ",{"type":"var","name":"person"},"! 🎉 Has conseguido ",{"type":"var","name":"badge"},"."],"attributes":{}},{"id":"recognition-thanks-several","value":["¡Gracias, ",{"type":"var","name":"person"},"! 🎉 Has conseguido ",{"type":"var","name":"count"}," insignias:"],"attributes":{}},{"id":"recognition-badge","value":[{"type":"var","name":"badge"},": ",{"type":"var","name":"about"}],"attributes":{}},{"id":"recognition-reached","value":["Has llegado a ",{"type":"var","name":"stage"},"."],"attributes":{}},{"id":"recognition-next","value":["¿Buscas con qué seguir? Prueba con un issue que tenga la etiqueta ",{"type":"var","name":"labels"},"."],"attributes":{}},{"id":"recognition-progress","value":"Para ver todo lo que llevas recorrido, comenta `/progress`.","attributes":{}}],
});
