<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Spostato.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>Annullato. Il filtro lo nasconde.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n elemento deciso.</numerusform>
            <numerusform>%n elementi decisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>Annulla · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>Questo non può essere conservato così com’è: {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>Lo rifiuti con un motivo, o chieda all’autore di correggerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>Annotato per %n elemento.</numerusform>
            <numerusform>Annotato per %n elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Qui non c’è più nulla da annullare.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>«{key}» non è stato preso: l’elemento successivo non era ancora visibile.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>Deciso per {name}: {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>Prendi l’ultimo</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Mostra come uno</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>Riconsegna</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Capito</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Ripristina il mio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Me ne occupo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>Chiedi all’ambasciatore</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla la decisione</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Che cosa va corretto?</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>Perché è rifiutato? L’ambasciatore lo leggerà.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Che cosa vuole sapere?</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>Che cosa va ricordato?</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>Perché il suo valore è giusto? Il coordinatore lo leggerà.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La sua risposta</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>Che cosa si aspetta? Può restare vuoto.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Lasciare così</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lasciar andare</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Affidare a…</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>Chi deve decidere? Una parola di accompagnamento può mancare.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>Passa all’amministrazione</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>Una parola per chi decide. Può restare vuoto.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n persona vi è attesa d’ora in poi.</numerusform>
            <numerusform>%n persone vi sono attese d’ora in poi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Aggiungere a un evento</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Aggiungerle</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitare qualcuno…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggere</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Chiedono di aderire</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>Persone e computer</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Inviti aperti</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Nome o regione</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cercare persone</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>Questa pagina richiede una connessione</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>Persone, computer e inviti sono conservati solo nel registro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · digiti qualche lettera per restringere</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>Ancora nessuno. Inviti la prima persona.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modificare {name}</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Ammettere</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Respingere</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>Ritirare l’invito di {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n regione</numerusform>
            <numerusform>%n regioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n elenco di parole</numerusform>
            <numerusform>%n elenchi di parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>Ogni nuovo computer attende che un coordinatore lo ammetta.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>Un nuovo computer aderisce con il solo invito.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>Frase segreta dimenticata…</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Situazione: {when}</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation>non chiesto</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>Rispondere a una frase segreta dimenticata</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>Verifichi per telefono chi chiede: il codice qui sotto è anche sul suo schermo.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Preparare la risposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>La richiesta del computer</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>La chiave di recupero della regione (un file, o entrambe le parti)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>La risposta da rimandare</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>La incolli o apra il suo file.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>Il codice sul suo schermo: {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}, non su questo computer</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>una scheda che non è su questo computer</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>Si tratta di: {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>Calcolo di ciò che cambierebbe</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>Ecco che cosa succede. Ogni decisione si può annullare.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title}: resta com’è</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>Scrivere su una chiavetta</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>Tutto ciò che non è ancora stato inviato va in un unico file cifrato. Il registro può leggerlo, e nessun altro tranne chi spunta qui.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegliere dove…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>Chi può leggerlo sul proprio portatile</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>I suoi colleghi non sono ancora noti qui; chiunque può comunque portare il file.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>Non c’è nulla da scrivere: tutto è nel registro.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>Consegni la chiavetta a un collega; tutto resta anche qui finché non è confermato.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>Leggibile per {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n file di altri viaggia con esso.</numerusform>
            <numerusform>%n file di altri viaggiano con esso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n conferma del registro viaggia con esso.</numerusform>
            <numerusform>%n conferme del registro viaggiano con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Scritto: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n file acquisito.</numerusform>
            <numerusform>%n file acquisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>Da {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>Andrà al registro al prossimo invio e ricezione.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n modifica è già visibile qui.</numerusform>
            <numerusform>%n modifiche sono già visibili qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>Il registro conferma %n delle sue modifiche.</numerusform>
            <numerusform>Il registro conferma %n delle sue modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>In questo file non c’è nulla di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n modifica.</numerusform>
            <numerusform>%n modifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n file di altri attende qui il registro.</numerusform>
            <numerusform>%n file di altri attendono qui il registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n file di altri consegnato al registro.</numerusform>
            <numerusform>%n file di altri consegnati al registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>Il registro non ha accettato un file portato per qualcun altro.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n modifica scritta su una chiavetta.</numerusform>
            <numerusform>%n modifiche scritte su una chiavetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>Un file è stato scritto su una chiavetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n file letto da una chiavetta.</numerusform>
            <numerusform>%n file letti da una chiavetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>Una chiavetta è stata letta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n file di altri è andato con loro.</numerusform>
            <numerusform>%n file di altri sono andati con loro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n conferma del registro è andata con loro.</numerusform>
            <numerusform>%n conferme del registro sono andate con loro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>Il Suo resta anche qui finché il registro non lo conferma.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>Nessuno dei portatili aveva qualcosa che mancasse all’altro.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n modifica consegnata a {name}.</numerusform>
            <numerusform>%n modifiche consegnate a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>Incontro con {name} in una sala.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n modifica è partita su una chiavetta o con un collega e non è ancora confermata.</numerusform>
            <numerusform>%n modifiche sono partite su una chiavetta o con un collega e non sono ancora confermate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Chi l’ha sentito? Una risposta a voce richiede un testimone.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>Manca la firma: F2 mostra il riquadro.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Come è stato dato il consenso</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>Mostra il testo e firma · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>Un numero dice sì, lo stesso di nuovo dice no; − è no, + è sì.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>Più tardi: azienda, città, profilo, settori, competenze …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>Annota una persona</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>Salva e avanti · Ctrl+Invio</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>Metti da parte · Esc</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>Tab avanza · da 1 a 9 si sceglie · basta un nome o un contatto</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>Messa da parte. La scheda attende qui accanto.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>È un’altra persona</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>Un nome, un telefono o un’e-mail: ne serve almeno uno.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>Immagini, biglietti e testi ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>Leggere un biglietto o un badge</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nome in arabo</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Che cosa chiede</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con parole sue</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>Nota su questo incontro</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>Nome, o scansione di un badge</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>Leggere un biglietto, un badge o un codice QR da un’immagine o un file</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>«{field}» diventa «{value}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>Qui non c’è ancora nulla da contare.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>Come grafico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>Il codice come codice QR</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>Indirizzo di questo portatile sulla rete comune</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>Vale dieci minuti e un solo incontro, e solo su questa rete.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Nome in arabo</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Cognome in arabo</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Chiedi il consenso</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Revoca tutto</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non chiesto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Scaduto il {day}: chiedere di nuovo</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>Valido fino al {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>Una copia per il visitatore</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>Fotografa il codice, oppure lei salva la copia.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>Codice con le risposte</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Lingua del testo</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Come è stato dato</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testimone</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firma di nuovo</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Salva queste risposte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Chi l’ha sentito? Una risposta a voce richiede un testimone.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Manca la firma.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>Qui resta %n persona. Mostrarla.</numerusform>
            <numerusform>Qui restano %n persone. Mostrarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n scheda solo qui</numerusform>
            <numerusform>%n schede solo qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n modifica inviata.</numerusform>
            <numerusform>%n modifiche inviate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n scheda ricevuta.</numerusform>
            <numerusform>%n schede ricevute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n scheda da decidere.</numerusform>
            <numerusform>%n schede da decidere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n modifica accantonata.</numerusform>
            <numerusform>%n modifiche accantonate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n scheda aggiornata.</numerusform>
            <numerusform>%n schede aggiornate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n persona solo qui</numerusform>
            <numerusform>%n persone solo qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n valore deciso da una regola.</numerusform>
            <numerusform>%n valori decisi da una regola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n persona cancellata qui: non aveva accettato di essere conservata.</numerusform>
            <numerusform>%n persone cancellate qui: non avevano accettato di essere conservate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n portatile chiede di entrare.</numerusform>
            <numerusform>%n portatili chiedono di entrare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>%n altro elemento da decidere.</numerusform>
            <numerusform>%n altri elementi da decidere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>modifiche di %n persona non inviate</numerusform>
            <numerusform>modifiche di %n persone non inviate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Scegli nel calendario</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>giorno/mese/anno</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>Elenco · {at} di {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contatto</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>need</source>
        <translation>bisogno</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Manca: {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>Chiedere di nuovo il consenso</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(nulla di annotato)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>Segnalazione in attesa di risposta</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>Bisogno senza orientamento</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>Scheda incompleta</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>Consenso in scadenza</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>Chiedere se accetta di essere conservata, altrimenti viene cancellata quel giorno</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>Senza consenso, solo su questo computer</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>Scelga un valore. Ciò che non si sceglie resta nella cronologia.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. Ciò che non si sceglie resta nella cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>Resta %n altro campo.</numerusform>
            <numerusform>Restano altri %n campi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>Trovato altrove</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>Unirsi a un registro</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>Ciò che ha annotato resta e viene inviato secondo i consensi raccolti.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisciti</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Richiesta al registro…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Apri le persone</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>persona annotata</numerusform>
            <numerusform>persone annotate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>bisogno annotato</numerusform>
            <numerusform>bisogni annotati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>può andare al registro</numerusform>
            <numerusform>possono andare al registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>resta su questo portatile</numerusform>
            <numerusform>restano su questo portatile</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>Nessun evento fissato</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>Fissi l’evento in cui si trova: le schede vi apparterranno.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Fissa un evento…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Un altro evento…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapporto (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n atteso</numerusform>
            <numerusform>%n attesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>%n di loro incontrato</numerusform>
            <numerusform>%n di loro incontrati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>Fissa un evento</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Un nuovo evento</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>Ciò che annota d’ora in poi vi appartiene.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>Salva e fissa</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>Un nuovo evento…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>Esportare: {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>Chi ha detto no alla finalità, o non è stato interpellato, resta fuori dal file.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Scrivere il file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>A che cosa serve l’elenco</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Conteggio …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Scrittura del file</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>Esce %n scheda.</numerusform>
            <numerusform>Escono %n schede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>Resta %n: ha detto no.</numerusform>
            <numerusform>Restano %n: hanno detto no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>Resta %n: nessun consenso per questo.</numerusform>
            <numerusform>Restano %n: nessun consenso per questo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Scritto: {file}, %n scheda.</numerusform>
            <numerusform>Scritto: {file}, %n schede.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Non è ancora annotato nulla.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>due valori</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Confronta e decidi</translation>
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
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambasciatore</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>giorno/mese/anno</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Da sempre</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tutti gli eventi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Tutte le regioni</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Conteggio in corso</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapporto consolidato</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>persone contattate</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>iscritte</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membri</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>bisogni annotati</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>segnalazioni in tempo</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>impressione, prima → dopo</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} su {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n persona raggiunta.</numerusform>
            <numerusform>%n persone raggiunte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n non ha accettato le statistiche: conta come semplice numero, senza dettaglio né lista.</numerusform>
            <numerusform>%n non hanno accettato le statistiche: contano come semplici numeri, senza dettaglio né lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Esporta una tabella</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>Tutto ciò che attende</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Tutte le regioni</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tutti gli eventi</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Di tutti</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>Assegnato o no</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Salva questo filtro…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Mostra tutto ciò che attende</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Con quale nome?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>Non la stessa</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Dimenticare un filtro</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>Creazione della cassaforte. Richiede qualche secondo…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>Backup di Tremplin ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Apri un backup</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>Questo compito vale per %n persona.</numerusform>
            <numerusform>Questo compito vale per %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Annotarlo</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Dica che cosa c’è da fare.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguiti</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>Ricerca di ciò che attende</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Apri · Invio</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>Fatto · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>Tra una settimana · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>Affida… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>Maiusc e le frecce ne scelgono più di uno. Ctrl+Z annulla l’ultimo passo.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>Si fa completando la scheda: la apra.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Da trattare</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Affida</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Chi se ne occupa?</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n fatto.</numerusform>
            <numerusform>%n fatti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n rinviato di una settimana.</numerusform>
            <numerusform>%n rinviati di una settimana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Affidato a {name}.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Annulla · Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>Qui stanno i seguiti, le segnalazioni senza risposta e le schede incomplete.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>Presto cancellate</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>Confronta e decidi</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>due valori</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>Questo computer è stato ritirato.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>Ciò che non era stato inviato è stato consegnato al coordinatore; le persone senza consenso non ci sono più.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>Le schede sono state poi distrutte su questo computer, con le copie di sicurezza.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>Il registro ne ha la ricevuta.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>Il registro lo saprà appena ci sarà internet.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>Persone che soddisfano</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>Che soddisfano</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>Come si combinano le righe</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>Se esiste o no</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Togli questo gruppo</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>Su: {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>Più righe, ne basta una</translation>
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
        <translation>Con un collega nella stessa sala</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>Due portatili sullo stesso Wi-Fi o hotspot si consegnano ciò che non è stato inviato; chi trova prima internet invia per entrambi. Nessuno su quella rete può leggerlo.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>Mostra il mio codice…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>Scrivi il codice di un collega…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>Incontrarsi in sala</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>Il collega preme «Mostra il mio codice…» nella sua pagina Inviare e ricevere. I due portatili sono sullo stesso Wi-Fi o hotspot.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>Il collega preme «Scrivi il codice di un collega…» nella sua pagina Inviare e ricevere, e scrive questo:</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>L’altro schermo mostra lo stesso numero, ed è questa persona? Nulla si sposta prima che entrambi abbiate detto sì.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>È il collega?</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>Sì, lo stesso numero</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostra un nuovo codice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Ricerca delle reti…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>In attesa dell’altro portatile…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>Ricerca dell’altro portatile…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>In attesa del sì del collega…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Scambio in corso…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>Ogni persona diventa un compito di un ambasciatore, e gli arriva con la sincronizzazione.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Affida</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome della lista</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Mettersi in contatto</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Questo manca.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n persona affidata</numerusform>
            <numerusform>%n persone affidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n non può essere contattato.</numerusform>
            <numerusform>%n non possono essere contattati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n non può lasciare questo portatile.</numerusform>
            <numerusform>%n non possono lasciare questo portatile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n è fuori dalle loro regioni.</numerusform>
            <numerusform>%n sono fuori dalle loro regioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n è già in una lista.</numerusform>
            <numerusform>%n sono già in una lista.</numerusform>
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
        <translation>Nessuna lista è stata ancora affidata. Scegli un segmento e affidalo.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>entro il {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>da {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>{done} di {people} incontrate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>%n persona che non aveva accettato di essere conservata è stata cancellata da questo computer: il termine era scaduto.</numerusform>
            <numerusform>%n persone che non avevano accettato di essere conservate sono state cancellate da questo computer: il termine era scaduto.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n persona senza consenso sarà presto cancellata da questo computer.</numerusform>
            <numerusform>%n persone senza consenso saranno presto cancellate da questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Vedi chi</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n segnato: la prossima decisione mostra prima che cosa ne sarà.</numerusform>
            <numerusform>%n segnati: la prossima decisione mostra prima che cosa ne sarà.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1–9 scelgono · J e K si muovono · X ne segna più d’uno · L prende gli ultimi</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>J e K spostano · X ne segna più di uno</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1–9 scelgono · J e K si muovono · X ne segna più d’uno</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} torna a essere «{value}». Nulla viene cancellato dalla cronologia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n passaggio precedente</numerusform>
            <numerusform>%n passaggi precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}, come aveva detto {name}</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>Ripristina {field}: {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: tolto</translation>
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
        <translation>niente</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>riportato</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>deciso dalla regola «{rule}»</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Ultime annotate</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Ancora nessuna persona annotata</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>Le persone che incontra appaiono qui, l’ultima per prima.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>Annota la prima persona</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Scrittura del PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>%n scheda è stata scritta e non salvata. Tutto è conservato, salvo forse gli ultimi tasti.</numerusform>
            <numerusform>%n schede sono state scritte e non salvate. Tutto è conservato, salvo forse gli ultimi tasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Unirsi a un registro</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Due valori</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo qui</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>Nel registro</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>Oggi: {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fissarlo</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n seguito o segnalazione è in scadenza.</numerusform>
            <numerusform>%n seguiti e segnalazioni sono in scadenza.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Vedi che cosa scade</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n domanda del coordinatore La attende.</numerusform>
            <numerusform>%n domande del coordinatore La attendono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n Suo valore non è stato tenuto.</numerusform>
            <numerusform>%n Suoi valori non sono stati tenuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n di loro ha rifiutato il registro, o non è ancora stata interpellata: ciò che la riguarda resta su questo portatile.</numerusform>
            <numerusform>%n di loro hanno rifiutato il registro, o non sono ancora state interpellate: ciò che le riguarda resta su questo portatile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Senza consenso</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n persona da contattare nelle tue liste.</numerusform>
            <numerusform>%n persone da contattare nelle tue liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Vedi chi</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>Modifica in sospeso</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>È</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>Il testo dell’invito</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Questo file non è leggibile.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Apri un invito</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}, {role}, presso {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>Consegnare l’invito</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>Vale una volta, per un computer. È mostrato solo ora: lo copi o lo salvi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>Un altro computer per {name}, con lo stesso ruolo e le stesse regioni.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Un altro computer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitare</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitare qualcuno</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>Aderisce con un computer; vedrà ciò che lei sceglie qui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>Il testo dell’invito</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>L’invito come codice QR</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>Lo invii per una via che solo questa persona legge.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiare il testo</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>Digiti il nome della persona.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>Apri la scheda · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>Entrambe si mostrano come una; i consensi prendono la risposta più protettiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>Segue %n scheda collegata.</numerusform>
            <numerusform>Seguono %n schede collegate.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>per {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Niente vi è collegato</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n scheda collegata resta senza</numerusform>
            <numerusform>%n schede collegate restano senza</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>dipende d’ora in poi da {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n scheda collegata la segue</numerusform>
            <numerusform>%n schede collegate la seguono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n scheda resta collegata</numerusform>
            <numerusform>%n schede restano collegate</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>L’altra scheda, {name} ({regions}), non è su questo computer.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>Si decide dove sono entrambe: da {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>Nessuno segue ancora entrambe le regioni: decide un amministratore, o affida entrambe a qualcuno.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Ruolo: {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>La scheda è ora in altre regioni: decide chi le coordina.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>Nessuno segue entrambe le regioni e qui non è noto alcun amministratore: resta in attesa finché ce ne sarà uno. Chieda a chi gestisce il registro di affidare entrambe le regioni a qualcuno.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>Copia per il visitatore · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora niente.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>Uno in più</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>Togli: {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>Da dove viene l’elenco</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>Base giuridica dichiarata</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>Elenco di un evento</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Regione che segue</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>Paese dei numeri senza prefisso</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>Senza, le persone restano qui finché non acconsentono.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Che cosa significano le colonne</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>nessuna dichiarata</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>di nessun evento</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>Insieme: {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>Righe scelte: N nuova persona · A aggiungere · X escludere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Righe dell’elenco</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>In dubbio: {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Righe dubbie</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>Si guarda se queste persone sono già qui</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>Tutto · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Importare %n riga</numerusform>
            <numerusform>Importare %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura dell’elenco</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Importazione dell’elenco</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>Ritiro dell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Elenchi ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Aprire un elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n persona annotata</numerusform>
            <numerusform>%n persone annotate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n riga aggiunta a una persona nota</numerusform>
            <numerusform>%n righe aggiunte a persone note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n riga esclusa</numerusform>
            <numerusform>%n righe escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>fermato prima della fine</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirare</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>Elenco ritirato: %n scheda eliminata.</numerusform>
            <numerusform>Elenco ritirato: %n schede eliminate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>Resta %n persona: si è andati avanti con lei.</numerusform>
            <numerusform>Restano %n persone: si è andati avanti con loro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Torna agli elenchi</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Trascini qui un elenco</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>Excel, CSV o biglietti da visita. Nulla viene scritto prima che Lei lo veda.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegliere un file…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>Esportare un elenco</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>Chi non ha acconsentito allo scopo dell’elenco ne resta fuori.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Che cosa esportare</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>Elenchi importati</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>Ancora nessuno. Ciascuno si ritira in un colpo solo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>Ritirare: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Cerca una persona</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Fissa un evento</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Invia e ricevi</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Fissa un evento…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>Più schede mostrate come una sola: {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>Vedere la decisione</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>Già incontrato?</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>Chi ha lo stesso telefono, e-mail o nome appare qui.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>Stessa persona · Ctrl+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Un’altra persona</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>giorno/mese/anno ora:minuto</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Nome in arabo</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Cognome in arabo</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>Il collega può anche vedere le mie modifiche</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>Il Suo portatile non conosce ancora l’altro: può portare ciò che dà, ma non leggerlo.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>Il numero è {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>Salvare in un file…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>Ripristinarlo</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>Sblocchi, e questa cassaforte si unisce a un registro con {file}.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>{file} viene letto appena qui è aperta una cassaforte.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>{file} è un backup. Viene messo accanto a ciò che è qui; nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} è un backup. Blocchi prima, poi lo riapra per ripristinarlo.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>Questa cassaforte si è già unita a un registro; {file} non è stato usato.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>{file} si potrà leggere quando questa cassaforte si sarà unita a un registro.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Di nuovo la stessa frase segreta</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostra la frase segreta</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Non è la stessa di sopra.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>Quattro o più parole senza legame tra loro. Non lascia mai questo portatile.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>Ancora facile da indovinare: la allunghi.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Discreta. Una parola in più la rende robusta.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Robusta.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>I backup già fatti mantengono la frase con cui sono stati creati.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Modifica della frase segreta…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation>Annota una persona</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>Nome, telefono, e-mail, città, mestiere…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Due valori</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Senza consenso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>Ricerca tra tutte le persone</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dove si trova</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · digiti qualche lettera per restringere</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>Qui stanno le persone che annota e, dopo un invio, quelle note alla sua regione.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuno trovato</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>più di {number} persone · digiti un’altra lettera</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>Basta l’inizio di un nome o di una città, in qualsiasi grafia o alfabeto; anche un numero di telefono.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attesi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Seguito…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>A un evento…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n scelta</numerusform>
            <numerusform>%n scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Tenere questo filtro…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Dimenticare {name}</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Tenere questo filtro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>Farne un segmento…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>Sospeso per ora</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>I computer continuano offline; l’invio riprende quando è revocata.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Invitare con un altro computer…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>salvato come digitato</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>cellulare</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fisso</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>Fissato per ogni visitatore</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>Restano finché non li cambia.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>Fissare</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>Paese dei loro numeri di telefono</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>Lingua del testo del consenso</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>Testo in vigore: {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation>Messe da parte</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Qualcuno senza nome</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continua con {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>File di tipo:</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>Eliminata e poi modificata</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>Prima: {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>Un altro valore · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>Tienila, con le modifiche</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminala</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>Combinare · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>Ciò che è stato modificato: {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>Lettura di ciò che attende</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Niente con questo filtro</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>Forse c’è ancora altro che La attende.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Mostra tutto ciò che attende</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niente da decidere</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>Ciò che due persone hanno detto diversamente, e tutto ciò che richiede Lei, si trova qui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>Un altro visitatore: {name} attende qui accanto. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>Lo stesso visitatore · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>Altro visitatore · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>L’immagine contiene il codice di %n persona.</numerusform>
            <numerusform>L’immagine contiene i codici di %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>Nuovo: {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Salva · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Digiti una parte del nome</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>Modifica · Ctrl+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Salva · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Annulla · Esc</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Annota un incontro</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Apri la persona</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Cancellata</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>Non su questo portatile</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>Questa scheda non è qui, o non c’è più.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminata.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperala</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>Annullato: i valori precedenti sono tornati.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>Ripristinato. L’altro valore è nella cronologia.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>Il consenso è revocato; il registro lo saprà al prossimo invio.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>Qualcuno ha eliminato questa scheda mentre un altro la completava.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n campo ha due valori.</numerusform>
            <numerusform>%n campi hanno due valori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Confronta e decidi</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>Cancellata in applicazione della legge, su richiesta di questa persona o dal registro.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Ciò che ha scritto qui non è salvato.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Riprendere</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>Il consenso è revocato.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>Scrittura del PDF…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ho dimenticato la frase segreta</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>Invii questa richiesta al suo coordinatore, che risponde con la chiave di recupero della regione. Su questo computer nulla va perduto. Intanto può chiudere.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Aprire la cassaforte</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>La sua richiesta</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>La risposta del suo coordinatore</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>Legga questo al suo coordinatore per telefono: {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>Incolli la risposta o apra il suo file.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Apertura della cassaforte…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>Scelga almeno una regione.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Tutte le regioni</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>Tutto ciò che è su questo computer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapporto consolidato</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Contattati</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscritti</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Impressione</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malintesi chiariti</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>Segnalazioni in tempo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non detto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>Schede con due valori</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>Persone unite come duplicati</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>In attesa nella coda</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>La più vecchia attende</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decise</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>Tempo di decisione (mediana)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l’ultima volta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>Il più vecchio dal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>Con un contatto</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>Con risposta sul consenso</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>Con due valori</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} su {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>meno di un’ora</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ancora nulla da mostrare.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>Il rapporto è in preparazione…</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>Risultati per</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapporto consolidato</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Contattati</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscritti</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>tutte le regioni</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>chiede di aderire</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>respinto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>ritirato e distrutto</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>mai visto</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versione {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n modifica solo lì</numerusform>
            <numerusform>%n modifiche solo lì</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>la più vecchia: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n modifica in quarantena</numerusform>
            <numerusform>%n modifiche in quarantena</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>fino a {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nome della regola</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>Campi che decide</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Quale valore prevale</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>Di chi ci si fida, il più affidabile per primo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Spazio lo include o lo toglie, Ctrl+↑ e Ctrl+↓ lo spostano.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>Attendono una persona: {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Come si confronta</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Togli questa riga</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>Che cosa decidono le regole</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>Dove una regola sa decidere, decide al prossimo scambio, in modo visibile, e ogni decisione si può annullare. Ciò che nessuna regola nomina attende una persona.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Metterla in vigore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Lettura delle regole</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annullare la modifica</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Togliere la regola</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>Affida…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Tieni per me</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Mostra le persone</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>Mostra %n persona</numerusform>
            <numerusform>Mostra %n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>I miei</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>fino al</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>comprende uno di</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>è uno di</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>comprende tutti</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>non è nessuno di</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>è compilato</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>negli ultimi … giorni</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>più di … giorni fa</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>nei prossimi … giorni</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
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
        <translation>non contiene</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>tutte queste righe</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>una di queste righe</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nessuna di queste righe</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record}: presente</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record}: assente</translation>
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
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>Ogni numero dice quante persone restano, e le mostra.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>Lettura dei segmenti</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>Liste affidate</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nuovo segmento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>Due persone hanno modificato questo segmento in modo diverso.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Conservato per te.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>Condiviso: arriva agli altri alla prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Eliminato.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>Accantonato dal registro</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>Queste modifiche restano su questo portatile. Corregga la scheda e verrà inviata di nuovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Nulla è accantonato</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>Il registro ha accettato tutto ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Apri la scheda</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Cassaforte e backup</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>Blocca se nessuno ha toccato il portatile per</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>Invia e ricevi automaticamente</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la frase segreta…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui il backup ora</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Backup in una cartella…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Apri i backup</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>ogni minuto</numerusform>
            <numerusform>ogni %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Dove mettere il backup</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>Backup eseguito: {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>Ogni poche ore si fa da sé una copia di sicurezza, cifrata come la cassaforte; le vecchie vengono sfoltite. La cartella: {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Che cosa portare</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>A chi rivolgersi</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>Verificato il {day}. Le regole cambiano: controllare qui prima di agire:</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>Che cosa rispondere</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>Leggi tutto</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>Risposte brevi da dare. Funzionano senza connessione.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>Una parola: terreno, dogana, SARL, mediazione …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>Cercare nelle schede</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Lingua delle schede</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>Nessuna scheda lo dice</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>Provi una sola parola, o il suo inizio.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>Mostra tutte le schede</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>Ancora nessuna scheda</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>Arrivano con il programma e con una sincronizzazione.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nome della fonte</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n scheda, solo su questo portatile</numerusform>
            <numerusform>%n schede, solo su questo portatile</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>elenchi e ricerca seguono l’aggiornamento: {percent}%</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>invio e ricezione…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>non ancora connesso</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>mai inviato</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>ultimo contatto {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n persona, solo su questo portatile</numerusform>
            <numerusform>%n persone, solo su questo portatile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>Senza internet</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>Scriva su una chiavetta USB ciò che non è stato inviato e la affidi a chi trova internet: il suo portatile lo consegna al registro. Il file è cifrato.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Scrivere su una chiavetta…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Leggere da una chiavetta…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Scrivere su una chiavetta</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Leggere da una chiavetta</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Invia e ricevi</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Unirsi a un registro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Non è stato ancora inviato né ricevuto nulla.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>Questa cassaforte è una prova: ciò che annota resta su questo portatile, cifrato. Con un invito si unisce a un registro e conserva le sue schede.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>Unisciti con un invito…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>Vedi ciò che è accantonato…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>Tutto ciò che ha annotato è nel registro.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Non è ancora annotato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n scheda con qualcosa di non inviato.</numerusform>
            <numerusform>%n schede con qualcosa di non inviato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n scheda, su questo portatile e in nessun altro luogo.</numerusform>
            <numerusform>%n schede, su questo portatile e in nessun altro luogo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n persona non ha accettato di figurare nel registro, o non le è stato chiesto. Resta qui, per un tempo limitato.</numerusform>
            <numerusform>%n persone non hanno accettato di figurare nel registro, o non è stato loro chiesto. Restano qui, per un tempo limitato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n modifica accantonata dal registro, da rivedere.</numerusform>
            <numerusform>%n modifiche accantonate dal registro, da rivedere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>Ancora nessun contatto con il registro.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>Ultimo contatto con il registro: {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Interruzione al prossimo punto sicuro…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>Ricerca del registro…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Ricezione…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n scheda</numerusform>
            <numerusform>%n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>Tutto ciò che può lasciare questo computer è nel registro.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>Togli: {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>Aprire un file…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Questo file non può essere letto.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Aprire un file</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>Copiare il testo</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvare in un file…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Questo file non può essere scritto.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvare in un file</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>Viene mostrato solo ora: copiatelo o salvatelo. Il registro non può mostrarlo di nuovo.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>Il segreto del sistema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>Legge, dalla rete, solo le persone che hanno detto sì alla finalità scelta qui.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>Lasciar leggere un altro sistema</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Creare il segreto</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Quale sistema</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Per quale finalità</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Che cosa legge</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Per quanto tempo</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anni</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Il segreto</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>Consegnatelo per una via che leggano solo i gestori del sistema.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiare il segreto</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>Chi ha accettato le statistiche viene contato e mai nominato.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>Scrivete il nome del sistema.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Scegliete una finalità.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Sceglietene almeno uno.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>per «{purpose}»</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>fino a {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>ultima lettura: {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>mai usato</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n scheda trasmessa</numerusform>
            <numerusform>%n schede trasmesse</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>il segreto precedente vale ancora fino a {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>Altri sistemi</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>Lasciar leggere un altro sistema…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Si chiede al registro…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>Nessun altro sistema legge il registro.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field}: {after} invece di {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Decisione annullata: {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non eliminato</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>Che cosa avrebbe cambiato</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>Prova sulle decisioni passate …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>Scelga almeno un campo e di chi ci si fida.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n decisione passata su questi campi.</numerusform>
            <numerusform>%n decisioni passate su questi campi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>La regola ne avrebbe presa %n da sola.</numerusform>
            <numerusform>La regola ne avrebbe prese %n da sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n di queste è stata decisa diversamente.</numerusform>
            <numerusform>%n di queste sono state decise diversamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>Questi campi non sono ancora stati decisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>Verrebbe deciso %n valore in attesa.</numerusform>
            <numerusform>Verrebbero decisi %n valori in attesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n attenderebbe ancora una persona.</numerusform>
            <numerusform>%n attenderebbero ancora una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Deciso diversamente</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>In attesa ora</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>Tutte davano lo stesso risultato.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>un’altra regola</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field}: {choice}, non {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field}: {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>Ora non attende nulla che possa decidere.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>La regola non ne avrebbe presa nessuna.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>Il codice sull’altro schermo</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>Leggi una foto del codice…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>Una foto del codice</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>In questa foto non c’è alcun codice di un portatile.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Niente da ripristinare</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Ripetuto</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nulla da annullare</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>in parte: restano le note e ciò che è cambiato dopo</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Schede di chi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostra la frase segreta</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>Un’altra persona, o ripristina un backup</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Apertura della cassaforte…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · qui da {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>Le schede di {name}, cifrate su questo portatile.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Riprovi tra %n secondo.</numerusform>
            <numerusform>Riprovi tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>Queste schede sono qui due volte: in una cassaforte e in un suo backup.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>Non si perde nulla: ciò che ciascuna contiene viene inviato e riunito.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>Fino ad allora nessuna sa che cosa è stato scritto nell’altra: lavori in una sola.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ho dimenticato la frase segreta</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>Questa cassaforte non ha una chiave di recupero: non ha ancora aderito a un registro che ne conservi una. Ciò che è stato inviato è nel registro; una copia si apre con la frase segreta di allora.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>Testimone</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>Stesso testimone: {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>Scritto mentre erano mostrate come una</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Sposta a {name}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
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
        <translation>Viene rifiutato subito, consegna ciò che non ha inviato e poi distrugge le schede. Non si può annullare.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Sì, ritirarlo</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ritirare…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Dia un nome all’evento.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>Chi ci lavora: i nomi, separati da virgole.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>Il suo invito</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>Incolli il testo o apra il file. Vale una sola volta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>La sua cassaforte</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>Le schede stanno in una cassaforte che solo la sua frase segreta apre.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>Il suo nome su questo portatile</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>Visibile quando più persone condividono questo portatile.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Crea la mia cassaforte</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>Digiti il suo nome, o come la chiamano i colleghi.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>La conservi in un luogo sicuro. Se la Sua regione ha una chiave di recupero, il coordinatore può aiutarLa a sostituire una frase dimenticata; altrimenti nessuno può farlo.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>Viene distrutto dopo %n giorno.</numerusform>
            <numerusform>Viene distrutto dopo %n giorni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
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
        <translation>Da questo momento non legge più nulla. Ciò che ha ricevuto va cancellato là.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuovo segreto</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sì, terminarlo</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminare…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nuovo segreto per {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Terminare l’accesso di {name}</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>Benvenuti in Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>Annoti le persone che incontra, anche senza internet. Tutto è cifrato su questo portatile.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirsi con un invito</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>Il coordinatore le ha inviato un invito: un testo o un file.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ho un invito</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>Si guardi intorno con schede sue. Restano su questo portatile; potrà unirsi più tardi e conservarle.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Torna allo sblocco</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>stesso telefono</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>telefono con una cifra diversa</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>stessa e-mail</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>e-mail con una o due lettere diverse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>stesso nome, altra grafia</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>stesso nome nell’altro alfabeto</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>nome con una lettera diversa</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome simile</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>stesso badge</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>stesso anno di nascita</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>stessa azienda</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>azienda simile</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>stessa città</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>Nessun evento fissato</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>telefoni: {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>consenso: {language}, {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>Ciò che annota va a {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>Questo file non si può leggere: non è un’immagine, né un biglietto, né un testo.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>Nessun codice nell’immagine. Riprovi più da vicino, più dritto o con più luce.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>Badge {number}: questa persona è già nell’elenco.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>Preso come nome.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Manca ancora: {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>Conservato: {name} · solo qui fino all’invio.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>{name} ha detto no al registro e resta su questo portatile.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>Conservato: {name} · solo su questo computer, nessuno ha ancora chiesto del registro.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>Letto: {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>Il resto del biglietto è nella nota.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>Non c’era nulla di nuovo.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>Resta quello che ha scritto; il biglietto dice {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>Nessuno nell’elenco ha il badge {number}; è annotato.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>La sua immagine è stata tralasciata.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>Contiene altre persone; è stata presa la prima.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Non capito: {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>il nome</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contatto</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>un bisogno</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>il consenso</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>Questo codice apre una rete Wi-Fi; non è il biglietto di nessuno. Non ne è stato conservato nulla.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>Questo codice contiene il segreto di qualcuno, non un biglietto. Non ne è stato conservato nulla.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>Questo codice è un pagamento, un luogo o un’app; non è il biglietto di nessuno.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>Non ancora conservato: {name} · Ctrl+Invio salva.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>Non ancora conservato: {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>Questa persona non è ancora conservata.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Ci sono cifre nel nome.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Scaduto il {day}: chiedere di nuovo</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Risposto il {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>Bisogni annotati: {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>Le sue risposte</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>Risposto il {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Testimone: {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Chiesto da {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer}: {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Accetto</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Rifiuto</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>Ritiro il mio consenso</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>Non ho ancora deciso</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>Testo mostrato, versione {version}</translation>
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
        <translation>I valori di {name} sono decisi.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>Valgono gli ultimi valori di {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>{name} e {other} sono mostrati come una sola persona.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} e {other} sono due persone. Non verrà più chiesto.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>La scheda di {name} è approvata così com’è.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>Il portatile di {name} è ammesso.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>Il consenso di {name} è stato esaminato.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>La scheda di {name} è eliminata.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>Il portatile di {name} è respinto.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>Ciò che era messo da parte su {name} è respinto; l’autore leggerà perché.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>Ciò che era messo da parte su {name} ora conta.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>Ciò che è stato deciso su {name} resta valido.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>Si chiede a {who} di correggere {name}.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>Si chiede a {who} di {name}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>La decisione su {name} è in attesa.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>È Lei a decidere su {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>La decisione su {name} spetta a {who}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>Il Suo commento resta con {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>La Sua risposta su {name} va al coordinatore.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>Annotato. Il Suo valore resta nella cronologia.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>Il Suo valore per {name} vale di nuovo; il coordinatore leggerà perché.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>La decisione su {name} è annullata.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>{name} torna al registro.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>{name} è nascosto su questo computer.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>La decisione sulle due schede di {name} spetta a {who}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>Le due schede di {name} attendono che qualcuno segua entrambe le regioni.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Senza data</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>Contattati, iscritti, membri</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>Persone raggiunte, per mese</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>Impressione prima e dopo</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malintesi</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Bisogni per tipo</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Bisogni per settore</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>Bisogni per regione di destinazione</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Bisogni per programma</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>Bisogni annotati nel periodo e all’evento; ciascuno conta una volta.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>Persone, ciascuna una volta. Un membro conta anche come iscritto e contattato.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>Persone per mese del primo incontro in questa selezione.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>Incontri secondo l’impressione sull’offerta.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>Persone secondo ciò che hanno sollevato, e per quante è stato chiarito.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>Segnalazioni in scadenza nel periodo; in tempo: risposte entro il giorno concordato.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Sollevati</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Chiariti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>Senza dettaglio (nessun consenso statistico)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non detto</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Risposte in tempo</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Risposte in ritardo</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>Scadute o senza risposta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinate</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>Risposte, giorno non annotato</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>Risposte, nessun giorno concordato</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Non sembra corretto.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>Non è una data. Digiti giorno, mese e anno.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Non è una data con ora.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Non è un numero.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Un link non contiene spazi.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>Scelga il tipo di fonte.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Una valuta ha tre lettere, come EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Scelga dall’elenco.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Non si può salvare così com’è.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>Atti di consenso</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambasciatore</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambasciatori</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chiesto a</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Affidato a</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Iscrizione a un evento</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Iscrizioni a eventi</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numero di badge</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nome dell’azienda</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Titolo di studio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Imprenditore</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Nome dell’evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Impressione</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Impressione dopo</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Impressione prima</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primo evento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>Nome (arabo)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Regione che segue</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Trasmessa a</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Tipo di esigenza</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>Cognome (arabo)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Committente capofila</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vive a</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adesione</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Incontro del</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malintesi chiariti</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>Malintesi emersi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nome del destinatario</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Esigenza</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Esigenze</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizzatore</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Altra scheda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>Persona interpellata</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Regione di origine</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Settori</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>Fase del progetto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>Regione di destinazione</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>Settori di destinazione</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informati</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Mestiere</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Catena del valore</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Che cosa chiede</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Risposta il</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nome della regola</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Che cosa decide</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>Atteso, non ancora incontrato</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Affidata da</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>Ha due valori</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>Lista da contattare</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>Liste da contattare</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Acconsente a</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nome della fonte</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrato il</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordinato per</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Resta su questo portatile</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’ultimo giorno è prima del primo.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>Regione dell’autore</translation>
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
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Secondo cognome</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>Particella del cognome</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Numero di riga</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>Tenere in una nota</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>stessa persona</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>in dubbio</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rotta</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>già arrivata</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nuova persona</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>aggiungere a loro</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>escludere</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>né nome né telefono né e-mail in questa riga</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>un totale, non una persona</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>più celle che colonne</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>una virgoletta mai chiusa</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>un biglietto troncato</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>l’intestazione di nuovo</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>non è un indirizzo e-mail</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>non è un numero di telefono</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>non è un paese</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>non è un nome</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>non si può tenere così</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>la stessa riga</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>Prefisso dei telefoni</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Foglio della cartella</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>un gruppo, non una persona</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>un’osservazione, non una persona</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>un’intestazione, non una persona</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>L’ultimo passaggio non è stato completato.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>Nulla di ciò che ha annotato è andato perso.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovi.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>Qualcosa di esterno al programma ha impedito l’ultimo passaggio.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>La cassaforte non è utilizzabile</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>C’è un problema con la cassaforte di questo portatile.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>Le sue schede sono sempre cifrate su questo portatile.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>Ripristini un backup o chieda aiuto al coordinatore.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Nessuna cassaforte qui</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In questa cartella non c’è alcuna cassaforte.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>Scelga un’altra cassaforte o ne crei una.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>C’è già una cassaforte</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>Questa cartella contiene una cassaforte, che non sarà sovrascritta.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>La cassaforte esistente non è stata toccata.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>La apra con la sua frase segreta o scelga un altro nome.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Il file della cassaforte è danneggiato</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>Il file che apre questa cassaforte è troncato, modificato o di altro tipo.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>Le schede si trovano in un altro file, che non è stato toccato.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>Ripristini la cassaforte da un backup.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Non è stato possibile ripristinare nulla</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>Questo backup è troncato, è stato modificato o è un altro tipo di file.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>Nulla è stato messo su questo computer.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>Scegliete un altro backup, o uno più vecchio.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>Questa cassaforte viene da un Tremplin più recente</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>Una versione successiva di Tremplin ha scritto questa cassaforte.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>È stata lasciata così com’è.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>Installi l’ultima versione di Tremplin su questo portatile.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Non è la frase segreta</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Questa frase segreta non apre la cassaforte.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>Le sue schede sono intatte.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Controlli le maiuscole e la lingua della tastiera, poi riprovi.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Troppi tentativi</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>La frase segreta è stata errata più volte di seguito.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>Attenda il tempo indicato, poi riprovi.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>Questa cassaforte è già aperta</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>Un’altra finestra di Tremplin su questo portatile tiene aperta questa cassaforte.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continui nell’altra finestra o prima la chiuda.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Le schede non sono leggibili</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>C’è un problema con la banca dati di questo portatile o con il suo disco.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>Ciò che era stato salvato è ancora sul disco.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>Le schede mancano</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>La cassaforte c’è, ma la sua banca dati no.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>La cassaforte non è stata toccata.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>Rimetta la banca dati accanto o ripristini un backup.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>Queste schede appartengono a un’altra cassaforte</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>La banca dati accanto a questa cassaforte è cifrata con un’altra chiave.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Non è stata toccata.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>Rimetta insieme i file giusti o ripristini un backup.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Le schede sono danneggiate</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>La banca dati di questo portatile non supera il controllo.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>Ciò che è già stato inviato è al sicuro nel registro.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>Ripristini un backup, poi invii e riceva.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>Queste schede vengono da un Tremplin più recente</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>Una versione successiva di Tremplin ha cambiato il modo di conservare le schede.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>La banca dati è stata lasciata così com’è.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>Non c’era spazio: l’ultimo salvataggio non è avvenuto.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>Tutto ciò che era salvato è al sicuro, e ciò che ha digitato è ancora sullo schermo.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Liberi spazio sul disco, poi salvi di nuovo.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>Nessun registro qui</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>In questa cartella non c’è alcun registro.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>Scelga la cartella del registro.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>C’è già un registro</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>Questa cartella contiene un registro, che non sarà sovrascritto.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>Il registro esistente non è stato toccato.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>Il registro è in servizio</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>Non si può fare mentre il registro è in servizio.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>Non è stato possibile creare o ripristinare la copia</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>Una copia del registro non è completa, o un programma necessario non è riuscito.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>Il registro è com’era.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>Il diario del registro è stato alterato</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>Una riga del diario del registro manca o è stata cambiata.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>Le schede stesse non sono state toccate.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>Il registro non ha potuto provare la propria identità</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>Ciò che ha risposto non è il registro, oppure il suo certificato non vale alla data indicata da questo computer.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>Controlli la data del computer; in albergo, acceda prima alla sua rete. Se continua, avvisi il coordinatore.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>Questo Tremplin è troppo vecchio per il registro</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>Il registro è andato avanti e questa versione non lo capisce più.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>Avvisi chi gestisce il registro.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>Alcune caselle sono da rivedere</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>Il contenuto di una o più caselle non si può salvare così com’è.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Ciò che ha digitato è ancora sullo schermo.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>Corregga le caselle segnate, poi salvi di nuovo.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Questo elenco non è leggibile</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>Il file non è un elenco che Tremplin comprenda.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>Non è stato importato nulla e il file non è cambiato.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>Lo salvi come file Excel o CSV e riprovi.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>Lo scambio è stato interrotto</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>Qualcosa è andato storto tra questo portatile e il registro.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>Ciò che non è stato inviato resta qui e partirà la prossima volta.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovi più tardi.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>Il registro non è raggiungibile</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>Non c’è connessione al registro, o si è interrotta.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>Continui a lavorare; invii di nuovo quando ci sarà internet.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>Il registro ha detto di no</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>Il registro non ha accettato questa richiesta.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>Ciò che non è stato inviato resta qui.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>Riprovi; se continua, avvisi il coordinatore.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>Questo non è il suo registro</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>È arrivata una risposta che il suo registro non ha firmato. Forse la rete di qui la altera.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>La risposta è stata scartata; non ne è stato preso nulla.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>Provi su un’altra rete e avvisi il coordinatore.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>Ciò che non è stato inviato resta qui e partirà dopo un aggiornamento.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>Il registro è troppo vecchio per questo Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>Il registro è di una versione che questo Tremplin non capisce più.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>Ciò che non è stato inviato resta qui e partirà quando il registro sarà aggiornato.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>Avvisi chi gestisce il registro che va aggiornato.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>Questo invito non è utilizzabile</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>L’invito non è valido.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>Non è stato modificato nulla, e il testo dell’invito è ancora qui.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>Chieda un nuovo invito al coordinatore.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Un file non è utilizzabile</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>Il sistema non ha permesso a Tremplin di leggere o scrivere un file o una cartella.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ciò che era stato salvato è al sicuro.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>Scelga un altro luogo o verifichi che in questo si possa scrivere.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>Un difetto di Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>Tremplin ha fatto qualcosa che non doveva.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>Riprovi. Se si ripete, invii il registro degli errori al coordinatore; non contiene dati personali.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>Questo portatile è stato ritirato</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>Il registro non accetta più questo portatile.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>Ciò che non è stato inviato resta qui, cifrato.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>Parli con il coordinatore.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>Il registro non conosce questo portatile</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>Il registro non ha questo dispositivo.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Gli orologi non concordano</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>L’orologio di questo portatile e quello del registro sono troppo distanti.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>Controlli la data e l’ora di questo portatile, poi riprovi.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Non ancora unito</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>Questa cassaforte non appartiene ancora a nessun registro.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>Tutto resta su questo portatile, cifrato.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>Si unisca con un invito, alla pagina Invio.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>La richiesta è arrivata due volte</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>Il registro aveva già visto questa stessa richiesta.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>Nulla è stato annotato due volte.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>Invii e riceva ancora una volta.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>Questo non spetta a lei</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Troppo in una volta</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>Il registro ne accetta meno alla volta.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>Il registro è occupato</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>Il registro ha troppo da fare in questo momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprovi tra qualche minuto.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>L’invito non è completo</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>Il testo non è un invito, o ne manca una parte.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>Copi tutto il testo, da TREMPLIN1 alla fine, o apra il file.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>L’invito è scaduto</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Il suo termine è passato.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>L’invito è già stato usato</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>Un invito iscrive un portatile, una sola volta.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>Il registro non conosce questo invito</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>Il registro non ha mai emesso questo invito, o l’ha ritirato.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>Scelga un altro file o un altro foglio.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>Il file non si apre: non c’è oppure è bloccato.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>Lo chiuda negli altri programmi e lo scelga di nuovo.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>Il file è più grande di qualsiasi elenco.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Lo divida in più file.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>Il file è di un altro tipo: né cartella di lavoro, né testo, né biglietto da visita.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>Chieda l’elenco come file Excel o CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>La cartella di lavoro è protetta da una password.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Salvi una copia senza password e la scelga.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>Il file è troncato o danneggiato.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>Chieda di nuovo il file o lo salvi di nuovo.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>La codifica dei caratteri di questo file è sconosciuta.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>Lo salvi come cartella Excel o come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>Questa cassaforte deve sentire il registro</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>Questo computer non parla con il registro da troppo tempo.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>È ancora tutto qui, cifrato.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>Si colleghi a internet e sblocchi di nuovo.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Questo non apre la cassaforte</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>Il codice è danneggiato, o fatto per un’altra cassaforte o un’altra richiesta.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>Verifichi di avere il testo intero, o chieda al suo coordinatore di rifarlo.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>Ciò che non aveva inviato è stato consegnato al coordinatore; le persone senza consenso sono state cancellate con il portatile.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>In attesa del suo coordinatore</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>Il suo coordinatore deve ammettere questo computer prima che possa inviare e ricevere.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>Può lavorare come sempre; tutto resta su questo portatile.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>Avvisi il suo coordinatore; poi l’invio comincia da solo.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>Il suo coordinatore non ha ammesso questo computer</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>La richiesta di aderire con questo computer è stata respinta.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>Ciò che ha registrato è al sicuro su questo computer.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>Parli con il suo coordinatore; un altro invito permette di richiederlo.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>Il suo accesso è sospeso</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>Per ora il registro non riceve nulla da lei e non le dà nulla.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>Parli con il suo coordinatore; poi l’invio riprende da solo.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>Il suo ruolo o le sue regioni non lo comprendono.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Chieda a un amministratore.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>Non per se stessi</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>Nessuno cambia i propri diritti o ritira il computer a cui siede.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Chieda a un altro amministratore.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>Questa regione non esiste</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>Una regione indicata qui non è di questo programma.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>Scelga dall’elenco delle regioni.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>Qualcuno è stato più veloce</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>Questo computer non attende più una risposta.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Rilegga l’elenco.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>Questa persona non esiste</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>Il registro non conosce più questa persona.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>Questo invito non esiste</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>Il registro non conosce questo invito.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>L’invito è stato ritirato</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>Chi ha scritto questo invito lo ha ritirato.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>Questa scheda è stata cancellata</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>Il registro l’ha cancellata in applicazione della legge.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>Non vi è stato salvato nulla; le altre schede sono come prima.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>Chiuda questo modulo.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>Questo file non viene da Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>È un altro tipo di file, oppure è stato troncato.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Non ne è stato ripreso nulla.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>Scelga un altro file o lo faccia riscrivere; il suo autore ha conservato tutto.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>Questo file è stato modificato lungo il percorso</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>Non è come l’ha scritto il portatile del suo autore: danneggiato o manomesso.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>Lo faccia riscrivere; il suo autore ha conservato tutto.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>Questo file è per un altro registro</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>Il suo autore lavora per un programma diverso da quello di questa cassaforte.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>Apra la cassaforte di quel programma, o restituisca la chiavetta.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>Una conferma che non è del registro</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>Questo file dice che il registro ha il suo lavoro, ma il suo registro non l’ha firmato.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>Non gli si è creduto: ciò che indica conta ancora come non inviato.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>Non usi questo file e avvisi il suo coordinatore.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>Nulla si è spostato; ciò che ciascuno ha registrato è ancora sul proprio portatile.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>I due portatili non si sono capiti</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>Uno ha detto qualcosa che l’altro non si aspettava.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>Riprovi, o usi una chiavetta.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>Nessuna rete su cui incontrarsi</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>Questo portatile non è su alcuna rete che quello del collega possa condividere.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>Collegatevi entrambi al Wi-Fi della sala o all’hotspot dello stesso telefono; altrimenti usate una chiavetta.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>L’altro portatile non è raggiungibile</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>È su un’altra rete, non mostra più il codice, oppure un firewall o il Wi-Fi della sala tiene separati i portatili.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>Verifichi che entrambi siano sullo stesso Wi-Fi e che il codice sia ancora sullo schermo; altrimenti usi l’hotspot di un telefono o una chiavetta.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Non è venuto nessuno</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>Per dieci minuti nessun portatile è arrivato con questo codice; forse un firewall o il Wi-Fi della sala lo ha tenuto lontano.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>Mostri un nuovo codice e riprovi; altrimenti usi l’hotspot di un telefono o una chiavetta.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>I due portatili si sono persi</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>La connessione si è interrotta prima della fine.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>Ciò che è arrivato intero è conservato, il resto è dov’era; nulla conta due volte.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>Riprovi; lo stesso codice vale finché è sullo schermo.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>Questo non è il codice di un portatile</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>Una lettera o una cifra è sbagliata, o ne mancano.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>Riscriva le 16 lettere e cifre come le mostra l’altro portatile.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>L’altro portatile mostra un altro codice</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>Questo codice era per un incontro precedente, o per il portatile di qualcun altro.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>Chieda al collega il codice che è ora sul suo schermo.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Troppi codici sbagliati</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>Qualcuno su questa rete ha provato più codici sbagliati; questo portatile ha quindi smesso di ascoltare.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>Mostri un nuovo codice e lo dica solo al collega.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>Qualcun altro è arrivato prima</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>Un altro portatile è già arrivato con questo codice.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>Aspetti che abbiano finito, poi chieda un nuovo codice.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>I vostri portatili appartengono a due programmi</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>La cassaforte aperta sull’altro portatile è per un registro diverso da questo.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>Aprite su entrambi i portatili casseforti dello stesso programma.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>Uno dei due portatili è stato ritirato</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>Il registro non lo accetta più, quindi non gli viene consegnato nulla.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>Questo è il codice del Suo portatile</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>Il codice riporta alla cassaforte in cui si trova.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>Scriva il codice che è sullo schermo del collega.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>Qualcuno si intromette su questa rete</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>Ciò che è arrivato non veniva dal portatile che mostra il codice.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>Usi un’altra rete, o una chiavetta, e avvisi il coordinatore.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>L’altro portatile ha detto no</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>Il collega ha detto no, o ha chiuso la finestra.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>Parlatene, poi riprovate.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>Non confermato in tempo</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>Sono passati tre minuti prima che entrambi diceste sì.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>Riprovate, e confrontate subito il numero.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>I due portatili hanno versioni diverse di Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>Le versioni sono troppo distanti per incontrarsi.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>Installate l’ultima versione su entrambi, o usate una chiavetta.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>Troppo per un solo incontro</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>Ciò che attende su uno dei portatili supera i 64 MB.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>Usi una chiavetta.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>L’altro portatile non ha potuto prenderlo</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>Qualcosa è andato storto là mentre prendeva il Suo lavoro.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>Il Suo lavoro è ancora qui e conta come non inviato.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>Guardi che cosa dice là, poi riprovi.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Questo accesso è terminato</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>È stato terminato, o il suo tempo è scaduto.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>Lasciate leggere di nuovo il sistema; riceve un altro segreto.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>Questo accesso non esiste</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>Il registro non conosce questo accesso.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>Questo segmento è più recente del programma</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>Chiede qualcosa che questa versione non conosce.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>Nulla è stato contato né modificato.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>Aggiorna Tremplin o togli la riga sconosciuta.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>La chiave del registro è altrove</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>La chiave del registro è stata cambiata su un’altra macchina e il suo file non è ancora qui.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>Porti il file della chiave da quella macchina.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>Questo file viene da un Tremplin più recente</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>Lo ha scritto una versione successiva di Tremplin.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>Non ne è stato preso nulla; l’autore ha tenuto tutto.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>Installi l’ultima versione di Tremplin su questo portatile, o affidi il file a un altro.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>Serve una frase segreta migliore</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Troppo facile da indovinare.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Usi quattro o più parole senza legame tra loro.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>Il suo lavoro è stato recuperato. Riprenda da dov’era.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Bisogni per tipo</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Bisogni per settore</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>Bisogni per regione</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Bisogni per programma</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>Attesi secondo l’elenco</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>di loro incontrati</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Persone raggiunte</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Iscritti</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>Bisogni annotati</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>Sensazione sull’offerta</translation>
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
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malintesi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Sollevati</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Chiariti</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>senza dettaglio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>non ancora deciso: {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>Dati personali: li custodisca, non li consegni a nessuno.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Scrivere un PDF</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>Il registro non conosce il portatile di provenienza.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>Il registro conosce questa scheda come di altro tipo.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>È fuori dalle regioni e dagli eventi a lei affidati.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>Un valore è troppo lungo.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>Contiene un campo impossibile.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Un valore non è valido.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>È stato eseguito un backup.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>Qualcosa è stato stampato o salvato in PDF.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>Un elenco è stato scritto in un file.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>Il registro è stato ripristinato; questo portatile reinvia ciò che gli manca.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>Il registro ha una nuova chiave; la vecchia ne ha garantito.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>Questo computer firma con una nuova chiave.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>Con la chiave di recupero è stata impostata una nuova frase segreta.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>Il registro non l’ha accettato.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>tutto è nel registro</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Interrotto; il resto segue la prossima volta.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Nulla di nuovo da nessuna delle due parti.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>Questo portatile si è unito al registro come {name}.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>Viene da un computer ritirato; il suo coordinatore lo esamina.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>Il registro ammette questo computer.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>Solo i coordinatori possono modificarlo.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>Due valori</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Eliminato e modificato</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Forse la stessa</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messo da parte</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>Lavoro salvato</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>Provato solo qui</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>Un portatile chiede di entrare</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Domanda per Lei</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenuto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assegnato</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>Attende l’ambasciatore</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Valore scelto</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Mostrate come una</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>chiede</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>chiede una correzione</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>annota</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>lo sospende</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>ha ripristinato il suo valore</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>Finché nessuno decide, si mostra l’ultimo valore e tutti restano conservati.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>Finché nessuno decide, la scheda resta.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>Finché nessuno decide, entrambe stanno in ogni elenco e contano due volte.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>Finché nessuno decide, lo mostra solo il portatile d’origine.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>Finché nessuno decide, è solo su questo portatile.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>Finché nessuno guarda, la scheda conta così com’è.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>Se nessuno agisce, dopo quel giorno la scheda non si può più usare.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>Finché nessuno decide, non conta da nessuna parte.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>Finché nessuno decide, il portatile non può sincronizzare.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>Finché non risponde, nulla è deciso.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>Il suo valore resta comunque nella cronologia.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>non c’è un nome</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>non c’è né telefono né e-mail</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>un telefono non è un numero valido</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>l’anno di nascita è poco credibile</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>lo stesso telefono</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>quasi lo stesso telefono</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>la stessa e-mail</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>quasi la stessa e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>lo stesso nome</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>lo stesso nome scritto diversamente</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>quasi lo stesso nome</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nome</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>la stessa città</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>lo stesso anno di nascita</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>la stessa azienda</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>lo stesso badge</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>un altro telefono</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>un’altra e-mail</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un altro nome</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>La persona ha ritirato il consenso alla conservazione.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>Il consenso alla conservazione scade il {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>Valori diversi per: {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>Qualcuno l’ha eliminata mentre un altro la modificava.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>Può essere una sola persona: {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>Può essere una sola persona.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>Uno ha detto che è la stessa, un altro che non lo è.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>Due coordinatori hanno deciso diversamente. Decida una volta.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>Da guardare: {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>Il registro è stato riportato a un giorno precedente e non ha più questa scheda.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>Il coordinatore Le chiede di questa scheda.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>È stato tenuto un valore diverso dal suo.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>È fuori dalle regioni e dagli eventi affidati a {name}.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>Era su un portatile di {name} quando è stato ritirato.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>{name} ha configurato il portatile {device} e chiede di entrare.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>le mostra di nuovo separate</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Deciso da una regola</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>Una regola del programma ha deciso: {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>L’autore ha risposto. Non resta nulla da scegliere.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>Consegnata di nuovo</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lasciata andare</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>lo passa all’amministrazione</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>ci sono cifre nel nome</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Da verificare</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation>ambasciatore</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinatore</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>amministratore</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>Il valore dato per ultimo</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>Il valore più completo</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>Il valore del coordinatore</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>Il valore della fonte più affidabile</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>se dice tutto ciò che dicono gli altri</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>se differiscono solo nella grafia</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinatori</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambasciatori</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>Due persone l’hanno modificata insieme: decida nella coda.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Una regola senza nome</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>nel registro</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo qui</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>due valori</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>senza consenso</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>modifica in sospeso</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>oggi alle {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ieri alle {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
</TS>
