// Generated from locales/*/directory.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Directory {
  readonly "directory-title": Record<never, never>;
  readonly "directory-changes": { readonly files: Shown | number; };
  readonly "directory-close": Record<never, never>;
  readonly "directory-branch": Record<never, never>;
  readonly "directory-done": Record<never, never>;
  readonly "directory-no-communities": Record<never, never>;
  readonly "directory-column-community": Record<never, never>;
  readonly "directory-column-leads": Record<never, never>;
  readonly "directory-column-meetings": Record<never, never>;
  readonly "directory-column-joining": Record<never, never>;
  readonly "directory-forming": Record<never, never>;
  readonly "directory-dormant": Record<never, never>;
  readonly "directory-nobody": Record<never, never>;
  readonly "directory-form": { readonly name: Shown | number; };
  readonly "directory-join-open": { readonly forms: Shown | number; };
  readonly "directory-join-by-approval": { readonly forms: Shown | number; };
  readonly "directory-join-elsewhere": Record<never, never>;
  readonly "directory-lists-nobody": Record<never, never>;
  readonly "directory-did-a11y": Record<never, never>;
  readonly "directory-did-audio": Record<never, never>;
  readonly "directory-did-blog": Record<never, never>;
  readonly "directory-did-bug": Record<never, never>;
  readonly "directory-did-business": Record<never, never>;
  readonly "directory-did-code": Record<never, never>;
  readonly "directory-did-content": Record<never, never>;
  readonly "directory-did-data": Record<never, never>;
  readonly "directory-did-design": Record<never, never>;
  readonly "directory-did-doc": Record<never, never>;
  readonly "directory-did-eventOrganizing": Record<never, never>;
  readonly "directory-did-example": Record<never, never>;
  readonly "directory-did-financial": Record<never, never>;
  readonly "directory-did-fundingFinding": Record<never, never>;
  readonly "directory-did-ideas": Record<never, never>;
  readonly "directory-did-infra": Record<never, never>;
  readonly "directory-did-maintenance": Record<never, never>;
  readonly "directory-did-mentoring": Record<never, never>;
  readonly "directory-did-platform": Record<never, never>;
  readonly "directory-did-plugin": Record<never, never>;
  readonly "directory-did-projectManagement": Record<never, never>;
  readonly "directory-did-promotion": Record<never, never>;
  readonly "directory-did-question": Record<never, never>;
  readonly "directory-did-research": Record<never, never>;
  readonly "directory-did-review": Record<never, never>;
  readonly "directory-did-security": Record<never, never>;
  readonly "directory-did-talk": Record<never, never>;
  readonly "directory-did-test": Record<never, never>;
  readonly "directory-did-tool": Record<never, never>;
  readonly "directory-did-translation": Record<never, never>;
  readonly "directory-did-tutorial": Record<never, never>;
  readonly "directory-did-userTesting": Record<never, never>;
  readonly "directory-did-video": Record<never, never>;
}

