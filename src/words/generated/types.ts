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
  en: [{"id":"types-a11y","value":"improving accessibility","attributes":{}},{"id":"types-audio","value":"making audio","attributes":{}},{"id":"types-blog","value":"writing a blog post","attributes":{}},{"id":"types-bug","value":"reporting a bug","attributes":{}},{"id":"types-business","value":"developing the business","attributes":{}},{"id":"types-code","value":"writing code","attributes":{}},{"id":"types-content","value":"writing content","attributes":{}},{"id":"types-data","value":"contributing data","attributes":{}},{"id":"types-design","value":"designing","attributes":{}},{"id":"types-doc","value":"writing documentation","attributes":{}},{"id":"types-eventOrganizing","value":"organizing an event","attributes":{}},{"id":"types-example","value":"giving an example","attributes":{}},{"id":"types-financial","value":"giving money","attributes":{}},{"id":"types-fundingFinding","value":"finding funding","attributes":{}},{"id":"types-ideas","value":"ideas and planning","attributes":{}},{"id":"types-infra","value":"building or running infrastructure","attributes":{}},{"id":"types-maintenance","value":"keeping things in repair","attributes":{}},{"id":"types-mentoring","value":"mentoring","attributes":{}},{"id":"types-platform","value":"packaging or porting","attributes":{}},{"id":"types-plugin","value":"writing a plugin","attributes":{}},{"id":"types-projectManagement","value":"managing the project","attributes":{}},{"id":"types-promotion","value":"spreading the word","attributes":{}},{"id":"types-question","value":"answering questions","attributes":{}},{"id":"types-research","value":"research","attributes":{}},{"id":"types-review","value":"reviewing","attributes":{}},{"id":"types-security","value":"making things secure","attributes":{}},{"id":"types-talk","value":"giving a talk","attributes":{}},{"id":"types-test","value":"testing","attributes":{}},{"id":"types-tool","value":"making a tool","attributes":{}},{"id":"types-translation","value":"translating","attributes":{}},{"id":"types-tutorial","value":"making a tutorial","attributes":{}},{"id":"types-userTesting","value":"testing with users","attributes":{}},{"id":"types-video","value":"making a video","attributes":{}}],
  es: [{"id":"types-a11y","value":"mejorar la accesibilidad","attributes":{}},{"id":"types-audio","value":"producir audio","attributes":{}},{"id":"types-blog","value":"escribir en un blog","attributes":{}},{"id":"types-bug","value":"informar de un error","attributes":{}},{"id":"types-business","value":"desarrollar el negocio","attributes":{}},{"id":"types-code","value":"escribir código","attributes":{}},{"id":"types-content","value":"escribir contenido","attributes":{}},{"id":"types-data","value":"aportar datos","attributes":{}},{"id":"types-design","value":"diseñar","attributes":{}},{"id":"types-doc","value":"escribir documentación","attributes":{}},{"id":"types-eventOrganizing","value":"organizar un evento","attributes":{}},{"id":"types-example","value":"dar un ejemplo","attributes":{}},{"id":"types-financial","value":"aportar dinero","attributes":{}},{"id":"types-fundingFinding","value":"buscar financiación","attributes":{}},{"id":"types-ideas","value":"ideas y planificación","attributes":{}},{"id":"types-infra","value":"crear o mantener infraestructura","attributes":{}},{"id":"types-maintenance","value":"mantener las cosas en buen estado","attributes":{}},{"id":"types-mentoring","value":"acompañar a otras personas","attributes":{}},{"id":"types-platform","value":"empaquetar o adaptar a otras plataformas","attributes":{}},{"id":"types-plugin","value":"escribir un complemento","attributes":{}},{"id":"types-projectManagement","value":"gestionar el proyecto","attributes":{}},{"id":"types-promotion","value":"dar a conocer el proyecto","attributes":{}},{"id":"types-question","value":"responder preguntas","attributes":{}},{"id":"types-research","value":"investigar","attributes":{}},{"id":"types-review","value":"revisar","attributes":{}},{"id":"types-security","value":"mejorar la seguridad","attributes":{}},{"id":"types-talk","value":"dar una charla","attributes":{}},{"id":"types-test","value":"hacer pruebas","attributes":{}},{"id":"types-tool","value":"crear una herramienta","attributes":{}},{"id":"types-translation","value":"traducir","attributes":{}},{"id":"types-tutorial","value":"hacer un tutorial","attributes":{}},{"id":"types-userTesting","value":"probar con usuarios","attributes":{}},{"id":"types-video","value":"hacer un video","attributes":{}}],
});
