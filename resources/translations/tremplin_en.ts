<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>%n item decided.</numerusform>
            <numerusform>%n items decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>Noted for %n item.</numerusform>
            <numerusform>Noted for %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n person is expected there from now on.</numerusform>
            <numerusform>%n people are expected there from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>%n list of words</numerusform>
            <numerusform>%n lists of words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>%n file of others travels with it.</numerusform>
            <numerusform>%n files of others travel with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>%n confirmation of the register travels with it.</numerusform>
            <numerusform>%n confirmations of the register travel with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>%n file taken over.</numerusform>
            <numerusform>%n files taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>%n change can be seen here already.</numerusform>
            <numerusform>%n changes can be seen here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>The register confirms %n of your changes.</numerusform>
            <numerusform>The register confirms %n of your changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>%n file of others waits here for the register.</numerusform>
            <numerusform>%n files of others wait here for the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>%n file of others handed to the register.</numerusform>
            <numerusform>%n files of others handed to the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>%n change written to a stick.</numerusform>
            <numerusform>%n changes written to a stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>%n file read from a stick.</numerusform>
            <numerusform>%n files read from a stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n file of others went with them.</numerusform>
            <numerusform>%n files of others went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n confirmation of the register went with them.</numerusform>
            <numerusform>%n confirmations of the register went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n change given to {name}.</numerusform>
            <numerusform>%n changes given to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n change left on a stick or with a colleague and is not confirmed yet.</numerusform>
            <numerusform>%n changes left on a stick or with a colleague and are not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>%n person is left here. Show them.</numerusform>
            <numerusform>%n people are left here. Show them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>%n record only here</numerusform>
            <numerusform>%n records only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n change sent.</numerusform>
            <numerusform>%n changes sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>%n record received.</numerusform>
            <numerusform>%n records received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>%n record to decide.</numerusform>
            <numerusform>%n records to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>%n value decided by rule.</numerusform>
            <numerusform>%n values decided by rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>%n change set aside.</numerusform>
            <numerusform>%n changes set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>%n laptop asks to join.</numerusform>
            <numerusform>%n laptops ask to join.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>%n more item to decide.</numerusform>
            <numerusform>%n more items to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>%n person erased here: they had not agreed to be kept.</numerusform>
            <numerusform>%n people erased here: they had not agreed to be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>%n answer sheet brought up to date.</numerusform>
            <numerusform>%n answer sheets brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>%n person only here</numerusform>
            <numerusform>%n people only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>changes to %n person not sent</numerusform>
            <numerusform>changes to %n people not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>%n more field waits.</numerusform>
            <numerusform>%n more fields wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>person recorded</numerusform>
            <numerusform>people recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>need noted</numerusform>
            <numerusform>needs noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>may go to the register</numerusform>
            <numerusform>may go to the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>stays on this laptop</numerusform>
            <numerusform>stay on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>%n of them met</numerusform>
            <numerusform>%n of them met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>%n record goes out.</numerusform>
            <numerusform>%n records go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>%n stays: they said no.</numerusform>
            <numerusform>%n stay: they said no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>%n stays: they did not consent to it.</numerusform>
            <numerusform>%n stay: they did not consent to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>Written: {file}, %n record.</numerusform>
            <numerusform>Written: {file}, %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>%n person reached.</numerusform>
            <numerusform>%n people reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>%n of them did not agree to statistics and counts as a bare number, without detail and without a list.</numerusform>
            <numerusform>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>%n person gets this task.</numerusform>
            <numerusform>%n people get this task.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>%n moved by a week.</numerusform>
            <numerusform>%n moved by a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>%n person handed out</numerusform>
            <numerusform>%n people handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>%n may not be contacted.</numerusform>
            <numerusform>%n may not be contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>%n may not leave this laptop.</numerusform>
            <numerusform>%n may not leave this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>%n is outside their regions.</numerusform>
            <numerusform>%n are outside their regions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>%n is on a list already.</numerusform>
            <numerusform>%n are on a list already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>%n person who had not agreed to be kept was erased from this laptop: their time was over.</numerusform>
            <numerusform>%n people who had not agreed to be kept were erased from this laptop: their time was over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>%n person without consent will soon be erased from this laptop.</numerusform>
            <numerusform>%n people without consent will soon be erased from this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>%n marked: the next decision shows first what becomes of it.</numerusform>
            <numerusform>%n marked: the next decision shows first what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>%n earlier step</numerusform>
            <numerusform>%n earlier steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>%n form was typed and not saved. All of it is kept but perhaps the last keys.</numerusform>
            <numerusform>%n forms were typed and not saved. All of it is kept but perhaps the last keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>%n follow-up or referral is due.</numerusform>
            <numerusform>%n follow-ups and referrals are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>%n person on your lists to approach.</numerusform>
            <numerusform>%n people on your lists to approach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>%n question from the coordinator waits for you.</numerusform>
            <numerusform>%n questions from the coordinator wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>%n value of yours was not kept.</numerusform>
            <numerusform>%n values of yours were not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n of them said no to the register, or was not asked yet: what is about them stays on this laptop.</numerusform>
            <numerusform>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>%n linked record stays without it</numerusform>
            <numerusform>%n linked records stay without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>%n linked record goes there with it</numerusform>
            <numerusform>%n linked records go there with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>%n linked record stays with it</numerusform>
            <numerusform>%n linked records stay with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>%n linked record follows.</numerusform>
            <numerusform>%n linked records follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Bring in %n row</numerusform>
            <numerusform>Bring in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n person recorded</numerusform>
            <numerusform>%n people recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n row added to people known</numerusform>
            <numerusform>%n rows added to people known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>The list was taken back: %n record deleted.</numerusform>
            <numerusform>The list was taken back: %n records deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>%n person stays: somebody went on with them since.</numerusform>
            <numerusform>%n people stay: somebody went on with them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>The picture holds the code of %n person.</numerusform>
            <numerusform>The picture holds the codes of %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>%n field has two values.</numerusform>
            <numerusform>%n fields have two values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>%n change only there</numerusform>
            <numerusform>%n changes only there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>%n change in quarantine</numerusform>
            <numerusform>%n changes in quarantine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>Show %n person</numerusform>
            <numerusform>Show %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>%n person, on this laptop only</numerusform>
            <numerusform>%n people, on this laptop only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>%n record, on this laptop only</numerusform>
            <numerusform>%n records, on this laptop only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>%n record with something that was not sent.</numerusform>
            <numerusform>%n records with something that was not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>%n record, on this laptop and nowhere else.</numerusform>
            <numerusform>%n records, on this laptop and nowhere else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>%n person did not agree to be kept in the register, or was not asked. That record stays here, for a limited time.</numerusform>
            <numerusform>%n people did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>%n change set aside by the register, to be looked at.</numerusform>
            <numerusform>%n changes set aside by the register, to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>%n record told</numerusform>
            <numerusform>%n records told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>%n past decision on these fields.</numerusform>
            <numerusform>%n past decisions on these fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>The rule would have made %n of them by itself.</numerusform>
            <numerusform>The rule would have made %n of them by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>%n of these was decided otherwise.</numerusform>
            <numerusform>%n of these were decided otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>%n value that waits now would be decided.</numerusform>
            <numerusform>%n values that wait now would be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>%n would still wait for a person.</numerusform>
            <numerusform>%n would still wait for a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>It is destroyed after %n day.</numerusform>
            <numerusform>It is destroyed after %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
