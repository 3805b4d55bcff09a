<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verplaatst.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>Teruggenomen. De filter verbergt het.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n onderdeel beslist.</numerusform>
            <numerusform>%n onderdelen beslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>Ongedaan · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>Dit kan zo niet worden bewaard: {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>Wijs het af met een reden, of vraag de auteur het te verbeteren.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>Genoteerd voor %n onderdeel.</numerusform>
            <numerusform>Genoteerd voor %n onderdelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Hier is niets meer om ongedaan te maken.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>“{key}” telde niet: het volgende item stond nog niet in beeld.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>Beslist voor {name}: {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>De laatste nemen</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Als één tonen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Heeft fouten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>Opnieuw inleveren</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>De mijne terugzetten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ik neem het</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>Ambassadeur vragen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Wat moet er verbeterd worden?</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>Waarom wordt het afgewezen? De ambassadeur leest dit.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>Wat moet hierbij onthouden worden?</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>Waarom klopt uw waarde? De coördinator leest dit.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>Waarop wacht het? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Toewijzen aan…</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>Wie moet beslissen? Een woord erbij mag leeg blijven.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>Aan de beheerder geven</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>Een woord voor wie beslist. Mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n persoon wordt er voortaan verwacht.</numerusform>
            <numerusform>%n personen worden er voortaan verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Aan een evenement toevoegen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Iemand uitnodigen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Vragen om mee te doen</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>Personen en laptops</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Open uitnodigingen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Naam of regio</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>Deze pagina heeft een verbinding nodig</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>Personen, laptops en uitnodigingen staan alleen in het register.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · typ een paar letters om te verfijnen</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>Nog niemand. Nodig de eerste uit.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>De uitnodiging van {name} intrekken</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n regio</numerusform>
            <numerusform>%n regio’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n woordenlijst</numerusform>
            <numerusform>%n woordenlijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>Elke nieuwe laptop wacht tot een coördinator hem toelaat.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>Een nieuwe laptop doet mee met alleen zijn uitnodiging.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>Wachtwoordzin vergeten…</translation>
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
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>Een vergeten wachtwoordzin beantwoorden</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>Ga telefonisch na wie het vraagt: de code hieronder staat ook op zijn scherm.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Het antwoord maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>De aanvraag van de laptop</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>De herstelsleutel van de regio (één bestand, of beide delen)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>Het antwoord om terug te sturen</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>Plak het, of open het bestand.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>De code op hun scherm: {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}, niet op deze laptop</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>een fiche die niet op deze laptop staat</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>Het gaat over: {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>Nagaan wat er zou veranderen</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>Dit gebeurt er. Elke beslissing kan ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title}: blijft zoals het is</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>Naar een usb-stick schrijven</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>Alles wat nog niet verzonden is, gaat in één versleuteld bestand. Het register kan het lezen, en niemand anders behalve wie u hier aanvinkt.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Kies waar…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>Wie het op de eigen laptop mag lezen</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>Uw collega’s zijn hier nog niet bekend; toch kan iedereen het bestand meenemen.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>Er valt niets te schrijven: alles is in het register.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>Geef de stick aan een collega; alles blijft ook hier tot het bevestigd is.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>Leesbaar voor {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n bestand van anderen reist mee.</numerusform>
            <numerusform>%n bestanden van anderen reizen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n bevestiging van het register reist mee.</numerusform>
            <numerusform>%n bevestigingen van het register reizen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Geschreven: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n bestand overgenomen.</numerusform>
            <numerusform>%n bestanden overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>Van {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>Het gaat naar het register zodra u weer verzendt en ontvangt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n wijziging is hier al te zien.</numerusform>
            <numerusform>%n wijzigingen zijn hier al te zien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>Het register bevestigt %n van uw wijzigingen.</numerusform>
            <numerusform>Het register bevestigt %n van uw wijzigingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>Niets in dit bestand is hier nieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n wijziging.</numerusform>
            <numerusform>%n wijzigingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n bestand van anderen wacht hier op het register.</numerusform>
            <numerusform>%n bestanden van anderen wachten hier op het register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n bestand van anderen bij het register afgeleverd.</numerusform>
            <numerusform>%n bestanden van anderen bij het register afgeleverd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>Het register nam een bestand niet aan dat voor iemand anders is meegenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n wijziging naar een stick geschreven.</numerusform>
            <numerusform>%n wijzigingen naar een stick geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>Er is een bestand op een stick geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n bestand van een stick gelezen.</numerusform>
            <numerusform>%n bestanden van een stick gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>Er is een stick gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n bestand van anderen ging mee.</numerusform>
            <numerusform>%n bestanden van anderen gingen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n bevestiging van het register ging mee.</numerusform>
            <numerusform>%n bevestigingen van het register gingen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>Het uwe blijft ook hier tot het register het heeft bevestigd.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>Geen van beide laptops had iets dat de andere miste.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n wijziging gegeven aan {name}.</numerusform>
            <numerusform>%n wijzigingen gegeven aan {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>{name} getroffen in een zaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n wijziging ging mee op een usb-stick of met een collega en is nog niet bevestigd.</numerusform>
            <numerusform>%n wijzigingen gingen mee op een usb-stick of met een collega en zijn nog niet bevestigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Wie heeft het gehoord? Een mondeling antwoord vraagt een getuige.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>De handtekening ontbreekt: F2 toont het vlak.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Hoe de toestemming is gegeven</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>Tekst tonen en tekenen · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>Een cijfer zegt ja, hetzelfde cijfer nog eens zegt nee; − is nee, + is ja.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>Later: bedrijf, stad, profiel, sectoren, vaardigheden …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>Iemand vastleggen</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>Opslaan en volgende · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>Opzijleggen · Esc</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>Tab gaat verder · 1 tot 9 kiezen · een naam of één contact volstaat</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>Opzijgelegd. De fiche wacht ernaast.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Het is iemand anders</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>Een naam, een telefoon of een e-mail: één ervan is nodig.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>Afbeeldingen, kaartjes en teksten ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>Een kaartje of badge lezen</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Naam in het Arabisch</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>Notitie over deze ontmoeting</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>Naam, of scan een badge</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>Een kaartje, badge of QR-code uit een afbeelding of bestand lezen</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>“{field}” wordt “{value}”</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>Hier valt nog niets te tellen.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>Als grafiek</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>De code als QR-code</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>Adres van deze laptop op het gedeelde netwerk</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>Hij geldt tien minuten en voor één ontmoeting, en alleen op dit netwerk.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Voornaam in het Arabisch</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Achternaam in het Arabisch</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Alles intrekken</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Verlopen op {day}: vraag opnieuw</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>Geldig tot {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>Een kopie voor de bezoeker</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>De bezoeker fotografeert de code, of u bewaart de kopie.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>Code met de antwoorden</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe het is gegeven</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Opnieuw tekenen</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Deze antwoorden bewaren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Wie heeft het gehoord? Een mondeling antwoord vraagt een getuige.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>De handtekening ontbreekt.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>Hier blijft %n persoon over. Tonen.</numerusform>
            <numerusform>Hier blijven %n personen over. Tonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Bezig met tellen …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n fiche alleen hier</numerusform>
            <numerusform>%n fiches alleen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n wijziging verzonden.</numerusform>
            <numerusform>%n wijzigingen verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n fiche ontvangen.</numerusform>
            <numerusform>%n fiches ontvangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n fiche te beslissen.</numerusform>
            <numerusform>%n fiches te beslissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n wijziging apart gezet.</numerusform>
            <numerusform>%n wijzigingen apart gezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n antwoordkaart bijgewerkt.</numerusform>
            <numerusform>%n antwoordkaarten bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n persoon alleen hier</numerusform>
            <numerusform>%n personen alleen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n waarde beslist door een regel.</numerusform>
            <numerusform>%n waarden beslist door een regel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n persoon hier gewist: die had niet ingestemd met bewaren.</numerusform>
            <numerusform>%n personen hier gewist: die hadden niet ingestemd met bewaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n laptop vraagt toegang.</numerusform>
            <numerusform>%n laptops vragen toegang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>Nog %n item om te beslissen.</numerusform>
            <numerusform>Nog %n items om te beslissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>wijzigingen van %n persoon niet verzonden</numerusform>
            <numerusform>wijzigingen van %n personen niet verzonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Kiezen in de kalender</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>Lijst · {at} van {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Ontbreekt: {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>Opnieuw om toestemming vragen</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(niets genoteerd)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>Doorverwijzing wacht op antwoord</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>Behoefte zonder oriëntatie</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>Onvolledige fiche</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>Toestemming loopt bijna af</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>Vraag of de persoon bewaard wil worden, anders wordt die op deze dag gewist</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>Zonder toestemming, alleen op deze laptop</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>Kies een waarde. Wat niet gekozen wordt, blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. Wat niet gekozen wordt, blijft in de geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>Nog %n veld wacht.</numerusform>
            <numerusform>Nog %n velden wachten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>Elders gevonden</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>Aansluiten bij een register</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>Wat u hebt vastgelegd blijft, en wordt verzonden volgens de toestemmingen die u noteerde.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Register wordt geraadpleegd…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>Nieuwe fiche</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Personen openen</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>persoon vastgelegd</numerusform>
            <numerusform>personen vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>behoefte genoteerd</numerusform>
            <numerusform>behoeften genoteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>mag naar het register</numerusform>
            <numerusform>mogen naar het register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>blijft op deze laptop</numerusform>
            <numerusform>blijven op deze laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>Geen evenement vastgezet</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>Zet het evenement vast waar u bent, en de fiches horen erbij.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Evenement vastzetten…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Een ander evenement…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Verslag (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n verwacht</numerusform>
            <numerusform>%n verwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>%n van hen ontmoet</numerusform>
            <numerusform>%n van hen ontmoet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>Evenement vastzetten</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Een nieuw evenement</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>Wat u voortaan vastlegt, hoort erbij.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>Opslaan en vastzetten</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>Een nieuw evenement…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>Uitvoeren: {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>Wie nee zei tegen het doel, of niet gevraagd werd, blijft buiten het bestand.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Bestand schrijven…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>Waar de lijst voor dient</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tellen …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Het bestand wordt geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>%n fiche gaat mee.</numerusform>
            <numerusform>%n fiches gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>%n blijft: zei nee.</numerusform>
            <numerusform>%n blijven: zij zeiden nee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>%n blijft: geen toestemming hiervoor.</numerusform>
            <numerusform>%n blijven: geen toestemming hiervoor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Geschreven: {file}, %n fiche.</numerusform>
            <numerusform>Geschreven: {file}, %n fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>twee waarden</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergelijken en beslissen</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle tijd</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Laatste 3 maanden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle evenementen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Bezig met tellen</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Geconsolideerd rapport</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>mensen benaderd</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>members</source>
        <translation>leden</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>behoeften genoteerd</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>doorverwijzingen op tijd</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>gevoel, vóór → na</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n mens bereikt.</numerusform>
            <numerusform>%n mensen bereikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n stemde niet in met statistiek: telt als los getal, zonder detail en zonder lijst.</numerusform>
            <numerusform>%n stemden niet in met statistiek: zij tellen als losse getallen, zonder detail en zonder lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Een tabel exporteren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>Bewaarde filters</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>Alles wat wacht</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle evenementen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>Toegewezen of niet</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Deze filter bewaren…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Alles tonen wat wacht</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Een filter vergeten</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>De kluis wordt gemaakt. Dit duurt enkele seconden…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>Back-ups van Tremplin ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Een back-up openen</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>Deze taak geldt voor %n persoon.</numerusform>
            <numerusform>Deze taak geldt voor %n personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Zeg wat er te doen is.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>Zoeken wat er wacht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Openen · Enter</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>Gedaan · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>Over een week · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>Overdragen… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>Shift en de pijlen kiezen er meer. Ctrl+Z maakt de laatste stap ongedaan.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>Dat gaat door de fiche aan te vullen: open ze.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>Hiervoor zorgen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Wie neemt het op zich?</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n gedaan.</numerusform>
            <numerusform>%n gedaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n een week verschoven.</numerusform>
            <numerusform>%n een week verschoven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Overgedragen aan {name}.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Ongedaan maken · Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Niets wacht</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>Opvolging, doorverwijzingen zonder antwoord en onvolledige fiches staan hier.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>Binnenkort gewist</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>Vergelijken en beslissen</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>twee waarden</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>Deze laptop is ingetrokken.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>Wat niet verzonden was, is aan de coördinator overhandigd; mensen zonder toestemming zijn eruit verdwenen.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>Daarna zijn de fiches op deze laptop vernietigd, met hun back-ups hier.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>Het register heeft daarvan het ontvangstbewijs.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>Het register hoort het zodra er internet is.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ik heb het gelezen</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>Personen die voldoen aan</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>Die voldoen aan</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>Hoe de regels samenhangen</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>Of er een is of niet</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Deze groep weghalen</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>Over: {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>Meerdere regels waarvan één volstaat</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>de persoon</translation>
    </message>
</context>
<context>
    <name>HallCard</name>
    <message>
        <source>With a colleague in the same hall</source>
        <translation>Met een collega in dezelfde zaal</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>Twee laptops op één wifi of hotspot geven elkaar wat nog niet is verzonden; wie het eerst internet vindt, verzendt het voor beide. Niemand op dat netwerk kan het lezen.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>Mijn code tonen…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>Code van een collega typen…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>Elkaar treffen in de zaal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>Uw collega drukt op ‘Mijn code tonen…’ op de pagina Verzenden en ontvangen. Beide laptops zitten op dezelfde wifi of hotspot.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>Uw collega drukt op ‘Code van een collega typen…’ op de pagina Verzenden en ontvangen, en typt dit:</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>Toont het andere scherm hetzelfde nummer, en is het deze persoon? Er wordt niets verplaatst voordat u allebei ja hebt gezegd.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Is dit uw collega?</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>Ja, hetzelfde nummer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Netwerken zoeken…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>Wachten op de andere laptop…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>De andere laptop zoeken…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>Wachten tot uw collega ja zegt…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Bezig met uitwisselen…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>Elke persoon wordt een taak van één ambassadeur, en komt aan bij het synchroniseren.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dit ontbreekt.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n persoon uitgedeeld</numerusform>
            <numerusform>%n personen uitgedeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n mag niet worden benaderd.</numerusform>
            <numerusform>%n mogen niet worden benaderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n mag deze laptop niet verlaten.</numerusform>
            <numerusform>%n mogen deze laptop niet verlaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n valt buiten hun regio’s.</numerusform>
            <numerusform>%n vallen buiten hun regio’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n staat al op een lijst.</numerusform>
            <numerusform>%n staan al op een lijst.</numerusform>
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
        <translation>Er is nog geen lijst uitgedeeld. Kies een segment en deel het uit.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>van {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>{done} van {people} ontmoet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
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
            <numerusform>%n persoon die niet had ingestemd met bewaren, is van deze laptop gewist: de termijn was voorbij.</numerusform>
            <numerusform>%n personen die niet hadden ingestemd met bewaren, zijn van deze laptop gewist: de termijn was voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n persoon zonder toestemming wordt binnenkort van deze laptop gewist.</numerusform>
            <numerusform>%n personen zonder toestemming worden binnenkort van deze laptop gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Bekijk wie</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n gemarkeerd: de volgende beslissing toont eerst wat ervan wordt.</numerusform>
            <numerusform>%n gemarkeerd: de volgende beslissing toont eerst wat ervan wordt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1 tot 9 kiezen · J en K bewegen · X merkt er meer · L neemt de laatste</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>J en K bewegen · X merkt er meer</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1 tot 9 kiezen · J en K bewegen · X merkt er meer</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} wordt weer “{value}”. Er wordt niets uit de geschiedenis gewist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n eerdere stap</numerusform>
            <numerusform>%n eerdere stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>deze laptop</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}, zoals {name} had gezegd</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>{field} herstellen: {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: weggehaald</translation>
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
        <translation>niets</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>teruggehaald</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>beslist door de regel ‘{rule}’</translation>
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
        <translation>Laatst vastgelegd</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Nog niemand vastgelegd</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>De mensen die u ontmoet verschijnen hier, de laatste eerst.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>De eerste persoon vastleggen</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>De PDF wordt geschreven…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>%n fiche is getypt en niet opgeslagen. Alles is bewaard, op misschien de laatste toetsen na.</numerusform>
            <numerusform>%n fiches zijn getypt en niet opgeslagen. Alles is bewaard, op misschien de laatste toetsen na.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Aansluiten bij een register</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Twee waarden</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Blijft hier</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>In het register</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>Vandaag: {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n opvolging of doorverwijzing is aan de beurt.</numerusform>
            <numerusform>%n opvolgingen en doorverwijzingen zijn aan de beurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Zien wat er ligt</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n vraag van de coördinator wacht op u.</numerusform>
            <numerusform>%n vragen van de coördinator wachten op u.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n waarde van u werd niet behouden.</numerusform>
            <numerusform>%n waarden van u werden niet behouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n van hen weigerde het register of werd nog niet gevraagd: wat over die persoon gaat, blijft op deze laptop.</numerusform>
            <numerusform>%n van hen weigerden het register of werden nog niet gevraagd: wat over hen gaat, blijft op deze laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Zonder toestemming</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n persoon op uw te benaderen lijsten.</numerusform>
            <numerusform>%n personen op uw te benaderen lijsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Zien wie</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>Wijziging open</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Het is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>De tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Een uitnodiging openen</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}, {role}, bij {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>De uitnodiging overhandigen</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>Ze geldt één keer, voor één laptop. Ze wordt alleen nu getoond: kopieer of bewaar haar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>Nog een laptop voor {name}, met dezelfde rol en regio’s.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Nog een laptop</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>Deze persoon doet mee met één laptop en ziet wat u hier kiest.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>De tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>De uitnodiging als QR-code</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>Verstuur haar langs een weg die alleen deze persoon leest.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>De tekst kopiëren</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>Typ de naam van de persoon.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>De fiche openen · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>Beide worden als één getoond; toestemmingen nemen het meest beschermende antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>%n gekoppelde fiche volgt.</numerusform>
            <numerusform>%n gekoppelde fiches volgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>voor {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Er hangt niets aan</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n gekoppelde fiche blijft zonder achter</numerusform>
            <numerusform>%n gekoppelde fiches blijven zonder achter</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>hij hangt voortaan aan {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n gekoppelde fiche gaat mee</numerusform>
            <numerusform>%n gekoppelde fiches gaan mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n gekoppelde fiche blijft erbij</numerusform>
            <numerusform>%n gekoppelde fiches blijven erbij</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>De andere fiche, {name} ({regions}), staat niet op deze laptop.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>Er wordt beslist waar beide staan: door {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>Nog niemand volgt beide regio’s op: een beheerder beslist, of vertrouwt iemand beide toe.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Rol: {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>De fiche is nu in andere regio’s: wie die coördineert, beslist.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>Niemand is verantwoordelijk voor beide regio’s en hier is geen beheerder bekend: het wacht tot er een is. Vraag wie het register beheert om iemand beide regio’s te geven.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>Kopie voor de bezoeker · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>Nog een</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>Weghalen: {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>Waar de lijst vandaan komt</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>Opgegeven rechtsgrond</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>Lijst van een evenement</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Regio die opvolgt</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>Land van nummers zonder landcode</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>Zonder rechtsgrond blijven mensen hier tot zij toestemmen.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>geen opgegeven</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>van geen evenement</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>Samen: {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>Gekozen rijen: N nieuwe persoon · A toevoegen · X weglaten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Getoonde rijen</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>Bij twijfel: {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Twijfelachtige rijen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>Kijken of deze mensen hier al zijn</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>Alles · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>%n rij inlezen</numerusform>
            <numerusform>%n rijen inlezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>De lijst wordt ingelezen</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>De lijst wordt teruggenomen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Lijsten ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Een lijst openen</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n persoon genoteerd</numerusform>
            <numerusform>%n personen genoteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n rij toegevoegd aan een bekende</numerusform>
            <numerusform>%n rijen toegevoegd aan bekenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rij weggelaten</numerusform>
            <numerusform>%n rijen weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>gestopt voor het einde</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>Lijst teruggenomen: %n fiche verwijderd.</numerusform>
            <numerusform>Lijst teruggenomen: %n fiches verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>%n persoon blijft: er is mee verder gewerkt.</numerusform>
            <numerusform>%n personen blijven: er is mee verder gewerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Terug naar de lijsten</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Sleep een lijst hierheen</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>Excel, CSV of visitekaartjes. Er wordt niets geschreven voor u het gezien hebt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>Een lijst uitvoeren</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>Wie niet instemde met het doel van de lijst, staat er niet op.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Wat uitvoeren</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Uitvoeren…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>Ingelezen lijsten</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>Nog geen. Elke lijst is in één keer terug te nemen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>Terugnemen: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nieuwe fiche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Een persoon zoeken</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Evenement vastzetten</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Verzenden en ontvangen</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Evenement vastzetten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>Verschillende fiches als één getoond: {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>Beslissing bekijken</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>Al ontmoet?</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>Wie dezelfde telefoon, e-mail of naam heeft, staat hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>Zelfde persoon · Ctrl+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>dag/maand/jaar uur:minuut</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>Bedrag</translation>
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
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Voornaam in het Arabisch</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Achternaam in het Arabisch</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>Een notitie toevoegen</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>Mijn collega mag mijn wijzigingen ook zien</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>Uw laptop kent die van uw collega nog niet: hij kan meenemen wat u geeft, maar niet lezen.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>Het nummer is {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>Ontgrendel, en deze kluis sluit zich met {file} aan bij een register.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>{file} wordt gelezen zodra hier een kluis open is.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>{file} is een back-up. Die komt naast wat hier is; er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} is een back-up. Vergrendel eerst en open hem opnieuw om hem terug te zetten.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>Deze kluis is al bij een register aangesloten; {file} is niet gebruikt.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>{file} kan worden gelezen zodra deze kluis bij een register is aangesloten.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dezelfde wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtwoordzin tonen</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Dit is niet dezelfde als hierboven.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>Vier of meer woorden die niet bij elkaar horen. De zin verlaat deze laptop nooit.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>Nog gemakkelijk te raden: maak hem langer.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Redelijk. Eén woord meer maakt hem sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>Eerdere back-ups houden de wachtwoordzin waarmee ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Wachtwoordzin wordt gewijzigd…</translation>
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
        <translation>Iemand vastleggen</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>Naam, telefoon, e-mail, stad, beroep …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Twee waarden</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Zonder toestemming</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>Iedereen wordt doorzocht</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar die is</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · typ enkele letters om te verfijnen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>Hier staan de personen die u vastlegt en, na een uitwisseling, die uw regio kent.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>meer dan {number} personen · typ nog een letter</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>Het begin van een naam of een stad is genoeg, in elke spelling of elk schrift; een telefoonnummer ook.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Uitvoeren…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Opvolgen…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>Aan evenement…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Dit filter bewaren…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergeten</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Dit filter bewaren</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>De naam</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>Er een segment van maken…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>Voorlopig opgeschort</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>De laptops werken offline door; het verzenden gaat verder als dit wordt opgeheven.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Uitnodigen met nog een laptop…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>bewaard zoals getypt</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>vast</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>Vastgezet voor elke bezoeker</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>Ze blijven tot u ze wijzigt.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>Land van hun telefoonnummers</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>Taal van de toestemmingstekst</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>Geldende tekst: {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
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
        <translation>Opzijgelegd</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Verder met {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Bestanden van type:</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>Verwijderd, en daarna bewerkt</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>Voorheen: {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>Een andere waarde · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>Behouden, met de bewerkingen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>deze laptop</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>Combineren · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>Wat er is gewijzigd: {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>Kijken wat er wacht</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Niets met dit filter</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>Misschien wacht er nog iets anders op u.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Alles tonen wat wacht</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>Wat twee mensen anders zeiden, en al het andere waarvoor u nodig bent, komt hier samen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>Een andere bezoeker: {name} wacht ernaast. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>Dezelfde bezoeker · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>Andere bezoeker · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>De foto bevat de code van %n persoon.</numerusform>
            <numerusform>De foto bevat de codes van %n mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Kies er een…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>Nieuw: {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Opslaan · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Typ een deel van de naam</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>Bewerken · Ctrl+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Opslaan · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Annuleren · Esc</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Een ontmoeting vastleggen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>Niet op deze laptop</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>Deze fiche is hier niet, of niet meer.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>Ongedaan gemaakt: de eerdere waarden zijn terug.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>Hersteld. De andere waarde staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>De toestemming is ingetrokken; het register verneemt het bij de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>Iemand verwijderde deze fiche terwijl een ander eraan verderwerkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n veld heeft twee waarden.</numerusform>
            <numerusform>%n velden hebben twee waarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergelijken en beslissen</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>Op grond van de wet gewist, op verzoek van deze persoon of door het register.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Wat u hier typte, is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>De toestemming is ingetrokken.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>De PDF wordt geschreven…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtwoordzin vergeten</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>Stuur deze aanvraag naar uw coördinator, die haar beantwoordt met de herstelsleutel van de regio. Op deze laptop gaat niets verloren. U kunt dit intussen sluiten.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>De kluis openen</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Uw aanvraag</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>Het antwoord van uw coördinator</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>Lees dit telefonisch voor aan uw coördinator: {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>Plak het antwoord, of open het bestand.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>De kluis wordt geopend…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>Kies minstens één regio.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Alle regio’s</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>Alles op deze laptop</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Geconsolideerd rapport</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Benaderd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Misverstanden weggenomen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>Doorverwijzingen op tijd</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>Fiches met twee waarden</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>Samengevoegde dubbele personen</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Wacht in de rij</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>De oudste wacht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>Tijd tot beslissing (mediaan)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>Het oudste sinds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>Met een contact</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>Met een antwoord over toestemming</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>Met twee waarden</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>minder dan een uur</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nog niets te tonen.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>Het rapport wordt samengesteld…</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>Resultaten per</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Geconsolideerd rapport</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Benaderd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>alle regio’s</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenement</numerusform>
            <numerusform>%n evenementen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>vraagt om mee te doen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>ingetrokken en vernietigd</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>laatst gezien {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nooit gezien</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n wijziging alleen daar</numerusform>
            <numerusform>%n wijzigingen alleen daar</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>de oudste: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n wijziging in quarantaine</numerusform>
            <numerusform>%n wijzigingen in quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>tot {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Naam van de regel</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort fiche</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>Velden waarover hij beslist</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Welke waarde wint</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>Wie wordt vertrouwd, het betrouwbaarst eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Spatie neemt op of haalt weg, Ctrl+↑ en Ctrl+↓ verplaatsen.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>Wachten op een persoon: {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe wordt vergeleken</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Deze regel weghalen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>Wat regels beslissen</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>Waar een regel uitkomst biedt, beslist hij bij de volgende uitwisseling, zichtbaar, en elke beslissing kan ongedaan worden gemaakt. Wat geen regel noemt, wacht op een persoon.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>In werking stellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Regels worden gelezen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Bezig met bewaren</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Wijziging terugdraaien</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel verwijderen</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>Uitdelen…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Voor mij bewaren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>De personen tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>%n persoon tonen</numerusform>
            <numerusform>%n personen tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>omvat één van</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is één van</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>omvat alle</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>is geen van</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>is ingevuld</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>in de laatste … dagen</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>meer dan … dagen geleden</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>in de komende … dagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>al deze regels</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>één van deze regels</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>geen van deze regels</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record}: er is er een</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record}: geen</translation>
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
        <translation>Segmenten</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>Elk getal zegt hoeveel personen overblijven, en toont ze.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>Segmenten worden gelezen</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>Uitgedeelde lijsten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nieuw segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het dient</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>Twee mensen hebben dit segment verschillend gewijzigd.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Voor u bewaard.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>Gedeeld: de anderen krijgen het bij de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef het een naam.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Verwijderd.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>Apart gezet door het register</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>Deze wijzigingen blijven op deze laptop. Verbeter de fiche en ze wordt opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Er is niets apart gezet</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>Het register nam alles aan wat is verzonden.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Fiche openen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Kluis en back-ups</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>Vergrendelen als niemand de laptop heeft aangeraakt gedurende</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>Automatisch verzenden en ontvangen</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Back-up naar een map…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Back-ups openen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Back-up wordt gemaakt…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>elke minuut</numerusform>
            <numerusform>elke %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Waar de back-up moet komen</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>Back-up gemaakt: {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>Om de paar uur wordt vanzelf een back-up gemaakt, versleuteld zoals de kluis; oude worden uitgedund. De map: {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Wat mee te brengen</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>Bij wie te zijn</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>Nagekeken op {day}. Regels veranderen: kijk hier na voor u iets doet:</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>Wat te antwoorden</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>Helemaal lezen</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>Antwoordkaarten</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>Korte antwoorden om mee te geven. Ze werken zonder verbinding.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>Een woord: grond, douane, SARL, bemiddeling …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>Zoeken in de antwoordkaarten</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Taal van de kaarten</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>Geen kaart zegt dat</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>Probeer één woord, of het begin ervan.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>Alle kaarten tonen</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>Nog geen antwoordkaarten</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>Ze komen met het programma en met een synchronisatie.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n fiche, alleen op deze laptop</numerusform>
            <numerusform>%n fiches, alleen op deze laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>lijsten en zoeken volgen de update: {percent}%</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>verzenden en ontvangen…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>nog niet verbonden</translation>
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
        <translation>nooit verzonden</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>laatste contact {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n persoon, alleen op deze laptop</numerusform>
            <numerusform>%n personen, alleen op deze laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>Zonder internet</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>Schrijf wat niet verzonden is naar een usb-stick en geef die mee aan wie internet vindt: die laptop levert het af bij het register. Het bestand is versleuteld.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Naar een usb-stick schrijven…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Van een usb-stick lezen…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Bestand wordt geschreven…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Naar een usb-stick schrijven</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Van een usb-stick lezen</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Verzenden en ontvangen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Aansluiten bij een register</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Er is nog niets verzonden of ontvangen.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>Deze kluis is een proef: wat u vastlegt blijft versleuteld op deze laptop. Met een uitnodiging sluit hij aan bij een register en behoudt hij zijn fiches.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>Aansluiten met een uitnodiging…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>Bekijken wat apart is gezet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>Alles wat u vastlegde, is in het register.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n fiche met iets dat niet is verzonden.</numerusform>
            <numerusform>%n fiches met iets dat niet is verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n fiche, op deze laptop en nergens anders.</numerusform>
            <numerusform>%n fiches, op deze laptop en nergens anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n persoon wilde niet in het register worden bewaard, of werd het niet gevraagd. Die blijft hier, voor beperkte tijd.</numerusform>
            <numerusform>%n personen wilden niet in het register worden bewaard, of werd het niet gevraagd. Ze blijven hier, voor beperkte tijd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n wijziging door het register apart gezet, te bekijken.</numerusform>
            <numerusform>%n wijzigingen door het register apart gezet, te bekijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>Nog geen contact met het register.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>Laatste contact met het register: {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Stopt bij het volgende veilige punt…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>Register wordt gezocht…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Ontvangen…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>Alles wat deze laptop mag verlaten, staat in het register.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>Weghalen: {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>Een bestand openen…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Een bestand openen</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>De tekst kopiëren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Dit bestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>Het wordt alleen nu getoond: kopieer of bewaar het. Het register kan het niet meer tonen.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>Het geheim van het systeem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>Het leest, over het netwerk, alleen mensen die ja zeiden tegen het hier gekozen doel.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>Een ander systeem laten lezen</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Geheim maken</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Welk systeem</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Voor welk doel</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Wat het leest</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Voor hoelang</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 jaar</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Het geheim</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>Geef het door op een manier die alleen de beheerders van het systeem lezen.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheim kopiëren</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>Wie met statistieken instemde, wordt geteld en nooit genoemd.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>Typ de naam van het systeem.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Kies een doel.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er minstens één.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>voor “{purpose}”</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>tot {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>laatst gelezen: {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nooit gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n fiche doorgegeven</numerusform>
            <numerusform>%n fiches doorgegeven</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>het vorige geheim werkt nog tot {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>Andere systemen</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>Een ander systeem laten lezen…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>Geen ander systeem leest het register.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field}: {after}, in plaats van {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Teruggedraaid: {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Niet verwijderd</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>Wat hij zou hebben veranderd</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>Wordt op eerdere beslissingen beproefd …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>Kies minstens één veld, en wie wordt vertrouwd.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n eerdere beslissing over deze velden.</numerusform>
            <numerusform>%n eerdere beslissingen over deze velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>De regel zou er zelf %n hebben genomen.</numerusform>
            <numerusform>De regel zou er zelf %n hebben genomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n daarvan is anders beslist.</numerusform>
            <numerusform>%n daarvan zijn anders beslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>Over deze velden is nog niet beslist.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>Over %n wachtende waarde zou worden beslist.</numerusform>
            <numerusform>Over %n wachtende waarden zou worden beslist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n zou nog op een persoon wachten.</numerusform>
            <numerusform>%n zouden nog op een persoon wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders beslist</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wacht nu</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>Ze kwamen allemaal op hetzelfde uit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>een andere regel</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field}: {choice}, niet {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field}: {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>Er wacht nu niets dat ze zou kunnen beslissen.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>De regel zou er geen hebben genomen.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>De code op het andere scherm</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>Een foto van de code lezen…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>Een foto van de code</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>Er staat geen code van een laptop op deze foto.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Niets om opnieuw te doen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>deels: notities blijven, en wat sindsdien is gewijzigd</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Wiens fiches</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtwoordzin tonen</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>Iemand anders, of een back-up terugzetten</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Kluis wordt geopend…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · hier sinds {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>De fiches van {name}, versleuteld op deze laptop.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>Deze fiches staan hier twee keer: in een kluis en in een back-up ervan.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>Daardoor gaat niets verloren: wat elk bevat, wordt verzonden en samengebracht.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>Tot dan weet geen van beide wat er in de andere is ingevoerd: werk in één ervan.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtwoordzin vergeten</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>Deze kluis heeft geen herstelsleutel: hij hoort nog niet bij een register dat er een bewaart. Wat verzonden is, staat in het register; een back-up opent met de wachtwoordzin van toen.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>Zelfde getuige: {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>Geschreven toen ze als één getoond werden</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Verplaatsen naar {name}</translation>
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
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>_DeviceRow</name>
    <message>
        <source>It is refused at once, hands over what it has not sent, and then destroys its records. This cannot be taken back.</source>
        <translation>Hij wordt meteen geweigerd, overhandigt wat niet verzonden is en vernietigt dan zijn fiches. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Ja, intrekken</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geef het evenement een naam.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>Wie er werkt, bij naam, met komma’s ertussen.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>Uw uitnodiging</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>Plak de tekst of open het bestand. Ze werkt één keer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>Uw kluis</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>De fiches staan in een kluis die alleen uw wachtwoordzin opent.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>Uw naam op deze laptop</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>Te zien wanneer meerdere mensen deze laptop delen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Mijn kluis maken</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>Typ uw naam, of hoe collega’s u noemen.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>Bewaar hem op een veilige plek. Heeft uw regio een herstelsleutel, dan kan de coördinator u helpen een vergeten wachtwoordzin te vervangen; anders kan niemand dat.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>Wordt na %n dag vernietigd.</numerusform>
            <numerusform>Wordt na %n dagen vernietigd.</numerusform>
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
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It reads nothing more from this moment on. What it was told must be deleted there.</source>
        <translation>Vanaf nu leest het niets meer. Wat het kreeg, moet daar worden verwijderd.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nieuw geheim</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, beëindigen</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nieuw geheim voor {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Toegang van {name} beëindigen</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>Welkom bij Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>Leg de mensen die u ontmoet vast, ook zonder internet. Alles is versleuteld op deze laptop.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Aansluiten met een uitnodiging</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>Uw coördinator stuurde u een uitnodiging: een tekst of een bestand.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ik heb een uitnodiging</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>Kijk rond met eigen fiches. Ze blijven op deze laptop; u kunt later aansluiten en ze behouden.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Terug naar ontgrendelen</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>zelfde telefoon</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>telefoon op één cijfer na</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>zelfde e-mail</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>e-mail op een of twee letters na</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>zelfde naam, anders gespeld</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>zelfde naam in het andere schrift</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>naam op één letter na</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>vergelijkbare naam</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>zelfde badge</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>zelfde geboortejaar</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>zelfde bedrijf</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>vergelijkbaar bedrijf</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>zelfde stad</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>Geen evenement vastgezet</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>telefoons: {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>toestemming: {language}, {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>Wat u vastlegt, gaat naar {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>Dit bestand is niet te lezen: het is geen afbeelding, kaartje of tekst.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>Geen code gevonden in de afbeelding. Probeer dichterbij, rechter of met meer licht.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>Badge {number}: deze persoon staat al in de lijst.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>Als naam genomen.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Ontbreekt nog: {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>Bewaard: {name} · alleen hier tot het verzonden is.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>{name} zei nee tegen het register en blijft op deze laptop.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>Bewaard: {name} · alleen op deze laptop, want niemand vroeg al naar het register.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>Gelezen: {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>De rest van het kaartje staat in de notitie.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>Er stond niets nieuws op.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>Wat u typte blijft; het kaartje zegt {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>Niemand op de lijst heeft badge {number}; het is genoteerd.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>De afbeelding is weggelaten.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>Er staan meer mensen op; de eerste is genomen.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Niet begrepen: {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>een behoefte</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>de toestemming</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>Deze code opent een wifinetwerk; het is niemands kaartje. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>Deze code bevat iemands geheim, geen kaartje. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>Deze code is een betaling, een plaats of een app; het is niemands kaartje.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>Nog niet bewaard: {name} · Ctrl+Enter bewaart.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>Nog niet bewaard: {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>Deze persoon is nog niet bewaard.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Er staan cijfers in de naam.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Verlopen op {day}: vraag opnieuw</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Geantwoord op {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>Genoteerde behoeften: {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>Uw antwoorden</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>Beantwoord op {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Getuige: {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Gevraagd door {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer}: {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ik ga akkoord</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Ik weiger</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>Ik trek mijn toestemming in</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>Ik heb nog niet beslist</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>Getoonde tekst, versie {version}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
</context>
<context>
    <name>decided</name>
    <message>
        <source>The values of {name} are decided.</source>
        <translation>De waarden van {name} zijn beslist.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>De laatste waarden van {name} gelden.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>{name} en {other} worden als één getoond.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} en {other} zijn twee personen. Het wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>De fiche van {name} is goedgekeurd zoals ze is.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>De laptop van {name} is toegelaten.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>De toestemming van {name} is bekeken.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>De fiche van {name} is verwijderd.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>De laptop van {name} is geweigerd.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>Wat over {name} opzij was gezet, is afgewezen; de auteur leest waarom.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>Wat over {name} opzij was gezet, telt nu.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>Wat over {name} is beslist, blijft zo.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>{who} wordt gevraagd {name} te verbeteren.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>{who} krijgt een vraag over {name}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>De beslissing over {name} wacht.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>U beslist over {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>{who} beslist over {name}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>Uw opmerking blijft bij {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>Uw antwoord over {name} gaat naar de coördinator.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>Genoteerd. Uw waarde blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>Uw waarde voor {name} geldt weer; de coördinator leest waarom.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>De beslissing over {name} is teruggedraaid.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>{name} gaat opnieuw naar het register.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>{name} is op deze computer verborgen.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>{who} beslist over beide fiches van {name}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>Beide fiches van {name} wachten tot iemand voor beide regio’s verantwoordelijk is.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Geen dag</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>Benaderd, ingeschreven, leden</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>Bereikte mensen, per maand</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>Gevoel vóór en na</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Misverstanden</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Behoeften per soort</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Behoeften per sector</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>Behoeften per doelregio</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Behoeften per programma</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>Behoeften genoteerd in de periode en op het evenement; elk telt één keer.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>Mensen, elk één keer. Een lid telt ook als ingeschreven en benaderd.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>Mensen naar de maand van de eerste ontmoeting in deze selectie.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>Ontmoetingen naar het gevoel over het aanbod.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>Mensen naar wat ze opwierpen, en voor hoevelen het werd weggenomen.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>Doorverwijzingen die in de periode vervallen; op tijd: beantwoord op de afgesproken dag.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Opgeworpen</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Weggenomen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>Zonder detail (geen akkoord statistiek)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Te laat beantwoord</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>Te laat of zonder antwoord</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>Beantwoord, dag niet genoteerd</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>Beantwoord, geen dag afgesproken</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Dit lijkt niet te kloppen.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>Dit is geen datum. Typ dag, maand en jaar.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Dit is geen datum met tijd.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dit is geen getal.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Een link bevat geen spaties.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>Kies de soort bron.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Een valuta heeft drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Dit kan zo niet worden bewaard.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>Toestemmingshandelingen</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Toegewezen aan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Inschrijving voor een evenement</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Inschrijvingen voor evenementen</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Badgenummer</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Bedrijfsnaam</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Ontmoetingen</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Ondernemer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Naam van het evenement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Indruk</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Indruk achteraf</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Indruk vooraf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Eerste evenement</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>Voornaam (Arabisch)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Opvolgende regio</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Doorgegeven aan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Soort evenement</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Soort behoefte</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort fiche</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>Achternaam (Arabisch)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Hoofdopdrachtgever</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Ontmoet op</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Opgehelderde misverstanden</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>Genoemde misverstanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Naam van de ontvanger</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Andere fiche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>Bevraagde persoon</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Doorverwijzingen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Regio van herkomst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>Fase van het project</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>Doelregio</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>Doelsectoren</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ingelicht</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Waardeketen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Naam van de regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Wat hij beslist</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>Verwacht, nog niet ontmoet</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Uitgedeeld door</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>Heeft twee waarden</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>Te benaderen lijst</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>Te benaderen lijsten</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Stemt in met</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenten</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Gesorteerd op</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Blijft op deze laptop</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het dient</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>Regio van de auteur</translation>
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
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tweede voornaam</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Tweede achternaam</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Rijnummer</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>In een notitie bewaren</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>zelfde persoon</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kapot</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>kwam al eerder</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>aan hen toevoegen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>geen naam, telefoon of e-mail in deze rij</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>een totaal, geen persoon</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>meer cellen dan kolommen</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>een aanhalingsteken dat niet sluit</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>een afgekapt kaartje</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>de kop nog eens</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>geen telefoonnummer</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>geen land</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>kan zo niet bewaard worden</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>dezelfde rij</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>Landnummer van de telefoons</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blad van de werkmap</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>een groep, geen persoon</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>een opmerking, geen persoon</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>een tussenkop, geen persoon</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>De laatste stap kon niet worden voltooid.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>Niets van wat u vastlegde is verloren.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>Iets buiten het programma hield de laatste stap tegen.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>De kluis is onbruikbaar</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>Er is iets mis met de kluis op deze laptop.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>De fiches staan nog versleuteld op deze laptop.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>Zet een back-up terug, of vraag uw coördinator om hulp.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Hier is geen kluis</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Er is geen kluis in deze map.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>Kies een andere kluis of maak er een.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>Er is al een kluis</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>Deze map bevat een kluis, en die wordt niet overschreven.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>De kluis die er is, werd niet aangeraakt.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>Open hem met zijn wachtwoordzin, of kies een andere naam.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Het kluisbestand is beschadigd</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>Het bestand dat deze kluis opent is afgekapt, gewijzigd of van een andere soort.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>De fiches zelf staan in een ander bestand, dat niet werd aangeraakt.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>Zet de kluis terug vanuit een back-up.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Er kon niets worden teruggezet</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>Deze back-up is afgebroken, gewijzigd of een ander soort bestand.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>Er is niets op deze laptop gezet.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>Kies een andere back-up, of een oudere.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>Deze kluis is van een nieuwere Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>Een latere versie van Tremplin schreef deze kluis.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Hij is precies zo gelaten.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>Installeer de nieuwste versie van Tremplin op deze laptop.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Dat is niet de wachtwoordzin</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Deze wachtwoordzin opent de kluis niet.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>Uw fiches zijn onaangeroerd.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Controleer hoofdletters en de taal van het toetsenbord, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Te veel pogingen</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>De wachtwoordzin was meerdere keren achtereen fout.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>Wacht de aangegeven tijd en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>Deze kluis is al open</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>Een ander Tremplin-venster op deze laptop heeft deze kluis open.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Ga verder in het andere venster, of sluit dat eerst.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>De fiches kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>Er is iets mis met de database op deze laptop, of met de schijf.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>Wat eerder is opgeslagen, staat nog op de schijf.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>De fiches ontbreken</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>De kluis is er, maar de database niet.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>De kluis werd niet aangeraakt.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>Zet de database er weer naast, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>Deze fiches horen bij een andere kluis</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>De database naast deze kluis is met een andere sleutel versleuteld.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Die werd niet aangeraakt.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>Breng de juiste bestanden weer bij elkaar, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>De fiches zijn beschadigd</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>De database op deze laptop doorstaat de controle niet.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>Wat al is verzonden, is veilig in het register.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>Zet een back-up terug, en verzend en ontvang daarna.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>Deze fiches zijn van een nieuwere Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>Een latere versie van Tremplin veranderde hoe fiches hier worden bewaard.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>De database is precies zo gelaten.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>Er was geen ruimte, dus de laatste keer is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>Alles van daarvoor is veilig, en wat u typte staat nog op het scherm.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Maak ruimte vrij op de schijf en sla opnieuw op.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>Hier is geen register</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>Er is geen register in deze map.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>Kies de map van het register.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>Er is al een register</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>Deze map bevat een register, en dat wordt niet overschreven.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>Het register dat er is, werd niet aangeraakt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>Het register is aan het werk</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>Dit kan niet terwijl het register draait.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>De kopie kon niet worden gemaakt of teruggezet</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>Een kopie van het register is niet volledig, of een programma dat nodig is mislukte.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>Het register is zoals het was.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>Het logboek van het register is gewijzigd</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>Een regel van het logboek van het register ontbreekt of is veranderd.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>De fiches zelf zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>Het register kon niet bewijzen dat het dat zelf is</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>Wat antwoordde is niet het register, of het certificaat ervan geldt niet op de datum die deze laptop toont.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>Kijk naar de datum van de laptop; meld u in een hotel eerst aan op het netwerk. Als het blijft, meld het uw coördinator.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>Deze Tremplin is te oud voor het register</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>Het register is verdergegaan en deze versie begrijpt het niet meer.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>Waarschuw wie het register beheert.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>Kijk enkele velden nog eens na</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>Wat in een of meer velden staat, kan zo niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Wat u typte staat nog op het scherm.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>Verbeter de gemarkeerde velden en sla opnieuw op.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Deze lijst kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>Het bestand is geen lijst die Tremplin begrijpt.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>Er is niets geïmporteerd en het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>Sla hem op als Excel- of CSV-bestand en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>De uitwisseling werd onderbroken</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>Er ging iets mis tussen deze laptop en het register.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>Wat niet is verzonden blijft hier en gaat de volgende keer.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>Het register is onbereikbaar</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>Er is geen verbinding met het register, of die viel weg.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>Werk gerust verder; verzend opnieuw als er internet is.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>Het register zei nee</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>Het register aanvaardde dit verzoek niet.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>Wat niet is verzonden blijft hier.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>Probeer opnieuw; als het blijft, meld het uw coördinator.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>Dit is niet uw register</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>Er kwam een antwoord dat uw register niet heeft ondertekend. Mogelijk knoeit het netwerk hier ermee.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>Het antwoord is weggegooid; er is niets van overgenomen.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>Probeer het op een ander netwerk en meld het uw coördinator.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>Wat niet is verzonden blijft hier en gaat na een update.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>Het register is te oud voor deze Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>Het register is van een versie die deze Tremplin niet meer begrijpt.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>Wat niet is verzonden blijft hier en gaat mee zodra het register is bijgewerkt.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>Meld wie het register beheert dat het moet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>Deze uitnodiging is onbruikbaar</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>De uitnodiging is niet geldig.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>Er is niets gewijzigd, en de tekst van de uitnodiging staat er nog.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>Vraag uw coördinator om een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Een bestand is onbruikbaar</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>Het systeem liet Tremplin een bestand of map niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Wat eerder is opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>Kies een andere plaats, of controleer of hier geschreven mag worden.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>Een fout in Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>Tremplin deed iets wat niet had gemogen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>Probeer opnieuw. Gebeurt het weer, stuur dan het logboek naar uw coördinator; het bevat geen persoonsgegevens.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>Deze laptop is ingetrokken</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>Het register aanvaardt deze laptop niet meer.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>Wat niet is verzonden blijft hier, versleuteld.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>Overleg met uw coördinator.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>Het register kent deze laptop niet</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>Het register heeft geen dergelijk apparaat.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>De klokken lopen niet gelijk</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>De klok van deze laptop en die van het register liggen te ver uiteen.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>Controleer datum en tijd van deze laptop en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Nog niet aangesloten</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>Deze kluis hoort nog bij geen register.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>Alles blijft op deze laptop, versleuteld.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>Sluit aan met een uitnodiging, op de pagina Verzending.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>Het verzoek kwam twee keer aan</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>Het register had ditzelfde verzoek al gezien.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>Er is niets dubbel vastgelegd.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>Verzend en ontvang nog een keer.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>Dit is niet aan u</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Te veel tegelijk</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>Het register neemt minder in één keer aan.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>Het register is bezet</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>Het register heeft nu te veel te doen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>Dit is geen volledige uitnodiging</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>De tekst is geen uitnodiging, of er ontbreekt een deel.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>Kopieer de hele tekst, van TREMPLIN1 tot het einde, of open het bestand.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>De uitnodiging is verlopen</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Haar tijd is voorbij.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>De uitnodiging is al gebruikt</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>Een uitnodiging sluit één laptop aan, één keer.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>Het register kent deze uitnodiging niet</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>Het register heeft deze uitnodiging nooit gemaakt, of nam haar terug.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dit bestand staat niets.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>Kies een ander bestand of een ander blad.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>Het bestand gaat niet open: het is er niet, of het is vergrendeld.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>Sluit het in andere programma’s en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>Het bestand is groter dan welke lijst ook.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Splits het in meerdere bestanden.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>Het bestand is van een ander soort: geen werkmap, tekst of visitekaartje.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>Vraag de lijst als Excel- of CSV-bestand.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>De werkmap is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Bewaar een kopie zonder wachtwoord en kies die.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>Het bestand is afgekapt of beschadigd.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>Vraag het bestand opnieuw of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>De tekencodering van dit bestand is onbekend.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>Bewaar het als Excel-werkmap of als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>Deze kluis moet van het register horen</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>Deze laptop heeft te lang niet met het register gesproken.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>Alles is nog hier, versleuteld.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>Maak verbinding met internet en ontgrendel opnieuw.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Dit opent de kluis niet</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>De code is beschadigd, of voor een andere kluis of aanvraag gemaakt.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>Controleer of u de hele tekst hebt, of vraag uw coördinator hem opnieuw te maken.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>Wat niet was verzonden, is aan de coördinator overhandigd; mensen zonder toestemming zijn met de laptop gewist.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>Wacht op uw coördinator</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>Uw coördinator moet deze laptop toelaten voordat hij kan verzenden en ontvangen.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>U kunt gewoon werken; alles wordt op deze laptop bewaard.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>Laat het uw coördinator weten; daarna begint het verzenden vanzelf.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>Uw coördinator heeft deze laptop niet toegelaten</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>Het verzoek om met deze laptop mee te doen is afgewezen.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>Wat u hebt vastgelegd is veilig op deze laptop.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>Spreek met uw coördinator; met een andere uitnodiging kunt u het opnieuw vragen.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>Uw toegang is opgeschort</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>Voorlopig neemt het register niets van u aan en geeft het u niets.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>Spreek met uw coördinator; daarna gaat het verzenden vanzelf verder.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>Uw rol of uw regio’s dekken dit niet.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Vraag het een beheerder.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>Niet voor uzelf</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>Niemand wijzigt de eigen rechten of trekt de laptop in waaraan hij zit.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Vraag het een andere beheerder.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>Die regio bestaat niet</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>Een regio die hier staat hoort niet bij dit programma.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>Kies uit de lijst van regio’s.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>Iemand was sneller</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>Deze laptop wacht niet meer op antwoord.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lees de lijst opnieuw.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>Die persoon bestaat niet</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>Het register kent deze persoon niet meer.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>Die uitnodiging bestaat niet</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>Het register kent deze uitnodiging niet.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>De uitnodiging is ingetrokken</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>Wie deze uitnodiging schreef heeft haar teruggenomen.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>Dit dossier is gewist</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>Het register heeft het op grond van de wet gewist.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>Er is niets in opgeslagen; uw andere dossiers zijn ongewijzigd.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>Sluit dit formulier.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>Dit bestand komt niet van Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>Het is een ander soort bestand, of het is afgebroken.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>Kies een ander bestand of laat het opnieuw schrijven; de auteur heeft alles bewaard.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>Dit bestand is onderweg veranderd</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>Het is niet zoals de laptop van de auteur het schreef: beschadigd, of ermee geknoeid.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>Laat het opnieuw schrijven; de auteur heeft alles bewaard.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>Dit bestand is voor een ander register</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>De auteur werkt voor een ander programma dan deze kluis.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>Open de kluis van dat programma, of geef de stick terug.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>Een bevestiging die niet van het register is</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>Dit bestand zegt dat het register uw werk heeft, maar uw register heeft het niet ondertekend.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>Het is niet geloofd: wat het noemt, geldt nog als niet verzonden.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>Gebruik dit bestand niet en licht uw coördinator in.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>Er is niets verplaatst; wat ieder heeft vastgelegd staat nog op de eigen laptop.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>De twee laptops begrepen elkaar niet</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>De ene zei iets dat de andere niet verwachtte.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>Probeer het opnieuw, of gebruik een stick.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>Geen netwerk om elkaar op te treffen</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>Deze laptop zit op geen netwerk dat die van uw collega kan delen.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>Ga allebei op de wifi van de zaal, of op de hotspot van dezelfde telefoon; gebruik anders een stick.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>De andere laptop is niet te bereiken</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>Hij zit op een ander netwerk, toont zijn code niet meer, of een firewall of de wifi van de zaal houdt laptops uit elkaar.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>Kijk of beide op dezelfde wifi zitten en of de code nog op het scherm staat; gebruik anders de hotspot van een telefoon, of een stick.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand gekomen</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>Tien minuten lang kwam geen laptop met deze code; misschien hield een firewall of de wifi van de zaal hem tegen.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>Toon een nieuwe code en probeer opnieuw; gebruik anders de hotspot van een telefoon, of een stick.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>De twee laptops zijn elkaar kwijtgeraakt</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>De verbinding brak af voordat alles klaar was.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>Wat heel is aangekomen blijft bewaard, al het andere staat waar het stond; niets telt dubbel.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>Probeer het opnieuw; dezelfde code geldt zolang hij op het scherm staat.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>Dit is geen code van een laptop</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>Een letter of cijfer klopt niet, of er ontbreken er.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>Typ de 16 letters en cijfers opnieuw, zoals de andere laptop ze toont.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>De andere laptop toont een andere code</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>Deze code was voor een eerdere ontmoeting, of voor de laptop van iemand anders.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>Vraag uw collega naar de code die nu op het scherm staat.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Te veel verkeerde codes</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>Iemand op dit netwerk probeerde meerdere verkeerde codes; deze laptop luistert daarom niet meer.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>Toon een nieuwe code en vertel die alleen aan uw collega.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>Iemand anders was eerder</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>Een andere laptop is al met deze code gekomen.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>Wacht tot zij klaar zijn en vraag dan een nieuwe code.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>Uw laptops horen bij twee programma’s</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>De kluis die op de andere laptop open is, hoort bij een ander register dan deze.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>Open op beide laptops een kluis van hetzelfde programma.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>Een van de twee laptops is ingetrokken</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>Het register aanvaardt hem niet meer, dus krijgt hij niets.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>Dit is de code van uw eigen laptop</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>De code leidt terug naar de kluis waarin u bent.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>Typ de code op het scherm van uw collega.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>Iemand bemoeit zich ertussen op dit netwerk</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>Wat binnenkwam was niet van de laptop die de code toont.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>Gebruik een ander netwerk, of een stick, en meld het uw coördinator.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>De andere laptop zei nee</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>Uw collega zei nee, of sloot het venster.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>Overleg met elkaar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>Niet op tijd bevestigd</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>Er gingen drie minuten voorbij voordat u allebei ja had gezegd.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>Probeer het opnieuw en vergelijk het nummer meteen.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>De twee laptops hebben verschillende versies van Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>De versies liggen te ver uit elkaar voor een ontmoeting.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>Installeer op beide de nieuwste versie, of gebruik een stick.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>Te veel voor één ontmoeting</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>Wat op een van de laptops wacht is groter dan 64 MB.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>Gebruik een stick.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>De andere laptop kon het niet aannemen</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>Daar ging iets mis bij het overnemen van uw werk.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>Uw werk is nog hier en geldt als niet verzonden.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>Kijk wat daar staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Deze toegang is beëindigd</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>Hij werd beëindigd, of zijn tijd is om.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>Laat het systeem opnieuw lezen; het krijgt een ander geheim.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>Die toegang bestaat niet</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>Het register kent deze toegang niet.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>Dit segment is nieuwer dan het programma</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>Het vraagt iets dat deze versie niet kent.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>Er is niets geteld en niets gewijzigd.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>Werk Tremplin bij of haal de onbekende regel weg.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>De sleutel van het register is elders</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>De sleutel van het register is op een andere machine vervangen en het bestand is nog niet hier.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>Haal het sleutelbestand van die machine.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>Dit bestand komt van een nieuwere Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>Een latere versie van Tremplin heeft het geschreven.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>Er is niets uit overgenomen; de maker heeft alles nog.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>Installeer de nieuwste versie van Tremplin op deze laptop, of geef het bestand aan een andere.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>Er is een betere wachtwoordzin nodig</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Te gemakkelijk te raden.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Gebruik vier of meer woorden die niet bij elkaar horen.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>Uw werk is hersteld. Ga verder waar u was.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Behoeften naar soort</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Behoeften naar sector</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>Behoeften naar regio</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Behoeften naar programma</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>Verwacht volgens de lijst</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>van hen ontmoet</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Bereikte personen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>Genoteerde behoeften</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>Gevoel over het aanbod</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trede</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Misverstanden</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Geuit</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Opgehelderd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>zonder detail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>nog niet beslist: {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>Persoonsgegevens: bewaar ze veilig, geef ze aan niemand.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>PDF schrijven</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>Het register kent de laptop niet waarvan dit komt.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>Het register kent deze fiche als een andere soort.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>Dit valt buiten de regio’s en evenementen die u zijn toevertrouwd.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>Een waarde is te lang.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>Er zit een veld in dat niet kan.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Een waarde is niet geldig.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Dit wijzigt niets.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Er is een back-up gemaakt.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>Er is iets afgedrukt of als PDF opgeslagen.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>Er is een lijst naar een bestand geschreven.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>Het register is hersteld; deze laptop verzendt opnieuw wat er ontbreekt.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>Het register heeft een nieuwe sleutel; de oude stond ervoor in.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>Deze laptop ondertekent met een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>Met de herstelsleutel is een nieuwe wachtwoordzin ingesteld.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>Het register nam dit niet aan.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>alles is in het register</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Gestopt; de rest volgt de volgende keer.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Niets nieuws aan beide kanten.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>Deze laptop is bij het register aangesloten als {name}.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>Het komt van een ingetrokken laptop; uw coördinator kijkt ernaar.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>Het register laat deze laptop toe.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>Alleen coördinatoren mogen dit wijzigen.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>Twee waarden</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Verwijderd en bewerkt</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Misschien dezelfde</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzijgezet</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>Gered werk</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>Alleen hier bewezen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantaine</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>Laptop vraagt toegang</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Vraag voor u</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet behouden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>Wacht op de ambassadeur</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Waarde gekozen</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Als één getoond</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>Heeft fouten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>vraagt</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>vraagt een verbetering</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>noteert</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>houdt het aan</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>zette de eigen waarde terug</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>Tot iemand beslist, wordt de laatste waarde getoond en blijven ze allemaal bewaard.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>Tot iemand beslist, blijft de fiche.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>Tot iemand beslist, staan beide in elke lijst en tellen ze dubbel.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>Tot iemand beslist, toont alleen de laptop van herkomst het.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>Tot iemand beslist, staat ze alleen op deze laptop.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>Tot iemand kijkt, telt de fiche zoals ze is.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>Als niemand iets doet, mag de fiche na die dag niet meer gebruikt worden.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>Tot iemand beslist, telt het nergens.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>Tot iemand beslist, kan de laptop niet synchroniseren.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>Tot u antwoordt, wordt er niets beslist.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>Uw waarde blijft hoe dan ook in de geschiedenis.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>er is geen naam</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>er is geen telefoon en geen e-mail</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>een telefoon is geen geldig nummer</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>het geboortejaar is ongeloofwaardig</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>dezelfde telefoon</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>bijna dezelfde telefoon</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>dezelfde e-mail</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>bijna dezelfde e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>dezelfde naam</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>dezelfde naam, anders geschreven</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>bijna dezelfde naam</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>een deel van de naam</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>dezelfde stad</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>hetzelfde geboortejaar</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>hetzelfde bedrijf</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>dezelfde badge</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>een andere telefoon</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>een andere e-mail</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>De persoon trok de toestemming om bewaard te worden in.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>De toestemming om bewaard te worden verloopt op {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>Verschillende waarden voor: {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>Iemand verwijderde haar terwijl een ander eraan verder werkte.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>Dit kan één persoon zijn: {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>Dit kan één persoon zijn.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>De een zei dat ze dezelfde zijn, de ander van niet.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>Twee coördinatoren beslisten anders. Beslis één keer.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>Bekijk deze fiche: {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>Het register is teruggezet naar een oudere dag en heeft deze fiche niet meer.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>De coördinator vraagt u iets over deze fiche.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>Een andere waarde dan de uwe werd behouden.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>Het valt buiten de regio’s en evenementen die aan {name} zijn toevertrouwd.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>Het stond op een laptop van {name} toen die werd ingetrokken.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>{name} heeft de laptop {device} ingesteld en vraagt toegang.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>toont ze weer apart</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Beslist door een regel</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>Een regel van het programma besliste: {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>De auteur heeft geantwoord. Er valt niets meer te kiezen.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>Opnieuw overgedragen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>geeft het aan de beheerder</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>er staan cijfers in de naam</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Na te kijken</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation>ambassadeur</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>De laatst gegeven waarde</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>De volledigste waarde</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>De waarde van de coördinator</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>De waarde van de betrouwbaarste bron</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>als ze alles zegt wat de andere zeggen</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>als ze alleen in schrijfwijze verschillen</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coördinatoren</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>Twee mensen wijzigden hem tegelijk: beslis het in de wachtrij.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Een regel zonder naam</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>in het register</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>alleen hier</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>twee waarden</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>wijziging open</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>vandaag om {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gisteren om {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
</context>
</TS>