export const directory = topic<Directory>({
  en: [{"id":"directory-title","value":"Bring the directory up to date","attributes":{}},{"id":"directory-changes","value":["The tables in ",{"type":"var","name":"files"}," are out of date. This rewrites what's between their marks to show your communities and contributors as they are now, and touches nothing else."],"attributes":{}},{"id":"directory-close","value":"Don't want it? Close this pull request, and I won't open it again until the tables would change once more. To have me leave a file alone for good, remove the marks from it.","attributes":{}},{"id":"directory-branch","value":"This branch is mine: whenever something changes, I rebuild it from the default branch, and any commits other people add to it are lost.","attributes":{}},{"id":"directory-done","value":"The tables are up to date, so there's nothing left to change here.","attributes":{}},{"id":"directory-no-communities","value":"There are no communities yet.","attributes":{}},{"id":"directory-column-community","value":"Community","attributes":{}},{"id":"directory-column-leads","value":"Leads","attributes":{}},{"id":"directory-column-meetings","value":"Meetings","attributes":{}},{"id":"directory-column-joining","value":"How to join","attributes":{}},{"id":"directory-forming","value":"forming","attributes":{}},{"id":"directory-dormant","value":"taking a break","attributes":{}},{"id":"directory-nobody","value":"Nobody right now","attributes":{}},{"id":"directory-form","value":["“",{"type":"var","name":"name"},"”"],"attributes":{}},{"id":"directory-join-open","value":["Fill in ",{"type":"var","name":"forms"},". Everybody is welcome!"],"attributes":{}},{"id":"directory-join-by-approval","value":["Fill in ",{"type":"var","name":"forms"},", and one of the leads will get back to you."],"attributes":{}},{"id":"directory-join-elsewhere","value":"Ask one of the leads","attributes":{}},{"id":"directory-lists-nobody","value":"it lists no `contributors`","attributes":{}},{"id":"directory-did-a11y","value":"Accessibility","attributes":{}},{"id":"directory-did-audio","value":"Audio","attributes":{}},{"id":"directory-did-blog","value":"Blogposts","attributes":{}},{"id":"directory-did-bug","value":"Bug reports","attributes":{}},{"id":"directory-did-business","value":"Business development","attributes":{}},{"id":"directory-did-code","value":"Code","attributes":{}},{"id":"directory-did-content","value":"Content","attributes":{}},{"id":"directory-did-data","value":"Data","attributes":{}},{"id":"directory-did-design","value":"Design","attributes":{}},{"id":"directory-did-doc","value":"Documentation","attributes":{}},{"id":"directory-did-eventOrganizing","value":"Event Organizing","attributes":{}},{"id":"directory-did-example","value":"Examples","attributes":{}},{"id":"directory-did-financial","value":"Financial","attributes":{}},{"id":"directory-did-fundingFinding","value":"Funding Finding","attributes":{}},{"id":"directory-did-ideas","value":"Ideas, Planning, & Feedback","attributes":{}},{"id":"directory-did-infra","value":"Infrastructure (Hosting, Build-Tools, etc)","attributes":{}},{"id":"directory-did-maintenance","value":"Maintenance","attributes":{}},{"id":"directory-did-mentoring","value":"Mentoring","attributes":{}},{"id":"directory-did-platform","value":"Packaging/porting to new platform","attributes":{}},{"id":"directory-did-plugin","value":"Plugin/utility libraries","attributes":{}},{"id":"directory-did-projectManagement","value":"Project Management","attributes":{}},{"id":"directory-did-promotion","value":"Promotion","attributes":{}},{"id":"directory-did-question","value":"Answering Questions","attributes":{}},{"id":"directory-did-research","value":"Research","attributes":{}},{"id":"directory-did-review","value":"Reviewed Pull Requests","attributes":{}},{"id":"directory-did-security","value":"Security","attributes":{}},{"id":"directory-did-talk","value":"Talks","attributes":{}},{"id":"directory-did-test","value":"Tests","attributes":{}},{"id":"directory-did-tool","value":"Tools","attributes":{}},{"id":"directory-did-translation","value":"Translation","attributes":{}},{"id":"directory-did-tutorial","value":"Tutorials","attributes":{}},{"id":"directory-did-userTesting","value":"User Testing","attributes":{}},{"id":"directory-did-video","value":"Videos","attributes":{}}],
  es: [{"id":"directory-title","value":"Poner al día el directorio","attributes":{}},{"id":"directory-changes","value":["Las tablas de ",{"type":"var","name":"files"}," ya no están al día. Este cambio reescribe lo que hay entre sus marcas para mostrar tus comunidades y a quienes contribuyen tal como son ahora, y no toca nada más."],"attributes":{}},{"id":"directory-close","value":"¿No lo quieres? Cierra este pull request y no volveré a abrirlo hasta que las tablas cambien otra vez. Para que deje en paz un archivo del todo, quítale las marcas.","attributes":{}},{"id":"directory-branch","value":"Esta rama es mía: cada vez que algo cambia la rehago desde la rama predeterminada, y se pierden los commits que añadan otras personas.","attributes":{}},{"id":"directory-done","value":"Las tablas ya están al día, así que aquí no queda nada por cambiar.","attributes":{}},{"id":"directory-no-communities","value":"Todavía no hay comunidades.","attributes":{}},{"id":"directory-column-community","value":"Comunidad","attributes":{}},{"id":"directory-column-leads","value":"Coordinación","attributes":{}},{"id":"directory-column-meetings","value":"Reuniones","attributes":{}},{"id":"directory-column-joining","value":"Cómo unirse","attributes":{}},{"id":"directory-forming","value":"en formación","attributes":{}},{"id":"directory-dormant","value":"en pausa","attributes":{}},{"id":"directory-nobody","value":"Nadie por ahora","attributes":{}},{"id":"directory-form","value":["«",{"type":"var","name":"name"},"»"],"attributes":{}},{"id":"directory-join-open","value":["Rellena ",{"type":"var","name":"forms"},". ¡Todo el mundo es bienvenido!"],"attributes":{}},{"id":"directory-join-by-approval","value":["Rellena ",{"type":"var","name":"forms"}," y alguien de la coordinación te responderá."],"attributes":{}},{"id":"directory-join-elsewhere","value":"Habla con alguien de la coordinación","attributes":{}},{"id":"directory-lists-nobody","value":"no tiene ninguna lista de `contributors`","attributes":{}},{"id":"directory-did-a11y","value":"Accesibilidad","attributes":{}},{"id":"directory-did-audio","value":"Audio","attributes":{}},{"id":"directory-did-blog","value":"Artículos de blog","attributes":{}},{"id":"directory-did-bug","value":"Avisos de errores","attributes":{}},{"id":"directory-did-business","value":"Desarrollo de alianzas","attributes":{}},{"id":"directory-did-code","value":"Código","attributes":{}},{"id":"directory-did-content","value":"Contenido","attributes":{}},{"id":"directory-did-data","value":"Datos","attributes":{}},{"id":"directory-did-design","value":"Diseño","attributes":{}},{"id":"directory-did-doc","value":"Documentación","attributes":{}},{"id":"directory-did-eventOrganizing","value":"Organización de eventos","attributes":{}},{"id":"directory-did-example","value":"Ejemplos","attributes":{}},{"id":"directory-did-financial","value":"Apoyo económico","attributes":{}},{"id":"directory-did-fundingFinding","value":"Búsqueda de fondos","attributes":{}},{"id":"directory-did-ideas","value":"Ideas, planificación y comentarios","attributes":{}},{"id":"directory-did-infra","value":"Infraestructura (alojamiento, compilación, etc.)","attributes":{}},{"id":"directory-did-maintenance","value":"Mantenimiento","attributes":{}},{"id":"directory-did-mentoring","value":"Mentoría","attributes":{}},{"id":"directory-did-platform","value":"Empaquetado o adaptación a otra plataforma","attributes":{}},{"id":"directory-did-plugin","value":"Complementos y bibliotecas","attributes":{}},{"id":"directory-did-projectManagement","value":"Gestión de proyectos","attributes":{}},{"id":"directory-did-promotion","value":"Difusión","attributes":{}},{"id":"directory-did-question","value":"Respuestas a preguntas","attributes":{}},{"id":"directory-did-research","value":"Investigación","attributes":{}},{"id":"directory-did-review","value":"Revisión de pull requests","attributes":{}},{"id":"directory-did-security","value":"Seguridad","attributes":{}},{"id":"directory-did-talk","value":"Charlas","attributes":{}},{"id":"directory-did-test","value":"Pruebas","attributes":{}},{"id":"directory-did-tool","value":"Herramientas","attributes":{}},{"id":"directory-did-translation","value":"Traducción","attributes":{}},{"id":"directory-did-tutorial","value":"Tutoriales","attributes":{}},{"id":"directory-did-userTesting","value":"Pruebas con personas","attributes":{}},{"id":"directory-did-video","value":"Videos","attributes":{}}],
});
