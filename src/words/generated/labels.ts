// Generated from locales/*/labels.ftl by `npm run generate`. Do not edit.
import { topic } from "../topic.ts";

export interface Labels {
  readonly "labels-request": Record<never, never>;
  readonly "labels-checklist": Record<never, never>;
  readonly "labels-invited": Record<never, never>;
}

export const labels = topic<Labels>({
  en: "labels-request = A request\nlabels-checklist = Checklist\nlabels-invited = Waiting for the invitation to be accepted\n",
  es: "labels-request = Una solicitud\nlabels-checklist = Lista de tareas\nlabels-invited = Falta aceptar la invitación\n",
});
