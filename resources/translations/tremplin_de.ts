<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>Zurückgenommen. Der Filter blendet es aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n Eintrag entschieden.</numerusform>
            <numerusform>%n Einträge entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>Rückgängig · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>Das kann so nicht gespeichert werden: {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>Lehnen Sie es mit einem Grund ab, oder bitten Sie um eine Berichtigung.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>Für %n Eintrag notiert.</numerusform>
            <numerusform>Für %n Einträge notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Hier gibt es nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>„{key}“ zählte nicht: Der nächste Eintrag war noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>Entschieden für {name}: {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>Letzten nehmen</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Als eine zeigen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Billigen</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Hat Mängel</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>Erneut abgeben</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meinen zurückholen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ich übernehme</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>Botschafter fragen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Was ist zu korrigieren?</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>Warum wird es abgelehnt? Der Botschafter liest das.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>Was soll dazu festgehalten werden?</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>Warum stimmt Ihr Wert? Der Koordinator liest das.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>Worauf wartet es? Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Übergeben an …</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>Wer soll entscheiden? Ein Wort dazu kann leer bleiben.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>An die Verwaltung geben</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>Ein Wort für die Person, die entscheidet. Kann leer bleiben.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n Person wird dort ab jetzt erwartet.</numerusform>
            <numerusform>%n Personen werden dort ab jetzt erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Einer Veranstaltung hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Bitten um Beitritt</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>Personen und Laptops</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Name oder Region</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>Diese Seite braucht eine Verbindung</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>Personen, Laptops und Einladungen liegen nur beim Register.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · ein paar Buchstaben grenzen ein</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>Noch niemand. Laden Sie die erste Person ein.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>Die Einladung von {name} zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n Wortliste</numerusform>
            <numerusform>%n Wortlisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>Jeder neue Laptop wartet, bis eine Koordination ihn zulässt.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>Ein neuer Laptop tritt allein mit seiner Einladung bei.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>Passphrase vergessen…</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Stand: {when}</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>Eine vergessene Passphrase beantworten</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>Prüfen Sie am Telefon, wer fragt: Der Code unten steht auch auf dem anderen Bildschirm.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Antwort erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>Die Anfrage vom Laptop</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>Der Wiederherstellungsschlüssel der Region (eine Datei oder beide Teile)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>Die Antwort zum Zurückschicken</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>Fügen Sie sie ein oder öffnen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>Der Code auf dem anderen Bildschirm: {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}, nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>ein Eintrag, der nicht auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>Es geht um: {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>Ermitteln, was sich ändern würde</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>Das geschieht. Jede Entscheidung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title}: bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>Auf einen Stick schreiben</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>Alles, was noch nicht gesendet wurde, kommt in eine verschlüsselte Datei. Das Register kann sie lesen und sonst niemand, außer wen Sie hier ankreuzen.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>Wer sie auf dem eigenen Laptop lesen darf</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>Ihre Kolleginnen und Kollegen sind hier noch nicht bekannt; mitnehmen kann die Datei trotzdem jeder.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>Es gibt nichts zu schreiben: Alles ist im Register.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>Geben Sie den Stick jemandem mit; alles bleibt auch hier, bis es bestätigt ist.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>Lesbar für {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n Datei von anderen reist mit.</numerusform>
            <numerusform>%n Dateien von anderen reisen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n Bestätigung des Registers reist mit.</numerusform>
            <numerusform>%n Bestätigungen des Registers reisen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Geschrieben: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n Datei übernommen.</numerusform>
            <numerusform>%n Dateien übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>Von {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>Es geht ans Register, sobald Sie das nächste Mal senden und empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n Änderung ist hier schon zu sehen.</numerusform>
            <numerusform>%n Änderungen sind hier schon zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>Das Register bestätigt %n Ihrer Änderungen.</numerusform>
            <numerusform>Das Register bestätigt %n Ihrer Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>In dieser Datei ist hier nichts neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n Änderung.</numerusform>
            <numerusform>%n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n Datei von anderen wartet hier auf das Register.</numerusform>
            <numerusform>%n Dateien von anderen warten hier auf das Register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n Datei von anderen dem Register übergeben.</numerusform>
            <numerusform>%n Dateien von anderen dem Register übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>Das Register hat eine für jemand anderen mitgebrachte Datei nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n Änderung auf einen Stick geschrieben.</numerusform>
            <numerusform>%n Änderungen auf einen Stick geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>Eine Datei wurde auf einen Stick geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n Datei von einem Stick gelesen.</numerusform>
            <numerusform>%n Dateien von einem Stick gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>Ein Stick wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n Datei anderer ging mit.</numerusform>
            <numerusform>%n Dateien anderer gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n Bestätigung des Registers ging mit.</numerusform>
            <numerusform>%n Bestätigungen des Registers gingen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>Ihres bleibt auch hier, bis das Register es bestätigt hat.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>Keiner der Laptops hatte etwas, das dem anderen fehlte.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n Änderung an {name} gegeben.</numerusform>
            <numerusform>%n Änderungen an {name} gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>{name} in einer Halle getroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n Änderung ging auf einem Stick oder mit jemandem mit und ist noch nicht bestätigt.</numerusform>
            <numerusform>%n Änderungen gingen auf einem Stick oder mit jemandem mit und sind noch nicht bestätigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Wer hat es gehört? Eine mündliche Antwort braucht einen Zeugen.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>Die Unterschrift fehlt: F2 zeigt das Feld.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Wie die Einwilligung erteilt wurde</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>Text zeigen und unterschreiben · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>Eine Ziffer heißt Ja, dieselbe noch einmal heißt Nein; − ist Nein, + ist Ja.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>Später: Unternehmen, Stadt, Profil, Branchen, Fähigkeiten …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>Jemanden erfassen</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>Speichern und weiter · Strg+Enter</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>Beiseitelegen · Esc</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>Tab geht weiter · 1 bis 9 wählen · ein Name oder ein Kontakt genügt</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>Beiseitegelegt. Der Eintrag wartet daneben.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Es ist jemand anderes</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>Name, Telefon oder E-Mail: Eines davon wird gebraucht.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>Bilder, Karten und Texte ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>Eine Karte oder ein Namensschild lesen</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name auf Arabisch</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>Notiz zu dieser Begegnung</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>Name oder Namensschild</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>Karte, Namensschild oder QR-Code aus einem Bild oder einer Datei lesen</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>„{field}“ wird „{value}“</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>Hier gibt es noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>Der Code als QR-Code</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>Adresse dieses Laptops im gemeinsamen Netz</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>Er gilt zehn Minuten und für ein Treffen, und nur in diesem Netz.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Vorname auf Arabisch</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nachname auf Arabisch</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Alles widerrufen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Abgelaufen am {day}: erneut fragen</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>Eine Kopie für den Besucher</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>Er fotografiert den Code, oder Sie speichern ihm die Kopie.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>Code mit den Antworten</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Erneut unterschreiben</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Diese Antworten speichern</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Wer hat es gehört? Eine mündliche Antwort braucht einen Zeugen.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Die Unterschrift fehlt.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>Hier bleibt %n Person. Anzeigen.</numerusform>
            <numerusform>Hier bleiben %n Personen. Anzeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n Eintrag nur hier</numerusform>
            <numerusform>%n Einträge nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n Änderung gesendet.</numerusform>
            <numerusform>%n Änderungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n Eintrag empfangen.</numerusform>
            <numerusform>%n Einträge empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n Eintrag zu entscheiden.</numerusform>
            <numerusform>%n Einträge zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n Änderung zurückgestellt.</numerusform>
            <numerusform>%n Änderungen zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n Antwortblatt aktualisiert.</numerusform>
            <numerusform>%n Antwortblätter aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n Person nur hier</numerusform>
            <numerusform>%n Personen nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n Wert durch eine Regel entschieden.</numerusform>
            <numerusform>%n Werte durch eine Regel entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n Person hier gelöscht: Sie hatte der Aufbewahrung nicht zugestimmt.</numerusform>
            <numerusform>%n Personen hier gelöscht: Sie hatten der Aufbewahrung nicht zugestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n Rechner bittet um Aufnahme.</numerusform>
            <numerusform>%n Rechner bitten um Aufnahme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>%n weiterer Eintrag zu entscheiden.</numerusform>
            <numerusform>%n weitere Einträge zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>Änderungen an %n Person nicht gesendet</numerusform>
            <numerusform>Änderungen an %n Personen nicht gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>Liste · {at} von {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Es fehlt: {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>Erneut um Einwilligung bitten</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(nichts notiert)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>Vermittlung wartet auf Antwort</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>Anliegen ohne Zuordnung</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>Unvollständiger Eintrag</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>Einwilligung läuft bald ab</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>Fragen, ob die Person der Aufbewahrung zustimmt, sonst wird sie an diesem Tag gelöscht</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>Ohne Einwilligung, nur auf diesem Laptop</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>Wählen Sie einen Wert. Was nicht gewählt wird, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. Was nicht gewählt wird, bleibt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>Noch %n weiteres Feld wartet.</numerusform>
            <numerusform>Noch %n weitere Felder warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>Anderswo gefunden</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>Einem Register beitreten</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>Was Sie erfasst haben, bleibt und wird gemäß den notierten Einwilligungen gesendet.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Personen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>Person erfasst</numerusform>
            <numerusform>Personen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>Anliegen notiert</numerusform>
            <numerusform>Anliegen notiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>darf ins Register</numerusform>
            <numerusform>dürfen ins Register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>bleibt auf diesem Laptop</numerusform>
            <numerusform>bleiben auf diesem Laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>Keine Veranstaltung angeheftet</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>Heften Sie die Veranstaltung an, auf der Sie sind; die Einträge gehören dann dazu.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Veranstaltung anheften…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Andere Veranstaltung…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>%n davon getroffen</numerusform>
            <numerusform>%n davon getroffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>Veranstaltung anheften</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Eine neue Veranstaltung</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>Was Sie ab jetzt erfassen, gehört dazu.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>Speichern und anheften</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>Eine neue Veranstaltung…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>Ausgeben: {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>Wer den Zweck abgelehnt hat oder nicht gefragt wurde, bleibt aus der Datei.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>Wofür die Liste ist</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>%n Eintrag geht hinaus.</numerusform>
            <numerusform>%n Einträge gehen hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>%n bleibt: hat abgelehnt.</numerusform>
            <numerusform>%n bleiben: haben abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>%n bleibt: keine Einwilligung dafür.</numerusform>
            <numerusform>%n bleiben: keine Einwilligung dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Geschrieben: {file}, %n Eintrag.</numerusform>
            <numerusform>Geschrieben: {file}, %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>zwei Werte</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>Personen angesprochen</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>eingeschrieben</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>Anliegen notiert</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>Vermittlungen fristgerecht</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>Eindruck, vorher → nachher</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n Person erreicht.</numerusform>
            <numerusform>%n Personen erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n hat der Statistik nicht zugestimmt: zählt als bloße Zahl, ohne Einzelheit und ohne Liste.</numerusform>
            <numerusform>%n haben der Statistik nicht zugestimmt: sie zählen als bloße Zahlen, ohne Einzelheit und ohne Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Eine Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>Alles, was wartet</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Veranstaltungen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>Zugewiesen oder nicht</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter merken…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Alles zeigen, was wartet</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Unter welchem Namen?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Einen Filter vergessen</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>Der Tresor wird angelegt. Das dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>Sicherungen von Tremplin ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Eine Sicherung öffnen</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>Diese Aufgabe gilt für %n Person.</numerusform>
            <numerusform>Diese Aufgabe gilt für %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>Offenes wird gesucht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Öffnen · Eingabe</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>Erledigt · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>In einer Woche · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>Übergeben… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>Umschalt und Pfeile wählen mehrere. Strg+Z nimmt den letzten Schritt zurück.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>Das geschieht, indem man den Eintrag ergänzt: öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Bitte darum kümmern</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Wer übernimmt es?</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n erledigt.</numerusform>
            <numerusform>%n erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n um eine Woche verschoben.</numerusform>
            <numerusform>%n um eine Woche verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>An {name} übergeben.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Rückgängig · Strg+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>Wiedervorlagen, Vermittlungen ohne Antwort und unvollständige Einträge stehen hier.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>Bald gelöscht</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>zwei Werte</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>Dieser Laptop wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>Was nicht gesendet war, ging an die Koordination; Personen ohne Einwilligung sind nicht mehr darauf.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>Danach wurden die Einträge auf diesem Laptop vernichtet, samt den Sicherungen hier.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>Das Register hat die Quittung dafür.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>Das Register erfährt es, sobald es Internet gibt.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>Personen, auf die zutrifft:</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>Auf die zutrifft:</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>Wie die Zeilen verknüpft sind</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>Ob es so etwas gibt</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>Über: {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>Mehrere Zeilen, von denen eine genügt</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
</context>
<context>
    <name>HallCard</name>
    <message>
        <source>With a colleague in the same hall</source>
        <translation>Mit jemandem in derselben Halle</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>Zwei Laptops in einem WLAN oder Hotspot geben einander, was noch nicht gesendet ist; wer zuerst Internet findet, sendet es für beide. Niemand in diesem Netz kann es lesen.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>Meinen Code zeigen…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>Code eintippen…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>In der Halle treffen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>Dort wird auf der Seite „Senden und empfangen“ „Meinen Code zeigen…“ gedrückt. Beide Laptops sind im selben WLAN oder Hotspot.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>Dort wird auf der Seite „Senden und empfangen“ „Code eintippen…“ gedrückt und dies eingetippt:</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>Zeigt der andere Bildschirm dieselbe Zahl, und ist es diese Person? Nichts wird übertragen, bevor beide Ja gesagt haben.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Ist es die richtige Person?</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>Ja, dieselbe Zahl</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Netze werden gesucht…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>Warten auf den anderen Laptop…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>Der andere Laptop wird gesucht…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>Warten auf das Ja der anderen Seite…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Austausch läuft…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>Jede Person wird zur Aufgabe einer Botschafterin oder eines Botschafters und kommt mit dem Abgleich an.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n Person verteilt</numerusform>
            <numerusform>%n Personen verteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n darf nicht angesprochen werden.</numerusform>
            <numerusform>%n dürfen nicht angesprochen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n darf diesen Laptop nicht verlassen.</numerusform>
            <numerusform>%n dürfen diesen Laptop nicht verlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n liegt außerhalb ihrer Regionen.</numerusform>
            <numerusform>%n liegen außerhalb ihrer Regionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n steht schon auf einer Liste.</numerusform>
            <numerusform>%n stehen schon auf einer Liste.</numerusform>
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
        <translation>Noch wurde keine Liste verteilt. Wählen Sie ein Segment und verteilen Sie es.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>{done} von {people} getroffen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>%n Person, die der Aufbewahrung nicht zugestimmt hatte, wurde von diesem Laptop gelöscht: Die Frist war vorbei.</numerusform>
            <numerusform>%n Personen, die der Aufbewahrung nicht zugestimmt hatten, wurden von diesem Laptop gelöscht: Die Frist war vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n Person ohne Einwilligung wird bald von diesem Laptop gelöscht.</numerusform>
            <numerusform>%n Personen ohne Einwilligung werden bald von diesem Laptop gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Zeigen, wen</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n markiert: Die nächste Entscheidung zeigt zuerst, was daraus wird.</numerusform>
            <numerusform>%n markiert: Die nächste Entscheidung zeigt zuerst, was daraus wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1 bis 9 wählen · J und K bewegen · X markiert mehrere · L nimmt die letzten</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>J und K gehen weiter · X markiert mehrere</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1 bis 9 wählen · J und K gehen weiter · X markiert mehrere</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} wird wieder „{value}“. Aus dem Verlauf wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n früherer Schritt</numerusform>
            <numerusform>%n frühere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}, wie {name} gesagt hatte</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>{field} wiederherstellen: {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: entfernt</translation>
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
        <translation>nichts</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>entschieden durch die Regel „{rule}“</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Zuletzt erfasst</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Noch niemand erfasst</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>Die Personen, die Sie treffen, erscheinen hier, die letzte zuerst.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>Die erste Person erfassen</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Das PDF wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>%n Eintrag wurde eingegeben und nicht gespeichert. Alles ist aufbewahrt, bis auf vielleicht die letzten Tasten.</numerusform>
            <numerusform>%n Einträge wurden eingegeben und nicht gespeichert. Alles ist aufbewahrt, bis auf vielleicht die letzten Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Einem Register beitreten</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Zwei Werte</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>Heute: {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n Wiedervorlage oder Vermittlung ist fällig.</numerusform>
            <numerusform>%n Wiedervorlagen und Vermittlungen sind fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Fälliges ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n Frage des Koordinators wartet auf Sie.</numerusform>
            <numerusform>%n Fragen des Koordinators warten auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n Ihrer Werte wurde nicht übernommen.</numerusform>
            <numerusform>%n Ihrer Werte wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n von ihnen hat das Register abgelehnt oder wurde noch nicht gefragt: Was diese Person betrifft, bleibt auf diesem Laptop.</numerusform>
            <numerusform>%n von ihnen haben das Register abgelehnt oder wurden noch nicht gefragt: Was sie betrifft, bleibt auf diesem Laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n Person auf Ihren Ansprechlisten.</numerusform>
            <numerusform>%n Personen auf Ihren Ansprechlisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Ansehen, wen</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>Änderung offen</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>Der Text der Einladung</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Eine Einladung öffnen</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}, {role}, bei {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>Die Einladung übergeben</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>Sie gilt einmal, für einen Laptop. Sie wird nur jetzt gezeigt: kopieren oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>Ein weiterer Laptop für {name}, mit derselben Rolle und denselben Regionen.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Ein weiterer Laptop</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>Die Person tritt mit einem Laptop bei und sieht, was Sie hier wählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>Der Text der Einladung</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>Die Einladung als QR-Code</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>Schicken Sie sie auf einem Weg, den nur diese Person liest.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>Geben Sie den Namen der Person ein.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>Eintrag öffnen · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>Beide werden als eine gezeigt; Einwilligungen nehmen die schützendere Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>%n verknüpfter Eintrag folgt.</numerusform>
            <numerusform>%n verknüpfte Einträge folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Nichts hängt daran</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n verknüpfter Datensatz bleibt ohne ihn zurück</numerusform>
            <numerusform>%n verknüpfte Datensätze bleiben ohne ihn zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>gehört von nun an zu {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n verknüpfter Datensatz geht mit dorthin</numerusform>
            <numerusform>%n verknüpfte Datensätze gehen mit dorthin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n verknüpfter Datensatz bleibt dabei</numerusform>
            <numerusform>%n verknüpfte Datensätze bleiben dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>Der andere Eintrag, {name} ({regions}), ist nicht auf diesem Laptop.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>Entschieden wird, wo beide liegen: von {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>Noch betreut niemand beide Regionen: Eine Administratorin oder ein Administrator entscheidet oder überträgt jemandem beide.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Rolle: {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>Der Eintrag liegt inzwischen in anderen Regionen: Wer diese koordiniert, entscheidet.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>Niemand betreut beide Regionen, und hier ist niemand aus der Verwaltung bekannt: Es wartet, bis es jemanden gibt. Bitten Sie, wer das Register betreibt, jemandem beide Regionen zu geben.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>Kopie für den Besucher · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>Entfernen: {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>Woher die Liste kommt</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>Angegebene Rechtsgrundlage</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>Liste einer Veranstaltung</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Betreuende Region</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>Land der Nummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>Ohne sie bleiben die Personen hier, bis sie einwilligen.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>keiner Veranstaltung</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>Zusammen: {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>Gewählte Zeilen: N neue Person · A ergänzen · X auslassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>Im Zweifel: {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Zweifelhafte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>Es wird nachgesehen, ob diese Personen schon hier sind</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>Alle · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Die Liste wird übernommen</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>Die Liste wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listen ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Eine Liste öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n Person erfasst</numerusform>
            <numerusform>%n Personen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n Zeile bei Bekannten ergänzt</numerusform>
            <numerusform>%n Zeilen bei Bekannten ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>Liste zurückgenommen: %n Eintrag gelöscht.</numerusform>
            <numerusform>Liste zurückgenommen: %n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>%n Person bleibt: mit ihr wurde weitergearbeitet.</numerusform>
            <numerusform>%n Personen bleiben: mit ihnen wurde weitergearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Zurück zu den Listen</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hier ablegen</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>Excel, CSV oder Visitenkarten. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>Eine Liste ausgeben</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>Wer dem Zweck der Liste nicht zugestimmt hat, bleibt draußen.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Was ausgeben</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>Übernommene Listen</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>Noch keine. Jede lässt sich als Ganzes zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>Zurücknehmen: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Eine Person suchen</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Veranstaltung anheften</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Senden und empfangen</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Veranstaltung anheften…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>Mehrere Einträge als einer gezeigt: {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>Entscheidung ansehen</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>Schon getroffen?</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>Wer Telefon, E-Mail oder Namen teilt, steht hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>Dieselbe Person · Strg+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>Tag.Monat.Jahr Stunde:Minute</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Vorname auf Arabisch</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nachname auf Arabisch</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>Meine Änderungen dort auch zeigen</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>Ihr Laptop kennt den anderen noch nicht: Er kann mitnehmen, was Sie geben, aber nicht lesen.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>Die Zahl ist {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>Entsperren Sie, und dieser Tresor tritt mit {file} einem Register bei.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>{file} wird gelesen, sobald hier ein Tresor offen ist.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>{file} ist eine Sicherung. Sie wird neben das gelegt, was hier ist; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} ist eine Sicherung. Sperren Sie zuerst und öffnen Sie sie dann erneut, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>Dieser Tresor ist schon einem Register beigetreten; {file} wurde nicht gebraucht.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>{file} kann gelesen werden, sobald dieser Tresor einem Register beigetreten ist.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dieselbe wie oben.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören. Sie verlassen diesen Laptop nie.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>Noch leicht zu erraten: Machen Sie sie länger.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Ordentlich. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>Frühere Sicherungen behalten die Passphrase, mit der sie angelegt wurden.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Passphrase wird geändert…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation>Jemanden erfassen</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>Name, Telefon, E-Mail, Stadt, Beruf …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Zwei Werte</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>Alle werden durchsucht</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · einige Buchstaben tippen, um einzugrenzen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>Hier stehen die Personen, die Sie erfassen, und nach einem Abgleich die Ihrer Region.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>mehr als {number} Personen · noch einen Buchstaben eingeben</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>Der Anfang eines Namens oder einer Stadt genügt, in jeder Schreibweise oder Schrift; eine Telefonnummer ebenso.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Nachfassen…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>Zu Veranstaltung…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter behalten…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>Daraus ein Segment machen…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>Vorerst ausgesetzt</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>Die Laptops arbeiten offline weiter; das Senden geht nach der Aufhebung weiter.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Mit weiterem Laptop einladen…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>wie eingegeben gespeichert</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetz</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>Für alle Besucher angeheftet</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>Sie bleiben, bis Sie sie ändern.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>Land ihrer Telefonnummern</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>Sprache des Einwilligungstextes</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>Geltender Text: {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Weiter mit {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>Gelöscht und danach bearbeitet</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>Vorher: {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>Ein anderer Wert · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>Behalten, mit den Änderungen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>Verbinden · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>Was geändert wurde: {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>Sehen, was wartet</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Nichts mit diesem Filter</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>Vielleicht wartet noch anderes auf Sie.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Alles zeigen, was wartet</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>Was zwei Personen verschieden angaben und alles, was Sie braucht, kommt hier zusammen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>Ein anderer Besucher: {name} wartet daneben. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>Derselbe Besucher · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>Anderer Besucher · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>Das Bild enthält den Code von %n Person.</numerusform>
            <numerusform>Das Bild enthält die Codes von %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Speichern · Strg+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens tippen</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>Bearbeiten · Strg+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Speichern · Strg+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Abbrechen · Esc</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Begegnung erfassen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>Nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>Dieser Eintrag ist nicht hier oder nicht mehr.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>Rückgängig gemacht: Die früheren Werte sind zurück.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>Wiederhergestellt. Der andere Wert steht im Verlauf.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>Die Einwilligung ist widerrufen; das Register erfährt es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>Jemand hat diesen Eintrag gelöscht, während jemand anderes daran weiterarbeitete.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n Feld hat zwei Werte.</numerusform>
            <numerusform>%n Felder haben zwei Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>Nach dem Gesetz gelöscht, auf Wunsch dieser Person oder durch das Register.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Was Sie hier eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>Die Einwilligung ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>Das PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ich habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>Schicken Sie diese Anfrage Ihrer Koordination, die sie mit dem Wiederherstellungsschlüssel der Region beantwortet. Auf diesem Laptop geht nichts verloren. Sie können dies inzwischen schließen.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Den Tresor öffnen</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Ihre Anfrage</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>Die Antwort Ihrer Koordination</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>Lesen Sie das Ihrer Koordination am Telefon vor: {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>Fügen Sie die Antwort ein oder öffnen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>Wählen Sie mindestens eine Region.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>Alles auf diesem Laptop</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingeschrieben</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Eindruck</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Ausgeräumte Missverständnisse</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>Vermittlungen fristgerecht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>Einträge mit zwei Werten</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>Zusammengeführte Dubletten</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>In der Liste offen</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>Der älteste wartet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>Zeit bis zur Entscheidung (Median)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>Ältestes seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>Mit Kontakt</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>Mit Antwort zur Einwilligung</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>Mit zwei Werten</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als eine Stunde</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>Der Bericht wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>Ergebnisse nach</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingeschrieben</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>alle Regionen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>bittet um Beitritt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>zurückgezogen und vernichtet</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>zuletzt gesehen {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n Änderung nur dort</numerusform>
            <numerusform>%n Änderungen nur dort</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>die älteste: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n Änderung in Quarantäne</numerusform>
            <numerusform>%n Änderungen in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>Felder, die sie entscheidet</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Welcher Wert gilt</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>Wem vertraut wird, das Vertrauenswürdigste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Leertaste nimmt auf oder heraus, Strg+↑ und Strg+↓ verschieben.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>Warten auf einen Menschen: {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>Was Regeln entscheiden</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>Wo eine Regel es weiß, entscheidet sie beim nächsten Abgleich, sichtbar, und jede Entscheidung lässt sich zurücknehmen. Was keine Regel nennt, wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Regeln werden gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Die Personen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>%n Person anzeigen</numerusform>
            <numerusform>%n Personen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>ab dem</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>umfasst eines von</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>umfasst alle</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>in den letzten … Tagen</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>vor mehr als … Tagen</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>in den nächsten … Tagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record}: vorhanden</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record}: nicht vorhanden</translation>
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
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>Jede Zahl sagt, wie viele Personen bleiben, und zeigt sie an.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>Segmente werden gelesen</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>Verteilte Listen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es dient</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>Zwei Personen haben dieses Segment unterschiedlich geändert.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Für Sie behalten.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>Geteilt: Die anderen erhalten es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>Vom Register zurückgestellt</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>Diese Änderungen bleiben auf diesem Laptop. Berichtigen Sie den Eintrag, und er wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>Das Register hat alles Gesendete angenommen.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Tresor und Sicherungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>Sperren, wenn niemand den Laptop berührt hat seit</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>Selbsttätig senden und empfangen</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>In einen Ordner sichern…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Wohin mit der Sicherung</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>Sicherung angelegt: {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>Alle paar Stunden entsteht von selbst eine Sicherung, verschlüsselt wie der Tresor; alte werden ausgedünnt. Der Ordner: {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Was mitzubringen ist</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>An wen man sich wendet</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>Geprüft am {day}. Regeln ändern sich: hier nachsehen, bevor Sie handeln:</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>Was man antwortet</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>Ganz lesen</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>Antwortblätter</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>Kurze Antworten zum Weitergeben, auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>Ein Wort: Grundstück, Zoll, SARL, Schlichtung …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>In den Antwortblättern suchen</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Sprache der Blätter</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>Kein Blatt sagt das</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>Versuchen Sie ein einzelnes Wort oder seinen Anfang.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>Alle Blätter zeigen</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>Noch keine Antwortblätter</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>Sie kommen mit dem Programm und mit einem Abgleich.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n Eintrag, nur auf diesem Laptop</numerusform>
            <numerusform>%n Einträge, nur auf diesem Laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>Listen und Suche ziehen nach der Aktualisierung nach: {percent} %</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>Senden und Empfangen…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
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
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n Person, nur auf diesem Laptop</numerusform>
            <numerusform>%n Personen, nur auf diesem Laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>Schreiben Sie, was nicht gesendet wurde, auf einen USB-Stick und geben Sie ihn jemandem mit, der Internet findet: Dessen Laptop übergibt es dem Register. Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Auf einen Stick schreiben…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Von einem Stick lesen…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Auf einen Stick schreiben</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Von einem Stick lesen</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Senden und empfangen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Einem Register beitreten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Noch wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>Dieser Tresor ist eine Probe: Was Sie erfassen, bleibt verschlüsselt auf diesem Laptop. Mit einer Einladung tritt er einem Register bei und behält seine Einträge.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>Mit einer Einladung beitreten…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>Zurückgestelltes ansehen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>Alles, was Sie erfasst haben, ist im Register.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n Eintrag mit etwas, das nicht gesendet ist.</numerusform>
            <numerusform>%n Einträge mit etwas, das nicht gesendet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n Eintrag, auf diesem Laptop und nirgends sonst.</numerusform>
            <numerusform>%n Einträge, auf diesem Laptop und nirgends sonst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n Person wollte nicht ins Register aufgenommen werden oder wurde nicht gefragt. Sie bleibt hier, für begrenzte Zeit.</numerusform>
            <numerusform>%n Personen wollten nicht ins Register aufgenommen werden oder wurden nicht gefragt. Sie bleiben hier, für begrenzte Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n Änderung vom Register zurückgestellt, bitte ansehen.</numerusform>
            <numerusform>%n Änderungen vom Register zurückgestellt, bitte ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>Noch kein Kontakt zum Register.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>Letzter Kontakt zum Register: {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Hält am nächsten sicheren Punkt an…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>Das Register wird gesucht…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Empfangen…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>Alles, was diesen Laptop verlassen darf, ist im Register.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>Entfernen: {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Diese Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>Es wird nur jetzt gezeigt: kopieren oder speichern Sie es. Das Register kann es nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>Das Geheimnis des Systems</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>Es liest über das Netz nur Personen, die dem hier gewählten Zweck zugestimmt haben.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>Ein anderes System lesen lassen</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Geheimnis erstellen</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Welches System</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Für welchen Zweck</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Was es liest</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>Geben Sie es auf einem Weg weiter, den nur die Betreiber des Systems lesen.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>Wer der Statistik zugestimmt hat, wird gezählt und nie genannt.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>Geben Sie den Namen des Systems ein.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Wählen Sie einen Zweck.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>für „{purpose}“</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>zuletzt gelesen: {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n Datensatz mitgeteilt</numerusform>
            <numerusform>%n Datensätze mitgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>das frühere Geheimnis gilt noch bis {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>Andere Systeme</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>Ein anderes System lesen lassen…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>Kein anderes System liest das Register.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field}: {after} statt {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Zurückgenommen: {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>Was sie geändert hätte</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>Wird an früheren Entscheidungen erprobt …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>Wählen Sie mindestens ein Feld und wem vertraut wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n frühere Entscheidung über diese Felder.</numerusform>
            <numerusform>%n frühere Entscheidungen über diese Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>Die Regel hätte %n davon von selbst getroffen.</numerusform>
            <numerusform>Die Regel hätte %n davon von selbst getroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n davon wurde anders entschieden.</numerusform>
            <numerusform>%n davon wurden anders entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>Über diese Felder wurde noch nicht entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>%n wartender Wert würde entschieden.</numerusform>
            <numerusform>%n wartende Werte würden entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n würde weiter auf einen Menschen warten.</numerusform>
            <numerusform>%n würden weiter auf einen Menschen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartet jetzt</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>Alle kamen auf dasselbe heraus.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>eine andere Regel</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field}: {choice}, nicht {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field}: {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>Nichts wartet gerade, das sie entscheiden könnte.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>Die Regel hätte keine davon getroffen.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>Der Code vom anderen Bildschirm</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>Ein Foto des Codes lesen…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>Ein Foto des Codes</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>Auf diesem Foto ist kein Code eines Laptops.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>teilweise: Notizen bleiben, und was seither geändert wurde</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Wessen Einträge</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>Andere Person oder Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · hier seit {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>Die Einträge von {name}, verschlüsselt auf diesem Laptop.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Erneut versuchen in %n Sekunde.</numerusform>
            <numerusform>Erneut versuchen in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>Diese Einträge sind zweimal hier: in einem Tresor und in einer Sicherung davon.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>Dadurch geht nichts verloren: Was jeder enthält, wird gesendet und zusammengeführt.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>Bis dahin weiß keiner, was im anderen eingegeben wurde: Arbeiten Sie nur in einem.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ich habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>Dieser Tresor hat keinen Wiederherstellungsschlüssel: Er gehört noch zu keinem Register, das einen verwahrt. Gesendetes ist beim Register; eine Sicherung öffnet sich mit der Passphrase von damals.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>Wieder Zeuge: {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>Geschrieben, während sie als eine gezeigt wurden</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Zu {name} verschieben</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>_DeviceRow</name>
    <message>
        <source>It is refused at once, hands over what it has not sent, and then destroys its records. This cannot be taken back.</source>
        <translation>Er wird sofort abgewiesen, übergibt, was er nicht gesendet hat, und vernichtet dann seine Einträge. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Ja, zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geben Sie der Veranstaltung einen Namen.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>Wer dort arbeitet: die Namen, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>Ihre Einladung</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>Fügen Sie den Text ein oder öffnen Sie die Datei. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>Ihr Tresor</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>Die Einträge liegen in einem Tresor, den nur Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>Ihr Name auf diesem Laptop</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>Sichtbar, wenn mehrere Personen diesen Laptop teilen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>Geben Sie Ihren Namen ein oder wie Kollegen Sie nennen.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>Bewahren Sie sie sicher auf. Hat Ihre Region einen Wiederherstellungsschlüssel, kann die Koordination Ihnen helfen, eine vergessene Passphrase neu zu setzen; sonst kann es niemand.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>Wird nach %n Tag vernichtet.</numerusform>
            <numerusform>Wird nach %n Tagen vernichtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It reads nothing more from this moment on. What it was told must be deleted there.</source>
        <translation>Ab jetzt liest es nichts mehr. Was es erhalten hat, muss dort gelöscht werden.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, beenden</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Neues Geheimnis für {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Zugang von {name} beenden</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>Willkommen bei Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>Erfassen Sie die Personen, die Sie treffen, auch ohne Internet. Alles ist auf diesem Laptop verschlüsselt.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>Ihre Koordination hat Ihnen eine Einladung geschickt: einen Text oder eine Datei.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>Sehen Sie sich mit eigenen Einträgen um. Sie bleiben auf diesem Laptop; Sie können später beitreten und sie behalten.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Zurück zum Entsperren</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>Telefonnummer bis auf eine Ziffer</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>E-Mail bis auf ein, zwei Buchstaben</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>gleicher Name, andere Schreibweise</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>gleicher Name in der anderen Schrift</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>Name bis auf einen Buchstaben</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>gleicher Badge</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>gleiches Geburtsjahr</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiches Unternehmen</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>ähnliches Unternehmen</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleiche Stadt</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>Keine Veranstaltung angeheftet</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>Telefone: {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>Einwilligung: {language}, {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>Was Sie erfassen, kommt zu {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>Diese Datei lässt sich nicht lesen: Sie ist weder Bild noch Karte noch Text.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>Im Bild ist kein Code zu finden. Versuchen Sie es näher, gerader oder mit mehr Licht.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>Namensschild {number}: Diese Person ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>Als Name übernommen.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>Behalten: {name} · nur hier, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>{name} hat Nein zum Register gesagt und bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>Behalten: {name} · nur auf diesem Laptop, denn nach dem Register wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>Gelesen: {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>Der Rest der Karte steht in der Notiz.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>Es stand nichts Neues darauf.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>Was Sie getippt haben, bleibt; die Karte sagt {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>Niemand auf der Liste hat Namensschild {number}; es ist notiert.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>Das Bild darauf wurde weggelassen.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>Es sind mehr Personen darauf; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Nicht verstanden: {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>ein Anliegen</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>die Einwilligung</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>Dieser Code öffnet ein WLAN; er ist niemandes Visitenkarte. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>Dieser Code enthält ein Geheimnis, keine Visitenkarte. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>Dieser Code ist eine Zahlung, ein Ort oder eine App; er ist niemandes Visitenkarte.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>Noch nicht behalten: {name} · Strg+Enter speichert.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>Noch nicht behalten: {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>Diese Person ist noch nicht behalten.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Im Namen stehen Ziffern.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Abgelaufen am {day}: erneut fragen</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Geantwortet am {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>Notierte Anliegen: {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>Beantwortet am {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Zeuge: {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Gefragt von {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer}: {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Ich lehne ab</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>Ich widerrufe</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>Ich habe noch nicht entschieden</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>Gezeigter Text, Version {version}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>decided</name>
    <message>
        <source>The values of {name} are decided.</source>
        <translation>Die Werte von {name} sind entschieden.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>Die neuesten Werte von {name} gelten.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>{name} und {other} werden als eine Person gezeigt.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} und {other} sind zwei Personen. Es wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>Der Eintrag von {name} ist so genehmigt.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>Das Notebook von {name} ist zugelassen.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>Die Einwilligung von {name} ist angesehen.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>Der Eintrag von {name} ist gelöscht.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>Das Notebook von {name} ist abgewiesen.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>Was zu {name} beiseitegelegt war, ist abgelehnt; wer es schrieb, liest den Grund.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>Was zu {name} beiseitegelegt war, zählt jetzt.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>Was zu {name} entschieden wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>{who} wird gebeten, {name} zu berichtigen.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>{who} wird zu {name} gefragt.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>Die Entscheidung zu {name} wartet.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>Sie entscheiden zu {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>{who} entscheidet zu {name}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>Ihr Kommentar bleibt bei {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>Ihre Antwort zu {name} geht an die Koordination.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>Notiert. Ihr Wert bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>Ihr Wert für {name} gilt wieder; die Koordination liest den Grund.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>Die Entscheidung zu {name} ist zurückgenommen.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>{name} geht erneut an das Register.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>{name} ist auf diesem Computer ausgeblendet.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>{who} entscheidet zu beiden Einträgen von {name}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>Beide Einträge von {name} warten, bis jemand beide Regionen betreut.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>Angesprochen, eingeschrieben, Mitglieder</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>Erreichte Personen, nach Monat</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>Eindruck vorher und nachher</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Missverständnisse</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Anliegen nach Art</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Anliegen nach Branche</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>Anliegen nach Zielregion</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Anliegen nach Programm</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>Im Zeitraum und bei der Veranstaltung notierte Anliegen; jedes zählt einmal.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>Personen, jede einmal. Ein Mitglied zählt auch als eingeschrieben und angesprochen.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>Personen nach dem Monat der ersten Begegnung in dieser Auswahl.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>Begegnungen nach dem Eindruck vom Angebot.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>Personen nach dem, was sie ansprachen, und für wie viele es ausgeräumt wurde.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>Im Zeitraum fällige Vermittlungen; fristgerecht: bis zum vereinbarten Tag beantwortet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Ausgeräumt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>Ohne Einzelheit (keine Statistik-Einwilligung)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Fristgerecht beantwortet</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Verspätet beantwortet</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>Überfällig oder ohne Antwort</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>Beantwortet, Tag nicht notiert</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>Beantwortet, kein Tag vereinbart</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Das sieht nicht richtig aus.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>Das ist kein Datum. Geben Sie Tag, Monat und Jahr ein.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Ein Link enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>Wählen Sie die Art der Quelle.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Das kann so nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>Einwilligungserklärungen</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anmeldung zu einer Veranstaltung</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Anmeldungen zu Veranstaltungen</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Badge-Nummer</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Unternehmer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Eindruck</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Eindruck nachher</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Eindruck vorher</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erste Veranstaltung</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>Vorname (arabisch)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Betreuende Region</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art der Veranstaltung</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Art des Anliegens</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>Nachname (arabisch)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Hauptauftraggeber</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Getroffen am</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Geklärte Missverständnisse</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>Genannte Missverständnisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Anderer Eintrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>Befragte Person</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Herkunftsregion</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>Projektphase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>Zielregion</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>Zielbranchen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Wertschöpfungskette</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was sie entscheidet</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>Erwartet, noch nicht getroffen</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Verteilt von</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>Hat zwei Werte</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>Ansprechliste</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>Ansprechlisten</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Bleibt auf diesem Laptop</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es dient</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>Region der Verfasserin oder des Verfassers</translation>
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
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Zweiter Nachname</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>In einer Notiz behalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>im Zweifel</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>kam schon</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>dort ergänzen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>weder Name noch Telefon noch E-Mail in dieser Zeile</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>eine Summe, keine Person</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie schließt</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>eine abgeschnittene Karte</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>die Kopfzeile noch einmal</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>lässt sich so nicht behalten</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>dieselbe Zeile</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>Vorwahl der Telefone</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>eine Gruppe, keine Person</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>eine Bemerkung, keine Person</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>eine Überschrift, keine Person</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>Der letzte Schritt konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>Nichts, was Sie erfasst haben, ist verloren.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>Etwas außerhalb des Programms hat den letzten Schritt verhindert.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>Der Tresor ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>Mit dem Tresor auf diesem Laptop stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>Seine Einträge liegen weiter verschlüsselt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder bitten Sie Ihre Koordination um Hilfe.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Hier ist kein Tresor</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In diesem Ordner ist kein Tresor.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>Wählen Sie einen anderen Tresor oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>Es gibt dort schon einen Tresor</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>Dieser Ordner enthält einen Tresor, und er wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>Der vorhandene Tresor wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>Öffnen Sie ihn mit seiner Passphrase oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Die Tresordatei ist beschädigt</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>Die Datei, die diesen Tresor öffnet, ist abgeschnitten, verändert oder von anderer Art.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>Die Einträge selbst liegen in einer anderen Datei, die nicht angetastet wurde.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Es konnte nichts wiederhergestellt werden</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>Diese Sicherung ist abgeschnitten, wurde verändert oder ist eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>Auf diesen Laptop wurde nichts gebracht.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>Wählen Sie eine andere Sicherung oder eine ältere.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>Dieser Tresor stammt von einem neueren Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>Eine neuere Version von Tremplin hat diesen Tresor geschrieben.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Er wurde genau so belassen.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>Installieren Sie die neueste Version von Tremplin auf diesem Laptop.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>Ihre Einträge sind unversehrt.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Prüfen Sie Großschreibung und Tastatursprache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>Die Passphrase war mehrmals hintereinander falsch.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>Warten Sie die angezeigte Zeit ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>Dieser Tresor ist schon offen</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>Ein anderes Tremplin-Fenster auf diesem Laptop hat diesen Tresor geöffnet.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Machen Sie im anderen Fenster weiter oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Die Einträge sind nicht lesbar</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>Mit der Datenbank auf diesem Laptop oder mit seiner Festplatte stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>Was vorher gespeichert wurde, ist noch auf der Festplatte.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>Die Einträge fehlen</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>Der Tresor ist hier, aber seine Datenbank nicht.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>Der Tresor wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>Legen Sie die Datenbank wieder daneben oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>Diese Einträge gehören zu einem anderen Tresor</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>Die Datenbank neben diesem Tresor ist mit einem anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>Legen Sie die richtigen Dateien wieder zusammen oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Die Einträge sind beschädigt</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>Die Datenbank auf diesem Laptop besteht ihre Prüfung nicht.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>Was schon gesendet wurde, ist im Register sicher.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>Stellen Sie eine Sicherung wieder her, dann senden und empfangen Sie.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>Diese Einträge stammen von einem neueren Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>Eine neuere Version von Tremplin hat geändert, wie Einträge hier gespeichert werden.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>Die Datenbank wurde genau so belassen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>Es war kein Platz, daher wurde zuletzt nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>Alles vorher Gespeicherte ist sicher, und Ihre Eingabe steht noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>Hier ist kein Register</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>In diesem Ordner ist kein Register.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>Wählen Sie den Ordner des Registers.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>Es gibt dort schon ein Register</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>Dieser Ordner enthält ein Register, und es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>Das vorhandene Register wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>Das Register ist in Betrieb</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>Das geht nicht, solange das Register läuft.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>Die Kopie konnte nicht erstellt oder zurückgespielt werden</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>Eine Kopie des Registers ist nicht vollständig, oder ein benötigtes Programm ist gescheitert.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>Das Register ist, wie es war.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>Das Protokoll des Registers wurde verändert</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>Eine Zeile im Protokoll des Registers fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>Die Einträge selbst blieben unberührt.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>Das Register konnte sich nicht ausweisen</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>Geantwortet hat nicht das Register, oder sein Zertifikat gilt nicht zu dem Datum, das dieser Rechner zeigt.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>Prüfen Sie das Datum des Rechners; melden Sie sich im Hotel zuerst an dessen Netz an. Hält es an, sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>Dieses Tremplin ist zu alt für das Register</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>Das Register hat sich weiterentwickelt, und diese Version versteht es nicht mehr.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>Sagen Sie es der Person, die das Register betreibt.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>Einige Felder sind noch zu prüfen</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>Der Inhalt eines oder mehrerer Felder kann so nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Ihre Eingabe steht noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>Berichtigen Sie die markierten Felder und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Diese Liste ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>Die Datei ist keine Liste, die Tremplin versteht.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>Es wurde nichts importiert und die Datei nicht verändert.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>Speichern Sie sie als Excel- oder CSV-Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>Der Austausch wurde unterbrochen</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>Zwischen diesem Laptop und dem Register ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>Was nicht gesendet wurde, bleibt hier und geht beim nächsten Mal mit.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>Das Register ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>Es gibt keine Verbindung zum Register, oder sie ist abgebrochen.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>Arbeiten Sie weiter; senden Sie erneut, wenn es Internet gibt.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>Das Register hat abgelehnt</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>Das Register hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>Was nicht gesendet wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>Versuchen Sie es erneut; hält es an, sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>Das ist nicht Ihr Register</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>Es kam eine Antwort, die Ihr Register nicht signiert hat. Vielleicht verfälscht sie das hiesige Netz.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>Die Antwort wurde verworfen; nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>Versuchen Sie es in einem anderen Netz und sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>Was nicht gesendet wurde, bleibt hier und geht nach einem Update mit.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>Das Register ist zu alt für dieses Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>Das Register ist von einer Version, die dieses Tremplin nicht mehr versteht.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>Was nicht gesendet wurde, bleibt hier und geht mit, sobald das Register aktualisiert ist.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>Sagen Sie der Person, die das Register betreibt, dass es aktualisiert werden muss.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>Diese Einladung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>Die Einladung ist nicht gültig.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>Es wurde nichts geändert, und der Text der Einladung ist noch da.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>Bitten Sie Ihre Koordination um eine neue Einladung.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Eine Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>Das System ließ Tremplin eine Datei oder einen Ordner nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>Wählen Sie einen anderen Ort oder prüfen Sie, ob hier geschrieben werden darf.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>Ein Fehler in Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>Tremplin hat etwas getan, was es nicht hätte tun sollen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>Versuchen Sie es erneut. Wiederholt es sich, senden Sie das Protokoll an Ihre Koordination; es enthält keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>Dieser Laptop wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>Das Register nimmt diesen Laptop nicht mehr an.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>Was nicht gesendet wurde, bleibt hier, verschlüsselt.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>Sprechen Sie mit Ihrer Koordination.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>Das Register kennt diesen Laptop nicht</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>Das Register hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>Die Uhr dieses Laptops und die des Registers liegen zu weit auseinander.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Laptops und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Noch nicht beigetreten</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>Dieser Tresor gehört noch zu keinem Register.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>Alles bleibt auf diesem Laptop, verschlüsselt.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>Treten Sie mit einer Einladung bei, auf der Seite Übertragung.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>Die Anfrage kam zweimal an</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>Das Register hatte genau diese Anfrage schon gesehen.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>Nichts wurde doppelt erfasst.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>Senden und empfangen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>Das steht Ihnen nicht zu</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Zu viel auf einmal</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>Das Register nimmt auf einmal weniger an.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>Das Register ist beschäftigt</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>Das Register hat gerade zu viel zu tun.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>Diese Einladung ist nicht vollständig</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>Der Text ist keine Einladung, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>Kopieren Sie den ganzen Text, von TREMPLIN1 bis zum Ende, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>Die Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Ihre Frist ist vorbei.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>Die Einladung wurde schon benutzt</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>Eine Einladung gilt für einen Laptop, einmal.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>Das Register kennt diese Einladung nicht</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>Das Register hat diese Einladung nie ausgestellt oder zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>Wählen Sie eine andere Datei oder ein anderes Blatt.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>Die Datei lässt sich nicht öffnen: Sie fehlt oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>Schließen Sie sie in anderen Programmen und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>Die Datei ist größer als jede Liste.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>Die Datei ist von anderer Art: keine Arbeitsmappe, kein Text, keine Visitenkarte.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>Bitten Sie um die Liste als Excel- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>Bitten Sie noch einmal um die Datei oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>Die Zeichenkodierung dieser Datei ist unbekannt.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als Excel-Arbeitsmappe oder als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>Dieser Tresor muss vom Register hören</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>Dieser Laptop hat zu lange nicht mit dem Register gesprochen.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>Alles ist noch hier, verschlüsselt.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>Verbinden Sie sich mit dem Internet und entsperren Sie erneut.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Das öffnet den Tresor nicht</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>Der Code ist beschädigt oder für einen anderen Tresor oder eine andere Anfrage gemacht.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>Prüfen Sie, ob Sie den ganzen Text haben, oder bitten Sie Ihre Koordination, ihn neu zu machen.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>Was er nicht gesendet hatte, ging an die Koordination; Personen ohne Einwilligung wurden mit ihm gelöscht.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>Wartet auf Ihre Koordination</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>Ihre Koordination muss diesen Laptop zulassen, bevor er senden und empfangen kann.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>Sie können wie immer arbeiten; alles bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>Sagen Sie es Ihrer Koordination; danach beginnt das Senden von selbst.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>Ihre Koordination hat diesen Laptop nicht zugelassen</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>Die Anfrage, mit diesem Laptop beizutreten, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>Was Sie erfasst haben, ist auf diesem Laptop sicher.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>Sprechen Sie mit Ihrer Koordination; mit einer anderen Einladung können Sie erneut fragen.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>Ihr Zugang ist ausgesetzt</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>Vorerst nimmt das Register nichts von Ihnen an und gibt Ihnen nichts.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>Sprechen Sie mit Ihrer Koordination; danach geht das Senden von selbst weiter.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>Ihre Rolle oder Ihre Regionen decken das nicht ab.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Fragen Sie eine Administratorin oder einen Administrator.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>Nicht für sich selbst</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>Niemand ändert die eigenen Rechte oder zieht den Laptop zurück, an dem er sitzt.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Fragen Sie eine andere Administratorin oder einen anderen Administrator.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>Diese Region gibt es nicht</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>Eine hier genannte Region gehört nicht zu diesem Programm.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>Wählen Sie aus der Liste der Regionen.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>Dieser Laptop wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lesen Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>Diese Person gibt es nicht</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>Das Register kennt diese Person nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>Diese Einladung gibt es nicht</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>Das Register kennt diese Einladung nicht.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>Die Einladung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>Wer diese Einladung schrieb, hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>Dieser Eintrag wurde gelöscht</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>Das Register hat ihn nach dem Gesetz gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>Darin wurde nichts gespeichert; Ihre anderen Einträge sind unverändert.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>Schließen Sie dieses Formular.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>Diese Datei stammt nicht von Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>Es ist eine andere Art von Datei, oder sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>Wählen Sie eine andere Datei, oder lassen Sie sie neu schreiben; wer sie schrieb, hat alles behalten.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>Diese Datei wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>Sie ist nicht so, wie der Laptop ihres Autors sie schrieb: beschädigt oder manipuliert.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>Lassen Sie sie neu schreiben; wer sie schrieb, hat alles behalten.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>Diese Datei ist für ein anderes Register</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>Wer sie schrieb, arbeitet für ein anderes Programm als dieser Tresor.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>Öffnen Sie den Tresor jenes Programms, oder geben Sie den Stick zurück.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>Eine Bestätigung, die nicht vom Register ist</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>Diese Datei sagt, das Register habe Ihre Arbeit, und Ihr Register hat sie nicht unterschrieben.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>Ihr wurde nicht geglaubt: Was sie nennt, gilt weiter als nicht gesendet.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>Verwenden Sie diese Datei nicht, und sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>Nichts wurde übertragen; was jeder erfasst hat, ist noch auf dem eigenen Laptop.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>Die beiden Laptops haben einander nicht verstanden</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>Der eine sagte etwas, das der andere nicht erwartet hat.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>Versuchen Sie es noch einmal, oder nehmen Sie einen Stick.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>Kein Netz, um sich zu treffen</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>Dieser Laptop ist in keinem Netz, das auch der Ihrer Kollegin oder Ihres Kollegen nutzen könnte.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>Gehen Sie beide ins WLAN der Halle oder in den Hotspot desselben Telefons; sonst nehmen Sie einen Stick.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>Der andere Laptop ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>Er ist in einem anderen Netz, zeigt seinen Code nicht mehr, oder eine Firewall oder das WLAN der Halle trennt die Laptops.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>Prüfen Sie, ob beide im selben WLAN sind und der Code noch angezeigt wird; sonst nehmen Sie den Hotspot eines Telefons oder einen Stick.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand ist gekommen</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>Zehn Minuten lang kam kein Laptop mit diesem Code; vielleicht hielt ihn eine Firewall oder das WLAN der Halle ab.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>Zeigen Sie einen neuen Code und versuchen Sie es noch einmal; sonst nehmen Sie den Hotspot eines Telefons oder einen Stick.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>Die beiden Laptops haben sich verloren</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>Die Verbindung brach ab, bevor alles fertig war.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>Was ganz angekommen ist, bleibt erhalten, alles andere ist, wo es war; nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>Versuchen Sie es noch einmal; derselbe Code gilt, solange er angezeigt wird.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>Das ist kein Code eines Laptops</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>Ein Buchstabe oder eine Ziffer ist falsch, oder es fehlen welche.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>Tippen Sie die 16 Buchstaben und Ziffern noch einmal, wie der andere Laptop sie zeigt.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>Der andere Laptop zeigt einen anderen Code</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>Dieser Code galt für ein früheres Treffen oder für den Laptop von jemand anderem.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>Fragen Sie nach dem Code, der jetzt auf dem anderen Bildschirm steht.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zu viele falsche Codes</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>Jemand in diesem Netz hat mehrere falsche Codes versucht; dieser Laptop hört deshalb nicht mehr zu.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>Zeigen Sie einen neuen Code und sagen Sie ihn nur Ihrer Kollegin oder Ihrem Kollegen.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>Jemand anderes war zuerst da</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>Ein anderer Laptop ist schon mit diesem Code gekommen.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>Warten Sie, bis die beiden fertig sind, und fragen Sie nach einem neuen Code.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>Ihre Laptops gehören zu zwei Programmen</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>Der auf dem anderen Laptop offene Tresor gehört zu einem anderen Register als dieser.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>Öffnen Sie auf beiden Laptops Tresore desselben Programms.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>Einer der beiden Laptops wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>Das Register nimmt ihn nicht mehr an; deshalb bekommt er nichts.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>Das ist der Code Ihres eigenen Laptops</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>Der Code führt zurück in den Tresor, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>Tippen Sie den Code vom anderen Bildschirm ab.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>Jemand mischt sich in diesem Netz ein</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>Was kam, stammte nicht vom Laptop, der den Code zeigt.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>Nehmen Sie ein anderes Netz oder einen Stick, und sagen Sie es Ihrer Koordination.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>Der andere Laptop hat Nein gesagt</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>Dort wurde Nein gesagt oder das Fenster geschlossen.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>Sprechen Sie miteinander und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>Nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>Drei Minuten vergingen, bevor beide Ja gesagt hatten.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>Versuchen Sie es noch einmal, und vergleichen Sie die Zahl gleich.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>Die beiden Laptops haben verschiedene Versionen von Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>Die Versionen liegen für ein Treffen zu weit auseinander.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>Installieren Sie auf beiden die neueste Version, oder nehmen Sie einen Stick.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>Zu viel für ein Treffen</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>Was auf einem der Laptops wartet, ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>Nehmen Sie einen Stick.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>Der andere Laptop konnte es nicht übernehmen</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>Dort ging etwas schief, während er Ihre Arbeit übernahm.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>Ihre Arbeit ist noch hier und gilt als nicht gesendet.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>Sehen Sie nach, was dort steht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Dieser Zugang ist beendet</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>Er wurde beendet, oder seine Zeit ist um.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>Lassen Sie das System neu lesen; es bekommt ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>Diesen Zugang gibt es nicht</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>Das Register kennt diesen Zugang nicht.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>Dieses Segment ist neuer als das Programm</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>Es fragt nach etwas, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>Es wurde nichts gezählt und nichts geändert.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>Aktualisieren Sie Tremplin oder entfernen Sie die unbekannte Zeile.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>Der Schlüssel des Registers ist woanders</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>Der Schlüssel des Registers wurde auf einem anderen Rechner gewechselt, und seine Datei ist noch nicht hier.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>Holen Sie die Datei des Schlüssels von jenem Rechner.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>Diese Datei stammt von einem neueren Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>Eine spätere Version von Tremplin hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>Nichts wurde daraus übernommen; wer sie geschrieben hat, hat noch alles.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>Installieren Sie auf diesem Laptop die neueste Version von Tremplin, oder geben Sie die Datei an einen anderen.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>Eine bessere Passphrase wird gebraucht</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>Ihre Eingaben sind wieder da. Machen Sie weiter, wo Sie waren.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Anliegen nach Art</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Anliegen nach Branche</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>Anliegen nach Region</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Anliegen nach Programm</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>Laut Liste erwartet</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>davon getroffen</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Erreichte Personen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>Erfasste Anliegen</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>Gefühl zum Angebot</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Missverständnisse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Ausgeräumt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>ohne Einzelheiten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>noch nicht entschieden: {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>Personenbezogene Daten: sicher verwahren, niemandem aushändigen.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>PDF schreiben</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>Das Register kennt den Laptop nicht, von dem das kommt.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>Das Register kennt diesen Eintrag als eine andere Art.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>Das liegt außerhalb der Ihnen anvertrauten Regionen und Veranstaltungen.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>Ein Wert ist zu lang.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>Es enthält ein Feld, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Ein Wert ist nicht gültig.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde angelegt.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>Etwas wurde gedruckt oder als PDF geschrieben.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>Eine Liste wurde in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>Das Register wurde wiederhergestellt; dieser Laptop sendet erneut, was ihm fehlt.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>Das Register hat einen neuen Schlüssel; der alte hat dafür gebürgt.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>Dieser Laptop signiert mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>Mit dem Wiederherstellungsschlüssel wurde eine neue Passphrase gesetzt.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>Das Register hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>alles ist im Register</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Angehalten; der Rest folgt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Nichts Neues auf beiden Seiten.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>Dieser Laptop ist dem Register als {name} beigetreten.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>Es kommt von einem zurückgezogenen Laptop; Ihre Koordination prüft es.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>Das Register lässt diesen Laptop zu.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>Nur Koordinatoren dürfen das ändern.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>Zwei Werte</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Gelöscht und bearbeitet</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dieselbe</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>Gerettete Arbeit</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>Nur hier belegt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>Laptop bittet um Aufnahme</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Frage an Sie</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>Wartet auf den Botschafter</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Wert gewählt</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Als eine gezeigt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Gebilligt</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Hat Mängel</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>bittet um Korrektur</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>merkt an</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>stellt es zurück</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>hat den eigenen Wert zurückgeholt</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>Bis jemand entscheidet, wird der letzte Wert gezeigt, und alle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>Bis jemand entscheidet, bleibt der Eintrag.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>Bis jemand entscheidet, stehen beide in jeder Liste und zählen doppelt.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>Bis jemand entscheidet, zeigt es nur der Laptop, von dem es kam.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>Bis jemand entscheidet, ist er nur auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>Bis jemand nachsieht, zählt der Eintrag, wie er ist.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>Handelt niemand, darf der Eintrag nach diesem Tag nicht mehr genutzt werden.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>Bis jemand entscheidet, zählt es nirgends.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>Bis jemand entscheidet, kann der Laptop nicht abgleichen.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>Bis Sie antworten, wird nichts entschieden.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>Ihr Wert bleibt in jedem Fall im Verlauf.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es gibt keinen Namen</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>es gibt weder Telefon noch E-Mail</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>eine Telefonnummer ist nicht wählbar</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>das Geburtsjahr ist kaum zu glauben</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>dasselbe Telefon</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>fast dasselbe Telefon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>dieselbe E-Mail</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>fast dieselbe E-Mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>derselbe Name, anders geschrieben</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast derselbe Name</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>dieselbe Stadt</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>dasselbe Geburtsjahr</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>dieselbe Firma</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>derselbe Ausweis</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>ein anderes Telefon</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>eine andere E-Mail</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>Die Person hat ihre Einwilligung zur Aufbewahrung widerrufen.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>Die Einwilligung zur Aufbewahrung endet am {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>Verschiedene Werte für: {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>Jemand hat ihn gelöscht, während ein anderer daran weiterarbeitete.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>Vielleicht eine Person: {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>Vielleicht eine Person.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>Einer sagte, es sei dieselbe Person, ein anderer nicht.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>Zwei Koordinatoren entschieden verschieden. Entscheiden Sie einmal.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>Bitte ansehen: {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>Das Register wurde auf einen älteren Tag zurückgesetzt und hat diesen Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>Der Koordinator fragt Sie zu diesem Eintrag.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>Ein anderer Wert als Ihrer wurde übernommen.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>Es liegt außerhalb der Regionen und Veranstaltungen, die {name} anvertraut sind.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>Es war auf einem Laptop von {name}, als dieser zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>{name} hat den Laptop {device} eingerichtet und bittet um Aufnahme.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>zeigt sie wieder getrennt</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Durch eine Regel entschieden</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>Eine Regel des Programms hat entschieden: {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>Der Verfasser hat geantwortet. Es ist nichts mehr zu wählen.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>Wieder übergeben</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>gibt es an die Verwaltung</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>im Namen stehen Ziffern</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>Der zuletzt genannte Wert</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>Der vollständigste Wert</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>Der Wert der Koordination</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>Der Wert der vertrauenswürdigsten Quelle</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>wenn er alles sagt, was die anderen sagen</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>wenn sich nur die Schreibweise unterscheidet</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Koordinatoren</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>Zwei Personen haben sie zugleich geändert: Entscheiden Sie es in der Liste.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Eine Regel ohne Namen</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>im Register</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>zwei Werte</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>ohne Einwilligung</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>Änderung offen</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
</TS>
