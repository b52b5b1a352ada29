// Generated from locales/*/labels.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Labels {
  readonly "labels-request": { readonly process: Shown | number; };
  readonly "labels-step": { readonly process: Shown | number; readonly step: Shown | number; };
  readonly "labels-invited": Record<never, never>;
  readonly "labels-none": { readonly checklist: Shown | number; };
  readonly "labels-some": { readonly checklist: Shown | number; };
  readonly "labels-all": { readonly checklist: Shown | number; };
  readonly "labels-item": { readonly checklist: Shown | number; };
}

export const labels = topic<Labels>({
  en: [{"id":"labels-request","value":["A request: ",{"type":"var","name":"process"}],"attributes":{}},{"id":"labels-step","value":[{"type":"var","name":"process"},": ",{"type":"var","name":"step"}],"attributes":{}},{"id":"labels-invited","value":"Invitation sent, waiting for it to be accepted","attributes":{}},{"id":"labels-none","value":[{"type":"var","name":"checklist"},": nothing ticked yet"],"attributes":{}},{"id":"labels-some","value":[{"type":"var","name":"checklist"},": some of it ticked"],"attributes":{}},{"id":"labels-all","value":[{"type":"var","name":"checklist"},": all ticked"],"attributes":{}},{"id":"labels-item","value":["Ticked in ",{"type":"var","name":"checklist"}],"attributes":{}}],
  es: [{"id":"labels-request","value":["Solicitud: ",{"type":"var","name":"process"}],"attributes":{}},{"id":"labels-step","value":[{"type":"var","name":"process"},": ",{"type":"var","name":"step"}],"attributes":{}},{"id":"labels-invited","value":"Invitación enviada, falta que se acepte","attributes":{}},{"id":"labels-none","value":[{"type":"var","name":"checklist"},": todavía nada marcado"],"attributes":{}},{"id":"labels-some","value":[{"type":"var","name":"checklist"},": una parte marcada"],"attributes":{}},{"id":"labels-all","value":[{"type":"var","name":"checklist"},": todo marcado"],"attributes":{}},{"id":"labels-item","value":["Marcado en ",{"type":"var","name":"checklist"}],"attributes":{}}],
});
