## Importar una lista: el archivo

import-title = Importar una lista
import-lede = Basta con el archivo que ya tienes. No se guarda nada antes de que veas qué haría.
import-file = El archivo
import-file-hint = CSV, Excel o LibreOffice hasta {$table} MB, tarjetas de contacto (vCard) hasta {$cards} MB. Como máximo {$rows} filas.
import-preset = De dónde viene
import-preset-guess = Reconocerlo por los encabezados
import-preset-seguito = Una lista de Seguito
import-preset-google = Contactos de Google
import-preset-outlook = Outlook
import-preset-thunderbird = Thunderbird
import-preset-zoho = Zoho CRM
import-preset-last-contacted = Una lista con la columna del último contacto
import-preset-vcard = Tarjetas de contacto (vCard)
import-preset-generic = Cualquier otra lista, por sus encabezados
import-preset-saved = Asignación guardada: {$name}
import-look = Ver qué haría
import-looking = Leyendo el archivo
import-waiting = {$file} sigue a la espera, y no se ha guardado nada de él.
import-waiting-go = Seguir con él
import-past = Listas importadas
import-past-none = Todavía no se ha importado ninguna lista.
import-past-undone = retirada el {$day}
import-choose-file = Elige primero un archivo.

## La prueba sin guardar

import-of-file = un archivo de
import-rows = {$count ->
        [one] fila
       *[other] filas
    }
import-ready = {$count ->
        [0] No entraría nada nuevo
        [one] Una fila está lista para entrar
       *[other] {$number} filas están listas para entrar
    }
import-ready-lede = Todavía no se ha guardado nada. Nuevas: {$new}, cambiadas: {$changed}, iguales: {$equal}, dudosas: {$doubtful}, rechazadas: {$refused}.
import-holds = Qué contiene el archivo
import-new = Nuevas
import-new-note = Aquí nadie tiene ese nombre, ese correo ni ese número.
import-changed = Cambiadas
import-changed-note = Clientes que ya tienes, con algo más reciente en el archivo.
import-changed-see = Ver lo viejo junto a lo nuevo
import-equal = Iguales
import-equal-note = Ya están aquí, palabra por palabra. Se quedan como están.
import-doubtful = Dudosas
import-doubtful-note = Pueden ser duplicados. Cada una tiene una respuesta, y puedes cambiarla.
import-doubtful-see = Ver las respuestas
import-refused = Rechazadas
import-refused-note = Se quedan fuera, cada una con su fila y el motivo.
import-refused-see = Ver por qué
import-accounted = Filas del archivo: {$rows}. Todas están contadas.
import-row = fila {$row}
import-more = Y {$count} más como estas.

## Duplicados, y palabras que no conocemos

import-double-title = Dudosas: ¿es el mismo cliente?
import-double-note = La respuesta más probable ya está elegida.
import-double = {$name}: ¿una o dos veces?
import-because-same-names = El mismo nombre, con otras direcciones y números.
import-because-same-mail = La misma dirección de correo con otro nombre.
import-because-similar-names = Los nombres solo se diferencian en la grafía.
import-because-similar-organisation = La misma organización escrita de otra manera, con otra persona.
import-because-same-phone = El mismo número de teléfono con otro nombre.
import-in-file = En el archivo
import-here-already = Ya aquí
import-in-row = Fila {$row}, en el mismo archivo
import-join = Un solo cliente, unirlos
import-apart = Dos clientes
import-leave = Dejar fuera la fila {$row}
import-ask-title = Palabras que no conocemos
import-ask-note = Cada una se pregunta una vez para todas sus filas. Sin respuesta, la fila entra igual y la palabra se conserva como está.
import-ask = {$head}: ¿qué es «{$typed}»?
import-ask-rows = {$count ->
        [one] en una fila
       *[other] en {$number} filas
    }
import-ask-open = Dejarlo abierto
import-ask-day-hint = Un día, por ejemplo 2026-12-03. Vacío: queda abierto.
import-ask-zone-hint = Por ejemplo Europe/Madrid. Vacío: queda abierto.
import-why-no-such-day = Ese día no existe en el calendario.
import-why-not-a-day = No es un día que sepamos leer.
import-why-in-future = Sería el {$day}, que aún no ha llegado.
import-why-not-a-mail = No es una dirección de correo. Se conserva junto al cliente.
import-why-not-a-phone = No es un número que se pueda marcar desde cualquier lugar. Se conserva como está.
import-why-unknown-country = Los festivos y la hora dependen del país.
import-why-unknown-language = Escribimos en cinco idiomas; la palabra se conserva como está.
import-why-unknown-zone = Ninguna zona horaria se llama así.
import-why-not-a-rhythm = No es una duración.

## Cambiadas, rechazadas, columnas

import-changed-title = Cambiadas: lo viejo junto a lo nuevo
import-is-now = Ahora
import-would-be = Del archivo
import-refused-title = Rechazadas, con el motivo
import-refused-edit = Corrígelas en el archivo e impórtalo de nuevo: lo que ya está dentro se queda como está.
import-refused-no-name = Ni nombre ni dirección de correo. Para hablar con un cliente hace falta un nombre.
import-refused-too-long = {$column}: demasiado largo, como máximo {$limit} caracteres.
import-columns = {$count ->
        [one] Una columna, y qué significa
       *[other] {$number} columnas, y qué significan
    }
import-columns-note = Si cambias una, el recuento de arriba se rehace.
import-kept-extra = Se conserva con su propio nombre, nunca se descarta
import-day-order = Días como 3/4/2026
import-day-first = 3 de abril: primero el día
import-month-first = 4 de marzo: primero el mes
import-count-again = Volver a contar

## Seguir a estos, con esta frecuencia

