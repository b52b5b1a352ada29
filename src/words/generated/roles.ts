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
  en: "roles-one-assignee = whoever the issue is assigned to\nroles-all-assignee = whoever the issue is assigned to\nroles-one-author = whoever opened the request\nroles-all-author = whoever opened the request\nroles-one-field = somebody named under “{ $which }”\nroles-all-field = the people named under “{ $which }”\nroles-one-leads = a lead\nroles-all-leads = the leads\nroles-one-members = a member\nroles-all-members = the members\nroles-one-mentor = the mentor of the person it's about\nroles-all-mentor = the mentors of the person it's about\nroles-one-owners = an owner of the organization\nroles-all-owners = the owners of the organization\nroles-one-subject = the person it's about\nroles-all-subject = the person it's about\nroles-one-team = somebody in the team `{ $which }`\nroles-all-team = the team `{ $which }`\n",
  es: "roles-one-assignee = quien tiene asignado el issue\nroles-all-assignee = quien tiene asignado el issue\nroles-one-author = quien abrió la solicitud\nroles-all-author = quien abrió la solicitud\nroles-one-field = alguien a quien se nombra en «{ $which }»\nroles-all-field = las personas que se nombran en «{ $which }»\nroles-one-leads = alguien que coordina la comunidad\nroles-all-leads = quienes coordinan la comunidad\nroles-one-members = integrante de la comunidad\nroles-all-members = integrantes de la comunidad\nroles-one-mentor = quien acompaña a esa persona\nroles-all-mentor = quienes acompañan a esa persona\nroles-one-owners = una persona propietaria de la organización\nroles-all-owners = las personas propietarias de la organización\nroles-one-subject = la persona de quien se trata\nroles-all-subject = la persona de quien se trata\nroles-one-team = alguien del equipo `{ $which }`\nroles-all-team = quienes están en el equipo `{ $which }`\n",
});
