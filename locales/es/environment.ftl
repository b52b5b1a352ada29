### Lo que dice el servidor al iniciarse cuando algo de su entorno o de sus credenciales no está bien. Texto simple, en un registro.

environment-cannot-start = Waymark no puede iniciarse:
environment-node = Waymark necesita Node { $needed } o más nuevo, y este es Node { $version }. Puedes conseguirlo en https://nodejs.org, o con: nvm install { $needed }
environment-dotenv = Esta cuenta no puede leer { $file } ({ $code }). Dale permiso o mueve { $file } a otro sitio.
environment-gone = Las credenciales ya no están. Inicia Waymark otra vez para configurarlo.

environment-database = DATABASE_URL tiene que empezar con postgres://, como en postgres://user:password@host/name.
environment-port = PORT tiene que ser un número de 0 a 65535, no { $value }.
environment-port-taken = PORT es { $port }, y otro programa ya usa ese puerto en { $host }. Detén ese programa (¿ya hay un Waymark en marcha?), o define en PORT uno libre.
environment-port-closed = PORT es { $port }, y el sistema no deja que esta cuenta use ese puerto. Define en PORT un número a partir de 1024, como 3000.
environment-host-elsewhere = HOST es { $host }, y esta máquina no tiene esa dirección. Define en HOST una dirección de esta máquina, como 127.0.0.1 solo para ella misma o 0.0.0.0 para cualquiera.
environment-keep-days = WAYMARK_KEEP_DELIVERIES tiene que ser un número de días de { $fewest } a { $most }, no { $value }.
environment-log-level = LOG_LEVEL tiene que ser { $levels }, no { $value }.
environment-protocol = GHE_PROTOCOL tiene que ser https o http, no { $value }.
environment-host = GHE_HOST recibe solo el nombre de un host, como github.example.org.
environment-address = { $name } tiene que ser una dirección que empiece con https:// o http://.
environment-address-more = { $name } tiene que ser una dirección sin «?» ni «#».
environment-address-user = PUBLIC_URL tiene que ser una dirección sin nombre de usuario ni contraseña: cualquiera la puede leer.
environment-set-up-folder = PUBLIC_URL nombra una carpeta de un host, y la instalación solo funciona en la raíz. Registra la App por tu cuenta y da APP_ID, PRIVATE_KEY_PATH y WEBHOOK_SECRET, o dale a Waymark un nombre de host propio.
environment-app-id = Falta APP_ID. Es el número que aparece en «App ID» en la configuración de la App de GitHub.
environment-app-id-odd = APP_ID tiene que ser un número, no { $value }. Está en la configuración de la App de GitHub.
environment-secret = Falta WEBHOOK_SECRET. Es el secreto que elegiste en «Webhook» en la configuración de la App de GitHub.
environment-key = Falta PRIVATE_KEY o PRIVATE_KEY_PATH. Puedes generar una clave en «Private keys» en la configuración de la App de GitHub.
environment-key-file = No se puede leer el archivo de PRIVATE_KEY_PATH ({ $file }). Puedes generar una clave en «Private keys» en la configuración de la App de GitHub.
environment-key-odd = { $place } no contiene una clave privada (-----BEGIN RSA PRIVATE KEY-----…). Puedes generar una en «Private keys» en la configuración de la App de GitHub.
environment-unknown = Waymark no conoce la variable { $name }, así que no hace nada.
environment-unknown-near = Waymark no conoce la variable { $name }, así que no hace nada. ¿Querías decir { $meant }?
environment-secret-unused = WEBHOOK_SECRET no tiene efecto sin APP_ID y una clave privada: las credenciales guardadas traen su propio secreto.

environment-credentials-unreadable = No se pueden leer las credenciales de { $file } ({ $code }).
environment-credentials-not-a-file = { $file } debería contener credenciales, pero no es un archivo.
environment-credentials-other-owner = { $file } pertenece a otra cuenta ({ $account }), que podría cambiarlo. Asígnalo a la cuenta con la que se ejecuta Waymark ({ $own }).
environment-credentials-open = Otras personas en esta máquina pueden leer { $file }. Ciérralo con `chmod 600 { $file }`. Si alguien pudo haberlo leído, genera nuevos secretos en la configuración de la App de GitHub.
environment-credentials-odd = { $file } no contiene credenciales (appId, privateKey, webhookSecret). Recupéralo de una copia de seguridad, o muévelo para configurar Waymark otra vez.
environment-credentials-no-place = No se pueden guardar las credenciales en { $file } ({ $reason }). Para guardarlas en otro lugar, define WAYMARK_CREDENTIALS o WAYMARK_DATA.
environment-credentials-taken = ya hay algo ahí
environment-disk-full = el disco está lleno

## El archivo de las claves que firman insignias

environment-keys-unreadable = No se pueden leer las claves de { $file } (WAYMARK_KEYS) ({ $code }). Tienen que estar en un archivo que pueda leer la cuenta con la que funciona Waymark.
environment-keys-gone = No existe el archivo { $file } (WAYMARK_KEYS). Si las claves se perdieron, escribe otras con `waymark keys --new { $file }`: las insignias se firman de nuevo, y las credenciales que la gente guardó ya no se pueden comprobar.
environment-keys-open = Otras personas de este equipo pueden leer { $file } (WAYMARK_KEYS). Ciérralo con `chmod 600 { $file }`. Si es posible que alguien lo haya leído, muévelo a otro sitio y escribe claves nuevas con `waymark keys --new { $file }`.
environment-keys-odd = { $file } (WAYMARK_KEYS) no contiene claves: debería ser un JSON Web Key Set, como lo escribe `waymark keys --new`. Recupéralo de una copia de seguridad, o muévelo a otro sitio para escribir claves nuevas.
environment-keys-odd-key = La clave { $number } de { $file } (WAYMARK_KEYS) no sirve para firmar insignias. Tiene que ser una clave Ed25519, o una RSA de 2048 bits o más, como las que escribe `waymark keys --new`.
environment-keys-cannot-sign = La primera clave de { $file } (WAYMARK_KEYS) tiene que firmar, pero le falta la mitad privada. Pon otra delante con `waymark keys --new`, o recupera el archivo de una copia de seguridad.
environment-keys-address = WAYMARK_KEYS necesita también PUBLIC_URL: una insignia dice dónde encuentra las claves quien la comprueba.
