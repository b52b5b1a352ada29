### La instalación: las páginas en las que alguien registra la App de GitHub y la línea entre los mensajes del servidor que lleva hasta ahí.

set-up-open = Waymark todavía no está configurado. Abre { $address } en tu navegador. Si te pide un código, escribe este código: { $code }

set-up-title = Configura Waymark
set-up-description = Registra una App de GitHub para Waymark.
set-up-lede = Aquí registras una App de GitHub propia para una organización, solo con los permisos que Waymark necesita. Antes de empezar, inicia sesión en GitHub como persona propietaria de la organización.
set-up-code = Código de un solo uso
set-up-code-hint = Está entre los mensajes que mostró el servidor al iniciarse.
set-up-organization = Organización
set-up-organization-hint = Como aparece en su dirección: harbor en github.com/harbor.
set-up-address = Dirección pública
set-up-address-hint = Donde GitHub encuentra este servidor para entregar los webhooks y donde la gente lee sus páginas. Por ejemplo, https://waymark.example.
set-up-continue = Continuar
set-up-to-existing = Ya tengo una App de GitHub para Waymark
set-up-proxied = Waymark recoge sus webhooks en { $address }, así que GitHub no necesita llegar a este servidor. En la dirección pública la gente lee sus páginas.

set-up-wrong-organization = GitHub no escribe así el nombre de una organización. Usa letras, números y guiones, como harbor en github.com/harbor.
set-up-wrong-address = La dirección pública tiene que empezar con https:// o http:// y terminar con su host o puerto, como https://waymark.example.
set-up-local-address = GitHub no puede llegar a { $address }: es una dirección de tu propio equipo o de tu red. Abre un túnel hasta este servidor (sirven cloudflared o ngrok) y usa la dirección https:// que te dé. O consigue un canal en https://smee.io/new e inicia Waymark otra vez con WEBHOOK_PROXY_URL apuntando a él: entonces smee-client trae los webhooks hasta aquí, y basta con una dirección local.
set-up-wrong-code = Ese no es el código que mostró el servidor.
set-up-locked = Hubo demasiados códigos incorrectos, así que este ya no sirve. Reinicia Waymark y te mostrará uno nuevo entre sus mensajes.

set-up-register-title = Registra la App para { $organization }
set-up-register-lede = GitHub te muestra la App una vez más, te deja cambiar su nombre y te envía de vuelta aquí. Termina antes de una hora, en este navegador.
set-up-silent = Este servidor no responde en { $address }, al menos cuando lo intenta desde aquí. Si GitHub tampoco puede llegar, Waymark no se entera de nada. Revisa la dirección, tu proxy y tu cortafuegos; después cámbiala, o sigue adelante si tienes la certeza de que está bien.
set-up-name = Nombre de la App
set-up-webhooks = Los webhooks llegan a
set-up-back-to = GitHub te envía de vuelta a
set-up-permissions = Qué puede hacer
set-up-permissions-lede = Nada más que esto, y solo en los repositorios que elijas al instalarla.
set-up-may-checks = Decir en cada pull request a tus definiciones qué está mal, en la línea exacta.
set-up-may-contents = Leer tus definiciones y proponer cambios en ramas propias. Nunca hace push a tu rama predeterminada.
set-up-may-discussions = Ver qué respuestas se eligen en las discusiones, para reconocer a quien las dio.
set-up-may-issues = Responder en los issues, ponerles etiquetas y abrir aquellos en los que te pregunta algo.
set-up-may-members = Agregar personas a los equipos que permitas, invitarlas y sacar a quienes se van.
set-up-may-metadata = Ver qué repositorios hay. GitHub se lo da a todas las Apps.
set-up-may-roles = Ver qué equipos tienen un rol en la organización, para no tocarlos.
set-up-may-pull-requests = Ver qué pull requests se fusionan y abrir los suyos.
set-up-register = Regístrala en GitHub
set-up-change = Cambiar algo

