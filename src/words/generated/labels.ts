// Generated from locales/*/labels.ftl by `npm run generate`. Do not edit.
import { topic } from "../topic.ts";

export interface Labels {
  readonly "labels-request": Record<never, never>;
  readonly "labels-checklist": Record<never, never>;
  readonly "labels-invited": Record<never, never>;
}

export const labels = topic<Labels>({
  en: [{"id":"labels-request","value":"A request","attributes":{}},{"id":"labels-checklist","value":"Checklist","attributes":{}},{"id":"labels-invited","value":"Waiting for the invitation to be accepted","attributes":{}}],
  es: [{"id":"labels-request","value":"Una solicitud","attributes":{}},{"id":"labels-checklist","value":"Lista de tareas","attributes":{}},{"id":"labels-invited","value":"Falta aceptar la invitación","attributes":{}}],
});
