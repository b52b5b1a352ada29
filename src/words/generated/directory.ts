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
  readonly "directory-unnamed": Record<never, never>;
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
  en: "directory-title = Bring the directory up to date\ndirectory-changes = The tables in { $files } are out of date. This rewrites what's between their marks to show your communities and contributors as they are now, and touches nothing else.\ndirectory-close = Don't want it? Close this pull request, and I won't open it again until the tables change once more. To have me leave a file alone for good, remove the marks from it.\ndirectory-branch = This branch is mine: whenever something changes, I rebuild it from the default branch, and any commits other people add to it are lost.\ndirectory-done = The tables are up to date, so there's nothing left to change here.\ndirectory-no-communities = There are no communities yet.\ndirectory-column-community = Community\ndirectory-column-leads = Leads\ndirectory-column-meetings = Meetings\ndirectory-column-joining = How to join\ndirectory-forming = forming\ndirectory-dormant = taking a break\ndirectory-nobody = Nobody right now\ndirectory-unnamed = They'd rather not be named here\ndirectory-form = “{ $name }”\ndirectory-join-open = Fill in { $forms }. Everybody is welcome!\ndirectory-join-by-approval = Fill in { $forms }, and one of the leads will get back to you.\ndirectory-join-elsewhere = Ask one of the leads\ndirectory-lists-nobody = it lists no `contributors`\ndirectory-did-a11y = Accessibility\ndirectory-did-audio = Audio\ndirectory-did-blog = Blogposts\ndirectory-did-bug = Bug reports\ndirectory-did-business = Business development\ndirectory-did-code = Code\ndirectory-did-content = Content\ndirectory-did-data = Data\ndirectory-did-design = Design\ndirectory-did-doc = Documentation\ndirectory-did-eventOrganizing = Event Organizing\ndirectory-did-example = Examples\ndirectory-did-financial = Financial\ndirectory-did-fundingFinding = Funding Finding\ndirectory-did-ideas = Ideas, Planning, & Feedback\ndirectory-did-infra = Infrastructure (Hosting, Build-Tools, etc)\ndirectory-did-maintenance = Maintenance\ndirectory-did-mentoring = Mentoring\ndirectory-did-platform = Packaging/porting to new platform\ndirectory-did-plugin = Plugin/utility libraries\ndirectory-did-projectManagement = Project Management\ndirectory-did-promotion = Promotion\ndirectory-did-question = Answering Questions\ndirectory-did-research = Research\ndirectory-did-review = Reviewed Pull Requests\ndirectory-did-security = Security\ndirectory-did-talk = Talks\ndirectory-did-test = Tests\ndirectory-did-tool = Tools\ndirectory-did-translation = Translation\ndirectory-did-tutorial = Tutorials\ndirectory-did-userTesting = User Testing\ndirectory-did-video = Videos\n",
  es: "directory-title = Poner al día el directorio\ndirectory-changes = Las tablas de { $files } están desactualizadas. Este cambio reescribe lo que hay entre sus marcas para mostrar tus comunidades y a quienes contribuyen tal como son ahora, y no toca nada más.\ndirectory-close = ¿No lo quieres? Cierra este pull request y no volveré a abrirlo hasta que las tablas cambien otra vez. Para que nunca toque un archivo, quítale las marcas.\ndirectory-branch = Esta rama es mía: cada vez que algo cambia, la rehago desde la rama predeterminada, y se pierden los commits que otras personas le agreguen.\ndirectory-done = Las tablas ya están al día, así que aquí no queda nada por cambiar.\ndirectory-no-communities = Todavía no hay comunidades.\ndirectory-column-community = Comunidad\ndirectory-column-leads = Coordinación\ndirectory-column-meetings = Reuniones\ndirectory-column-joining = Cómo unirse\ndirectory-forming = en formación\ndirectory-dormant = en pausa\ndirectory-nobody = Nadie por ahora\ndirectory-unnamed = Prefieren no aparecer aquí\ndirectory-form = «{ $name }»\ndirectory-join-open = Completa { $forms }. ¡Te damos la bienvenida!\ndirectory-join-by-approval = Completa { $forms } y alguien de la coordinación te responderá.\ndirectory-join-elsewhere = Habla con alguien de la coordinación\ndirectory-lists-nobody = no tiene ninguna lista de `contributors`\ndirectory-did-a11y = Accesibilidad\ndirectory-did-audio = Audio\ndirectory-did-blog = Artículos de blog\ndirectory-did-bug = Reportes de errores\ndirectory-did-business = Desarrollo de negocios\ndirectory-did-code = Código\ndirectory-did-content = Contenido\ndirectory-did-data = Datos\ndirectory-did-design = Diseño\ndirectory-did-doc = Documentación\ndirectory-did-eventOrganizing = Organización de eventos\ndirectory-did-example = Ejemplos\ndirectory-did-financial = Apoyo económico\ndirectory-did-fundingFinding = Búsqueda de fondos\ndirectory-did-ideas = Ideas, planificación y comentarios\ndirectory-did-infra = Infraestructura (alojamiento, compilación, etc.)\ndirectory-did-maintenance = Mantenimiento\ndirectory-did-mentoring = Mentoría\ndirectory-did-platform = Empaquetado o adaptación a otra plataforma\ndirectory-did-plugin = Complementos y bibliotecas\ndirectory-did-projectManagement = Gestión de proyectos\ndirectory-did-promotion = Difusión\ndirectory-did-question = Respuestas a preguntas\ndirectory-did-research = Investigación\ndirectory-did-review = Revisión de pull requests\ndirectory-did-security = Seguridad\ndirectory-did-talk = Charlas\ndirectory-did-test = Pruebas\ndirectory-did-tool = Herramientas\ndirectory-did-translation = Traducción\ndirectory-did-tutorial = Tutoriales\ndirectory-did-userTesting = Pruebas con personas\ndirectory-did-video = Videos\n",
});
