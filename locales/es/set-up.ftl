### La instalación: las páginas en las que alguien registra la App de GitHub y la línea entre los mensajes del servidor que lleva hasta ahí.

set-up-open = Waymark todavía no está configurado. Abre { $address } y escribe este código: { $code }

set-up-title = Configura Waymark
set-up-description = Registra una App de GitHub para Waymark.
set-up-lede = Aquí registras una App de GitHub propia para una organización, solo con los permisos que Waymark necesita. Antes de empezar, inicia sesión en GitHub como persona propietaria de la organización.
set-up-code = Código de un solo uso
set-up-code-hint = Está entre los mensajes que mostró el servidor al iniciarse.
set-up-organization = Organización
set-up-organization-hint = Como aparece en su dirección: harbor en github.com/harbor.
set-up-address = Dirección pública
set-up-address-hint = Donde GitHub encuentra este servidor para entregar los webhooks y donde la gente lee sus páginas. Por ejemplo, https://waymark.example.
set-up-here = Otra dirección (opcional)
set-up-here-hint = Solo si ves esta página en otra dirección, como a través de un túnel. Escribe esa, por ejemplo http://localhost:3000.
set-up-continue = Continuar

set-up-wrong-organization = GitHub no escribe así el nombre de una organización. Usa letras, números y guiones, como harbor en github.com/harbor.
set-up-wrong-address = La dirección pública tiene que empezar con https:// o http:// y terminar con su host o puerto, como https://waymark.example.
set-up-wrong-here = La otra dirección tiene que empezar con https:// o http:// y terminar con su host o puerto, como http://localhost:3000.
set-up-wrong-code = Ese no es el código que mostró el servidor.
set-up-locked = Hubo demasiados códigos incorrectos, así que este ya no sirve. Reinicia Waymark y te mostrará uno nuevo entre sus mensajes.
set-up-elsewhere = GitHub te enviará de vuelta a { $address }, pero estás viendo esta página en otro lugar. Abre ahí la configuración o completa la otra dirección.

set-up-register-title = Registra la App
set-up-register-lede = GitHub te muestra la App una vez más, te deja cambiar su nombre y te envía de vuelta aquí. Termina antes de una hora, en este navegador.
set-up-webhooks = Los webhooks llegan a
set-up-back-to = GitHub te envía de vuelta a
set-up-permissions = Permisos
set-up-register = Regístrala en GitHub
set-up-change = Cambiar algo

set-up-done-title = Waymark está configurado
set-up-done-lede = { $app } está registrada, y sus credenciales se guardaron donde solo las lee este servidor. Waymark se está iniciando, y esta configuración queda cerrada para siempre.
set-up-install = Instálala en tu organización

set-up-failed-title = No funcionó
set-up-again = Volver a la configuración
set-up-refused = GitHub ya no acepta este código: sirve una sola vez y durante una hora. Empieza de nuevo, por favor. Si GitHub ya creó la App, bórrala ahí antes.
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
set-up-nothing = Aquí solo está la configuración.

set-up-own-page-only = Este formulario solo se puede enviar desde la página de Waymark: abre /set-up.
set-up-too-much = Es más de lo que cabe en el formulario de /set-up.
set-up-form-only = Aquí solo se recibe el formulario de /set-up.
