<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Movido.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>Deshecho. El filtro lo oculta.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n elemento decidido.</numerusform>
            <numerusform>%n elementos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>Deshacer · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>Esto no puede guardarse tal cual: {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>Rechácelo con un motivo, o pida a su autor que lo corrija.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>Anotado para %n elemento.</numerusform>
            <numerusform>Anotado para %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Aquí ya no queda nada que deshacer.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>«{key}» no se ha tenido en cuenta: el elemento siguiente aún no se mostraba.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>Decidido para {name}: {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>Tomar la última</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Mostrar como una</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Tiene fallos</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Recuperar el mío</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Me encargo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>Preguntar al embajador</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>¿Qué hay que corregir?</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>¿Por qué se rechaza? El embajador lo leerá.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quiere saber?</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>¿Qué hay que recordar?</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>¿Por qué es correcto su valor? El coordinador lo leerá.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>¿Qué se espera? Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla ir</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confiar a…</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>¿Quién debe decidirlo? La nota puede quedar vacía.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>Pasar a la administración</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>Unas palabras para quien decida. Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n persona es esperada allí desde ahora.</numerusform>
            <numerusform>%n personas son esperadas allí desde ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Añadir a un evento</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Piden unirse</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>Personas y ordenadores</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Nombre o región</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>Esta página necesita conexión</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>Las personas, los ordenadores y las invitaciones solo se guardan en el registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · escriba unas letras para acotar</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>Nadie todavía. Invite a la primera persona.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>Retirar la invitación de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n lista de palabras</numerusform>
            <numerusform>%n listas de palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>Cada ordenador nuevo espera a que un coordinador lo admita.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>Un ordenador nuevo se une solo con su invitación.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>Frase de contraseña olvidada…</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Estado: {when}</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>Responder a una frase de contraseña olvidada</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>Compruebe por teléfono quién pregunta: el código de abajo está también en su pantalla.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Preparar la respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>La solicitud del ordenador</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>La clave de recuperación de la región (un archivo, o las dos partes)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>La respuesta que debe devolver</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>Péguela o abra su archivo.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>El código en su pantalla: {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}, que no está en este ordenador</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>una ficha que no está en este ordenador</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>Se trata de: {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>Calculando qué cambiaría</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>Esto es lo que ocurrirá. Cada decisión se puede deshacer.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title}: queda como está</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>Escribir en una memoria USB</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>Todo lo que aún no se ha enviado va en un solo archivo cifrado. El registro puede leerlo, y nadie más salvo quienes marque aquí.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>Quién puede leerlo en su ordenador</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>Sus colegas aún no se conocen aquí; de todos modos, cualquiera puede llevar el archivo.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>No hay nada que escribir: todo está en el registro.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>Entregue la memoria a un colega; todo sigue aquí hasta que se confirme.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>Pueden leerlo: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n archivo de otros va con él.</numerusform>
            <numerusform>%n archivos de otros van con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n confirmación del registro va con él.</numerusform>
            <numerusform>%n confirmaciones del registro van con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Escrito: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n archivo recogido.</numerusform>
            <numerusform>%n archivos recogidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>Llegará al registro la próxima vez que envíe y reciba.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n cambio ya se ve aquí.</numerusform>
            <numerusform>%n cambios ya se ven aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>El registro confirma %n de sus cambios.</numerusform>
            <numerusform>El registro confirma %n de sus cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>Nada en este archivo es nuevo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n cambio.</numerusform>
            <numerusform>%n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n archivo de otros espera aquí al registro.</numerusform>
            <numerusform>%n archivos de otros esperan aquí al registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n archivo de otros entregado al registro.</numerusform>
            <numerusform>%n archivos de otros entregados al registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>El registro no aceptó un archivo llevado para otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n cambio escrito en una memoria USB.</numerusform>
            <numerusform>%n cambios escritos en una memoria USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>Se escribió un archivo en una memoria USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n archivo leído de una memoria USB.</numerusform>
            <numerusform>%n archivos leídos de una memoria USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>Se leyó una memoria USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n archivo de otros fue con ellos.</numerusform>
            <numerusform>%n archivos de otros fueron con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n confirmación del registro fue con ellos.</numerusform>
            <numerusform>%n confirmaciones del registro fueron con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>Lo suyo también queda aquí hasta que el registro lo confirme.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>Ninguno de los portátiles tenía nada que le faltara al otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n cambio entregado a {name}.</numerusform>
            <numerusform>%n cambios entregados a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>Encuentro con {name} en una sala.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n cambio salió en una memoria USB o con un colega y aún no está confirmado.</numerusform>
            <numerusform>%n cambios salieron en una memoria USB o con un colega y aún no están confirmados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>¿Quién lo oyó? Una respuesta oral necesita un testigo.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>Falta la firma: F2 muestra el panel.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Cómo se dio el consentimiento</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>Mostrar el texto y firmar · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>Un número dice sí, el mismo otra vez dice no; − es no, + es sí.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>Más tarde: empresa, ciudad, perfil, sectores, competencias …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>Anotar a alguien</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>Guardar y siguiente · Ctrl+Intro</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>Dejar aparte · Esc</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>Tab avanza · 1 a 9 eligen · basta un nombre o un contacto</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>Dejada aparte. Espera al lado de la hoja.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>Un nombre, un teléfono o un correo: hace falta uno.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>Imágenes, tarjetas y textos ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>Leer una tarjeta o una acreditación</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>Nota sobre este encuentro</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>Nombre o acreditación</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>Leer una tarjeta, una acreditación o un código QR de una imagen o un archivo</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>«{field}» pasa a ser «{value}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>Aún no hay nada que contar aquí.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>El código como código QR</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>Dirección de este portátil en la red que comparten</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>Sirve diez minutos y un solo encuentro, y solo en esta red.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Apellidos en árabe</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Retirarlo todo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Venció el {day}: vuelva a preguntar</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>Válido hasta el {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>Una copia para el visitante</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>Fotografía el código, o usted le guarda la copia.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>Código con las respuestas</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar estas respuestas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>¿Quién lo oyó? Una respuesta oral necesita un testigo.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Falta la firma.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>Aquí queda %n persona. Mostrarla.</numerusform>
            <numerusform>Aquí quedan %n personas. Mostrarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n ficha solo aquí</numerusform>
            <numerusform>%n fichas solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n cambio enviado.</numerusform>
            <numerusform>%n cambios enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n ficha recibida.</numerusform>
            <numerusform>%n fichas recibidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n ficha por decidir.</numerusform>
            <numerusform>%n fichas por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n cambio apartado.</numerusform>
            <numerusform>%n cambios apartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n ficha actualizada.</numerusform>
            <numerusform>%n fichas actualizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n persona solo aquí</numerusform>
            <numerusform>%n personas solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n valor decidido por regla.</numerusform>
            <numerusform>%n valores decididos por regla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n persona borrada aquí: no había aceptado que se conservaran sus datos.</numerusform>
            <numerusform>%n personas borradas aquí: no habían aceptado que se conservaran sus datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n portátil pide unirse.</numerusform>
            <numerusform>%n portátiles piden unirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>%n elemento más por decidir.</numerusform>
            <numerusform>%n elementos más por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>cambios sin enviar de %n persona</numerusform>
            <numerusform>cambios sin enviar de %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Elegir en el calendario</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>Lista · {at} de {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Falta: {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>Volver a pedir el consentimiento</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(nada anotado)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>Derivación a la espera de respuesta</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>Necesidad sin orientación</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>Ficha incompleta</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>Consentimiento a punto de vencer</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>Preguntar si acepta que se conserven sus datos; si no, se borra ese día</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>Sin consentimiento, solo en este ordenador</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>Elija un valor. Lo que no se elija queda en el historial.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. Lo que no se elija queda en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>Queda %n campo más.</numerusform>
            <numerusform>Quedan %n campos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>Encontrado en otros sitios</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>Unirse a un registro</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>Lo que ha anotado se conserva y se envía según los consentimientos que recogió.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Abrir personas</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>persona anotada</numerusform>
            <numerusform>personas anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>necesidad anotada</numerusform>
            <numerusform>necesidades anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>puede ir al registro</numerusform>
            <numerusform>pueden ir al registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>se queda en este portátil</numerusform>
            <numerusform>se quedan en este portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>Ningún evento fijado</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>Fije el evento en el que está y las fichas le pertenecerán.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Fijar un evento…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Otro evento…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Informe (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n esperado</numerusform>
            <numerusform>%n esperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>%n de ellos visto</numerusform>
            <numerusform>%n de ellos vistos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>Fijar un evento</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Un evento nuevo</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>Lo que anote a partir de ahora pertenece a él.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>Guardar y fijar</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>Un evento nuevo…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>Exportar: {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>Quien se negó a esta finalidad, o no fue consultado, queda fuera del archivo.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>Para qué es la lista</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>Sale %n ficha.</numerusform>
            <numerusform>Salen %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>Queda %n: dijo que no.</numerusform>
            <numerusform>Quedan %n: dijeron que no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>Queda %n: sin consentimiento para ello.</numerusform>
            <numerusform>Quedan %n: sin consentimiento para ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Escrito: {file}, %n ficha.</numerusform>
            <numerusform>Escrito: {file}, %n fichas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>dos valores</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Embajador</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Informe consolidado</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>personas contactadas</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscritas</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>necesidades anotadas</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>derivaciones a tiempo</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>impresión, antes → después</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n persona alcanzada.</numerusform>
            <numerusform>%n personas alcanzadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n no aceptó las estadísticas: cuenta como simple número, sin detalle ni lista.</numerusform>
            <numerusform>%n no aceptaron las estadísticas: cuentan como simples números, sin detalle ni lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>Todo lo que espera</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>Asignado o no</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Mostrar todo lo que espera</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>¿Con qué nombre?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>No son la misma</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Olvidar un filtro</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>Creando la caja fuerte. Tarda unos segundos…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>Copias de seguridad de Tremplin ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>Esta tarea es para %n persona.</numerusform>
            <numerusform>Esta tarea es para %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>Buscando lo pendiente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Abrir · Intro</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>Hecho · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>En una semana · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>Entregar… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>Mayús y las flechas eligen varios. Ctrl+Z deshace el último paso.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>Se hace completando la ficha: ábrala.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Ocuparse de esto</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>¿Quién se encarga?</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n hecho.</numerusform>
            <numerusform>%n hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n aplazado una semana.</numerusform>
            <numerusform>%n aplazados una semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Entregado a {name}.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Deshacer · Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>Aquí aparecen los seguimientos, las derivaciones sin respuesta y las fichas incompletas.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>Se borran pronto</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>dos valores</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>Este ordenador fue retirado.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>Lo que no se había enviado se entregó al coordinador; las personas sin consentimiento ya no están.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>Después se destruyeron las fichas en este ordenador, con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>El registro tiene el recibo.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>El registro lo sabrá en cuanto haya internet.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>Personas que cumplen</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>Que cumplen</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>Cómo se combinan las líneas</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>Si existe o no</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>Sobre: {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>Varias líneas, una basta</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
</context>
<context>
    <name>HallCard</name>
    <message>
        <source>With a colleague in the same hall</source>
        <translation>Con un colega en la misma sala</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>Dos portátiles en un mismo wifi o punto de acceso se entregan lo que no se ha enviado; el primero que encuentre internet lo envía por los dos. Nadie en esa red puede leerlo.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>Mostrar mi código…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>Escribir el código de un colega…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>Encontrarse en la sala</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>Su colega pulsa «Mostrar mi código…» en su página Enviar y recibir. Los dos portátiles están en el mismo wifi o punto de acceso.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>Su colega pulsa «Escribir el código de un colega…» en su página Enviar y recibir, y escribe esto:</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>¿Muestra la otra pantalla el mismo número, y es esta persona? Nada se mueve hasta que los dos hayan dicho que sí.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>¿Es su colega?</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>Sí, el mismo número</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostrar un código nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Buscando redes…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>Esperando al otro portátil…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>Buscando el otro portátil…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>Esperando a que su colega diga que sí…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Intercambiando…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>Cada persona se convierte en tarea de un embajador, y le llega al sincronizar.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Ponerse en contacto</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta esto.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n persona repartida</numerusform>
            <numerusform>%n personas repartidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n no puede ser contactado.</numerusform>
            <numerusform>%n no pueden ser contactados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n no puede salir de este portátil.</numerusform>
            <numerusform>%n no pueden salir de este portátil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n está fuera de sus regiones.</numerusform>
            <numerusform>%n están fuera de sus regiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n ya está en una lista.</numerusform>
            <numerusform>%n ya están en una lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {names}</source>
        <translation>{people}: {names}</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>No list was handed out yet. Choose a segment and hand it out.</source>
        <translation>Aún no se ha repartido ninguna lista. Elija un segmento y repártalo.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>{done} de {people} contactadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>Se borró de este ordenador a %n persona que no había aceptado que se conservaran sus datos: el plazo había pasado.</numerusform>
            <numerusform>Se borró de este ordenador a %n personas que no habían aceptado que se conservaran sus datos: el plazo había pasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n persona sin consentimiento se borrará pronto de este ordenador.</numerusform>
            <numerusform>%n personas sin consentimiento se borrarán pronto de este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Ver a quién</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n marcado: la próxima decisión muestra antes qué será de él.</numerusform>
            <numerusform>%n marcados: la próxima decisión muestra antes qué será de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1 a 9 eligen · J y K mueven · X marca varios · L toma los últimos</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>J y K mueven · X marca varios</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1 a 9 eligen · J y K mueven · X marca varios</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} vuelve a ser «{value}». No se borra nada del historial.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n paso anterior</numerusform>
            <numerusform>%n pasos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}, como había dicho {name}</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>Restaurar {field}: {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: quitado</translation>
    </message>
    <message>
        <source>{field}: {earlier} → {later}</source>
        <translation>{field}: {earlier} → {later}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>decidido por la regla «{rule}»</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Últimas anotadas</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Aún no ha anotado a nadie</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>Las personas que conozca aparecen aquí, la última primero.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>Anotar a la primera persona</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>Se escribió %n ficha sin guardarla. Se guarda todo, salvo quizá las últimas teclas.</numerusform>
            <numerusform>Se escribieron %n fichas sin guardarlas. Se guarda todo, salvo quizá las últimas teclas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Unirse a un registro</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dos valores</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>Hoy: {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n seguimiento o derivación pendiente.</numerusform>
            <numerusform>%n seguimientos y derivaciones pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Ver lo pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n pregunta del coordinador le espera.</numerusform>
            <numerusform>%n preguntas del coordinador le esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n valor suyo no se conservó.</numerusform>
            <numerusform>%n valores suyos no se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n de ellas rechazó el registro o aún no fue consultada: lo que la concierne se queda en este portátil.</numerusform>
            <numerusform>%n de ellas rechazaron el registro o aún no fueron consultadas: lo que las concierne se queda en este portátil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n persona por contactar en sus listas.</numerusform>
            <numerusform>%n personas por contactar en sus listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Ver a quién</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>Cambio pendiente</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>El texto de la invitación</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}, {role}, en {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>Entregar la invitación</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>Sirve una vez, para un ordenador. Solo se muestra ahora: cópiela o guárdela.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>Un ordenador más para {name}, con la misma función y regiones.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Otro ordenador</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>Se une con un ordenador; verá lo que usted elija aquí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>El texto de la invitación</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>La invitación como código QR</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>Envíela por un medio que solo lea esta persona.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>Abrir la ficha · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>Ambas se muestran como una; los consentimientos toman la respuesta más protectora.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>Le sigue %n ficha vinculada.</numerusform>
            <numerusform>Le siguen %n fichas vinculadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Nada depende de ella</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n ficha vinculada queda sin ella</numerusform>
            <numerusform>%n fichas vinculadas quedan sin ella</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>depende desde ahora de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n ficha vinculada va con ella</numerusform>
            <numerusform>%n fichas vinculadas van con ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n ficha sigue vinculada a ella</numerusform>
            <numerusform>%n fichas siguen vinculadas a ella</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>La otra ficha, {name} ({regions}), no está en este ordenador.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>Se decide donde están las dos: por {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>Nadie se ocupa todavía de las dos regiones: decide un administrador, o confía ambas a alguien.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Función: {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>Su ficha está ahora en otras regiones: decide quien las coordina.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>Nadie se ocupa de ambas regiones y aquí no se conoce a ningún administrador: espera hasta que lo haya. Pida a quien gestiona el registro que dé ambas regiones a alguien.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>Copia para el visitante · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>Quitar: {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>De dónde viene la lista</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>Base legal declarada</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>Lista de un evento</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Región que sigue</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>País de los teléfonos sin prefijo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>Sin ella, las personas se quedan aquí hasta que consientan.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>ninguna declarada</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>de ningún evento</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>Juntas: {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>Filas elegidas: N persona nueva · A añadir · X dejar fuera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>En duda: {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Filas dudosas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>Buscando si estas personas ya están aquí</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>Todo · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Importando la lista</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>Retirando la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listas ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n persona anotada</numerusform>
            <numerusform>%n personas anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n fila añadida a una persona conocida</numerusform>
            <numerusform>%n filas añadidas a personas conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n fila omitida</numerusform>
            <numerusform>%n filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>Lista retirada: %n ficha borrada.</numerusform>
            <numerusform>Lista retirada: %n fichas borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>Se queda %n persona: se ha seguido con ella.</numerusform>
            <numerusform>Se quedan %n personas: se ha seguido con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Volver a las listas</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>Excel, CSV o tarjetas de contacto. No se escribe nada antes de que lo vea.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>Sacar una lista</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>Quien no consintió el fin de la lista queda fuera.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Qué sacar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>Listas importadas</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>Ninguna todavía. Cada una se retira de una vez.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>Retirar: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Fijar un evento</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Fijar un evento…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>Varias fichas mostradas como una sola: {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>Ver la decisión</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>¿Ya se conocen?</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>Aquí aparece quien tiene el mismo teléfono, correo o nombre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>Misma persona · Ctrl+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>día/mes/año hora:minuto</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Apellidos en árabe</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>Mi colega también puede ver mis cambios</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>Su portátil no conoce aún el suyo: su colega puede llevar lo que le dé, pero no leerlo.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>El número es {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>Desbloquee, y esta caja fuerte se une a un registro con {file}.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>{file} se lee en cuanto haya aquí una caja fuerte abierta.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>{file} es una copia de seguridad. Se coloca junto a lo que hay aquí; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} es una copia de seguridad. Bloquee primero y vuelva a abrirla para restaurarla.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>Esta caja fuerte ya se unió a un registro; {file} no se usó.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>{file} podrá leerse cuando esta caja fuerte se haya unido a un registro.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>No es la misma que arriba.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>Cuatro palabras o más sin relación entre sí. Nunca sale de este portátil.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>Aún fácil de adivinar: hágala más larga.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>Las copias hechas antes conservan la frase con la que se hicieron.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Cambiando la frase de contraseña…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation>Anotar a alguien</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>Nombre, teléfono, correo, ciudad, oficio…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dos valores</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>Buscando entre todas las personas</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · escriba unas letras para acotar</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>Aquí están las personas que anote y, tras un envío, las que su región conoce.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>más de {number} personas · escriba otra letra</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>Basta el principio de un nombre o de una ciudad, con cualquier grafía o alfabeto; también un número de teléfono.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar aún</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Seguimiento…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>A un evento…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>Hacer un segmento…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>Suspendido por ahora</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>Los ordenadores siguen trabajando sin conexión; el envío continúa al levantarla.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordenadores</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Invitar con otro ordenador…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>guardado como se escribió</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fijo</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>Fijado para cada visitante</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>Se quedan hasta que los cambie.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>País de sus números de teléfono</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>Idioma del texto del consentimiento</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>Texto vigente: {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation>Dejadas aparte</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuar con {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>Eliminada y modificada después</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>Antes: {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>Otro valor · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>Conservarla, con los cambios</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>Combinar · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>Lo modificado: {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>Mirando lo que espera</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Nada con este filtro</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>Puede que aún le espere otra cosa.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Mostrar todo lo que espera</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>Lo que dos personas dijeron de forma distinta, y todo lo que le necesita, está aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>Otro visitante: {name} espera al lado. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>El mismo visitante · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>Otro visitante · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>La imagen contiene el código de %n persona.</numerusform>
            <numerusform>La imagen contiene los códigos de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Elegir una…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>Nuevo: {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Guardar · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>Editar · Ctrl+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Guardar · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Cancelar · Esc</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Anotar un encuentro</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>No está en este portátil</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>Esta ficha no está aquí, o ya no.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminada.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>Deshecho: han vuelto los valores anteriores.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>Restaurado. El otro valor está en el historial.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>El consentimiento queda retirado; el registro lo sabrá en el próximo envío.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>Alguien eliminó esta ficha mientras otra persona seguía con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n campo tiene dos valores.</numerusform>
            <numerusform>%n campos tienen dos valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>Borrada en aplicación de la ley, a petición de esta persona o por el registro.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Lo que escribió aquí no está guardado.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>El consentimiento se ha retirado.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Olvidé mi frase de contraseña</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>Envíe esta solicitud a su coordinador, que la responde con la clave de recuperación de la región. Nada se pierde en este ordenador. Puede cerrar mientras tanto.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Su solicitud</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>La respuesta de su coordinador</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>Lea esto a su coordinador por teléfono: {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>Pegue la respuesta o abra su archivo.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la caja fuerte…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>Elija al menos una región.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Todas las regiones</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>Todo lo que hay en este equipo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Informe consolidado</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malentendidos resueltos</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>Derivaciones a tiempo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin precisar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>Fichas con dos valores</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>Personas unidas por duplicadas</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>A la espera en la cola</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>La más antigua espera</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>Tiempo hasta decidir (mediana)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>Lo más antiguo desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>Con un contacto</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>Con respuesta al consentimiento</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>Con dos valores</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>menos de una hora</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>Se está preparando el informe…</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>Resultados por</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Informe consolidado</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>todas las regiones</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>pide unirse</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>retirado y destruido</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nunca visto</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n cambio solo allí</numerusform>
            <numerusform>%n cambios solo allí</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>el más antiguo: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n cambio en cuarentena</numerusform>
            <numerusform>%n cambios en cuarentena</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>Campos que decide</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Qué valor prevalece</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>En quién se confía, primero lo más fiable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Espacio lo incluye o lo quita; Ctrl+↑ y Ctrl+↓ lo mueven.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>Esperan a una persona: {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>Lo que deciden las reglas</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>Donde una regla puede decidir, decide en el próximo intercambio, a la vista, y cada decisión se puede deshacer. Lo que ninguna regla nombra espera a una persona.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Ponerla en vigor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Leyendo las reglas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>Repartir…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Guardar para mí</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Mostrar las personas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>Mostrar %n persona</numerusform>
            <numerusform>Mostrar %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>Los míos</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>desde el</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>incluye alguno de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>incluye todos</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está rellenado</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>en los últimos … días</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>hace más de … días</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>en los próximos … días</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas líneas</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>alguna de estas líneas</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas líneas</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record}: hay</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record}: ninguno</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>Cada número dice cuántas personas quedan, y las muestra.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>Leyendo los segmentos</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>Listas repartidas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nuevo segmento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>Dos personas cambiaron este segmento de forma distinta.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Guardado para usted.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>Compartido: llega a los demás en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Eliminado.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>Apartado por el registro</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>Estos cambios se quedan en este portátil. Corrija la ficha y se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>El registro aceptó todo lo enviado.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Caja fuerte y copias de seguridad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>Bloquear si nadie ha tocado el portátil durante</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>Enviar y recibir automáticamente</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Copiar a una carpeta…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Abrir las copias</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>Copia de seguridad hecha: {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>Cada pocas horas se hace sola una copia de seguridad, cifrada como la caja; las antiguas se reducen. La carpeta: {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>A quién acudir</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>Comprobado el {day}. Las reglas cambian: compruebe aquí antes de actuar:</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>Qué responder</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>Leer entera</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>Respuestas breves para entregar. Funcionan sin conexión.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>Una palabra: suelo, aduana, SARL, mediación …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>Buscar en las fichas</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Idioma de las fichas</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>Ninguna ficha dice eso</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>Pruebe con una sola palabra, o con su comienzo.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>Llegan con el programa y con una sincronización.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n ficha, solo en este portátil</numerusform>
            <numerusform>%n fichas, solo en este portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>listas y búsqueda se ponen al día con la actualización: {percent} %</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>enviando y recibiendo…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>aún sin conexión</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviado</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>último contacto {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n persona, solo en este portátil</numerusform>
            <numerusform>%n personas, solo en este portátil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>Escriba en una memoria USB lo que no se ha enviado y désela a quien encuentre internet: su ordenador lo entrega al registro. El archivo está cifrado.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Escribir en una memoria USB…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Leer una memoria USB…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Escribir en una memoria USB</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Leer una memoria USB</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Unirse a un registro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Aún no se ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>Esta caja fuerte es de prueba: lo que anote se queda en este portátil, cifrado. Con una invitación se une a un registro y conserva sus fichas.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>Unirse con una invitación…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>Ver lo apartado…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>Todo lo que anotó está en el registro.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n ficha con algo sin enviar.</numerusform>
            <numerusform>%n fichas con algo sin enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n ficha, en este portátil y en ningún otro sitio.</numerusform>
            <numerusform>%n fichas, en este portátil y en ningún otro sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n persona no aceptó figurar en el registro, o no se le preguntó. Se queda aquí por un tiempo limitado.</numerusform>
            <numerusform>%n personas no aceptaron figurar en el registro, o no se les preguntó. Se quedan aquí por un tiempo limitado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n cambio apartado por el registro, por revisar.</numerusform>
            <numerusform>%n cambios apartados por el registro, por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>Aún sin contacto con el registro.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>Último contacto con el registro: {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Deteniéndose en el próximo punto seguro…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>Buscando el registro…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Recibiendo…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>Todo lo que puede salir de este ordenador está en el registro.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>Quitar: {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Este archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>Solo se muestra ahora: cópielo o guárdelo. El registro no puede volver a mostrarlo.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>El secreto del sistema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>Solo lee, por la red, a las personas que dijeron sí a la finalidad elegida aquí.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>Dejar leer a otro sistema</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Crear el secreto</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Qué sistema</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Para qué finalidad</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Qué lee</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>Entréguelo por una vía que solo lean quienes gestionan el sistema.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>Quien aceptó las estadísticas se cuenta y nunca se nombra.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>Escriba el nombre del sistema.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Elija una finalidad.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>para «{purpose}»</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>última lectura: {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n ficha transmitida</numerusform>
            <numerusform>%n fichas transmitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>el secreto anterior sirve aún hasta {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>Otros sistemas</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>Dejar leer a otro sistema…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>Ningún otro sistema lee el registro.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field}: {after}, en lugar de {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Decisión deshecha: {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>Lo que habría cambiado</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>Probándola con decisiones pasadas …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>Elija al menos un campo y en quién se confía.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n decisión pasada sobre estos campos.</numerusform>
            <numerusform>%n decisiones pasadas sobre estos campos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>La regla habría tomado %n por sí misma.</numerusform>
            <numerusform>La regla habría tomado %n por sí misma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n de ellas se decidió de otro modo.</numerusform>
            <numerusform>%n de ellas se decidieron de otro modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>Estos campos aún no se han decidido.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>Se decidiría %n valor en espera.</numerusform>
            <numerusform>Se decidirían %n valores en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n seguiría esperando a una persona.</numerusform>
            <numerusform>%n seguirían esperando a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Decidido de otro modo</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>Todas daban el mismo resultado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>otra regla</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field}: {choice}, no {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field}: {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>Nada espera ahora que pueda decidir.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>La regla no habría tomado ninguna.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>El código de la otra pantalla</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>Leer una foto del código…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>Una foto del código</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>No hay ningún código de portátil en esta foto.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>en parte: quedan las notas y lo que cambió después</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>De quién son las fichas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>Otra persona, o restaurar una copia</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la caja fuerte…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · aquí desde {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>Las fichas de {name}, cifradas en este portátil.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Reintente en %n segundo.</numerusform>
            <numerusform>Reintente en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>Estas fichas están aquí dos veces: en una caja fuerte y en una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>No se pierde nada: lo que guarda cada una se envía y se reúne.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>Hasta entonces, ninguna sabe lo que se escribió en la otra: trabaje solo en una.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Olvidé mi frase de contraseña</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>Esta caja fuerte no tiene clave de recuperación: aún no se ha unido a un registro que guarde una. Lo enviado está en el registro; una copia de seguridad se abre con la frase de contraseña de su momento.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>Mismo testigo: {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>Escrito mientras se mostraban como una</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Mover a {name}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_DeviceRow</name>
    <message>
        <source>It is refused at once, hands over what it has not sent, and then destroys its records. This cannot be taken back.</source>
        <translation>Se rechaza de inmediato, entrega lo que no ha enviado y después destruye sus fichas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Sí, retirarlo</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Dé un nombre al evento.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>Quién trabaja allí: los nombres, separados por comas.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>Su invitación</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>Pegue el texto o abra el archivo. Sirve una sola vez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>Su caja fuerte</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>Las fichas se guardan en una caja fuerte que solo abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>Su nombre en este portátil</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>Se muestra cuando varias personas comparten este portátil.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Crear mi caja fuerte</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>Escriba su nombre, o cómo le llaman sus colegas.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>Guárdela en un lugar seguro. Si su región tiene una clave de recuperación, el coordinador puede ayudarle a sustituir una frase olvidada; si no, nadie puede.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>Se destruye tras %n día.</numerusform>
            <numerusform>Se destruye tras %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It reads nothing more from this moment on. What it was told must be deleted there.</source>
        <translation>Desde este momento no lee nada más. Lo que recibió debe borrarse allí.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sí, terminarlo</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nuevo secreto para {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Terminar el acceso de {name}</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>Le damos la bienvenida a Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>Anote a las personas que conoce, incluso sin internet. Todo queda cifrado en este portátil.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>Su coordinador le ha enviado una invitación: un texto o un archivo.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>Descúbralo con sus propias fichas. Se quedan en este portátil; podrá unirse más tarde y conservarlas.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Volver al desbloqueo</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>teléfono con una cifra distinta</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>correo con una o dos letras distintas</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>mismo nombre, otra grafía</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>mismo nombre en el otro alfabeto</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>nombre con una letra distinta</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>misma acreditación</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>mismo año de nacimiento</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>empresa parecida</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>misma ciudad</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>Ningún evento fijado</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>teléfonos: {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>consentimiento: {language}, {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>Lo que anote va a {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>Este archivo no se puede leer: no es una imagen, ni una tarjeta, ni un texto.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>No se encontró ningún código en la imagen. Pruebe más cerca, más recto o con más luz.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>Acreditación {number}: esta persona ya está en la lista.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>Tomado como nombre.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Aún falta: {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>Guardado: {name} · solo aquí hasta enviarlo.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>{name} dijo que no al registro y se queda en este portátil.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>Guardado: {name} · solo en este portátil; aún nadie preguntó por el registro.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>Leído: {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>El resto de la tarjeta está en la nota.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>No había nada nuevo.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>Lo que escribió se queda; la tarjeta dice {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>Nadie en la lista lleva la acreditación {number}; queda anotada.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>Su imagen se dejó aparte.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>Contiene más personas; se tomó la primera.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>No entendido: {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>una necesidad</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>el consentimiento</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>Este código abre una red wifi; no es la tarjeta de nadie. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>Este código guarda un secreto de alguien, no una tarjeta. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>Este código es un pago, un lugar o una aplicación; no es la tarjeta de nadie.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>Aún sin guardar: {name} · Ctrl+Intro guarda.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>Aún sin guardar: {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>Esta persona aún no se ha guardado.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Hay cifras en el nombre.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Venció el {day}: vuelva a preguntar</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Respondió el {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>Necesidades anotadas: {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>Respondido el {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Testigo: {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Preguntado por {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer}: {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Me niego</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>Retiro mi consentimiento</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>Aún no he decidido</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>Texto mostrado, versión {version}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>decided</name>
    <message>
        <source>The values of {name} are decided.</source>
        <translation>Los valores de {name} quedan decididos.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>Quedan los últimos valores de {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>{name} y {other} se muestran como una sola persona.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} y {other} son dos personas. No se volverá a preguntar.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>La ficha de {name} queda aprobada tal como está.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>El portátil de {name} queda admitido.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>El consentimiento de {name} ha sido revisado.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>La ficha de {name} se ha eliminado.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>El portátil de {name} queda rechazado.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>Lo apartado sobre {name} queda rechazado; su autor leerá por qué.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>Lo apartado sobre {name} ya cuenta.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>Lo decidido sobre {name} se mantiene.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>Se pide a {who} que corrija la ficha de {name}.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>Se pregunta a {who} por {name}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>La decisión sobre {name} queda en espera.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>Usted decide sobre {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>La decisión sobre {name} corresponde a {who}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>Su comentario queda con {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>Su respuesta sobre {name} va al coordinador.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>Anotado. Su valor queda en el historial.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>Su valor para {name} vuelve a valer; el coordinador leerá por qué.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>La decisión sobre {name} se ha deshecho.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>{name} vuelve a enviarse al registro.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>{name} queda oculto en este ordenador.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>La decisión sobre las dos fichas de {name} corresponde a {who}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>Las dos fichas de {name} esperan a que alguien se ocupe de ambas regiones.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>Contactados, inscritos, miembros</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>Personas alcanzadas, por mes</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>Impresión antes y después</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malentendidos</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Necesidades por tipo</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Necesidades por sector</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>Necesidades por región de destino</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Necesidades por programa</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>Necesidades anotadas en el periodo y en el evento; cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>Personas, cada una una vez. Un miembro cuenta también como inscrito y contactado.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>Personas por mes del primer encuentro en esta selección.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>Encuentros según la impresión sobre la oferta.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>Personas según lo que plantearon, y para cuántas quedó resuelto.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>Derivaciones que vencen en el periodo; a tiempo: respondidas en el día acordado.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Planteados</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>Sin detalle (sin acuerdo estadístico)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin precisar</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Respondidas a tiempo</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Respondidas tarde</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>Vencidas o sin respuesta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>Respondidas, día sin anotar</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>Respondidas, sin plazo acordado</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Esto no parece correcto.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>No es una fecha. Escriba día, mes y año.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>No es una fecha con hora.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Un enlace no lleva espacios.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>Elija el tipo de fuente.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Una moneda tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>No se puede guardar tal cual.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>Actos de consentimiento</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Embajador</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Embajadores</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado a</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Inscripción a un evento</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Inscripciones a eventos</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Número de acreditación</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Titulación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Emprendedor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Impresión después</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Impresión antes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>Nombre (árabe)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Región que sigue</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Transmitida a</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Tipo de necesidad</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>Apellido (árabe)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Empresa tractora</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive en</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhesión</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Fecha del encuentro</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malentendidos aclarados</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>Malentendidos planteados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nombre del destinatario</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otra ficha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>Persona consultada</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Región de origen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>Fase del proyecto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>Región de destino</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>Sectores de destino</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informados</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Cadena de valor</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Lo que decide</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>Esperado, aún no visto</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Repartida por</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>Tiene dos valores</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>Lista por contactar</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>Listas por contactar</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Consiente</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Se queda en este portátil</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>Región del autor</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>Partícula del apellido</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>Guardar en una nota</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>misma persona</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>ya vino</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>añadir a su ficha</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>sin nombre, teléfono ni correo en esta fila</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>un total, no una persona</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>más celdas que columnas</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>una comilla sin cerrar</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>una tarjeta cortada</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>el encabezado otra vez</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>no es un correo</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>no es un teléfono</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>no es un país</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>no se puede guardar así</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>la misma fila</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>Prefijo de los teléfonos</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>un grupo, no una persona</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>una observación, no una persona</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>un encabezado, no una persona</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>El último paso no se pudo terminar.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>Nada de lo que anotó se ha perdido.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>Algo ajeno al programa impidió el último paso.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>La caja fuerte no se puede usar</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>Hay un problema con la caja fuerte de este portátil.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>Sus fichas siguen cifradas en este portátil.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>Restaure una copia de seguridad o pida ayuda a su coordinador.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Aquí no hay caja fuerte</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna caja fuerte en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>Elija otra caja fuerte o cree una.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>Ya hay una caja fuerte</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>Esta carpeta contiene una caja fuerte, y no se sobrescribirá.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>La caja fuerte existente no se ha tocado.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>Ábrala con su frase de contraseña, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>El archivo de la caja fuerte está dañado</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>El archivo que abre esta caja fuerte está truncado, se ha modificado o es de otro tipo.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>Las fichas están en otro archivo, que no se ha tocado.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>No se pudo restaurar nada</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>Esta copia de seguridad está cortada, fue modificada o es otro tipo de archivo.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>No se puso nada en este ordenador.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>Elija otra copia de seguridad, o una más antigua.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>Esta caja fuerte es de un Tremplin más reciente</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>Una versión posterior de Tremplin escribió esta caja fuerte.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Se ha dejado exactamente como está.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>Instale la última versión de Tremplin en este portátil.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>No es la frase de contraseña</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>Sus fichas están intactas.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Compruebe las mayúsculas y el idioma del teclado, y reintente.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>La frase de contraseña ha sido errónea varias veces seguidas.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>Espere el tiempo indicado y reintente.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>Esta caja fuerte ya está abierta</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>Otra ventana de Tremplin en este portátil tiene abierta esta caja fuerte.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continúe en la otra ventana o ciérrela antes.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Las fichas no se pueden leer</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>Hay un problema con la base de datos de este portátil o con su disco.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>Lo guardado antes sigue en el disco.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>Faltan las fichas</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>La caja fuerte está aquí, pero su base de datos no.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>La caja fuerte no se ha tocado.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>Vuelva a poner la base de datos a su lado o restaure una copia.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>Estas fichas pertenecen a otra caja fuerte</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>La base de datos junto a esta caja fuerte está cifrada con otra clave.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>Vuelva a reunir los archivos correctos o restaure una copia.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Las fichas están dañadas</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>La base de datos de este portátil no supera su comprobación.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>Lo ya enviado está a salvo en el registro.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>Restaure una copia y después envíe y reciba.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>Estas fichas son de un Tremplin más reciente</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>Una versión posterior de Tremplin cambió cómo se guardan aquí las fichas.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>La base de datos se ha dejado exactamente como está.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>No había espacio, así que lo último no se guardó.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>Todo lo guardado antes está a salvo, y lo que escribió sigue en pantalla.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Libere espacio en el disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>Aquí no hay registro</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>No hay ningún registro en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>Elija la carpeta del registro.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>Ya hay un registro</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>Esta carpeta contiene un registro, y no se sobrescribirá.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>El registro existente no se ha tocado.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>El registro está en servicio</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>No se puede hacer mientras el registro está en servicio.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>No se pudo hacer o reponer la copia</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>Una copia del registro no está completa, o falló un programa que necesita.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>El registro está como estaba.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>El diario del registro fue alterado</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>Falta una línea del diario del registro o fue cambiada.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>Las fichas mismas no se tocaron.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>El registro no pudo probar que es él</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>Lo que respondió no es el registro, o su certificado no vale en la fecha que muestra este ordenador.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>Mire la fecha del ordenador; en un hotel, identifíquese primero en su red. Si continúa, avise a su coordinador.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>Este Tremplin es demasiado antiguo para el registro</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>El registro ha avanzado y esta versión ya no lo entiende.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>Avise a quien administra el registro.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>Hay casillas por revisar</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>El contenido de una o varias casillas no se puede guardar tal cual.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Lo que escribió sigue en pantalla.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>Corrija las casillas marcadas y guarde de nuevo.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Esta lista no se puede leer</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>El archivo no es una lista que Tremplin entienda.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>No se ha importado nada y el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>Guárdela como archivo Excel o CSV y reintente.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>El intercambio se ha interrumpido</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>Algo falló entre este portátil y el registro.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>Lo no enviado se queda aquí y saldrá la próxima vez.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>No se puede acceder al registro</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>No hay conexión con el registro, o se ha cortado.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>Siga trabajando; envíe de nuevo cuando haya internet.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>El registro ha dicho que no</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>El registro no aceptó esta petición.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>Lo no enviado se queda aquí.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>Reintente; si continúa, avise a su coordinador.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>Este no es su registro</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>Llegó una respuesta que su registro no firmó. Quizá la red de aquí la esté alterando.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>La respuesta se desechó; no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>Pruebe en otra red y avise a su coordinador.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>Lo no enviado se queda aquí y saldrá tras una actualización.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>El registro es demasiado antiguo para este Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>El registro es de una versión que este Tremplin ya no entiende.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>Lo que no se envió queda aquí y saldrá cuando se actualice el registro.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>Avise a quien administra el registro de que hay que actualizarlo.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>Esta invitación no se puede usar</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>La invitación no es válida.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>No se ha cambiado nada, y el texto de la invitación sigue aquí.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>Pida una nueva invitación a su coordinador.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Un archivo no se puede usar</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>El sistema no dejó que Tremplin leyera o escribiera un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>Elija otro lugar o compruebe que en este se pueda escribir.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>Un fallo de Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>Tremplin hizo algo que no debía.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>Reintente. Si se repite, envíe el informe a su coordinador; no contiene datos personales.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>Este portátil ha sido retirado</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>El registro ya no acepta este portátil.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>Lo no enviado se queda aquí, cifrado.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>Hable con su coordinador.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>El registro no conoce este portátil</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>El registro no tiene este dispositivo.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>El reloj de este portátil y el del registro están demasiado separados.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>Compruebe la fecha y la hora de este portátil y reintente.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Aún no se ha unido</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>Esta caja fuerte aún no pertenece a ningún registro.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>Todo se queda en este portátil, cifrado.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>Únase con una invitación, en la página Envío.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>La petición llegó dos veces</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>El registro ya había visto esta misma petición.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>No se anotó nada dos veces.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>Envíe y reciba una vez más.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>Esto no le corresponde</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Demasiado a la vez</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>El registro admite menos de una vez.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>El registro está ocupado</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>El registro tiene demasiado que hacer en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Reintente dentro de unos minutos.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>La invitación no está completa</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>El texto no es una invitación, o le falta una parte.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>Copie todo el texto, desde TREMPLIN1 hasta el final, o abra el archivo.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>La invitación ha caducado</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Su plazo ha terminado.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>La invitación ya se usó</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>Una invitación inscribe un portátil, una sola vez.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>El registro no conoce esta invitación</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>El registro nunca emitió esta invitación, o la retiró.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>Elija otro archivo u otra hoja.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>El archivo no se puede abrir: no está o está bloqueado.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>Ciérrelo en otros programas y vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>El archivo es más grande que cualquier lista.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>El archivo es de otro tipo: ni libro de cálculo, ni texto, ni tarjeta.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>Pida la lista como archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>El libro está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Guarde una copia sin contraseña y elíjala.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>El archivo está cortado o dañado.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>Pida el archivo de nuevo o vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>No se reconoce la codificación de las letras de este archivo.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>Guárdelo como libro de Excel o como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>Esta caja fuerte necesita noticias del registro</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>Hace demasiado tiempo que este ordenador no habla con el registro.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>Todo sigue aquí, cifrado.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>Conéctese a internet y desbloquee de nuevo.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Esto no abre la caja fuerte</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>El código está dañado, o se hizo para otra caja fuerte u otra solicitud.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>Compruebe que tiene el texto entero, o pida a su coordinador que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>Lo que no había enviado se entregó al coordinador; las personas sin consentimiento se borraron con el portátil.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>A la espera de su coordinador</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>Su coordinador tiene que admitir este ordenador antes de que pueda enviar y recibir.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>Puede trabajar como siempre; todo se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>Avise a su coordinador; después el envío empieza solo.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>Su coordinador no admitió este ordenador</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>La solicitud de unirse con este ordenador fue rechazada.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>Lo que registró está a salvo en este ordenador.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>Hable con su coordinador; otra invitación permite pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>Su acceso está suspendido</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>Por ahora el registro no recibe nada de usted ni le da nada.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>Hable con su coordinador; después el envío continúa solo.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>Su función o sus regiones no lo abarcan.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Pídalo a un administrador.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>No para usted mismo</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>Nadie cambia sus propios derechos ni retira el ordenador en el que trabaja.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>No existe esa región</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>Una región nombrada aquí no es de este programa.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>Elija de la lista de regiones.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>Alguien fue más rápido</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>Este ordenador ya no espera respuesta.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Vuelva a leer la lista.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>No existe esa persona</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>El registro ya no conoce a esta persona.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>No existe esa invitación</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>El registro no conoce esta invitación.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>La invitación fue retirada</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>Quien escribió esta invitación la ha retirado.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>Esta ficha fue borrada</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>El registro la borró en aplicación de la ley.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>No se guardó nada en ella; sus demás fichas siguen igual.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>Cierre este formulario.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>Este archivo no viene de Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>Es otro tipo de archivo, o está cortado.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>Elija otro archivo, o pida que lo escriban de nuevo; su autor lo conserva todo.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>Este archivo se modificó por el camino</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>No es como lo escribió el ordenador de su autor: dañado o manipulado.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>Pida que lo escriban de nuevo; su autor lo conserva todo.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>Este archivo es para otro registro</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>Su autor trabaja para otro programa que el de esta caja fuerte.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>Abra la caja fuerte de ese programa, o devuelva la memoria.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>Una confirmación que no es del registro</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>Este archivo dice que el registro tiene su trabajo, y su registro no lo firmó.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>No se le dio crédito: lo que nombra sigue contando como no enviado.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>No use este archivo y avise a su coordinador.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>No se movió nada; lo que cada uno registró sigue en su propio portátil.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>Los dos portátiles no se entendieron</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>Uno dijo algo que el otro no esperaba.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>Vuelva a intentarlo, o use una memoria USB.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>No hay red donde encontrarse</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>Este portátil no está en ninguna red que el de su colega pueda compartir.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>Conéctense los dos al wifi de la sala o al punto de acceso de un mismo teléfono; si no, usen una memoria USB.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>No se puede llegar al otro portátil</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>Está en otra red, ya no muestra su código, o un cortafuegos o el wifi de la sala separa los portátiles.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>Compruebe que ambos están en el mismo wifi y que el código sigue en pantalla; si no, use el punto de acceso de un teléfono o una memoria USB.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>Durante diez minutos ningún portátil llegó con este código; quizá lo impidió un cortafuegos o el wifi de la sala.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>Muestre un código nuevo y vuelva a intentarlo; si no, use el punto de acceso de un teléfono o una memoria USB.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>Los dos portátiles se perdieron de vista</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>La conexión se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>Lo que llegó entero se conserva, lo demás está donde estaba; nada cuenta dos veces.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>Vuelva a intentarlo; el mismo código sirve mientras esté en pantalla.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>Este no es el código de un portátil</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>Una letra o cifra está mal, o faltan algunas.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>Vuelva a escribir las 16 letras y cifras, como las muestra el otro portátil.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>El otro portátil muestra otro código</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>Este código era para un encuentro anterior o para el portátil de otra persona.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>Pida a su colega el código que está ahora en su pantalla.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Demasiados códigos equivocados</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>Alguien en esta red probó varios códigos equivocados, así que este portátil dejó de escuchar.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>Muestre un código nuevo y dígaselo solo a su colega.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>Otra persona llegó antes</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>Otro portátil ya llegó con este código.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>Espere a que terminen y pida un código nuevo.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>Sus portátiles son de dos programas distintos</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>La caja fuerte abierta en el otro portátil es de otro registro.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>Abran cajas fuertes del mismo programa en los dos portátiles.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>Uno de los dos portátiles fue retirado</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>El registro ya no lo acepta, así que no se le entrega nada.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>Este es el código de su propio portátil</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>El código lleva de vuelta a la caja fuerte en la que está.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>Escriba el código de la pantalla de su colega.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>Alguien interfiere en esta red</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>Lo que llegó no venía del portátil que muestra el código.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>Use otra red o una memoria USB, y avise a su coordinador.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>El otro portátil dijo que no</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>Su colega dijo que no o cerró la ventana.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>Hablen entre ustedes y vuelvan a intentarlo.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>No se confirmó a tiempo</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>Pasaron tres minutos sin que los dos dijeran que sí.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>Vuelvan a intentarlo y comparen el número enseguida.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>Los dos portátiles tienen versiones distintas de Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>Las versiones están demasiado alejadas para encontrarse.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>Instale la última versión en ambos, o use una memoria USB.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>Demasiado para un solo encuentro</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>Lo que espera en uno de los portátiles supera los 64 MB.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>Use una memoria USB.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>El otro portátil no pudo recibirlo</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>Algo falló allí mientras recibía su trabajo.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>Su trabajo sigue aquí y cuenta como no enviado.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>Mire lo que dice allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Este acceso ha terminado</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>Se le puso fin, o su tiempo terminó.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>Deje leer de nuevo al sistema; recibe otro secreto.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>No existe tal acceso</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>El registro no conoce este acceso.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>Este segmento es más nuevo que el programa</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>Pide algo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>No se ha contado ni cambiado nada.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>Actualice Tremplin o quite la línea desconocida.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>La clave del registro está en otro lugar</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>La clave del registro se cambió en otra máquina y su archivo aún no está aquí.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>Traiga el archivo de la clave desde esa máquina.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>Este archivo es de un Tremplin más nuevo</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>Lo escribió una versión posterior de Tremplin.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>No se tomó nada de él; su autor lo conserva todo.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>Instale la última versión de Tremplin en este portátil, o entregue el archivo a otro.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>Hace falta una frase de contraseña mejor</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Use cuatro palabras o más que no tengan relación.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>Se ha recuperado su trabajo. Continúe donde estaba.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Necesidades por tipo</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Necesidades por sector</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>Necesidades por región</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Necesidades por programa</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>Esperados según la lista</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>de ellos vistos</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas contactadas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>Necesidades anotadas</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>Sensación sobre la oferta</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malentendidos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Planteados</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Aclarados</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>sin detalle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>aún sin decidir: {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>Datos personales: guárdelos en lugar seguro, no los entregue a nadie.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Escribir un PDF</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>El registro no conoce el portátil de origen.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>El registro conoce esta ficha como de otro tipo.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>Está fuera de las regiones y los eventos que le corresponden.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>Un valor es demasiado largo.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>Tiene un campo imposible.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Un valor no es válido.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se ha hecho una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>Se imprimió algo o se guardó en PDF.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>Se escribió una lista en un archivo.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>El registro se ha restaurado; este portátil vuelve a enviar lo que le falta.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>El registro tiene una clave nueva; la antigua la avaló.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>Este ordenador firma con una clave nueva.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>Se puso una frase de contraseña nueva con la clave de recuperación.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>El registro no lo aceptó.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>todo está en el registro</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Detenido; el resto sigue la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Nada nuevo por ninguna parte.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>Este portátil se ha unido al registro como {name}.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>Viene de un ordenador retirado; su coordinador lo revisa.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>El registro admite este ordenador.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>Solo los coordinadores pueden cambiar esto.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>Dos valores</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Eliminado y editado</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Quizá la misma</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>Trabajo rescatado</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>Solo consta aquí</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>Un portátil pide unirse</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Pregunta para usted</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No conservado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>Espera al embajador</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Valor elegido</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Mostradas como una</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Tiene fallos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>pide una corrección</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anota</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>lo deja en espera</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>recuperó su valor</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>Hasta que alguien decida, se muestra el último valor y se guardan todos.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>Hasta que alguien decida, la ficha se queda.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>Hasta que alguien decida, ambas figuran en cada lista y cuentan doble.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>Hasta que alguien decida, solo lo muestra el portátil de origen.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>Hasta que alguien decida, está solo en este portátil.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>Hasta que alguien mire, la ficha cuenta tal cual.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>Si nadie actúa, la ficha no podrá usarse después de ese día.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>Hasta que alguien decida, no cuenta en ninguna parte.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>Hasta que alguien decida, el portátil no puede sincronizar.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>Hasta que responda, no se decide nada.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>Su valor queda en el historial de todos modos.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>no hay nombre</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>no hay teléfono ni correo</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>un teléfono no es un número válido</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>el año de nacimiento es poco creíble</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>el mismo teléfono</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>casi el mismo teléfono</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>el mismo correo</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>casi el mismo correo</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>el mismo nombre escrito de otra forma</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>la misma ciudad</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>el mismo año de nacimiento</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>la misma empresa</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>la misma acreditación</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>otro correo</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>La persona retiró su consentimiento de conservación.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>El consentimiento de conservación vence el {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>Valores distintos en: {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>Alguien la eliminó mientras otro seguía con ella.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>Pueden ser una persona: {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>Pueden ser una persona.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>Uno dijo que son la misma, otro que no.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>Dos coordinadores decidieron distinto. Decídalo una vez.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>Mire esta ficha: {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>El registro volvió a un día anterior y ya no tiene esta ficha.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>El coordinador le pregunta por esta ficha.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>Se conservó otro valor que el suyo.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>Está fuera de las regiones y eventos confiados a {name}.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>Estaba en un portátil de {name} cuando fue retirado.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>{name} ha configurado el portátil {device} y pide unirse.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>las muestra de nuevo por separado</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Decidido por una regla</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>Una regla del programa ha decidido: {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>Su autor ha respondido. Ya no queda nada por elegir.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>Entregada de nuevo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>lo pasa a la administración</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>hay cifras en el nombre</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation>embajador</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>El último valor dado</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>El valor más completo</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>El valor del coordinador</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>El valor de la fuente más fiable</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>si dice todo lo que dicen los demás</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>si solo difieren en la grafía</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinadores</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Embajadores</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>Dos personas la cambiaron a la vez: decídalo en la cola.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Una regla sin nombre</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>dos valores</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sin consentimiento</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>cambio pendiente</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} al {last}</translation>
    </message>
</context>
</TS>
