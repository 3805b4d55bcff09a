<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>Décision défaite.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Déplacé.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>Décision défaite. Le filtre cache l’élément.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n élément décidé.</numerusform>
            <numerusform>%n éléments décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>Défaire · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>Ceci ne peut pas être gardé tel quel : {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>Rejetez-le en disant pourquoi, ou demandez à son auteur de le corriger.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>C’est noté pour %n élément.</numerusform>
            <numerusform>C’est noté pour %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Il n’y a plus rien à défaire ici.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>« {key} » n’a pas été pris : l’élément suivant n’était pas encore affiché.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>Décidé pour {name} : {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>Prendre la dernière</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>Renvoyer au registre</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Rétablir la mienne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>Demander à l’ambassadeur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>Que faut-il corriger ?</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>Pourquoi est-ce rejeté ? L’ambassadeur le lira.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>Que faut-il noter ici ?</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>Pourquoi votre valeur est-elle la bonne ? Le coordinateur le lira.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>Qu’attend-on ? Peut rester vide.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>Qui doit décider ? Un mot d’accompagnement est facultatif.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>Confier à l’administration</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>Un mot pour la personne qui décide. Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n personne y est attendue désormais.</numerusform>
            <numerusform>%n personnes y sont attendues désormais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Ajouter à un événement</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Demandent à rejoindre</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>Personnes et ordinateurs</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations en cours</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Nom ou région</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>Cette page a besoin d’une connexion</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>Les personnes, ordinateurs et invitations ne sont gardés qu’au registre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · tapez quelques lettres pour réduire</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>Personne encore. Invitez la première.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>Retirer l’invitation de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n liste de mots</numerusform>
            <numerusform>%n listes de mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>Chaque nouvel ordinateur attend qu’un coordinateur l’accepte.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>Un nouvel ordinateur rejoint avec sa seule invitation.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>Phrase de passe oubliée…</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>État : {when}</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>Répondre à une phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>Vérifiez par téléphone qui demande : le code ci-dessous est aussi sur son écran.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Préparer la réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>La demande de l’ordinateur</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>La clé de secours de la région (un fichier, ou les deux parties)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>La réponse à renvoyer</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>Collez-la, ou ouvrez son fichier.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>Le code sur son écran : {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>une fiche qui n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>Il s’agit de : {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>Voici ce qui se passera. Chaque décision peut être défaite.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title} : reste tel quel</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>Écrire sur une clé USB</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>Tout ce qui n’a pas encore été envoyé va dans un seul fichier chiffré. Le registre peut le lire, et personne d’autre, sauf ceux que vous cochez ici.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>Qui peut le lire sur son ordinateur</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>Vos collègues ne sont pas encore connus ici ; n’importe qui peut tout de même porter le fichier.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>Il n’y a rien à écrire : tout est au registre.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>Remettez la clé à un collègue ; tout reste aussi ici jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>Lisible par {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n fichier d’autres personnes l’accompagne.</numerusform>
            <numerusform>%n fichiers d’autres personnes l’accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n confirmation du registre l’accompagne.</numerusform>
            <numerusform>%n confirmations du registre l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>Écrit : {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n fichier repris.</numerusform>
            <numerusform>%n fichiers repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>De {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>L’ensemble ira au registre à votre prochain envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n modification est déjà visible ici.</numerusform>
            <numerusform>%n modifications sont déjà visibles ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>Le registre confirme %n de vos modifications.</numerusform>
            <numerusform>Le registre confirme %n de vos modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>Rien dans ce fichier n’est nouveau ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n modification.</numerusform>
            <numerusform>%n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n fichier d’autres personnes attend ici le registre.</numerusform>
            <numerusform>%n fichiers d’autres personnes attendent ici le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n fichier d’autres personnes remis au registre.</numerusform>
            <numerusform>%n fichiers d’autres personnes remis au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>Le registre n’a pas pris un fichier porté pour quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n modification écrite sur une clé USB.</numerusform>
            <numerusform>%n modifications écrites sur une clé USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>Un fichier a été écrit sur une clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n fichier lu sur une clé USB.</numerusform>
            <numerusform>%n fichiers lus sur une clé USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>Une clé a été lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n fichier d’autrui est parti avec.</numerusform>
            <numerusform>%n fichiers d’autrui sont partis avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n confirmation du registre est partie avec.</numerusform>
            <numerusform>%n confirmations du registre sont parties avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>Le vôtre reste aussi ici jusqu’à ce que le registre l’ait confirmé.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>Aucun des deux ordinateurs n’avait rien qui manque à l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n modification remise à {name}.</numerusform>
            <numerusform>%n modifications remises à {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>Rencontre avec {name} dans une salle.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n modification est partie sur une clé USB ou chez un collègue et n’est pas encore confirmée.</numerusform>
            <numerusform>%n modifications sont parties sur une clé USB ou chez un collègue et ne sont pas encore confirmées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Qui l’a entendu ? Une réponse orale demande un témoin.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>Il manque la signature : F2 montre la zone à signer.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Comment l’accord a été donné</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>Montrer le texte et signer · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>Un chiffre dit oui, le même encore une fois dit non ; − est non, + est oui.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>Plus tard : entreprise, ville, profil, secteurs, compétences …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>Noter quelqu’un</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>Enregistrer, au suivant · Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>Mettre de côté · Échap</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>Tab avance · 1 à 9 choisissent · un nom ou un contact suffit</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>Mis de côté. La fiche attend à côté.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>C’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>Un nom, un téléphone ou un e-mail : il en faut un.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>Images, cartes et textes ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>Lire une carte ou un badge</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>Note sur cette rencontre</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>Nom, ou scanner un badge</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>Lire une carte, un badge ou un code QR dans une image ou un fichier</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>« {field} » devient « {value} »</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>Rien à compter ici pour l’instant.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>Le code en QR</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>Adresse de cet ordinateur sur le réseau commun</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>Il sert dix minutes et une seule rencontre, et sur ce réseau seulement.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander l’accord</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Expiré le {day} : redemander</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>Valable jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>Une copie pour le visiteur</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>Il photographie le code, ou vous enregistrez la copie pour lui.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>Code avec les réponses</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer à nouveau</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Garder ces réponses</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>Qui l’a entendu ? Une réponse orale demande un témoin.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>Il manque la signature.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>Il reste %n personne ici. La montrer.</numerusform>
            <numerusform>Il reste %n personnes ici. Les montrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n fiche seulement ici</numerusform>
            <numerusform>%n fiches seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n modification envoyée.</numerusform>
            <numerusform>%n modifications envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n fiche reçue.</numerusform>
            <numerusform>%n fiches reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n fiche à décider.</numerusform>
            <numerusform>%n fiches à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n modification mise de côté.</numerusform>
            <numerusform>%n modifications mises de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n réponse mise à jour.</numerusform>
            <numerusform>%n réponses mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n personne seulement ici</numerusform>
            <numerusform>%n personnes seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n valeur décidée par une règle.</numerusform>
            <numerusform>%n valeurs décidées par une règle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n personne effacée ici : elle n’avait pas accepté d’être gardée.</numerusform>
            <numerusform>%n personnes effacées ici : elles n’avaient pas accepté d’être gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n portable demande l’accès.</numerusform>
            <numerusform>%n portables demandent l’accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>%n autre élément à décider.</numerusform>
            <numerusform>%n autres éléments à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>changements non envoyés pour %n personne</numerusform>
            <numerusform>changements non envoyés pour %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>Liste · {at} sur {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Manque : {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>Redemander le consentement</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(rien de noté)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>Mise en relation sans réponse</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>Besoin sans orientation</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>Fiche incomplète</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>Consentement bientôt expiré</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>Demander si la personne accepte d’être gardée, sinon elle est effacée ce jour-là</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>Sans consentement, seulement sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>Choisissez une valeur. Ce qui n’est pas choisi reste dans l’historique.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. Ce qui n’est pas choisi reste dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>%n autre champ attend.</numerusform>
            <numerusform>%n autres champs attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>Trouvé ailleurs</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>Rejoindre un registre</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>Ce que vous avez noté reste, et part selon les accords que vous avez recueillis.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Demande au registre…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>Ouvrir les personnes</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>personne notée</numerusform>
            <numerusform>personnes notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>besoin noté</numerusform>
            <numerusform>besoins notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>peut aller au registre</numerusform>
            <numerusform>peuvent aller au registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>reste sur cet ordinateur</numerusform>
            <numerusform>restent sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>Aucun événement n’est épinglé</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>Épinglez l’événement où vous êtes, et les fiches s’y rattachent.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Épingler un événement…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Un autre événement…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bilan (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>dont %n rencontré</numerusform>
            <numerusform>dont %n rencontrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>Épingler un événement</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Un nouvel événement</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>Ce que vous noterez désormais s’y rattache.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>Enregistrer et épingler</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>Un nouvel événement…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>Sortir : {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>Qui a refusé cette finalité, ou n’a pas été interrogé, reste hors du fichier.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>À quoi sert la liste</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>%n fiche sort.</numerusform>
            <numerusform>%n fiches sortent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>%n reste : refus exprimé.</numerusform>
            <numerusform>%n restent : refus exprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>%n reste : sans consentement pour cela.</numerusform>
            <numerusform>%n restent : sans consentement pour cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Écrit : {file}, %n fiche.</numerusform>
            <numerusform>Écrit : {file}, %n fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>deux valeurs</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapport consolidé</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>personnes approchées</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrites</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>besoins notés</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>mises en relation à temps</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>ressenti, avant → après</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n personne touchée.</numerusform>
            <numerusform>%n personnes touchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n n’a pas accepté les statistiques : comptée comme un simple nombre, sans détail ni liste.</numerusform>
            <numerusform>%n n’ont pas accepté les statistiques : comptées comme de simples nombres, sans détail ni liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>Tout ce qui attend</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>Confié ou non</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Garder ce filtre…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Montrer tout ce qui attend</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Sous quel nom ?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Oublier un filtre</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>Création du coffre. Quelques secondes…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>Sauvegardes de Tremplin ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>Cette tâche vaut pour %n personne.</numerusform>
            <numerusform>Cette tâche vaut pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Dites ce qu’il y a à faire.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>Recherche de ce qui attend</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Ouvrir · Entrée</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>Fait · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>Dans une semaine · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>Confier… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>Maj et les flèches en choisissent plusieurs. Ctrl+Z annule la dernière action.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>Cela se fait en complétant la fiche : ouvrez-la.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Qui s’en charge ?</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n fait.</numerusform>
            <numerusform>%n faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n repoussé d’une semaine.</numerusform>
            <numerusform>%n repoussés d’une semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>Confié à {name}.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Annuler · Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>Les suivis, les mises en relation sans réponse et les fiches incomplètes sont ici.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>Bientôt effacées</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>deux valeurs</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>Cet ordinateur a été retiré.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>Ce qui n’avait pas été envoyé a été remis au coordinateur ; les personnes sans consentement n’y sont plus.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>Les fiches ont ensuite été détruites sur cet ordinateur, avec leurs sauvegardes ici.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>Le registre en a le reçu.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>Le registre en sera informé dès qu’il y aura internet.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>Personnes qui remplissent</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>Qui remplissent</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>Comment les lignes se combinent</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>S’il y en a ou non</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>Sur : {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>Plusieurs lignes dont une suffit</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
</context>
<context>
    <name>HallCard</name>
    <message>
        <source>With a colleague in the same hall</source>
        <translation>Avec un collègue dans la même salle</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>Deux ordinateurs sur un même Wi-Fi ou partage de connexion se remettent ce qui n’a pas été envoyé ; le premier qui trouve internet envoie pour les deux. Personne sur ce réseau ne peut le lire.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>Afficher mon code…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>Taper le code d’un collègue…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>Se retrouver dans la salle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>Votre collègue appuie sur « Afficher mon code… » à sa page Envoyer et recevoir. Les deux ordinateurs sont sur le même Wi-Fi ou partage de connexion.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>Votre collègue appuie sur « Taper le code d’un collègue… » à sa page Envoyer et recevoir, et tape ceci :</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>L’autre écran affiche-t-il le même nombre, et est-ce bien cette personne ? Rien ne bouge avant que vous ayez dit oui tous les deux.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Est-ce bien votre collègue ?</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>Oui, le même nombre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>Recherche des réseaux…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>En attente de l’autre ordinateur…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>Recherche de l’autre ordinateur…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>En attente du oui de votre collègue…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>Échange en cours…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>Chaque personne devient une tâche d’un ambassadeur, et lui arrive à l’envoi.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Prendre contact</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n personne confiée</numerusform>
            <numerusform>%n personnes confiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n ne doit pas être contacté.</numerusform>
            <numerusform>%n ne doivent pas être contactés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n ne doit pas quitter cet ordinateur.</numerusform>
            <numerusform>%n ne doivent pas quitter cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n est hors de leurs régions.</numerusform>
            <numerusform>%n sont hors de leurs régions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n est déjà sur une liste.</numerusform>
            <numerusform>%n sont déjà sur une liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {names}</source>
        <translation>{people} : {names}</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>No list was handed out yet. Choose a segment and hand it out.</source>
        <translation>Aucune liste n’a encore été confiée. Choisissez un segment et confiez-le.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>{done} sur {people} rencontrées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>%n personne qui n’avait pas accepté d’être gardée a été effacée de cet ordinateur : le délai était passé.</numerusform>
            <numerusform>%n personnes qui n’avaient pas accepté d’être gardées ont été effacées de cet ordinateur : le délai était passé.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n personne sans consentement sera bientôt effacée de cet ordinateur.</numerusform>
            <numerusform>%n personnes sans consentement seront bientôt effacées de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Voir qui</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n marqué : la prochaine décision montre d’abord ce qu’il devient.</numerusform>
            <numerusform>%n marqués : la prochaine décision montre d’abord ce qu’ils deviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1 à 9 choisissent · J et K avancent · X en marque plusieurs · L prend les dernières</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>J et K avancent · X en marque plusieurs</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1 à 9 choisissent · J et K avancent · X en marque plusieurs</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} redevient « {value} ». Rien n’est effacé de l’historique.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n étape plus ancienne</numerusform>
            <numerusform>%n étapes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}, comme l’avait dit {name}</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>Rétablir {field} : {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field} : retiré</translation>
    </message>
    <message>
        <source>{field}: {earlier} → {later}</source>
        <translation>{field} : {earlier} → {later}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ramené</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>décidé par la règle « {rule} »</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>Dernières fiches</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>Personne n’est encore noté</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>Les personnes rencontrées apparaissent ici, la dernière en premier.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>Noter la première personne</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>%n fiche a été saisie sans être enregistrée. Tout est gardé, à la dernière frappe près.</numerusform>
            <numerusform>%n fiches ont été saisies sans être enregistrées. Tout est gardé, à la dernière frappe près.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Rejoindre un registre</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Deux valeurs</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>Aujourd’hui : {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>L’épingler</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n suivi ou mise en relation est à traiter.</numerusform>
            <numerusform>%n suivis et mises en relation sont à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>Voir ce qui est dû</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n question du coordinateur vous attend.</numerusform>
            <numerusform>%n questions du coordinateur vous attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n de vos valeurs n’a pas été gardée.</numerusform>
            <numerusform>%n de vos valeurs n’ont pas été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n d’entre elles a refusé le registre, ou n’a pas encore été interrogée : ce qui la concerne reste sur cet ordinateur.</numerusform>
            <numerusform>%n d’entre elles ont refusé le registre, ou n’ont pas encore été interrogées : ce qui les concerne reste sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n personne à contacter sur vos listes.</numerusform>
            <numerusform>%n personnes à contacter sur vos listes.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>Changement en attente</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Suite donnée</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>Le texte de l’invitation</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}, {role}, auprès de {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>Remettre l’invitation</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>Elle sert une fois, pour un ordinateur. Elle n’est montrée que maintenant : copiez-la ou enregistrez-la.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>Un ordinateur de plus pour {name}, avec le même rôle et les mêmes régions.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>La personne rejoint avec un ordinateur ; elle verra ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>Le texte de l’invitation</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>L’invitation en code QR</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>Envoyez-la par un moyen que seule cette personne lit.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>Tapez le nom de la personne.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>Ouvrir la fiche · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>Les deux sont montrées comme une seule ; les consentements prennent la réponse la plus protectrice.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>%n fiche liée suit.</numerusform>
            <numerusform>%n fiches liées suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>Rien n’y est rattaché</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n fiche liée reste sans elle</numerusform>
            <numerusform>%n fiches liées restent sans elle</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>elle dépend désormais de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n fiche liée y va avec elle</numerusform>
            <numerusform>%n fiches liées y vont avec elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n fiche liée y reste attachée</numerusform>
            <numerusform>%n fiches liées y restent attachées</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>L’autre fiche, {name} ({regions}), n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>Elle se décide là où les deux se trouvent : par {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>Personne ne suit encore les deux régions : un administrateur décide, ou confie les deux à quelqu’un.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>Rôle : {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>Sa fiche est maintenant dans d’autres régions : la personne qui les coordonne décide.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>Personne ne s’occupe des deux régions et aucun administrateur n’est connu ici : cela attend qu’il y en ait un. Demandez à qui tient le registre de confier les deux régions à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>Copie pour le visiteur · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>Retirer : {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>D’où vient la liste</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>Base légale déclarée</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>Liste d’un événement</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Région qui suit</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>Pays des téléphones sans indicatif</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>Sans elle, les personnes restent ici jusqu’à leur accord.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>aucune déclarée</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>d’aucun événement</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>Ensemble : {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>Lignes choisies : N nouvelle personne · A ajouter · X laisser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Lignes montrées</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>En cas de doute : {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Lignes douteuses</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>On regarde si ces personnes sont déjà là</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>Tout · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Import de la liste</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>Retrait de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listes ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n personne notée</numerusform>
            <numerusform>%n personnes notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n ligne ajoutée à une personne connue</numerusform>
            <numerusform>%n lignes ajoutées à des personnes connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée</numerusform>
            <numerusform>%n lignes laissées</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer l’import</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>Liste retirée : %n fiche supprimée.</numerusform>
            <numerusform>Liste retirée : %n fiches supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>%n personne reste : on a continué avec elle depuis.</numerusform>
            <numerusform>%n personnes restent : on a continué avec elles depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Retour aux listes</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>Excel, CSV ou cartes de visite. Rien n’est écrit avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>Sortir une liste</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>Qui n’a pas consenti à l’usage de la liste n’y figure pas.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>Que sortir</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sortir…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>Listes importées</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>Aucune pour l’instant. Chacune se retire d’un geste.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>Retirer : {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Épingler un événement</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>Épingler un événement…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>Plusieurs fiches montrées comme une seule : {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>Voir la décision</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>Déjà rencontré ?</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>Ici se montre qui a le même téléphone, e-mail ou nom.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>Même personne · Ctrl+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>jour/mois/année heure:minute</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>Mon collègue peut aussi voir mes modifications</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>Votre ordinateur ne connaît pas encore le sien : votre collègue peut porter ce que vous donnez, sans pouvoir le lire.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>Le nombre est {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>Déverrouillez, et ce coffre rejoint un registre avec {file}.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>{file} est lu dès qu’un coffre est ouvert ici.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>{file} est une sauvegarde. Elle est posée à côté de ce qui est ici ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} est une sauvegarde. Verrouillez d’abord, puis rouvrez-la pour la restaurer.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>Ce coffre a déjà rejoint un registre ; {file} n’a pas servi.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>{file} pourra être lu quand ce coffre aura rejoint un registre.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase encore une fois</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Ce n’est pas la même que ci-dessus.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>Quatre mots ou plus, sans lien entre eux. Elle ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>Encore facile à deviner : allongez-la.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>Les sauvegardes déjà faites gardent la phrase de leur époque.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase de passe…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation>Noter quelqu’un</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>Nom, téléphone, e-mail, ville, métier …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Deux valeurs</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>Recherche parmi tous</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · tapez quelques lettres pour affiner</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>Ici seront les personnes que vous notez et, après un envoi, celles que votre région connaît.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>plus de {number} personnes · tapez une lettre de plus</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>Le début d’un nom ou d’une ville suffit, quelle que soit l’orthographe ou l’écriture ; un numéro de téléphone aussi.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sortir…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Suivi…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>À un événement…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Garder ce filtre…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>En faire un segment…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>Suspendu pour l’instant</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>Les ordinateurs continuent hors ligne ; l’envoi reprend quand c’est levé.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Inviter avec un autre ordinateur…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>gardé comme saisi</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixe</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>Épinglé pour chaque visiteur</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>Ils restent jusqu’à ce que vous les changiez.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>Pays de leurs numéros de téléphone</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>Langue du texte du consentement</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>Texte en vigueur : {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Reprendre {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Voir dans :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type :</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>Supprimée, et modifiée depuis</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>Avant : {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>Une autre valeur · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>La garder, avec les modifications</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>Combiner · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>Ce qui a été modifié : {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>Lecture de ce qui attend</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Rien avec ce filtre</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>Autre chose vous attend peut-être encore.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>Montrer tout ce qui attend</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>Ce que deux personnes ont dit différemment, et tout ce qui a besoin de vous, se retrouve ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>Un autre visiteur : {name} attend à côté. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>Le même visiteur · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>Un autre visiteur · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>L’image contient le code de %n personne.</numerusform>
            <numerusform>L’image contient les codes de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>Nouveau : {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Enregistrer · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>Modifier · Ctrl+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>Enregistrer · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Annuler · Échap</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Noter une rencontre</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>Cette fiche n’est pas ici, ou n’y est plus.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La ramener</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>Annulé : les valeurs d’avant sont revenues.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>Rétabli. L’autre valeur est dans l’historique.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>L’accord est retiré ; le registre l’apprend au prochain envoi.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>Quelqu’un a supprimé cette fiche pendant qu’un autre la complétait.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n champ a deux valeurs.</numerusform>
            <numerusform>%n champs ont deux valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>Effacée en application de la loi, à la demande de cette personne ou par le registre.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Ce que vous avez tapé ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>Le consentement est retiré.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>Envoyez cette demande à votre coordinateur, qui y répond avec la clé de secours de la région. Rien n’est perdu sur cet ordinateur. Vous pouvez fermer entre-temps.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>La réponse de votre coordinateur</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>Lisez ceci à votre coordinateur par téléphone : {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>Collez la réponse, ou ouvrez son fichier.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>Choisissez au moins une région.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Toutes les régions</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>Tout ce que contient cet ordinateur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapport consolidé</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Approchés</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malentendus levés</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>Mises en relation à temps</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>Fiches avec deux valeurs</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>Personnes fusionnées (doublons)</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En attente dans la file</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>La plus ancienne attend depuis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>Délai de décision (médiane)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>Le plus ancien depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>Avec un contact</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>Avec une réponse au consentement</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>Avec deux valeurs</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>moins d’une heure</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>Le rapport se compose…</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>Résultats par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>Rapport consolidé</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Approchés</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>toutes les régions</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>demande à rejoindre</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>retiré et détruit</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>vu {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n changement seulement là</numerusform>
            <numerusform>%n changements seulement là</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>le plus ancien : {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n changement en quarantaine</numerusform>
            <numerusform>%n changements en quarantaine</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>jusqu’au {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>Champs qu’elle décide</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Quelle valeur l’emporte</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>À qui l’on se fie, le plus fiable d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>Espace l’ajoute ou le retire, Ctrl+↑ et Ctrl+↓ le déplacent.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>Attendent une personne : {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comment on compare</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>Ce que décident les règles</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>Là où une règle sait trancher, elle décide au prochain échange, visiblement, et chaque décision peut être annulée. Ce qu’aucune règle ne nomme attend une personne.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Lecture des règles</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>Confier…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Montrer les personnes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>Montrer %n personne</numerusform>
            <numerusform>Montrer %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>comprend l’un de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>comprend tous</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>ces … derniers jours</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>il y a plus de … jours</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>dans les … jours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>toutes ces lignes</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>une de ces lignes</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de ces lignes</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record} : il y en a</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record} : aucun</translation>
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
        <translation>Segments</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>Chaque nombre dit combien de personnes restent, et les affiche.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>Lecture des segments</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>Listes confiées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>Deux personnes ont modifié ce segment différemment.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>Gardé pour vous.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>Partagé : les autres le recevront au prochain envoi.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>Mis de côté par le registre</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>Ces modifications restent sur cet ordinateur. Corrigez la fiche et elle repartira.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>Le registre a pris tout ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Coffre et sauvegardes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>Verrouiller quand personne n’a touché l’ordinateur depuis</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>Envoyer et recevoir automatiquement</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les minutes</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Où mettre la sauvegarde</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>Sauvegarde faite : {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>Une sauvegarde se fait d’elle-même toutes les quelques heures, chiffrée comme le coffre ; les anciennes sont éclaircies. Le dossier : {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Quoi apporter</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>Qui voir</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>Vérifié le {day}. Les règles changent : vérifier ici avant d’agir :</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>Que répondre</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>Lire en entier</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>Des réponses courtes à donner, même sans connexion.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>Un mot : foncier, douane, SARL, médiation …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>Chercher dans les réponses</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>Aucune réponse ne dit cela</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>Essayez un seul mot, ou son début.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>Montrer toutes les réponses</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>Elles viennent avec le programme et avec un envoi.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>Genre de source</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n fiche, sur cet ordinateur seulement</numerusform>
            <numerusform>%n fiches, sur cet ordinateur seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>listes et recherche suivent la mise à jour : {percent} %</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>envoi et réception…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyé</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>dernier contact {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n personne, sur cet ordinateur seulement</numerusform>
            <numerusform>%n personnes, sur cet ordinateur seulement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>Sans internet</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>Écrivez sur une clé USB ce qui n’a pas été envoyé, et confiez-la à quiconque trouvera internet : son ordinateur le remet au registre. Le fichier est chiffré.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Écrire sur une clé USB…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Lire une clé USB…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Écrire sur une clé USB</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Lire une clé USB</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>Rejoindre un registre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>Rien n’a encore été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>Ce coffre est un essai : ce que vous notez reste sur cet ordinateur, chiffré. Avec une invitation, il rejoint un registre et garde ses fiches.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>Rejoindre avec une invitation…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>Voir ce qui est mis de côté…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>Tout ce que vous avez noté est au registre.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n fiche contient quelque chose qui n’est pas encore envoyé.</numerusform>
            <numerusform>%n fiches contiennent quelque chose qui n’est pas encore envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n fiche, sur cet ordinateur et nulle part ailleurs.</numerusform>
            <numerusform>%n fiches, sur cet ordinateur et nulle part ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n personne n’a pas accepté d’être gardée au registre, ou n’a pas été interrogée. Sa fiche reste ici, pour un temps limité.</numerusform>
            <numerusform>%n personnes n’ont pas accepté d’être gardées au registre, ou n’ont pas été interrogées. Leurs fiches restent ici, pour un temps limité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n modification mise de côté par le registre, à regarder.</numerusform>
            <numerusform>%n modifications mises de côté par le registre, à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>Pas encore de contact avec le registre.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>Dernier contact avec le registre : {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Arrêt au prochain point sûr…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>Recherche du registre…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
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
        <translation>Décider</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>Tout ce qui peut quitter cet ordinateur est au registre.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>Retirer : {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>Ce fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>Il n’est montré que maintenant : copiez-le ou enregistrez-le. Le registre ne peut plus le montrer.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>Le secret du système</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>Il ne lit, par le réseau, que les personnes qui ont dit oui à la finalité choisie ici.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>Laisser lire un autre système</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>Créer le secret</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Quel système</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Pour quelle finalité</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Ce qu’il lit</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>Remettez-le par une voie que seuls lisent ceux qui gèrent ce système.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>Qui a accepté les statistiques est compté et jamais nommé.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>Saisissez le nom du système.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Choisissez une finalité.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>pour « {purpose} »</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>jusqu’à {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>dernière lecture : {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n fiche transmise</numerusform>
            <numerusform>%n fiches transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>l’ancien secret sert encore jusqu’à {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>Autres systèmes</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>Laisser lire un autre système…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Question au registre…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>Aucun autre système ne lit le registre.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field} : {after}, au lieu de {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Décision défaite : {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>Ce qu’elle aurait changé</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>Essai sur les décisions passées …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>Choisissez au moins un champ, et à qui l’on se fie.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n décision passée sur ces champs.</numerusform>
            <numerusform>%n décisions passées sur ces champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>La règle en aurait pris %n d’elle-même.</numerusform>
            <numerusform>La règle en aurait pris %n d’elle-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n d’entre elles a été prise autrement.</numerusform>
            <numerusform>%n d’entre elles ont été prises autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>Ces champs n’ont pas encore été décidés.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>%n valeur en attente serait décidée.</numerusform>
            <numerusform>%n valeurs en attente seraient décidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n attendrait encore une personne.</numerusform>
            <numerusform>%n attendraient encore une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Décidé autrement</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>Toutes donnaient le même résultat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>une autre règle</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field} : {choice}, et non {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field} : {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>Rien n’attend en ce moment qu’elle puisse trancher.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>La règle n’en aurait pris aucune.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>Le code de l’autre écran</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>Lire une photo du code…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>Une photo du code</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>Aucun code d’ordinateur sur cette photo.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>en partie : les notes restent, et ce qui a changé depuis</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Les fiches de qui</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>Une autre personne, ou restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · ici depuis {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>Les fiches de {name}, chiffrées sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>Ces fiches sont ici deux fois : dans un coffre et dans une sauvegarde de ce coffre.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>Rien n’est perdu : ce que chacun contient est envoyé et réuni.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>D’ici là, aucun ne sait ce qui a été saisi dans l’autre : travaillez dans un seul.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>Ce coffre n’a pas de clé de secours : il n’a pas encore rejoint un registre qui en garde une. Ce qui a été envoyé est au registre ; une sauvegarde s’ouvre avec la phrase de passe de son époque.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>Encore témoin : {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>Écrit pendant qu’elles étaient réunies</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Déplacer vers {name}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>_DeviceRow</name>
    <message>
        <source>It is refused at once, hands over what it has not sent, and then destroys its records. This cannot be taken back.</source>
        <translation>Il est refusé tout de suite, remet ce qu’il n’a pas envoyé, puis détruit ses fiches. C’est sans retour.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Oui, le retirer</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Donnez un nom à l’événement.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>Qui y travaille : les noms, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>Votre invitation</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>Collez son texte ou ouvrez son fichier. Elle sert une fois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>Les fiches sont gardées dans un coffre que seule votre phrase de passe ouvre.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>Votre nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>Affiché quand plusieurs personnes partagent cet ordinateur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>Tapez votre nom, ou celui que vos collègues vous donnent.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>Gardez-la en lieu sûr. Si votre région a une clé de secours, le coordinateur peut vous aider à remplacer une phrase oubliée ; sinon, personne ne le peut.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>Détruit après %n jour.</numerusform>
            <numerusform>Détruit après %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It reads nothing more from this moment on. What it was told must be deleted there.</source>
        <translation>Il ne lit plus rien dès cet instant. Ce qu’il a reçu doit être effacé là-bas.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Oui, y mettre fin</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nouveau secret pour {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Mettre fin à l’accès de {name}</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>Bienvenue dans Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>Notez les personnes que vous rencontrez, même sans internet. Tout est chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>Votre coordinateur vous a envoyé une invitation : un texte ou un fichier.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>Découvrez avec vos propres fiches. Elles restent sur cet ordinateur ; vous pourrez rejoindre plus tard et les garder.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>Revenir au déverrouillage</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>téléphone à un chiffre près</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>e-mail à une ou deux lettres près</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>même nom, autre orthographe</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>même nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>nom à une lettre près</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>même badge</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>entreprise proche</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>même ville</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>Aucun événement n’est épinglé</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>téléphones : {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>consentement : {language}, {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>Ce que vous notez va à {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>Ce fichier ne se lit pas : ce n’est ni une image, ni une carte, ni un texte.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>Aucun code dans l’image. Réessayez de plus près, plus droit ou avec plus de lumière.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>Badge {number} : cette personne est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>Pris comme un nom.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Manque encore : {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>Gardé : {name} · seulement ici jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>{name} a dit non au registre et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>Gardé : {name} · seulement sur cet ordinateur, la question du registre n’a pas encore été posée.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>Lu : {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>Le reste de la carte est dans la note.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>Ce que vous avez saisi reste ; la carte dit {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>Personne sur la liste n’a le badge {number} ; il est noté.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>Son image a été laissée de côté.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>Elle contient d’autres personnes ; la première a été prise.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>Non compris : {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>un besoin</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>le consentement</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>Ce code ouvre un réseau Wi-Fi ; ce n’est la carte de personne. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>Ce code contient le secret de quelqu’un, pas une carte. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>Ce code est un paiement, un lieu ou une application ; ce n’est la carte de personne.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>Pas encore gardé : {name} · Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>Pas encore gardé : {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>Cette personne n’est pas encore gardée.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Le nom contient des chiffres.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>Expiré le {day} : redemander</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Réponse du {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>Besoins notés : {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>Répondu le {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Témoin : {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Demandé par {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer} : {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>Je retire mon accord</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>Je n’ai pas encore décidé</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>Texte montré, version {version}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>decided</name>
    <message>
        <source>The values of {name} are decided.</source>
        <translation>Les valeurs de {name} sont décidées.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>Les dernières valeurs de {name} sont retenues.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>{name} et {other} sont montrés comme une seule personne.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} et {other} sont deux personnes. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>La fiche de {name} est approuvée telle quelle.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>Le portable de {name} est accepté.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>Le consentement de {name} a été examiné.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>La fiche de {name} est supprimée.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>Le portable de {name} est refusé.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>Ce qui était mis de côté sur {name} est rejeté ; son auteur lira pourquoi.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>Ce qui était mis de côté sur {name} compte maintenant.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>Ce qui a été décidé pour {name} reste ainsi.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>Une correction de {name} est demandée à {who}.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>Une question sur {name} est posée à {who}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>La décision sur {name} est en attente.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>C’est vous qui décidez pour {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>La décision sur {name} revient à {who}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>Votre commentaire reste avec {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>Votre réponse sur {name} part vers le coordinateur.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>C’est noté. Votre valeur reste dans l’historique.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>Votre valeur pour {name} est rétablie ; le coordinateur lira pourquoi.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>La décision sur {name} est défaite.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>{name} repart vers le registre.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>{name} est masqué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>La décision sur les deux fiches de {name} revient à {who}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>Les deux fiches de {name} attendent que quelqu’un s’occupe des deux régions.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>Approchés, inscrits, membres</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>Personnes touchées, par mois</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>Ressenti avant et après</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malentendus</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Besoins par type</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Besoins par secteur</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>Besoins par région visée</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Besoins par programme</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>Besoins notés dans la période et à l’événement ; chacun compte une fois.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>Personnes, chacune une fois. Un membre compte aussi comme inscrit et approché.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>Personnes par mois de la première rencontre dans cette sélection.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>Rencontres selon le ressenti sur l’offre.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>Personnes selon ce qu’elles ont soulevé, et pour combien cela a été levé.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>Mises en relation à échéance dans la période ; à temps : répondues au jour convenu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Soulevés</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Levés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>Sans détail (pas d’accord statistiques)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondues à temps</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Répondues en retard</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>En retard ou sans réponse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinées</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>Répondues, jour non noté</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>Répondues, sans échéance</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>Cela ne semble pas juste.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>Ce n’est pas une date. Tapez jour, mois et année.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>Un lien n’a pas d’espace.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>Choisissez le genre de source.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Une monnaie a trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Cela ne peut pas être gardé tel quel.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>Actes de consentement</translation>
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
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Inscription à un événement</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Inscriptions aux événements</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro de badge</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>Entrepreneur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>Ressenti après</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>Ressenti avant</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>Prénom (arabe)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>Région qui suit</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Transmise à</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Genre d’événement</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Genre de besoin</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Sorte de fiche</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>Nom (arabe)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>Donneur d’ordre</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vit à</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Rencontré le</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>Malentendus levés</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>Malentendus soulevés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>Personne interrogée</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Région d’origine</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>Stade du projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>Région visée</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>Secteurs visés</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informés</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>Chaîne de valeur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondue le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Ce qu’elle décide</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>Attendu, pas encore rencontré</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Confiée par</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>A deux valeurs</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>Liste à contacter</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>Listes à contacter</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Consent à</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>Région de l’auteur</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>{what}: {said}</source>
        <translation>{what} : {said}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Second nom de famille</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>Particule du nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>Garder en note</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>déjà venue</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>compléter la fiche</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>ni nom, ni téléphone, ni e-mail dans cette ligne</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>un total, pas une personne</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>un guillemet jamais refermé</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>une carte tronquée</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>l’en-tête encore une fois</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas une adresse e-mail</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>pas un pays</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas un nom</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>ne peut être gardé tel quel</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>la même ligne</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>Indicatif des téléphones</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>un groupe, pas une personne</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>une remarque, pas une personne</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>un intertitre, pas une personne</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>La dernière étape n’a pas pu se terminer.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>Rien de ce que vous avez noté n’est perdu.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>Quelque chose d’extérieur au programme a empêché la dernière étape.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>Le coffre est inutilisable</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>Il y a un problème avec le coffre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>Ses fiches sont toujours chiffrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>Restaurez une sauvegarde, ou demandez l’aide de votre coordinateur.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Pas de coffre ici</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>Choisissez un autre coffre, ou créez-en un.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>Un coffre s’y trouve déjà</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>Ce dossier contient un coffre, qui ne sera pas écrasé.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>Le coffre qui s’y trouve n’a pas été touché.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>Ouvrez-le avec sa phrase de passe, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Le fichier du coffre est abîmé</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>Le fichier qui ouvre ce coffre est tronqué, modifié, ou d’une autre nature.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>Les fiches sont dans un autre fichier, qui n’a pas été touché.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Rien n’a pu être restauré</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>Cette sauvegarde est tronquée, a été modifiée, ou est un autre type de fichier.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>Rien n’a été mis sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>Choisissez une autre sauvegarde, ou une plus ancienne.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>Ce coffre vient d’un Tremplin plus récent</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>Une version plus récente de Tremplin a écrit ce coffre.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>Installez la dernière version de Tremplin sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Ce n’est pas la phrase de passe</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>Vos fiches sont intactes.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>Vérifiez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>La phrase de passe a été fausse plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>Attendez le temps indiqué, puis réessayez.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>Ce coffre est déjà ouvert</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>Une autre fenêtre de Tremplin tient ce coffre ouvert.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continuez dans l’autre fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Les fiches sont illisibles</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>Il y a un problème avec la base de cet ordinateur, ou son disque.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>Ce qui a été enregistré avant est toujours sur le disque.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>Les fiches manquent</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>Le coffre est là, mais sa base n’y est pas.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>Le coffre n’a pas été touché.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>Remettez la base à côté, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>Ces fiches appartiennent à un autre coffre</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>La base à côté de ce coffre est chiffrée avec une autre clé.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>Remettez ensemble les bons fichiers, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Les fiches sont abîmées</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>La base de cet ordinateur ne passe pas son contrôle.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>Ce qui a déjà été envoyé est en sécurité au registre.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>Restaurez une sauvegarde, puis envoyez et recevez.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>Ces fiches viennent d’un Tremplin plus récent</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>Une version plus récente de Tremplin a changé la façon de les garder.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>La base a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>Il n’y avait pas de place : le dernier enregistrement n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>Tout ce qui précède est en sécurité, et votre saisie est toujours à l’écran.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>Libérez de la place sur le disque, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>Pas de registre ici</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>Il n’y a pas de registre dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>Choisissez le dossier du registre.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>Un registre s’y trouve déjà</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>Ce dossier contient un registre, qui ne sera pas écrasé.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>Le registre qui s’y trouve n’a pas été touché.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>Le registre est en service</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>Ceci ne peut pas se faire pendant que le registre est en service.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>La copie n’a pas pu être faite ou remise</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>Une copie du registre n’est pas entière, ou un programme dont elle a besoin a échoué.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>Le registre est comme avant.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>Le journal du registre a été modifié</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>Une ligne du journal du registre manque ou a été changée.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>Les fiches elles-mêmes n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>Prévenez la personne qui gère le registre.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>Des cases sont à revoir</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>Le contenu d’une ou plusieurs cases ne peut pas être enregistré tel quel.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Votre saisie est toujours à l’écran.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>Corrigez les cases marquées, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Cette liste est illisible</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>Le fichier n’est pas une liste que Tremplin comprend.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>Rien n’a été importé et le fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>Enregistrez-la en Excel ou en CSV et réessayez.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>L’échange a été interrompu</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>Quelque chose n’a pas marché entre cet ordinateur et le registre.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>Ce qui n’est pas envoyé reste ici et partira la prochaine fois.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>Le registre est injoignable</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>Il n’y a pas de connexion au registre, ou elle s’est coupée.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>Continuez à travailler ; renvoyez quand il y aura internet.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>Le registre n’a pas pu prouver que c’est lui</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>Ce qui a répondu n’est pas le registre, ou son certificat ne vaut pas à la date qu’indique cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>Vérifiez la date de l’ordinateur ; à l’hôtel, connectez-vous d’abord à son réseau. Si cela continue, prévenez votre coordinateur.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>Le registre a dit non</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>Le registre n’a pas accepté cette demande.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>Ce qui n’est pas envoyé reste ici.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>Réessayez ; si cela continue, prévenez votre coordinateur.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>Ce n’est pas votre registre</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>Une réponse est arrivée que votre registre n’a pas signée. Le réseau d’ici l’altère peut-être.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>La réponse a été jetée ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>Essayez sur un autre réseau, et prévenez votre coordinateur.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>Ce qui n’est pas envoyé reste ici et partira après une mise à jour.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>Le registre est trop ancien pour ce Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>Le registre est d’une version que ce Tremplin ne comprend plus.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>Ce qui n’a pas été envoyé reste ici et partira quand le registre sera mis à jour.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>Dites à la personne qui gère le registre qu’il faut le mettre à jour.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>Cette invitation ne peut pas servir</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>L’invitation n’est pas valable.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>Rien n’a changé, et le texte de l’invitation est toujours là.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>Demandez une nouvelle invitation à votre coordinateur.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>Un fichier est inutilisable</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>Le système n’a pas laissé Tremplin lire ou écrire un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>Choisissez un autre endroit, ou vérifiez que celui-ci accepte l’écriture.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>Un défaut de Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>Tremplin a fait quelque chose qu’il n’aurait pas dû.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui a été enregistré avant est en sécurité.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>Ce Tremplin est trop ancien pour le registre</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>Le registre a évolué, et cette version ne le comprend plus.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>Réessayez. Si cela revient, envoyez le journal à votre coordinateur ; il ne contient aucune donnée personnelle.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>Cet ordinateur a été retiré</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>Le registre n’accepte plus cet ordinateur.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>Ce qui n’est pas envoyé reste ici, chiffré.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>Parlez-en à votre coordinateur.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>Le registre ne connaît pas cet ordinateur</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>Le registre n’a pas cet appareil.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Les horloges ne s’accordent pas</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>L’horloge de cet ordinateur et celle du registre sont trop éloignées.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Pas encore rattaché</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>Ce coffre n’appartient encore à aucun registre.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>Tout reste sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>Rejoignez avec une invitation, à la page Envoi.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>La demande est arrivée deux fois</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>Le registre avait déjà vu cette demande même.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>Rien n’a été noté deux fois.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>Envoyez et recevez encore une fois.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>Ce n’est pas à vous de le faire</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Trop à la fois</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>Le registre en prend moins à la fois.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>Le registre est occupé</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>Le registre a trop à faire en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>Ce n’est pas une invitation entière</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>Le texte n’est pas une invitation, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>Copiez tout le texte, de TREMPLIN1 à la fin, ou ouvrez le fichier.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>L’invitation a expiré</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Son temps est passé.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>L’invitation a déjà servi</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>Une invitation rattache un ordinateur, une seule fois.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>Le registre ne connaît pas cette invitation</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>Le registre n’a jamais écrit cette invitation, ou l’a reprise.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier ne contient rien.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>Le fichier ne s’ouvre pas : il n’est pas là, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>Fermez-le dans les autres programmes, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>Le fichier est plus gros que toute liste.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>Le fichier est d’un autre type : ni classeur, ni texte, ni carte de visite.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>Demandez la liste en fichier Excel ou CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>Enregistrez une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>Le fichier est tronqué ou abîmé.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>Redemandez le fichier, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>Le codage des lettres de ce fichier est inconnu.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>Enregistrez-le en classeur Excel, ou en CSV codé en UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>Ce coffre doit entendre le registre</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>Cet ordinateur n’a pas échangé avec le registre depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>Tout est encore ici, chiffré.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>Connectez-vous à internet et déverrouillez de nouveau.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>Ceci n’ouvre pas le coffre</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>Le code est abîmé, ou il a été fait pour un autre coffre ou une autre demande.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>Vérifiez que vous avez le texte entier, ou demandez à votre coordinateur de le refaire.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>Ce qu’il n’avait pas envoyé a été remis au coordinateur ; les personnes sans consentement ont disparu avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>En attente de votre coordinateur</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>Votre coordinateur doit accepter cet ordinateur avant qu’il puisse envoyer et recevoir.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>Vous pouvez travailler comme d’habitude ; tout est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>Prévenez votre coordinateur ; l’envoi commencera ensuite tout seul.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>Votre coordinateur n’a pas accepté cet ordinateur</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>La demande d’adhésion de cet ordinateur a été refusée.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>Ce que vous avez noté est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>Parlez-en à votre coordinateur ; une autre invitation permet de redemander.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>Votre accès est suspendu</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>Pour l’instant le registre ne reçoit rien de vous et ne vous donne rien.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>Parlez-en à votre coordinateur ; l’envoi reprendra ensuite tout seul.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>Votre rôle ou vos régions ne le permettent pas.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>Pas pour vous-même</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>Personne ne change ses propres droits ni ne retire l’ordinateur devant lequel il est assis.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>Cette région n’existe pas</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>Une région nommée ici n’est pas de ce programme.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>Choisissez dans la liste des régions.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>Quelqu’un a été plus rapide</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>Cet ordinateur n’attend plus de réponse.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Relisez la liste.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>Cette personne n’existe pas</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>Le registre ne connaît plus cette personne.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>Cette invitation n’existe pas</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>Le registre ne connaît pas cette invitation.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>L’invitation a été retirée</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>La personne qui a écrit cette invitation l’a reprise.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>Cette fiche a été effacée</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>Le registre l’a effacée en application de la loi.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>Rien n’y a été enregistré ; vos autres fiches sont inchangées.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>Fermez ce formulaire.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>Ce fichier ne vient pas de Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>C’est un autre type de fichier, ou il a été tronqué.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>Choisissez un autre fichier, ou faites-le réécrire ; son auteur a tout gardé.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>Ce fichier a été modifié en route</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>Il n’est pas tel que l’ordinateur de son auteur l’a écrit : abîmé, ou falsifié.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>Faites-le réécrire ; son auteur a tout gardé.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>Ce fichier est destiné à un autre registre</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>Son auteur travaille pour un autre programme que celui de ce coffre.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>Ouvrez le coffre de ce programme, ou rendez la clé.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>Une confirmation qui n’est pas du registre</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>Ce fichier dit que le registre a votre travail, et votre registre ne l’a pas signé.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>Il n’a pas été cru : ce qu’il nomme compte toujours comme non envoyé.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>N’utilisez pas ce fichier, et prévenez votre coordinateur.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>Rien n’a bougé ; ce que chacun a saisi est toujours sur son propre ordinateur.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>Les deux ordinateurs ne se sont pas compris</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>L’un a dit quelque chose que l’autre n’attendait pas.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>Réessayez, ou prenez une clé USB.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>Pas de réseau pour se retrouver</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>Cet ordinateur n’est sur aucun réseau que celui de votre collègue pourrait partager.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>Rejoignez tous deux le Wi-Fi de la salle, ou le partage de connexion d’un même téléphone ; sinon, prenez une clé USB.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>L’autre ordinateur est injoignable</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>Il est sur un autre réseau, il n’affiche plus son code, ou un pare-feu ou le Wi-Fi de la salle sépare les ordinateurs.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>Vérifiez que les deux sont sur le même Wi-Fi et que le code est encore à l’écran ; sinon, prenez le partage de connexion d’un téléphone, ou une clé USB.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>Pendant dix minutes, aucun ordinateur n’est venu par ce code ; un pare-feu ou le Wi-Fi de la salle l’a peut-être tenu à l’écart.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>Affichez un nouveau code et réessayez ; sinon, prenez le partage de connexion d’un téléphone, ou une clé USB.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>Les deux ordinateurs se sont perdus de vue</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>La connexion s’est coupée avant la fin.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>Ce qui était arrivé entier est gardé, tout le reste est où il était ; rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>Réessayez ; le même code sert tant qu’il est à l’écran.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>Ce n’est pas le code d’un ordinateur</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>Une lettre ou un chiffre est faux, ou il en manque.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>Retapez les 16 lettres et chiffres, comme l’autre ordinateur les affiche.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>L’autre ordinateur affiche un autre code</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>Ce code était pour une rencontre précédente, ou pour l’ordinateur de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>Demandez à votre collègue le code qui est à son écran maintenant.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Trop de codes faux</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>Quelqu’un sur ce réseau a essayé plusieurs codes faux ; cet ordinateur a donc cessé d’écouter.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>Affichez un nouveau code et ne le dites qu’à votre collègue.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>Quelqu’un d’autre est venu avant</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>Un autre ordinateur est déjà venu par ce code.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>Attendez qu’ils aient fini, puis demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>Vos ordinateurs appartiennent à deux programmes</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>Le coffre ouvert sur l’autre ordinateur est pour un autre registre que celui-ci.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>Ouvrez des coffres du même programme sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>L’un des deux ordinateurs a été retiré</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>Le registre ne l’accepte plus ; rien ne lui est donc remis.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>C’est le code de votre propre ordinateur</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>Le code ramène au coffre où vous êtes.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>Tapez le code qui est à l’écran de votre collègue.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>Quelqu’un s’interpose sur ce réseau</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>Ce qui est arrivé ne venait pas de l’ordinateur qui affiche le code.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>Prenez un autre réseau, ou une clé USB, et prévenez votre coordinateur.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>L’autre ordinateur a dit non</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>Votre collègue a dit non, ou a fermé la fenêtre.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>Parlez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>Pas confirmé à temps</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>Trois minutes ont passé avant que vous ayez dit oui tous les deux.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>Réessayez, et comparez le nombre tout de suite.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>Les deux ordinateurs ont des versions différentes de Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>Les versions sont trop éloignées pour une rencontre.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>Installez la dernière version sur les deux, ou prenez une clé USB.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>Trop pour une seule rencontre</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>Ce qui attend sur l’un des ordinateurs dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>Prenez une clé USB.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>L’autre ordinateur n’a pas pu le prendre</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>Quelque chose a mal tourné là-bas pendant qu’il reprenait votre travail.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>Votre travail est toujours ici et compte comme non envoyé.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>Voyez ce qui s’affiche là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Cet accès est terminé</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>On y a mis fin, ou son temps est écoulé.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>Laissez lire ce système à nouveau ; il reçoit un autre secret.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>Il n’y a pas d’accès de ce genre</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>Le registre ne connaît pas cet accès.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>Ce segment est plus récent que le programme</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>Il demande quelque chose que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>Rien n’a été compté ni modifié.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>Mettez Tremplin à jour, ou retirez la ligne inconnue.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>La clé du registre est ailleurs</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>La clé du registre a été changée sur une autre machine, et son fichier n’est pas encore ici.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>Apportez le fichier de la clé depuis cette machine.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>Ce fichier vient d’un Tremplin plus récent</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>Une version plus récente de Tremplin l’a écrit.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>Rien n’en a été repris ; son auteur a tout gardé.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>Installez la dernière version de Tremplin sur cet ordinateur, ou confiez le fichier à un autre.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>Il faut une meilleure phrase de passe</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Trop facile à deviner.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Prenez quatre mots ou plus, sans lien entre eux.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>Votre saisie est retrouvée. Reprenez où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>Besoins par nature</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>Besoins par secteur</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>Besoins par région</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>Besoins par programme</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>Attendus selon la liste</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>dont rencontrés</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes approchées</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>Besoins notés</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>Ressenti sur l’offre</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>Malentendus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Soulevés</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Levés</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>sans détail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>pas encore décidé : {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>Données personnelles : à garder en lieu sûr, à ne remettre à personne.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Écrire un PDF</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>Le registre ne connaît pas l’ordinateur dont elle vient.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>Le registre connaît cette fiche comme d’une autre sorte.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>Elle est hors des régions et événements qui vous sont confiés.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>Une valeur est trop longue.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>Elle contient un champ impossible.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>Une valeur n’est pas valable.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Elle ne change rien.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>Quelque chose a été imprimé, ou écrit en PDF.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>Une liste a été écrite dans un fichier.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>Le registre a été restauré ; cet ordinateur renvoie ce qui lui manque.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>Le registre a une nouvelle clé ; l’ancienne s’en est portée garante.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>Cet ordinateur signe avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>Une nouvelle phrase de passe a été définie avec la clé de secours.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>Le registre ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>tout est au registre</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>Arrêté ; le reste suivra la prochaine fois.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Rien de nouveau d’un côté ni de l’autre.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>Cet ordinateur a rejoint le registre au nom de {name}.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>Cela vient d’un ordinateur retiré ; votre coordinateur l’examine.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>Le registre accepte cet ordinateur.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>Seuls les coordinateurs peuvent modifier ceci.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>Deux valeurs</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>Supprimé et modifié</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être la même</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>Travail sauvé</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>Prouvé ici seulement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>Un portable demande l’accès</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Question pour vous</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Confié</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>Attend l’ambassadeur</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>Valeur choisie</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Réunies</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>demande une correction</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>met en attente</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>a rétabli sa valeur</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>Tant que personne ne décide, la dernière valeur est montrée et toutes sont gardées.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>Tant que personne ne décide, la fiche reste.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>Tant que personne ne décide, les deux figurent dans chaque liste et comptent double.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>Tant que personne ne décide, seul le portable d’origine le montre.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>Tant que personne ne décide, elle n’est que sur ce portable.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>Tant que personne ne regarde, la fiche compte telle quelle.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>Si personne n’agit, la fiche ne pourra plus servir après ce jour.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>Tant que personne ne décide, cela ne compte nulle part.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>Tant que personne ne décide, ce portable ne peut rien envoyer.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>Tant que vous ne répondez pas, rien n’est décidé.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>Votre valeur reste de toute façon dans l’historique.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>il n’y a pas de nom</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>il n’y a ni téléphone ni e-mail</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>un téléphone n’est pas un numéro valable</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>l’année de naissance est peu crédible</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>le même téléphone</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>presque le même téléphone</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>le même e-mail</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>presque le même e-mail</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>le même nom, écrit autrement</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>la même ville</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>la même année de naissance</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>la même entreprise</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>le même badge</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>un autre téléphone</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>un autre e-mail</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>La personne a retiré son consentement à être conservée.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>Le consentement à la conservation expire le {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>Valeurs différentes : {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>Quelqu’un l’a supprimée pendant qu’un autre la modifiait.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>Peut-être une seule personne : {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>Peut-être une seule personne.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>L’un a dit que c’est la même personne, l’autre que non.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>Deux coordinateurs ont décidé différemment. Tranchez une fois.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>À regarder : {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>Le registre a été remis à un jour plus ancien et n’a plus cette fiche.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>Le coordinateur vous interroge sur cette fiche.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>Une autre valeur que la vôtre a été gardée.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>Cela concerne une fiche hors des régions et événements confiés à {name}.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>C’était sur un portable de {name} quand il a été retiré.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>{name} a installé le portable {device} et demande l’accès.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>les sépare de nouveau</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>Décidé par une règle</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>Une règle du programme a décidé : {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>Son auteur a répondu. Il n’y a plus rien à choisir.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>Remise au registre</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>le confie à l’administration</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>le nom contient des chiffres</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
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
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>La valeur donnée en dernier</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>La valeur la plus complète</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>La valeur de la coordination</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>La valeur de la source la plus fiable</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>si elle dit tout ce que disent les autres</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>si seule la graphie diffère</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinateurs</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>Deux personnes l’ont modifiée en même temps : décidez-la dans la file.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Une règle sans nom</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>au registre</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>deux valeurs</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>changement en attente</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
</context>
</TS>
