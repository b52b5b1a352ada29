// Generated from locales/*/starts.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Starts {
  readonly "starts-title": { readonly request: Shown | number; readonly name: Shown | number; };
  readonly "starts-term-end": { readonly person: Shown | number; readonly community: Shown | number; readonly day: Shown | number; };
  readonly "starts-mentorship-end": { readonly mentee: Shown | number; readonly mentor: Shown | number; readonly program: Shown | number; readonly day: Shown | number; };
  readonly "starts-mentorship": { readonly mentee: Shown | number; readonly mentor: Shown | number; readonly program: Shown | number; };
  readonly "starts-from": { readonly person: Shown | number; readonly thread: Shown | number; };
  readonly "starts-asked": { readonly person: Shown | number; };
  readonly "starts-on-its-way": { readonly person: Shown | number; readonly request: Shown | number; };
  readonly "starts-open": { readonly person: Shown | number; readonly issue: Shown | number; };
  readonly "starts-open-soon": { readonly person: Shown | number; };
  readonly "starts-which": { readonly person: Shown | number; readonly example: Shown | number; readonly communities: Shown | number; };
  readonly "starts-nowhere": { readonly person: Shown | number; };
  readonly "starts-elsewhere-than": { readonly person: Shown | number; readonly command: Shown | number; readonly repository: Shown | number; };
  readonly "starts-elsewhere": { readonly person: Shown | number; readonly command: Shown | number; };
  readonly "starts-not-a-member": { readonly person: Shown | number; readonly command: Shown | number; readonly community: Shown | number; };
}

export const starts = topic<Starts>({
  en: "starts-title = { $request }: { $name }\nstarts-term-end = { $person }, your term as a lead of { $community } ends on { $day }. This issue is for what comes after it.\nstarts-mentorship-end = { $mentee } and { $mentor }, your mentorship in { $program } ends on { $day }. This issue is for what comes after it.\nstarts-mentorship = { $mentee } and { $mentor }, this is a good moment to look at your mentorship in { $program } together.\nstarts-from = { $person }, this follows from { $thread }.\nstarts-asked = { $person }, this issue is for a request of yours.\nstarts-on-its-way = { $person }, I'm opening an issue for “{ $request }”. You'll be mentioned there.\nstarts-open = { $person }, you already have an open issue for this: { $issue }.\nstarts-open-soon = { $person }, I'm already opening an issue for this. You'll be mentioned there.\nstarts-which = { $person }, which community is this about? Write, for example, { $example }. You can name { $communities }.\nstarts-nowhere = { $person }, there's no community yet that this could be about.\nstarts-elsewhere-than = { $person }, { $command } only works on issues of { $repository } and on requests. Nothing has changed.\nstarts-elsewhere = { $person }, { $command } only works on requests, and on issues of the repository with the definitions. Nothing has changed.\nstarts-not-a-member = { $person }, { $command } is for members and leads of { $community }.\n",
  es: "starts-title = { $request }: { $name }\nstarts-term-end = { $person }, tu periodo coordinando { $community } termina el { $day }. Este issue es para lo que viene después.\nstarts-mentorship-end = { $mentee } y { $mentor }, su mentoría en { $program } termina el { $day }. Este issue es para lo que viene después.\nstarts-mentorship = { $mentee } y { $mentor }, este es un buen momento para revisar juntos su mentoría en { $program }.\nstarts-from = { $person }, esto viene de { $thread }.\nstarts-asked = { $person }, este issue es para una solicitud tuya.\nstarts-on-its-way = { $person }, estoy abriendo un issue para «{ $request }». Ahí te voy a mencionar.\nstarts-open = { $person }, ya tienes un issue abierto para esto: { $issue }.\nstarts-open-soon = { $person }, ya estoy abriendo un issue para esto. Ahí te voy a mencionar.\nstarts-which = { $person }, ¿de qué comunidad se trata? Escribe, por ejemplo, { $example }. Puedes nombrar { $communities }.\nstarts-nowhere = { $person }, todavía no hay ninguna comunidad para esto.\nstarts-elsewhere-than = { $person }, { $command } solo funciona en issues de { $repository } y en solicitudes. No cambió nada.\nstarts-elsewhere = { $person }, { $command } solo funciona en solicitudes y en issues del repositorio de las definiciones. No cambió nada.\nstarts-not-a-member = { $person }, { $command } es para quienes forman parte de { $community } o la coordinan.\n",
});
