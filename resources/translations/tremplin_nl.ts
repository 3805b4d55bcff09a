<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays on this laptop: no consent to be kept in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name, then family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: city, profile, sectors, skills …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>{field} becomes “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide · Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · Enter decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two people change the same thing, both values stay and meet here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what has two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {effect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {earlier} → {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. Nothing of it is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Use four or more words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a name or a city, or the whole phone number, is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is. The folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EventCard</name>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look a forgotten passphrase up. Keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>Ambassadeurs</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Eerste evenement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one still opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase of several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremplin and the register do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Tremplin and the register no longer understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