import-follow = Seguir a estos, con este ritmo
import-follow-note = Así Hoy ya sabe a quién llamar. Lo atrasado se reparte entre los próximos días; nada cuenta como retraso.
import-whom = Seguir a
import-whom-all = todos los que entran
import-whom-new = solo los nuevos
import-whom-tag = los que llevan la etiqueta {$tag}
import-every = cada
import-unit = Unidad
import-from = contando desde
import-from-last = el último contacto
import-from-today = hoy
import-apply = {$count ->
        [one] Importar una fila
       *[other] Importar {$number} filas
    }
import-applying = Importando
import-apply-later = Importar y fijar el ritmo después
import-other-file = Elegir otro archivo
import-one-step = Todas o ninguna. No se escribe a nadie, y después se puede retirar la lista entera.

## Al lado

import-beside = Sobre esta importación
import-the-file = El archivo
import-file-name = Nombre
import-read-as = Leído como
import-head-row = Encabezados
import-head-in = En la fila {$row}
import-head-none = Ninguno
import-sheet = Hoja
import-safe = Todavía no se ha guardado nada
import-safe-step = Un solo paso
import-safe-step-note = Entran todas o ninguna. No se escribe a nadie.
import-safe-undo = Deshacer
import-safe-undo-note = Retira la lista entera, salvo que alguien la haya modificado desde entonces; en ese caso se indica qué.
import-safe-again = Otra vez el mismo archivo
import-safe-again-note = No cambia nada. Uno más reciente trae solo lo nuevo.
import-mapping = Guardar esta asignación de columnas
import-mapping-name = Su nombre
import-mapping-hint = El próximo archivo con estos encabezados se leerá igual.

## Hecho

import-done = {$count ->
        [0] La lista ya está importada
        [one] Hay un cliente nuevo
       *[other] Hay {$number} clientes nuevos
    }
import-done-lede = Personas nuevas: {$contacts}, cambios: {$changed}, iguales: {$equal}, sin importar: {$refused}.
import-done-today = Ver Hoy
import-done-clients = Ver los clientes
import-undo = Retirar la lista entera
import-undo-note = Todo vuelve a estar como antes de la lista. Solo no es posible si alguien ha modificado lo que entró; en ese caso se indica qué.
import-undoing = Retirándola
import-undone = La lista se ha retirado. Todo está como estaba.
import-undone-on = Esta lista se retiró el {$day}.
import-touched = Modificados desde entonces, y por eso no retirados
import-touched-note = No se ha cambiado nada. Deshaz primero lo que se hizo con estos, o conserva la lista.
import-ticked = Elegir los clientes
import-follow-do = Seguirlos
import-followed = {$count ->
        [one] Seguimiento de un cliente: {$every}.
       *[other] Seguimiento de {$number} clientes: {$every}.
    }
import-follow-none = Marca al menos un cliente.

## Por qué no se puede leer un archivo

import-error-empty = El archivo está vacío. Elige uno con al menos una fila.
import-error-no-rows = Hay encabezados, pero ninguna fila debajo.
import-error-too-large = El archivo ocupa {$size} MB; se leen como máximo {$limit} MB. Divídelo en dos.
import-error-too-many-rows = El archivo tiene más de {$limit} filas. Divídelo en dos.
import-error-too-many-columns = El archivo tiene {$found} columnas; se leen como máximo {$limit}. Quita las que no necesites.
import-error-too-many-cells = El archivo tiene más de {$limit} celdas. Divídelo o quita columnas.
import-error-too-many-cards = El archivo tiene más de {$limit} tarjetas. Divídelo en dos.
import-error-unpacks = Descomprimido, el archivo ocuparía más de {$limit} MB. Guárdalo de nuevo como CSV.
import-error-not-this = No es una lista que sepamos leer. Guárdala como CSV, Excel, LibreOffice o vCard y elígela de nuevo.
import-error-open-quote = En la fila {$row} se abre una comilla que no se cierra. Corrige la fila y elige de nuevo el archivo.
import-error-locked = El libro está protegido con contraseña. Guárdalo sin ella y elígelo de nuevo.
import-error-no-sheet = El libro no tiene ninguna hoja con ese nombre. Tiene: {$sheets}.
import-error-no-head = La fila {$row} está vacía o fuera del archivo. Indica otra fila para los encabezados.
import-error-no-name = Ninguna columna contiene un nombre, una organización o una dirección de correo. Indica abajo cuál.
import-error-broken = El archivo está cortado o dañado. Guárdalo de nuevo y elígelo otra vez.
import-error-slow = La lectura tardó más de {$seconds} segundos. Guarda el archivo como CSV y elígelo de nuevo.
import-error-died = No se pudo leer el archivo hasta el final. Guárdalo como CSV y elígelo de nuevo.
import-error-unavailable = El lector no se puede iniciar en este momento. No se ha perdido nada; inténtalo de nuevo.
import-progress = Importando la lista
import-progress-lede = Entra entera o no entra nada. Sigue aunque salgas de esta página.
import-so-far = Han entrado {$done} filas de {$all}.
import-placing = Todas las filas están dentro. Ahora cada cliente recibe su día.
import-stop = Parar y no conservar nada
import-stopping = Se parará en el próximo paso; no se conservará nada.
import-stopped = Importación parada. No ha entrado nada y el archivo sigue a la espera.
import-progress-hint = Esta página se actualiza cada segundo.
import-weeks = Las próximas semanas
import-weeks-note = Los contactos por semana, de todo el equipo. La línea marca el máximo que prefiere el equipo.
import-weeks-see = Ver cómo quedan las semanas
import-weeks-new = De esta lista
import-weeks-rest = Otros previstos
import-weeks-from = Semana del
