// Generated from locales/*/roles.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Roles {
  readonly "roles-one-assignee": Record<never, never>;
  readonly "roles-all-assignee": Record<never, never>;
  readonly "roles-one-author": Record<never, never>;
  readonly "roles-all-author": Record<never, never>;
  readonly "roles-one-field": { readonly which: Shown | number; };
  readonly "roles-all-field": { readonly which: Shown | number; };
  readonly "roles-one-leads": Record<never, never>;
  readonly "roles-all-leads": Record<never, never>;
  readonly "roles-one-members": Record<never, never>;
  readonly "roles-all-members": Record<never, never>;
  readonly "roles-one-mentor": Record<never, never>;
  readonly "roles-all-mentor": Record<never, never>;
  readonly "roles-one-owners": Record<never, never>;
  readonly "roles-all-owners": Record<never, never>;
  readonly "roles-one-subject": Record<never, never>;
  readonly "roles-all-subject": Record<never, never>;
  readonly "roles-one-team": { readonly which: Shown | number; };
  readonly "roles-all-team": { readonly which: Shown | number; };
}

export const roles = topic<Roles>({
  en: [{"id":"roles-one-assignee","value":"whoever it is assigned to","attributes":{}},{"id":"roles-all-assignee","value":"whoever it is assigned to","attributes":{}},{"id":"roles-one-author","value":"whoever opened the request","attributes":{}},{"id":"roles-all-author","value":"whoever opened the request","attributes":{}},{"id":"roles-one-field","value":["somebody named under “",{"type":"var","name":"which"},"”"],"attributes":{}},{"id":"roles-all-field","value":["the people named under “",{"type":"var","name":"which"},"”"],"attributes":{}},{"id":"roles-one-leads","value":"a lead","attributes":{}},{"id":"roles-all-leads","value":"the leads","attributes":{}},{"id":"roles-one-members","value":"a member","attributes":{}},{"id":"roles-all-members","value":"the members","attributes":{}},{"id":"roles-one-mentor","value":"the mentor of the person it is about","attributes":{}},{"id":"roles-all-mentor","value":"the mentors of the person it is about","attributes":{}},{"id":"roles-one-owners","value":"an owner of the organization","attributes":{}},{"id":"roles-all-owners","value":"the owners of the organization","attributes":{}},{"id":"roles-one-subject","value":"the person it is about","attributes":{}},{"id":"roles-all-subject","value":"the person it is about","attributes":{}},{"id":"roles-one-team","value":["somebody in the team `",{"type":"var","name":"which"},"`"],"attributes":{}},{"id":"roles-all-team","value":["the team `",{"type":"var","name":"which"},"`"],"attributes":{}}],
  es: [{"id":"roles-one-assignee","value":"quien la tiene asignada","attributes":{}},{"id":"roles-all-assignee","value":"quien la tiene asignada","attributes":{}},{"id":"roles-one-author","value":"quien abrió la solicitud","attributes":{}},{"id":"roles-all-author","value":"quien abrió la solicitud","attributes":{}},{"id":"roles-one-field","value":["alguna de las personas nombradas en «",{"type":"var","name":"which"},"»"],"attributes":{}},{"id":"roles-all-field","value":["las personas nombradas en «",{"type":"var","name":"which"},"»"],"attributes":{}},{"id":"roles-one-leads","value":"quien coordina la comunidad","attributes":{}},{"id":"roles-all-leads","value":"quienes coordinan la comunidad","attributes":{}},{"id":"roles-one-members","value":"un miembro","attributes":{}},{"id":"roles-all-members","value":"los miembros","attributes":{}},{"id":"roles-one-mentor","value":"quien acompaña a la persona en cuestión","attributes":{}},{"id":"roles-all-mentor","value":"quienes acompañan a la persona en cuestión","attributes":{}},{"id":"roles-one-owners","value":"un propietario de la organización","attributes":{}},{"id":"roles-all-owners","value":"los propietarios de la organización","attributes":{}},{"id":"roles-one-subject","value":"la persona en cuestión","attributes":{}},{"id":"roles-all-subject","value":"la persona en cuestión","attributes":{}},{"id":"roles-one-team","value":["alguien del equipo `",{"type":"var","name":"which"},"`"],"attributes":{}},{"id":"roles-all-team","value":["el equipo `",{"type":"var","name":"which"},"`"],"attributes":{}}],
});
