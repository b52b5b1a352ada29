// Generated from locales/*/types.ftl by `npm run generate`. Do not edit.
import { topic } from "../topic.ts";

export interface Types {
  readonly "types-a11y": Record<never, never>;
  readonly "types-audio": Record<never, never>;
  readonly "types-blog": Record<never, never>;
  readonly "types-bug": Record<never, never>;
  readonly "types-business": Record<never, never>;
  readonly "types-code": Record<never, never>;
  readonly "types-content": Record<never, never>;
  readonly "types-data": Record<never, never>;
  readonly "types-design": Record<never, never>;
  readonly "types-doc": Record<never, never>;
  readonly "types-eventOrganizing": Record<never, never>;
  readonly "types-example": Record<never, never>;
  readonly "types-financial": Record<never, never>;
  readonly "types-fundingFinding": Record<never, never>;
  readonly "types-ideas": Record<never, never>;
  readonly "types-infra": Record<never, never>;
  readonly "types-maintenance": Record<never, never>;
  readonly "types-mentoring": Record<never, never>;
  readonly "types-platform": Record<never, never>;
  readonly "types-plugin": Record<never, never>;
  readonly "types-projectManagement": Record<never, never>;
  readonly "types-promotion": Record<never, never>;
  readonly "types-question": Record<never, never>;
  readonly "types-research": Record<never, never>;
  readonly "types-review": Record<never, never>;
  readonly "types-security": Record<never, never>;
  readonly "types-talk": Record<never, never>;
  readonly "types-test": Record<never, never>;
  readonly "types-tool": Record<never, never>;
  readonly "types-translation": Record<never, never>;
  readonly "types-tutorial": Record<never, never>;
  readonly "types-userTesting": Record<never, never>;
  readonly "types-video": Record<never, never>;
}

export const types = topic<Types>({
  en: "types-a11y = improving accessibility\ntypes-audio = making audio\ntypes-blog = writing a blog post\ntypes-bug = reporting a bug\ntypes-business = developing the business\ntypes-code = writing code\ntypes-content = writing content\ntypes-data = contributing data\ntypes-design = designing\ntypes-doc = writing documentation\ntypes-eventOrganizing = organizing an event\ntypes-example = writing examples\ntypes-financial = contributing money\ntypes-fundingFinding = finding funding\ntypes-ideas = sharing ideas and planning\ntypes-infra = building or running infrastructure\ntypes-maintenance = maintaining things\ntypes-mentoring = mentoring\ntypes-platform = packaging or porting\ntypes-plugin = writing a plugin\ntypes-projectManagement = managing the project\ntypes-promotion = spreading the word\ntypes-question = answering questions\ntypes-research = research\ntypes-review = reviewing\ntypes-security = working on security\ntypes-talk = giving a talk\ntypes-test = testing\ntypes-tool = making a tool\ntypes-translation = translating\ntypes-tutorial = making a tutorial\ntypes-userTesting = testing with users\ntypes-video = making a video\n",
  es: "types-a11y = mejorar la accesibilidad\ntypes-audio = producir audio\ntypes-blog = escribir en un blog\ntypes-bug = reportar un error\ntypes-business = desarrollar negocios\ntypes-code = escribir código\ntypes-content = escribir contenido\ntypes-data = aportar datos\ntypes-design = diseñar\ntypes-doc = escribir documentación\ntypes-eventOrganizing = organizar un evento\ntypes-example = escribir ejemplos\ntypes-financial = aportar dinero\ntypes-fundingFinding = buscar financiamiento\ntypes-ideas = aportar ideas y planificar\ntypes-infra = crear o mantener infraestructura\ntypes-maintenance = dar mantenimiento\ntypes-mentoring = acompañar a otras personas\ntypes-platform = empaquetar o adaptar a otras plataformas\ntypes-plugin = escribir un complemento\ntypes-projectManagement = gestionar el proyecto\ntypes-promotion = dar a conocer el proyecto\ntypes-question = responder preguntas\ntypes-research = investigar\ntypes-review = revisar\ntypes-security = mejorar la seguridad\ntypes-talk = dar una charla\ntypes-test = hacer pruebas\ntypes-tool = crear una herramienta\ntypes-translation = traducir\ntypes-tutorial = crear un tutorial\ntypes-userTesting = hacer pruebas con personas usuarias\ntypes-video = crear un video\n",
});