set-up-done-title = Waymark está configurado
set-up-done-lede = { $app } es tu App, la número { $id }, y sus credenciales se guardaron donde solo las lee este servidor. Waymark se está iniciando, y esta configuración queda cerrada para siempre.
set-up-install = Instálala en { $organization }
set-up-install-next = Después GitHub te trae de vuelta aquí, y verás qué sigue.
set-up-brought-next = Si ya está instalada ahí, no te queda nada por hacer aquí: Waymark sigue en tu repositorio de definiciones, con un issue o un pull request.
set-up-lacks = Esta App no pide todo lo que Waymark necesita. Agrégalo en su configuración en GitHub y acéptalo donde está instalada: { $list }

set-up-existing-title = Usa una App que ya tienes
set-up-existing-lede = Todo lo que necesitas está en la página de configuración de la App en GitHub. Antes de guardarlos, Waymark le pregunta a GitHub si el número y la clave van juntos.
set-up-id = App ID
set-up-id-hint = El número que aparece en “About”.
set-up-key = Clave privada
set-up-key-hint = El archivo completo, desde -----BEGIN hasta la última línea -----END. Puedes generar una nueva en “Private keys”.
set-up-secret = Secreto del webhook
set-up-secret-hint = El que aparece en “Webhook”. Ahí, la URL del webhook es tu dirección pública con { $path } al final. GitHub no le muestra el secreto a nadie: si lo perdiste, pon uno nuevo.
set-up-check = Comprobar y guardar
set-up-to-new = Quiero registrar una App nueva
set-up-wrong-id = El App ID es un número, como 123456.
set-up-wrong-key = Eso no es una clave privada. Pega el archivo completo que te dio GitHub, con su primera y su última línea.
set-up-wrong-secret = Falta el secreto del webhook. Sin él, cualquiera podría enviar webhooks.

set-up-failed-title = No funcionó
set-up-again = Volver a la configuración
set-up-refused = GitHub ya no acepta este código: sirve una sola vez y durante una hora. Empieza de nuevo, por favor. Si GitHub ya creó la App, bórrala ahí antes.
set-up-unknown = GitHub no conoce ninguna App con este número y esta clave. No se guardó nada. Copia los dos de la configuración de la misma App; si ahí borraron la clave, genera una nueva.
set-up-unanswered = GitHub no respondió como debía. Vuelve a cargar esta página para intentarlo otra vez; tienes una hora.
set-up-incomplete = A la respuesta de GitHub le faltaba la clave privada o el secreto del webhook, así que no se guardó nada. Borra la App en GitHub y empieza de nuevo.
set-up-not-asked = { $reason } Todavía no se le pidió nada a GitHub.
set-up-not-kept = La App está registrada ({ $app }), pero sus credenciales no se pudieron guardar: { $reason } Crea una clave privada y un secreto de webhook en su configuración en GitHub e inicia Waymark con APP_ID={ $id }, PRIVATE_KEY_PATH y WEBHOOK_SECRET. O borra la App ahí y empieza de nuevo.
set-up-closed-title = La configuración está cerrada
set-up-closed = Waymark está configurado y se está iniciando. Para configurarlo otra vez, detenlo, mueve sus credenciales a otro lugar e inícialo.
set-up-strange-title = No cambió nada
set-up-strange = Esta página solo sirve una vez, cuando GitHub te envía aquí, en el navegador en el que empezaste la configuración. Empieza de nuevo, por favor.
set-up-broken = Algo salió mal en este servidor. Inténtalo otra vez, por favor.
set-up-nothing-title = Aquí no hay nada
set-up-nothing = Waymark todavía no está configurado, así que no hay otras páginas.

set-up-own-page-only = Este formulario solo se puede enviar desde la página de Waymark: abre /set-up.
set-up-too-much = Es más de lo que cabe en el formulario de /set-up.
set-up-form-only = Aquí solo se recibe el formulario de /set-up.
