<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
</context>
<context>
    <name>messages</name>
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
        <source>Nothing was changed.</source>
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
        <source>A fault in Tremplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
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
</TS>
