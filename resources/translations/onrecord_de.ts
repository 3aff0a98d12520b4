<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bi&amp;bliothek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bibliothek &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>Rückgängig: &amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Als &amp;Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Bibliothek &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Rand</translation>
    </message>
    <message>
        <source>&amp;Organisations' statements</source>
        <translation>&amp;Aussagen von Organisationen</translation>
    </message>
    <message>
        <source>&amp;Unnamed sources' statements</source>
        <translation>Aussagen &amp;ungenannter Quellen</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>&amp;Darstellung …</translation>
    </message>
    <message>
        <source>Theme: as the s&amp;ystem</source>
        <translation>Farben: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation>Farben: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Farben: d&amp;unkel</translation>
    </message>
    <message>
        <source>Theme: se&amp;pia</source>
        <translation>Farben: Se&amp;pia</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Farben: hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Text la&amp;rger</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Te&amp;xt smaller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Highlight the passage</source>
        <translation>Stelle &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Bookmark the article</source>
        <translation>&amp;Lesezeichen für den Artikel</translation>
    </message>
    <message>
        <source>Bookmark the &amp;passage</source>
        <translation>Lesezeichen für die S&amp;telle</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Note &amp;from a template…</source>
        <translation>Notiz aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation>Auf die Lese&amp;liste</translation>
    </message>
    <message>
        <source>Mark &amp;read or unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schlagw&amp;örter …</translation>
    </message>
    <message>
        <source>Read &amp;sooner</source>
        <translation>&amp;Früher lesen</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>&amp;Später lesen</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>An&amp;gaben bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the te&amp;xt…</source>
        <translation>Te&amp;xt bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Versions of the text…</source>
        <translation>&amp;Versionen des Textes …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Statement: ri&amp;ght as it stands</source>
        <translation>Aussage: &amp;richtig, wie sie dasteht</translation>
    </message>
    <message>
        <source>Statement: it is n&amp;one</source>
        <translation>Aussage: ist kei&amp;ne</translation>
    </message>
    <message>
        <source>Statement: some&amp;body else’s…</source>
        <translation>Aussage: von jemand a&amp;nderem …</translation>
    </message>
    <message>
        <source>Passage: a statement o&amp;f…</source>
        <translation>Stelle: Aussage &amp;von …</translation>
    </message>
    <message>
        <source>Statement checked: &amp;confirmed</source>
        <translation>Aussage geprüft: &amp;bestätigt</translation>
    </message>
    <message>
        <source>Statement checked: di&amp;ffers</source>
        <translation>Aussage geprüft: w&amp;eicht ab</translation>
    </message>
    <message>
        <source>Statement checked: d&amp;isputed</source>
        <translation>Aussage geprüft: &amp;umstritten</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Irgendwohin gehen …</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>Nächster &amp;Artikel</translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächster &amp;ungelesener</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Zurückblättern</translation>
    </message>
    <message>
        <source>Next &amp;statement</source>
        <translation>Nächste Au&amp;ssage</translation>
    </message>
    <message>
        <source>Previous s&amp;tatement</source>
        <translation>Vorige A&amp;ussage</translation>
    </message>
    <message>
        <source>Next by the same spea&amp;ker</source>
        <translation>Nächste &amp;desselben Sprechers</translation>
    </message>
    <message>
        <source>Previous by the same sp&amp;eaker</source>
        <translation>Vorige d&amp;esselben Sprechers</translation>
    </message>
    <message>
        <source>Next &amp;highlight</source>
        <translation>Nächste &amp;Markierung</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Alle Artikel</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Ne&amp;w free note</source>
        <translation>Neue &amp;freie Notiz</translation>
    </message>
    <message>
        <source>Temp&amp;lates of notes…</source>
        <translation>Notiz&amp;vorlagen …</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>&amp;Prüfliste</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>Papier&amp;korb …</translation>
    </message>
    <message>
        <source>Add the sa&amp;mple articles</source>
        <translation>&amp;Beispielartikel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the sample articles</source>
        <translation>Beispielartikel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>Bibliothek p&amp;rüfen</translation>
    </message>
    <message>
        <source>C&amp;ompact the library</source>
        <translation>Bibliothek ver&amp;dichten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten &amp;ändern …</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About On Record</source>
        <translation>&amp;Über On Record</translation>
    </message>
    <message>
        <source>Take off the reading list</source>
        <translation>Von der Leseliste nehmen</translation>
    </message>
    <message>
        <source>Put on the reading list</source>
        <translation>Auf die Leseliste setzen</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take “{words}” out of the search</source>
        <translation>„{words}“ aus der Suche nehmen</translation>
    </message>
    <message>
        <source>How the search was understood</source>
        <translation>Wie die Suche verstanden wurde</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>“{key}:” is no filter, looked for as words</source>
        <translation>„{key}:“ ist kein Filter, wird als Wort gesucht</translation>
    </message>
    <message>
        <source>“{value}” means nothing, left out</source>
        <translation>„{value}“ bedeutet nichts, wird ausgelassen</translation>
    </message>
    <message>
        <source>“{key}: {value}” means nothing, left out</source>
        <translation>„{key}: {value}“ bedeutet nichts, wird ausgelassen</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>nicht {words}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>mit Markierungen</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>auf der Leseliste</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>said by {name}: {value}</source>
        <translation>gesagt von {name}: {value}</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>gesagt von {name}</translation>
    </message>
    <message>
        <source>said: {value}</source>
        <translation>gesagt: {value}</translation>
    </message>
    <message>
        <source>speaker {value}</source>
        <translation>Sprecher {value}</translation>
    </message>
    <message>
        <source>source {value}</source>
        <translation>Quelle {value}</translation>
    </message>
    <message>
        <source>tag {value}</source>
        <translation>Schlagwort {value}</translation>
    </message>
    <message>
        <source>in the title: {value}</source>
        <translation>im Titel: {value}</translation>
    </message>
    <message>
        <source>in notes: {value}</source>
        <translation>in Notizen: {value}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor dem {day}</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>nach dem {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{n} % read</source>
        <translation>{n} % gelesen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>will sich nicht äußern</translation>
    </message>
    <message>
        <source>tags: {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>speakers: {names}</source>
        <translation>Sprecher: {names}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Statement of…</source>
        <translation>Aussage von …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Moved with the text. Is it right?</source>
        <translation>Mit dem Text gewandert. Stimmt die Stelle?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Sie stimmt</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation>Markieren: {colour}</translation>
    </message>
    <message>
        <source>Start of the passage</source>
        <translation>Anfang der Stelle</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Ende der Stelle</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Hier anbringen</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Place it at the selected words</source>
        <translation>An den ausgewählten Wörtern anbringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>place {n} of {total}</source>
        <translation>Stelle {n} von {total}</translation>
    </message>
    <message>
        <source>%n % alike</source>
        <translation>zu %n % gleich</translation>
    </message>
    <message>
        <source>No place is like it. Select the words in the article that it belongs to.</source>
        <translation>Keine Stelle ist ihr ähnlich. Wählen Sie im Artikel die Wörter aus, zu denen sie gehört.</translation>
    </message>
    <message>
        <source>1 mark could not be placed</source>
        <translation>1 Vermerk hat seine Stelle verloren</translation>
    </message>
    <message>
        <source>%n marks could not be placed</source>
        <translation>%n Vermerke haben ihre Stelle verloren</translation>
    </message>
    <message>
        <source>1 mark was moved: check</source>
        <translation>1 Vermerk ist gewandert: prüfen</translation>
    </message>
    <message>
        <source>%n marks were moved: check</source>
        <translation>%n Vermerke sind gewandert: prüfen</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>check of a statement</source>
        <translation>Prüfung einer Aussage</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>gewandert</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>Search texts and notes for “{words}”</source>
        <translation>Texte und Notizen nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>moved, check</source>
        <translation>gewandert, prüfen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>not found: “{quote}”</source>
        <translation>nicht gefunden: „{quote}“</translation>
    </message>
    <message>
        <source>Check: {verdict}</source>
        <translation>Prüfung: {verdict}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag, such as claims/budget</source>
        <translation>Schlagwort, etwa Forderungen/Haushalt</translation>
    </message>
    <message>
        <source>Tag of the check</source>
        <translation>Schlagwort der Prüfung</translation>
    </message>
    <message>
        <source>What checking has shown, in Markdown; Ctrl+Return keeps it</source>
        <translation>Was die Prüfung ergab, in Markdown; Strg+Eingabe behält es</translation>
    </message>
    <message>
        <source>Note of the check</source>
        <translation>Notiz zur Prüfung</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Add sample articles</source>
        <translation>Beispielartikel hinzufügen</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Drop a folder of articles on this window, or import one. What you drop is copied in.</source>
        <translation>Ziehen Sie einen Ordner mit Artikeln auf dieses Fenster, oder importieren Sie einen. Was Sie ablegen, wird kopiert.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J for the first.</source>
        <translation>Wählen Sie einen in der Liste, oder drücken Sie J für den ersten.</translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation>Die Bibliothek ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link to {address}</source>
        <translation>Verweis auf {address}</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation>Wessen Worte sind das?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Looking for who said what…</source>
        <translation>Es wird gesucht, wer was gesagt hat …</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Click a fact to edit it</source>
        <translation>Klicken Sie auf eine Angabe, um sie zu ändern</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>von Ihnen entschieden</translation>
    </message>
    <message>
        <source>checked: {verdict}</source>
        <translation>geprüft: {verdict}</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not a statement</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders …</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>The whole quote</source>
        <translation>Das ganze Zitat</translation>
    </message>
    <message>
        <source>Only this part of it</source>
        <translation>Nur dieser Teil davon</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Namen eingeben …</translation>
    </message>
    <message>
        <source>Is the same speaker as</source>
        <translation>Ist derselbe Sprecher wie</translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation>Ein anderer Sprecher …</translation>
    </message>
    <message>
        <source>Is two speakers</source>
        <translation>Sind zwei Sprecher</translation>
    </message>
    <message>
        <source>Is an organisation</source>
        <translation>Ist eine Organisation</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Ist eine Person</translation>
    </message>
    <message>
        <source>Another one says this</source>
        <translation>Ein anderer sagt das</translation>
    </message>
    <message>
        <source>Another one than in other articles</source>
        <translation>Ein anderer als in anderen Artikeln</translation>
    </message>
    <message>
        <source>Goes to the next statement of this speaker</source>
        <translation>Führt zur nächsten Aussage dieses Sprechers</translation>
    </message>
    <message>
        <source>%n direct</source>
        <translation>%n wörtlich</translation>
    </message>
    <message>
        <source>Shows them</source>
        <translation>Zeigt sie</translation>
    </message>
    <message>
        <source>Folds organisations and unnamed sources</source>
        <translation>Faltet Organisationen und ungenannte Quellen zusammen</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>falten</translation>
    </message>
    <message>
        <source>show organisations</source>
        <translation>Organisationen zeigen</translation>
    </message>
    <message>
        <source>hide organisations</source>
        <translation>Organisationen ausblenden</translation>
    </message>
    <message>
        <source>show unnamed sources</source>
        <translation>ungenannte Quellen zeigen</translation>
    </message>
    <message>
        <source>hide unnamed sources</source>
        <translation>ungenannte Quellen ausblenden</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 Organisation</translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation>%n Organisationen</translation>
    </message>
    <message>
        <source>1 unnamed source</source>
        <translation>1 ungenannte Quelle</translation>
    </message>
    <message>
        <source>%n unnamed sources</source>
        <translation>%n ungenannte Quellen</translation>
    </message>
    <message>
        <source>? uncertain</source>
        <translation>? unsicher</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Bookmark this passage</source>
        <translation>Lesezeichen für diese Stelle</translation>
    </message>
    <message>
        <source>Copy this statement as citation</source>
        <translation>Diese Aussage als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>The text is kept here.</source>
        <translation>Der Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Bookmarked article</source>
        <translation>Artikel mit Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark the article</source>
        <translation>Lesezeichen für den Artikel</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>refused to comment</source>
        <translation>wollte sich nicht äußern</translation>
    </message>
    <message>
        <source>denies this</source>
        <translation>bestreitet das</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teilweise zitiert</translation>
    </message>
    <message>
        <source>in the writer's words</source>
        <translation>mit den Worten des Verfassers</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>refuses to comment</source>
        <translation>will sich nicht äußern</translation>
    </message>
    <message>
        <source>urges</source>
        <translation>fordert</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>verspricht</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>1 statement here</source>
        <translation>1 Aussage hier</translation>
    </message>
    <message>
        <source>%n statements here</source>
        <translation>%n Aussagen hier</translation>
    </message>
    <message>
        <source>{counts} in the library</source>
        <translation>{counts} in der Bibliothek</translation>
    </message>
    <message>
        <source>%n in the library</source>
        <translation>%n in der Bibliothek</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <translation>unbekannter Sprecher</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>speaker {name}</source>
        <translation>Sprecher {name}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>(guessed)</source>
        <translation>(vermutet)</translation>
    </message>
    <message>
        <source>%n min</source>
        <translation>%n Min.</translation>
    </message>
    <message>
        <source>title from the text</source>
        <translation>Titel aus dem Text</translation>
    </message>
    <message>
        <source>Insert a template…</source>
        <translation>Vorlage einfügen …</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About On Record</source>
        <translation>Über On Record</translation>
    </message>
    <message>
        <source>A reader of news articles that shows who said what.</source>
        <translation>Ein Leseprogramm für Zeitungsartikel, das zeigt, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>On Record opens no network connection. A link is handed to your web browser, when you click it. Your articles and notes stay on this computer.</source>
        <translation>On Record öffnet keine Netzverbindung. Ein Verweis wird Ihrem Browser übergeben, wenn Sie ihn anklicken. Ihre Artikel und Notizen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>On Record: MIT</source>
        <translation>On Record: MIT</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Apply to %n statement</source>
        <translation>Auf %n Aussage anwenden</translation>
    </message>
    <message>
        <source>Apply to %n statements</source>
        <translation>Auf %n Aussagen anwenden</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Statements like this one</source>
        <translation>Aussagen wie diese</translation>
    </message>
    <message>
        <source>%n more like this</source>
        <translation>%n weitere wie diese</translation>
    </message>
    <message>
        <source>Decide for %n more, ticked below</source>
        <translation>Für %n weitere mitentscheiden, die unten angehakt sind</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The library could not be opened.</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open the backup of {day}</source>
        <translation>Sicherung vom {day} öffnen</translation>
    </message>
    <message>
        <source>{name} is gone or empty, but there is a backup of it. Open that, or close this message to begin a new library; the backup stays.</source>
        <translation>{name} ist verschwunden oder leer, aber es gibt eine Sicherung. Öffnen Sie diese, oder schließen Sie diese Meldung, um eine neue Bibliothek zu beginnen; die Sicherung bleibt.</translation>
    </message>
    <message>
        <source>The damaged library was kept as {name}.</source>
        <translation>Die beschädigte Bibliothek wurde als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>What you wrote is not saved, so the window stays open; beside the text it says why. Where it cannot be saved at all, copy it elsewhere first.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert, deshalb bleibt das Fenster offen; neben dem Text steht, warum. Lässt es sich gar nicht speichern, kopieren Sie es zuerst anderswohin.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>%n article deleted.</source>
        <translation>%n Artikel gelöscht.</translation>
    </message>
    <message>
        <source>%n articles deleted.</source>
        <translation>%n Artikel gelöscht.</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Kopiert: {citation}</translation>
    </message>
    <message>
        <source>The sample articles are gone.</source>
        <translation>Die Beispielartikel sind entfernt.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Linked from %n note</source>
        <translation>In %n Notiz verlinkt</translation>
    </message>
    <message>
        <source>Linked from %n notes</source>
        <translation>In %n Notizen verlinkt</translation>
    </message>
    <message>
        <source>%n more</source>
        <translation>%n weitere</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not a statement</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Somebody else said it:</source>
        <translation>Jemand anders hat es gesagt:</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
</context>
<context>
    <name>BookmarkDelegate</name>
    <message>
        <source>moved, check</source>
        <translation>gewandert, prüfen</translation>
    </message>
    <message>
        <source>its passage is gone</source>
        <translation>seine Stelle ist verschwunden</translation>
    </message>
    <message>
        <source>Name, or nothing</source>
        <translation>Name, oder nichts</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BookmarksPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Search bookmarks</source>
        <translation>Lesezeichen durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Article date</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>Last made</source>
        <translation>Zuletzt gesetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No bookmark has these words</source>
        <translation>Kein Lesezeichen hat diese Wörter</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>B bookmarks the article you read, Shift+B the passage that is selected.</source>
        <translation>B setzt ein Lesezeichen für den Artikel, Umschalt+B für die ausgewählte Stelle.</translation>
    </message>
    <message>
        <source>%n bookmark</source>
        <translation>%n Lesezeichen</translation>
    </message>
    <message>
        <source>%n bookmarks</source>
        <translation>%n Lesezeichen</translation>
    </message>
    <message>
        <source>Open at the passage</source>
        <translation>An der Stelle öffnen</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Delete bookmark</source>
        <translation>Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Delete %n bookmarks</source>
        <translation>%n Lesezeichen löschen</translation>
    </message>
    <message>
        <source>Bookmark deleted.</source>
        <translation>Lesezeichen gelöscht.</translation>
    </message>
    <message>
        <source>%n bookmarks deleted.</source>
        <translation>%n Lesezeichen gelöscht.</translation>
    </message>
</context>
<context>
    <name>ChoicesModel</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Commands</name>
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
    <name>Company</name>
    <message>
        <source>Beside them:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Who speaks in the same articles: {names}</source>
        <translation>Wer in denselben Artikeln spricht: {names}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>One with the other {name}, of %n statement</source>
        <translation>Eins mit {name} mit %n Aussage</translation>
    </message>
    <message>
        <source>One with the other {name}, of %n statements</source>
        <translation>Eins mit {name} mit %n Aussagen</translation>
    </message>
    <message>
        <source>Same as another speaker…</source>
        <translation>Dasselbe wie ein anderer Sprecher …</translation>
    </message>
    <message>
        <source>Not the same as {name}</source>
        <translation>Nicht derselbe wie {name}</translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation>Das ist eine Person</translation>
    </message>
    <message>
        <source>This is an organisation</source>
        <translation>Das ist eine Organisation</translation>
    </message>
    <message>
        <source>This is an unnamed source</source>
        <translation>Das ist eine ungenannte Quelle</translation>
    </message>
    <message>
        <source>{name} and {other} are two speakers again.</source>
        <translation>{name} und {other} sind wieder zwei Sprecher.</translation>
    </message>
    <message>
        <source>Someone else said this…</source>
        <translation>Jemand anders hat das gesagt …</translation>
    </message>
    <message>
        <source>In this article it is another {name}</source>
        <translation>In diesem Artikel ist es ein anderer {name}</translation>
    </message>
    <message>
        <source>This is not a statement</source>
        <translation>Das ist keine Aussage</translation>
    </message>
    <message>
        <source>Whoever speaks there is another {name} now.</source>
        <translation>Wer dort spricht, ist jetzt ein anderer {name}.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>{name} is a person now.</source>
        <translation>{name} ist jetzt eine Person.</translation>
    </message>
    <message>
        <source>{name} is an organisation now.</source>
        <translation>{name} ist jetzt eine Organisation.</translation>
    </message>
    <message>
        <source>{name} is an unnamed source now.</source>
        <translation>{name} ist jetzt eine ungenannte Quelle.</translation>
    </message>
    <message>
        <source>It is no longer shown as a statement.</source>
        <translation>Das wird nicht mehr als Aussage gezeigt.</translation>
    </message>
    <message>
        <source>This is right as it stands</source>
        <translation>Das ist richtig, wie es dasteht</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>It is kept as it stands, whatever later readings find.</source>
        <translation>Es bleibt, wie es dasteht, was auch immer spätere Läufe finden.</translation>
    </message>
    <message>
        <source>Checked: {verdict}.</source>
        <translation>Geprüft: {verdict}.</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>Your choice is kept when articles are read again.</source>
        <translation>Ihre Wahl bleibt bestehen, wenn Artikel erneut gelesen werden.</translation>
    </message>
    <message>
        <source>The statement is {name}'s now.</source>
        <translation>Die Aussage gehört jetzt zu {name}.</translation>
    </message>
    <message>
        <source>{other} and {name} are one speaker now.</source>
        <translation>{other} und {name} sind jetzt ein Sprecher.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Something went wrong in On Record</source>
        <translation>In On Record ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. What you were writing has been stored. The text below says where it happened; it stands in the log too, and is sent nowhere. Look through it before you pass it on.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was Sie gerade schrieben, wurde gespeichert. Der Text unten sagt, wo es geschah; er steht auch im Protokoll und wird nirgendwohin gesendet. Sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Text of the error</source>
        <translation>Text des Fehlers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{text}
(happened {n} times)</source>
        <translation>{text}
({n}-mal aufgetreten)</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>2024-03-01</source>
        <translation>2024-03-01</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>EditDetailsDialog</name>
    <message>
        <source>“{text}” is no day of the calendar. Write it as {example}, or leave it out.</source>
        <translation>„{text}“ ist kein Tag des Kalenders. Schreiben Sie ihn wie {example}, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>“{text}” is no web address. It starts with https:// or http://.</source>
        <translation>„{text}“ ist keine Webadresse. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Details of {n} articles</source>
        <translation>Angaben von {n} Artikeln</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What you change is changed in all of them; the rest stays as it is.</source>
        <translation>Was Sie ändern, wird in allen geändert; das Übrige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Several; kept unless you write here</source>
        <translation>Verschieden; bleibt so, wenn Sie hier nichts schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>of several origins</source>
        <translation>verschiedener Herkunft</translation>
    </message>
    <message>
        <source>from the text's opening</source>
        <translation>aus dem Anfang des Textes</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>aus dem Text</translation>
    </message>
</context>
<context>
    <name>ErrorHandler</name>
    <message>
        <source>On Record was ended by an error of its own last time. What you wrote was stored.</source>
        <translation>On Record wurde beim letzten Mal von einem eigenen Fehler beendet. Was Sie schrieben, wurde gespeichert.</translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation>Fehler anzeigen</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation>Die {n} ausgewählten Artikel</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>{articles} written to {file}</source>
        <translation>{articles} in {file} geschrieben</translation>
    </message>
    <message>
        <source>1 file was changed there and left as it is: {file}</source>
        <translation>1 Datei wurde dort geändert und bleibt, wie sie ist: {file}</translation>
    </message>
    <message>
        <source>%n files were changed there and left as they are: {file}</source>
        <translation>%n Dateien wurden dort geändert und bleiben, wie sie sind: {file}</translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation>Export nach {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>Mit &amp;privaten Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ziel wählen …</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a folder for Obsidian, one file an article</source>
        <translation>ein Ordner für Obsidian, eine Datei je Artikel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>one file that reads well by itself</source>
        <translation>eine Datei, die sich für sich gut liest</translation>
    </message>
    <message>
        <source>On Record (JSON)</source>
        <translation>On Record (JSON)</translation>
    </message>
    <message>
        <source>everything, to import again</source>
        <translation>alles, zum erneuten Importieren</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Web Annotations</translation>
    </message>
    <message>
        <source>notes, bookmarks and statements as JSON-LD</source>
        <translation>Notizen, Lesezeichen und Aussagen als JSON-LD</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>the statements, for a spreadsheet</source>
        <translation>die Aussagen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>the articles, for LaTeX</source>
        <translation>die Artikel, für LaTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>the articles, for Zotero and its like</source>
        <translation>die Artikel, für Zotero und Ähnliche</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Keine Notiz passt dazu.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Tags of the article</source>
        <translation>Schlagwörter des Artikels</translation>
    </message>
    <message>
        <source>Tags of %n articles</source>
        <translation>Schlagwörter von %n Artikeln</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>Tags of %n notes</source>
        <translation>Schlagwörter von %n Notizen</translation>
    </message>
    <message>
        <source>Tags of the highlight</source>
        <translation>Schlagwörter der Markierung</translation>
    </message>
    <message>
        <source>Tags of %n highlights</source>
        <translation>Schlagwörter von %n Markierungen</translation>
    </message>
    <message>
        <source>Tags of the bookmark</source>
        <translation>Schlagwörter des Lesezeichens</translation>
    </message>
    <message>
        <source>Tags of %n bookmarks</source>
        <translation>Schlagwörter von %n Lesezeichen</translation>
    </message>
    <message>
        <source>Tags of the statement</source>
        <translation>Schlagwörter der Aussage</translation>
    </message>
    <message>
        <source>Tags of %n statements</source>
        <translation>Schlagwörter von %n Aussagen</translation>
    </message>
    <message>
        <source>%n article archived.</source>
        <translation>%n Artikel archiviert.</translation>
    </message>
    <message>
        <source>%n articles archived.</source>
        <translation>%n Artikel archiviert.</translation>
    </message>
    <message>
        <source>The order can be changed in “To read”, by your own order.</source>
        <translation>Die Reihenfolge lässt sich unter „Leseliste“ ändern, in der eigenen Reihenfolge.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Name it…</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>It will stand in the sidebar. A name that is in use is given to this search instead.</source>
        <translation>Sie wird in der Seitenleiste stehen. Ein Name, der schon vergeben ist, geht auf diese Suche über.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <translation>Die gespeicherte Suche wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Article date</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>Article title</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>On articles</source>
        <translation>Zu Artikeln</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Freie Notizen</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
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
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen …</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} entfernen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Words of a statement</source>
        <translation>Wörter einer Aussage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Teilweise zitiert</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Handlungen</translation>
    </message>
    <message>
        <source>State of checking</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Geprüft oder nicht</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
</context>
<context>
    <name>FreeNotePage</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Left out of exports, prints and hover cards</source>
        <translation>Fehlt in Exporten, Ausdrucken und Karten</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Versions of the note</source>
        <translation>Versionen der Notiz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>With the note now</source>
        <translation>Mit der Notiz, wie sie ist</translation>
    </message>
    <message>
        <source>With the version before</source>
        <translation>Mit der Version davor</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Version geändert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Struck out: only in the note now. Marked: only in this version.</source>
        <translation>Durchgestrichen: nur in der jetzigen Notiz. Hervorgehoben: nur in dieser Version.</translation>
    </message>
    <message>
        <source>Struck out: taken away by this version. Marked: new in it.</source>
        <translation>Durchgestrichen: von dieser Version entfernt. Hervorgehoben: neu in ihr.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown)</source>
        <translation>Text und Markdown (*.txt *.md *.markdown)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Importing {n} files and folders</source>
        <translation>{n} Dateien und Ordner werden importiert</translation>
    </message>
    <message>
        <source>%n article imported</source>
        <translation>%n Artikel importiert</translation>
    </message>
    <message>
        <source>%n articles imported</source>
        <translation>%n Artikel importiert</translation>
    </message>
    <message>
        <source>%n newer version</source>
        <translation>%n neuere Version</translation>
    </message>
    <message>
        <source>%n newer versions</source>
        <translation>%n neuere Versionen</translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation>%n schon bekannt</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>%n abgelehnt</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Bericht durchsuchen</translation>
    </message>
    <message>
        <source>File or reason</source>
        <translation>Datei oder Grund</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%n file</source>
        <translation>%n Datei</translation>
    </message>
    <message>
        <source>%n files</source>
        <translation>%n Dateien</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>Wird angehalten; was fertig ist, bleibt</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Choose an action and press the new key.</source>
        <translation>Wählen Sie eine Aktion, und drücken Sie die neue Taste.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{key} is for “{what}” and stays so. Press another key.</source>
        <translation>{key} ist für „{what}“ und bleibt es. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”, which will be without it.</source>
        <translation>{key} ist die Taste von „{action}“, das dann ohne sie ist.</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>Diese Taste übernehmen</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Compacting the library</source>
        <translation>Bibliothek wird verdichtet</translation>
    </message>
    <message>
        <source>The library was compacted.</source>
        <translation>Die Bibliothek wurde verdichtet.</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Drop a folder of articles here, or choose one with File &gt; Import.</source>
        <translation>Ziehen Sie einen Ordner mit Artikeln hierher, oder wählen Sie einen mit Datei &gt; Importieren.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>No article here has “{words}” in its title, its text or its notes.</source>
        <translation>Kein Artikel hat hier „{words}“ im Titel, im Text oder in den Notizen.</translation>
    </message>
    <message>
        <source>No article here fits “{words}”.</source>
        <translation>Kein Artikel hier passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Articles that you put on the reading list wait here.</source>
        <translation>Artikel, die Sie auf die Leseliste setzen, warten hier.</translation>
    </message>
    <message>
        <source>Every article has been opened.</source>
        <translation>Jeder Artikel ist geöffnet worden.</translation>
    </message>
    <message>
        <source>Articles with a bookmark stand here. B bookmarks the one you read.</source>
        <translation>Hier stehen Artikel mit Lesezeichen. B setzt eines für den, den Sie lesen.</translation>
    </message>
    <message>
        <source>Articles with notes stand here. N writes one about the article you read.</source>
        <translation>Hier stehen Artikel mit Notizen. N schreibt eine zu dem, den Sie lesen.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>No article belongs to this part of the library.</source>
        <translation>Kein Artikel gehört zu diesem Teil der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>my order</source>
        <translation>eigene Reihenfolge</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>beste Treffer zuerst</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Mit Markierungen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation>Ein Sprecher</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of articles</source>
        <translation>Liste der Artikel</translation>
    </message>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Markierung gelöscht.</translation>
    </message>
    <message>
        <source>Bookmark deleted.</source>
        <translation>Lesezeichen gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Something else was changed since. Open the list again.</source>
        <translation>Inzwischen wurde etwas anderes geändert. Öffnen Sie die Liste erneut.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Select the words to highlight first, or step to a statement.</source>
        <translation>Zuerst die Worte auswählen, die hervorgehoben werden sollen, oder zu einer Aussage gehen.</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Articles of {month}</source>
        <translation>Artikel vom {month}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>The note that this leads to is no longer there.</source>
        <translation>Die Notiz, zu der das führt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten …</translation>
    </message>
    <message>
        <source>[no speaker]</source>
        <translation>[kein Sprecher]</translation>
    </message>
    <message>
        <source>[no date]</source>
        <translation>[kein Datum]</translation>
    </message>
    <message>
        <source>[no quote]</source>
        <translation>[kein Zitat]</translation>
    </message>
    <message>
        <source>[no title]</source>
        <translation>[kein Titel]</translation>
    </message>
    <message>
        <source>[untitled: {title}]</source>
        <translation>[ohne Titel: {title}]</translation>
    </message>
    <message>
        <source>[no source]</source>
        <translation>[keine Quelle]</translation>
    </message>
    <message>
        <source>[day not known]</source>
        <translation>[Tag nicht bekannt]</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>edited {when}</source>
        <translation>bearbeitet {when}</translation>
    </message>
    <message>
        <source>moved, check</source>
        <translation>gewandert, prüfen</translation>
    </message>
    <message>
        <source>its passage is gone</source>
        <translation>seine Stelle ist verschwunden</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>Schreiben Sie eine Notiz. Markdown wird verstanden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Nicht gespeichert. {why}</translation>
    </message>
</context>
<context>
    <name>NoteHands</name>
    <message>
        <source>%n note deleted.</source>
        <translation>%n Notiz gelöscht.</translation>
    </message>
    <message>
        <source>%n notes deleted.</source>
        <translation>%n Notizen gelöscht.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag (nested by “/”)</source>
        <translation>Schlagwort (mit „/“ verschachtelt)</translation>
    </message>
    <message>
        <source>Save notes as Markdown</source>
        <translation>Notizen als Markdown speichern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Remove #{name}</source>
        <translation>#{name} entfernen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Notizen löschen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Copy as Markdown, without private notes</source>
        <translation>Als Markdown kopieren, ohne private Notizen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as Markdown, without private notes…</source>
        <translation>Als Markdown speichern, ohne private Notizen …</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern …</translation>
    </message>
    <message>
        <source>Copy with private notes</source>
        <translation>Mit privaten Notizen kopieren</translation>
    </message>
    <message>
        <source>Save with private notes…</source>
        <translation>Mit privaten Notizen speichern …</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>With these ▾</source>
        <translation>Mit diesen ▾</translation>
    </message>
    <message>
        <source>What to do with the chosen notes</source>
        <translation>Was mit den gewählten Notizen geschehen soll</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>Keine Notiz passt dazu</translation>
    </message>
    <message>
        <source>Try other words, or show all notes.</source>
        <translation>Versuchen Sie andere Wörter, oder zeigen Sie alle Notizen.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Select a passage while you read and press N, or write a note of its own.</source>
        <translation>Wählen Sie beim Lesen eine Stelle aus und drücken Sie N, oder schreiben Sie eine Notiz für sich.</translation>
    </message>
    <message>
        <source>%n note</source>
        <translation>%n Notiz</translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation>%n Notizen</translation>
    </message>
    <message>
        <source>%n chosen</source>
        <translation>%n gewählt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Im Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>Onward</name>
    <message>
        <source>Who says this is not known, so nothing else is by the same speaker.</source>
        <translation>Wer das sagt, ist nicht bekannt; also ist nichts anderes von derselben Person.</translation>
    </message>
    <message>
        <source>{name} says nothing before this here.</source>
        <translation>{name} sagt hier davor nichts.</translation>
    </message>
    <message>
        <source>{name} says nothing further here.</source>
        <translation>{name} sagt hier nichts weiter.</translation>
    </message>
    <message>
        <source>No later article has words of theirs; the same key again goes round.</source>
        <translation>Kein späterer Artikel enthält Worte dieser Person; dieselbe Taste noch einmal beginnt von vorn.</translation>
    </message>
    <message>
        <source>No earlier article has words of theirs; the same key again goes round.</source>
        <translation>Kein früherer Artikel enthält Worte dieser Person; dieselbe Taste noch einmal beginnt am anderen Ende.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The same key again goes on in “{title}”.</source>
        <translation>Dieselbe Taste noch einmal geht in „{title}“ weiter.</translation>
    </message>
    <message>
        <source>The same key again goes on in “{title}” of {day}.</source>
        <translation>Dieselbe Taste noch einmal geht in „{title}“ vom {day} weiter.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Irgendwohin gehen</translation>
    </message>
    <message>
        <source>An action, an article, a speaker, a source</source>
        <translation>Eine Aktion, ein Artikel, ein Sprecher, eine Quelle</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note as it reads</source>
        <translation>Notiz, wie sie sich liest</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The article was saved as {file}.</source>
        <translation>Der Artikel wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>PDF wird gespeichert</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The article was sent to {printer}.</source>
        <translation>Der Artikel wurde an {printer} gesendet.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck läuft</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>&amp;Speakers and their statements</source>
        <translation>&amp;Sprechern und ihren Aussagen</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Private notes &amp;too</source>
        <translation>Auch &amp;privaten Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>%n more is like it.</source>
        <translation>%n weitere ist ihr ähnlich.</translation>
    </message>
    <message>
        <source>%n more are like it.</source>
        <translation>%n weitere sind ihr ähnlich.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>There is another speaker of that name.</source>
        <translation>Es gibt noch einen Sprecher dieses Namens.</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Beide sind derselbe</translation>
    </message>
    <message>
        <source>{who} is an organisation now.</source>
        <translation>{who} ist jetzt eine Organisation.</translation>
    </message>
    <message>
        <source>{who} is a person now.</source>
        <translation>{who} ist jetzt eine Person.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntem</translation>
    </message>
    <message>
        <source>It is no longer shown as a statement.</source>
        <translation>Sie wird nicht mehr als Aussage gezeigt.</translation>
    </message>
    <message>
        <source>It is {who}’s statement now.</source>
        <translation>Es ist jetzt eine Aussage von {who}.</translation>
    </message>
    <message>
        <source>It is marked as a statement of {who}.</source>
        <translation>Die Stelle ist als Aussage von {who} markiert.</translation>
    </message>
    <message>
        <source>{former} is called {who} now.</source>
        <translation>{former} heißt jetzt {who}.</translation>
    </message>
    <message>
        <source>{former} and {who} are one speaker now.</source>
        <translation>{former} und {who} sind jetzt ein Sprecher.</translation>
    </message>
    <message>
        <source>In this article it is another {who} now than elsewhere.</source>
        <translation>In diesem Artikel ist es jetzt ein anderer {who} als anderswo.</translation>
    </message>
    <message>
        <source>It is said by another {who} now.</source>
        <translation>Das sagt jetzt ein anderer {who}.</translation>
    </message>
    <message>
        <source>It is kept as it stands, whatever later readings find.</source>
        <translation>Sie bleibt, wie sie steht, was auch immer spätere Lesungen finden.</translation>
    </message>
    <message>
        <source>So is %n other of the same mention in this article.</source>
        <translation>Ebenso %n andere derselben Nennung in diesem Artikel.</translation>
    </message>
    <message>
        <source>So are %n others of the same mention in this article.</source>
        <translation>Ebenso %n andere derselben Nennung in diesem Artikel.</translation>
    </message>
    <message>
        <source>They are one {who} now.</source>
        <translation>Beide sind jetzt ein {who}.</translation>
    </message>
    <message>
        <source>You said that it is not a statement. Tick those that are none either.</source>
        <translation>Sie sagten, dass es keine Aussage ist. Haken Sie an, was auch keine ist.</translation>
    </message>
    <message>
        <source>You said whose it is. Tick those that are theirs too.</source>
        <translation>Sie sagten, wessen Aussage es ist. Haken Sie an, was auch dazugehört.</translation>
    </message>
    <message>
        <source>You said that it is right. Tick those that are right too.</source>
        <translation>Sie sagten, dass es richtig ist. Haken Sie an, was auch richtig ist.</translation>
    </message>
    <message>
        <source>Select the words of the statement first.</source>
        <translation>Zuerst die Worte der Aussage auswählen.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>The engine is sure of every statement, or you have decided about it.</source>
        <translation>Das Programm ist sich jeder Aussage sicher, oder Sie haben entschieden.</translation>
    </message>
    <message>
        <source>%n statement that the engine is not sure of</source>
        <translation>%n Aussage, deren sich das Programm nicht sicher ist</translation>
    </message>
    <message>
        <source>%n statements that the engine is not sure of</source>
        <translation>%n Aussagen, deren sich das Programm nicht sicher ist</translation>
    </message>
    <message>
        <source>Right: {n}.</source>
        <translation>Richtig: {n}.</translation>
    </message>
    <message>
        <source>Not a statement: {n}.</source>
        <translation>Keine Aussage: {n}.</translation>
    </message>
    <message>
        <source>Given to somebody else: {n}.</source>
        <translation>Jemand anderem gegeben: {n}.</translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation>%n Aussage</translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation>%n Aussagen</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save what is shown now in its place</source>
        <translation>Speichern, was jetzt stattdessen gezeigt wird</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search, or said:name after:2024-03</source>
        <translation>Suchen, oder said:Name after:2024-03</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Keine solche Taste</translation>
    </message>
    <message>
        <source>Search by what it does, or by the key.</source>
        <translation>Suchen Sie nach dem, was sie tut, oder nach der Taste.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Parts of the library</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Mit Markierungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Statements that the engine is not sure of</source>
        <translation>Aussagen, deren sich das Programm nicht sicher ist</translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation>Alle Sprecher …</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the sample articles</source>
        <translation>Beispielartikel entfernen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation>Code (Strg+E)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+8)</source>
        <translation>Liste (Strg+Umschalt+8)</translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translation>Nummerierte Liste (Strg+Umschalt+7)</translation>
    </message>
    <message>
        <source>Tasks (Ctrl+Shift+T)</source>
        <translation>Aufgaben (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Quotation (Ctrl+Shift+9)</source>
        <translation>Zitat (Strg+Umschalt+9)</translation>
    </message>
    <message>
        <source>Link to an article, speaker or note ([[)</source>
        <translation>Verweis auf Artikel, Sprecher oder Notiz ([[)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Link to the web (Ctrl+K)</source>
        <translation>Verweis ins Web (Strg+K)</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct this speaker</source>
        <translation>Diesen Sprecher berichtigen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>Alle Aussagen zeigen</translation>
    </message>
    <message>
        <source>Reading {statements}…</source>
        <translation>{statements} werden gelesen …</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation>%n Aussage</translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation>%n Aussagen</translation>
    </message>
    <message>
        <source>%n utterance</source>
        <translation>%n Äußerung</translation>
    </message>
    <message>
        <source>%n utterances</source>
        <translation>%n Äußerungen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>%n report</source>
        <translation>%n Bericht</translation>
    </message>
    <message>
        <source>%n reports</source>
        <translation>%n Berichte</translation>
    </message>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>{n} direct</source>
        <translation>{n} wörtlich</translation>
    </message>
    <message>
        <source>Nothing said so</source>
        <translation>Nichts so gesagt</translation>
    </message>
    <message>
        <source>No statement has all of this. Take one condition away.</source>
        <translation>Keine Aussage hat das alles. Nehmen Sie eine Bedingung weg.</translation>
    </message>
    <message>
        <source>No statements</source>
        <translation>Keine Aussagen</translation>
    </message>
    <message>
        <source>No article of the library has a statement of this speaker.</source>
        <translation>Kein Artikel der Bibliothek hat eine Aussage dieses Sprechers.</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Im Artikel öffnen</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Worte kopieren</translation>
    </message>
    <message>
        <source>Copy all {n} as citations</source>
        <translation>Alle {n} als Zitate mit Quelle kopieren</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Choose a speaker</source>
        <translation>Sprecher wählen</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Sprecher durchsuchen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation>{name} ist derselbe Sprecher wie</translation>
    </message>
    <message>
        <source>Their statements become those of one speaker. You can undo it.</source>
        <translation>Ihre Aussagen werden die eines Sprechers. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>%n article</source>
        <translation>%n Artikel</translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation>%n Artikel</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Sprecher durchsuchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannte</translation>
    </message>
    <message>
        <source>%n speaker</source>
        <translation>%n Sprecher</translation>
    </message>
    <message>
        <source>%n speakers</source>
        <translation>%n Sprecher</translation>
    </message>
    <message>
        <source>the first {n}; search finds the others</source>
        <translation>die ersten {n}; die Suche findet die anderen</translation>
    </message>
    <message>
        <source>most statements first</source>
        <translation>die meisten Aussagen zuerst</translation>
    </message>
    <message>
        <source>No speaker of this name</source>
        <translation>Kein Sprecher dieses Namens</translation>
    </message>
    <message>
        <source>Try a surname alone.</source>
        <translation>Versuchen Sie nur den Nachnamen.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>Choose All to see every speaker.</source>
        <translation>Wählen Sie Alle, um jeden Sprecher zu sehen.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Noch keine Sprecher</translation>
    </message>
    <message>
        <source>Import articles: whoever says something in them stands here.</source>
        <translation>Importieren Sie Artikel: Wer darin etwas sagt, steht hier.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{name} seems to be open in another window of On Record, which does not answer. If that one is gone, or was on another computer, open the library here.</source>
        <translation>{name} ist anscheinend in einem anderen Fenster von On Record geöffnet, das nicht antwortet. Wenn es dieses nicht mehr gibt oder es auf einem anderen Rechner war, öffnen Sie die Bibliothek hier.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
</context>
<context>
    <name>StatementDelegate</name>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>StatementExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the statements that are listed</source>
        <translation>Die aufgelisteten Aussagen exportieren</translation>
    </message>
    <message>
        <source>Write what is listed to a Markdown or CSV file</source>
        <translation>Was aufgelistet ist, in eine Markdown- oder CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Markdown, to read and cite from</source>
        <translation>Markdown, zum Lesen und Zitieren</translation>
    </message>
    <message>
        <source>CSV, to count with</source>
        <translation>CSV, zum Zählen</translation>
    </message>
    <message>
        <source>Export the statements</source>
        <translation>Aussagen exportieren</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation>%n Aussage</translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation>%n Aussagen</translation>
    </message>
    <message>
        <source>{statements} written to {file}</source>
        <translation>{statements} in {file} geschrieben</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>also in %n other</source>
        <translation>auch in %n weiteren</translation>
    </message>
    <message>
        <source>also in %n others</source>
        <translation>auch in %n weiteren</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What the note can link to</source>
        <translation>Worauf die Notiz verweisen kann</translation>
    </message>
    <message>
        <source>{choice}, {number} of {all}</source>
        <translation>{choice}, {number} von {all}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag, or part/of/a/tree</source>
        <translation>Schlagwort hinzufügen, oder Teil/eines/Baums</translation>
    </message>
    <message>
        <source>Return or a comma adds it; Backspace takes the last one away.</source>
        <translation>Eingabe oder Komma fügt es hinzu; die Rücktaste nimmt das letzte weg.</translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>All tags…</source>
        <translation>Alle Schlagwörter …</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Seine Artikel zeigen</translation>
    </message>
    <message>
        <source>Rename, merge, delete…</source>
        <translation>Umbenennen, zusammenführen, löschen …</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A name in use merges the two. What lies within a tag, “a/b” within “a”, goes with it.</source>
        <translation>Ein schon vergebener Name führt beide zusammen. Was in einem Schlagwort liegt, „a/b“ in „a“, geht mit.</translation>
    </message>
    <message>
        <source>%n tag</source>
        <translation>%n Schlagwort</translation>
    </message>
    <message>
        <source>%n tags</source>
        <translation>%n Schlagwörter</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>Kein Schlagwort hat diese Wörter</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Press G to tag the article you read or the selected ones, or write #tags in a note.</source>
        <translation>Drücken Sie G, um den gelesenen Artikel oder die ausgewählten zu verschlagworten, oder schreiben Sie #Schlagwörter in eine Notiz.</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Seine Artikel zeigen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Whatever carries “{name}” shall carry</source>
        <translation>Was „{name}“ trägt, soll tragen:</translation>
    </message>
    <message>
        <source>“{former}” and “{name}” are one tag now.</source>
        <translation>„{former}“ und „{name}“ sind jetzt ein Schlagwort.</translation>
    </message>
    <message>
        <source>“{former}” is called “{name}” now.</source>
        <translation>„{former}“ heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” was deleted; what carried it is still there.</source>
        <translation>„{name}“ wurde gelöscht; was es trug, ist noch da.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of notes</source>
        <translation>Notizvorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What a note begins with, in Markdown</source>
        <translation>Womit eine Notiz beginnt, in Markdown</translation>
    </message>
    <message>
        <source>Filled in from the passage: {fields}</source>
        <translation>Aus der Stelle eingesetzt: {fields}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>{speaker} said on {date}:

&gt; {quote}
</source>
        <translation>{speaker} sagte am {date}:

&gt; {quote}
</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Open an article to print it.</source>
        <translation>Öffnen Sie einen Artikel, um ihn zu drucken.</translation>
    </message>
    <message>
        <source>Open an article to edit its text.</source>
        <translation>Öffnen Sie einen Artikel, um seinen Text zu bearbeiten.</translation>
    </message>
    <message>
        <source>Open an article to see its versions.</source>
        <translation>Öffnen Sie einen Artikel, um seine Versionen zu sehen.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>This is what you typed before; it was not saved yet.</source>
        <translation>Das haben Sie zuvor geschrieben; es war noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The former text is kept as a version. Notes, marks and statements find their places again.</source>
        <translation>Der frühere Text bleibt als Version erhalten. Notizen, Vermerke und Aussagen finden ihre Stellen wieder.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Close, save later</source>
        <translation>Schließen, später speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Statements over time</source>
        <translation>Aussagen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation>%n Aussage</translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation>%n Aussagen</translation>
    </message>
    <message>
        <source>Shift+click: all up to here</source>
        <translation>Umschalt+Klick: alles bis hier</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete waits here until you empty it.</source>
        <translation>Was Sie löschen, wartet hier, bis Sie ihn leeren.</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%n thing</source>
        <translation>%n Ding</translation>
    </message>
    <message>
        <source>%n things</source>
        <translation>%n Dinge</translation>
    </message>
    <message>
        <source>%n selected</source>
        <translation>%n ausgewählt</translation>
    </message>
    <message>
        <source>Delete {total} for good? Undo cannot bring any of it back.</source>
        <translation>{total} endgültig löschen? Rückgängig bringt davon nichts zurück.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation>gelöscht {when}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo down to</source>
        <translation>Rückgängig bis</translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation>Schritte, der letzte zuerst</translation>
    </message>
    <message>
        <source>Undoes %n step</source>
        <translation>Macht %n Schritt rückgängig</translation>
    </message>
    <message>
        <source>Undoes %n steps</source>
        <translation>Macht %n Schritte rückgängig</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something else was changed since; Edit &gt; Undo goes back step by step.</source>
        <translation>Inzwischen wurde etwas anderes geändert; Bearbeiten &gt; Rückgängig geht Schritt für Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading who said what: %n article left</source>
        <translation>Wer was gesagt hat: noch %n Artikel</translation>
    </message>
    <message>
        <source>Reading who said what: %n articles left</source>
        <translation>Wer was gesagt hat: noch %n Artikel</translation>
    </message>
</context>
<context>
    <name>UtteranceCounts</name>
    <message>
        <source>%n utterance</source>
        <translation>%n Äußerung</translation>
    </message>
    <message>
        <source>%n utterances</source>
        <translation>%n Äußerungen</translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation>%n Aussage</translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation>%n Aussagen</translation>
    </message>
    <message>
        <source>%n report</source>
        <translation>%n Bericht</translation>
    </message>
    <message>
        <source>%n reports</source>
        <translation>%n Berichte</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation>Versionen des Textes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What is different from the current text</source>
        <translation>Was am jetzigen Text anders ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurückkehren</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>aus der Quelle</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzige</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>{gone} words are only in this version, {new} only in the current one.</source>
        <translation>{gone} Wörter stehen nur in dieser Version, {new} nur in der jetzigen.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>Das ist der jetzige Text.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Next statement of that speaker; with Shift, the one before</source>
        <translation>Nächste Aussage dieses Sprechers; mit Umschalt die davor</translation>
    </message>
    <message>
        <source>A colour, for selected words or a highlight that was picked</source>
        <translation>Eine Farbe, für ausgewählte Wörter oder eine angeklickte Markierung</translation>
    </message>
    <message>
        <source>Move the end of a picked mark by a word; with Ctrl, its start</source>
        <translation>Das Ende eines angeklickten Vermerks um ein Wort verschieben; mit Strg den Anfang</translation>
    </message>
    <message>
        <source>Leave what was opened last</source>
        <translation>Verlassen, was zuletzt geöffnet wurde</translation>
    </message>
    <message>
        <source>In a note: bold, italic, code, a link to the web</source>
        <translation>In einer Notiz: fett, kursiv, Code, ein Link ins Netz</translation>
    </message>
    <message>
        <source>In a note: numbers, a list, a quotation, tasks</source>
        <translation>In einer Notiz: Nummern, eine Liste, ein Zitat, Aufgaben</translation>
    </message>
    <message>
        <source>In a note: a link to an article, speaker or note; a tag</source>
        <translation>In einer Notiz: ein Link zu Artikel, Sprecher oder Notiz; ein Schlagwort</translation>
    </message>
    <message>
        <source>Through the list, or through the text</source>
        <translation>Durch die Liste, oder durch den Text</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>The library was backed up to {file}.</source>
        <translation>Die Bibliothek wurde in {file} gesichert.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>What can be gone to</source>
        <translation>Wohin man gehen kann</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> of {0} articles</source>
        <translation> von {0} Artikeln</translation>
    </message>
    <message>
        <source> the article</source>
        <translation> für den Artikel</translation>
    </message>
    <message>
        <source> the bookmark</source>
        <translation> für das Lesezeichen</translation>
    </message>
    <message>
        <source> the check</source>
        <translation> für die Prüfung</translation>
    </message>
    <message>
        <source> the highlight</source>
        <translation> für die Markierung</translation>
    </message>
    <message>
        <source> the note</source>
        <translation> für die Notiz</translation>
    </message>
    <message>
        <source> {0} articles</source>
        <translation> für {0} Artikel</translation>
    </message>
    <message>
        <source> {0} bookmarks</source>
        <translation> für {0} Lesezeichen</translation>
    </message>
    <message>
        <source> {0} checks</source>
        <translation> für {0} Prüfungen</translation>
    </message>
    <message>
        <source> {0} highlights</source>
        <translation> für {0} Markierungen</translation>
    </message>
    <message>
        <source> {0} notes</source>
        <translation> für {0} Notizen</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>A file of the system or an editor, not an article.</source>
        <translation>Eine Datei des Systems oder eines Editors, kein Artikel.</translation>
    </message>
    <message>
        <source>A hidden file without an ending is not an article.</source>
        <translation>Eine versteckte Datei ohne Endung ist kein Artikel.</translation>
    </message>
    <message>
        <source>A hidden or system folder; import it by itself to have it read.</source>
        <translation>Ein versteckter oder Systemordner; importieren Sie ihn für sich, um ihn lesen zu lassen.</translation>
    </message>
    <message>
        <source>A newer search took over.</source>
        <translation>Eine neuere Suche hat übernommen.</translation>
    </message>
    <message>
        <source>A note on a passage needs the article of the passage.</source>
        <translation>Eine Notiz zu einer Stelle braucht den Artikel der Stelle.</translation>
    </message>
    <message>
        <source>A quotation mark is opened there and never closed.</source>
        <translation>Ein Anführungszeichen wird dort geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A record of the kind {0} is damaged: {1}. Export the library again.</source>
        <translation>Ein Datensatz der Art {0} ist beschädigt: {1}. Exportieren Sie die Bibliothek erneut.</translation>
    </message>
    <message>
        <source>A row is damaged or over 64 MB; the rows before it were read.</source>
        <translation>Eine Zeile ist beschädigt oder über 64 MB groß; die Zeilen davor wurden gelesen.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Ein Sprecher braucht einen Namen.</translation>
    </message>
    <message>
        <source>A tag needs a name with a letter or a number in it.</source>
        <translation>Ein Schlagwort braucht einen Namen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Ein Titel kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A {0} needs words to stand at. Select some first.</source>
        <translation>{0}: Es braucht Wörter, an denen es steht. Wählen Sie zuerst welche aus.</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Add the sample articles</source>
        <translation>Beispielartikel hinzufügen</translation>
    </message>
    <message>
        <source>An article cannot be moved before itself.</source>
        <translation>Ein Artikel kann nicht vor sich selbst gestellt werden.</translation>
    </message>
    <message>
        <source>An article cannot be without words. Delete the article instead, if it is not wanted.</source>
        <translation>Ein Artikel kann nicht ohne Wörter sein. Löschen Sie stattdessen den Artikel, wenn er nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Nothing was lost; try again when it is done.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek. Nichts ging verloren; versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Another saved search is called “{0}”. Choose another name.</source>
        <translation>Eine andere gespeicherte Suche heißt „{0}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Article {0} has no version {1}.</source>
        <translation>Artikel {0} hat keine Version {1}.</translation>
    </message>
    <message>
        <source>Change the order of the saved searches</source>
        <translation>Reihenfolge der gespeicherten Suchen ändern</translation>
    </message>
    <message>
        <source>Change the order of what is to be read{0}</source>
        <translation>Reihenfolge der Leseliste ändern{0}</translation>
    </message>
    <message>
        <source>Change what the speaker is</source>
        <translation>Art des Sprechers ändern</translation>
    </message>
    <message>
        <source>Check statement</source>
        <translation>Aussage prüfen</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Confirm the place of a {0}</source>
        <translation>Stelle bestätigen: {0}</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the search “{0}”</source>
        <translation>Suche „{0}“ löschen</translation>
    </message>
    <message>
        <source>Delete the tag “{0}”</source>
        <translation>Schlagwort „{0}“ löschen</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Löschen: {0}</translation>
    </message>
    <message>
        <source>Delete {0} notes</source>
        <translation>{0} Notizen löschen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit {0}{1}</source>
        <translation>Bearbeiten: {0}{1}</translation>
    </message>
    <message>
        <source>Files ending in {0} are not articles; .txt, .md, .jsonl, .json and .csv are read.</source>
        <translation>Dateien mit der Endung {0} sind keine Artikel; gelesen werden .txt, .md, .jsonl, .json und .csv.</translation>
    </message>
    <message>
        <source>Free room was not given back to the disk, for you went on writing. What you wrote is saved; compact the library again when you write nothing.</source>
        <translation>Freier Platz wurde nicht an den Datenträger zurückgegeben, denn Sie haben weitergeschrieben. Was Sie geschrieben haben, ist gesichert; verdichten Sie die Bibliothek noch einmal, wenn Sie nichts schreiben.</translation>
    </message>
    <message>
        <source>Giving free room back to the disk</source>
        <translation>Freier Platz wird zurückgegeben</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Zu Version {0} zurückkehren</translation>
    </message>
    <message>
        <source>Highlight in {0}</source>
        <translation>Markieren: {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Import: {0}</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel werden importiert</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>Es konnte nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>It could not be read: {0}.</source>
        <translation>Es konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>It has a head line and no rows.</source>
        <translation>Es hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>It has no column of texts (`text`, `body` or `content`).</source>
        <translation>Es hat keine Spalte mit Texten (`text`, `body` oder `content`).</translation>
    </message>
    <message>
        <source>It is a folder named like a file.</source>
        <translation>Es ist ein Ordner mit dem Namen einer Datei.</translation>
    </message>
    <message>
        <source>It is a former version of an article of the library.</source>
        <translation>Es ist eine frühere Version eines Artikels der Bibliothek.</translation>
    </message>
    <message>
        <source>It is a link that leads back to itself.</source>
        <translation>Es ist eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder; import the file itself to have it read.</source>
        <translation>Es ist eine Verknüpfung aus dem Ordner heraus; importieren Sie die Datei selbst, um sie lesen zu lassen.</translation>
    </message>
    <message>
        <source>It is a link to a folder; the folder is read where it stands.</source>
        <translation>Es ist eine Verknüpfung zu einem Ordner; der Ordner wird an seinem Ort gelesen.</translation>
    </message>
    <message>
        <source>It is a new version of a known article; both are kept.</source>
        <translation>Es ist eine neue Version eines bekannten Artikels; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is in the library already.</source>
        <translation>Es ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>It is in this import twice.</source>
        <translation>Es ist zweimal in diesem Import.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe, a socket or a device.</source>
        <translation>Es ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe, a socket, a device or a part of the running system.</source>
        <translation>Es ist keine Datei, sondern eine Pipe, ein Socket, ein Gerät oder ein Teil des laufenden Systems.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>It is not there: moved, deleted, or a link that leads nowhere.</source>
        <translation>Es ist nicht da: verschoben, gelöscht, oder eine Verknüpfung ins Leere.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is over 64 MB, more than an article can have.</source>
        <translation>Es ist über 64 MB groß, mehr, als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>It is {0} under a name for JSON.</source>
        <translation>Es ist {0} unter einem Namen für JSON.</translation>
    </message>
    <message>
        <source>It is {0} under a name for a table.</source>
        <translation>Es ist {0} unter einem Namen für eine Tabelle.</translation>
    </message>
    <message>
        <source>It is {0} under a name for text.</source>
        <translation>Es ist {0} unter einem Namen für Text.</translation>
    </message>
    <message>
        <source>It was stopped. The library is sound, and what was done is kept.</source>
        <translation>Es wurde angehalten. Die Bibliothek ist in Ordnung, und was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Its path is longer than the system can open.</source>
        <translation>Sein Pfad ist länger, als das System öffnen kann.</translation>
    </message>
    <message>
        <source>Join speakers</source>
        <translation>Sprecher vereinen</translation>
    </message>
    <message>
        <source>Make no longer private</source>
        <translation>Nicht mehr privat machen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Suchindex wird neu angelegt</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Als angefangen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark statement</source>
        <translation>Aussage kennzeichnen</translation>
    </message>
    <message>
        <source>Merge the tag “{0}” into “{1}”</source>
        <translation>Schlagwort „{0}“ mit „{1}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merging the search index</source>
        <translation>Suchindex wird zusammengeführt</translation>
    </message>
    <message>
        <source>Move template</source>
        <translation>Vorlage verschieben</translation>
    </message>
    <message>
        <source>No date is given; the article is kept without one.</source>
        <translation>Kein Datum ist angegeben; der Artikel bleibt ohne.</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker of this statement yet.</source>
        <translation>Als Sprecher dieser Aussage ist noch niemand genannt.</translation>
    </message>
    <message>
        <source>Note on the check</source>
        <translation>Notiz zur Prüfung</translation>
    </message>
    <message>
        <source>Note {0} has no version {1}.</source>
        <translation>Notiz {0} hat keine Version {1}.</translation>
    </message>
    <message>
        <source>Reading who said what</source>
        <translation>Es wird gelesen, wer was gesagt hat</translation>
    </message>
    <message>
        <source>Recolour a highlight {0}</source>
        <translation>Markierung umfärben: {0}</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the sample articles</source>
        <translation>Beispielartikel entfernen</translation>
    </message>
    <message>
        <source>Remove the tag “{0}”</source>
        <translation>Schlagwort „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Remove {0} bookmarks</source>
        <translation>{0} Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Rename the search “{0}”</source>
        <translation>Suche „{0}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag “{0}” to “{1}”</source>
        <translation>Schlagwort „{0}“ in „{1}“ umbenennen</translation>
    </message>
    <message>
        <source>Restore an earlier version of the note</source>
        <translation>Frühere Version der Notiz zurückholen</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Artikel zurückholen</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>Zurückholen: {0}</translation>
    </message>
    <message>
        <source>Restore {0} articles</source>
        <translation>{0} Artikel zurückholen</translation>
    </message>
    <message>
        <source>Restore {0} from the trash</source>
        <translation>{0} aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Restoring articles</source>
        <translation>Artikel werden zurückgeholt</translation>
    </message>
    <message>
        <source>Save the search “{0}”</source>
        <translation>Suche „{0}“ speichern</translation>
    </message>
    <message>
        <source>Select the words of the statement first.</source>
        <translation>Wählen Sie zuerst die Wörter der Aussage aus.</translation>
    </message>
    <message>
        <source>Stopped; the export is not complete.</source>
        <translation>Abgebrochen; der Export ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Tag the statement “{0}”</source>
        <translation>Aussage verschlagworten: „{0}“</translation>
    </message>
    <message>
        <source>Tag{0} “{1}”</source>
        <translation>Schlagwort{0} „{1}“</translation>
    </message>
    <message>
        <source>Take speakers apart</source>
        <translation>Sprecher trennen</translation>
    </message>
    <message>
        <source>The article got another text while you edited it. Copy what you wrote, and open it again.</source>
        <translation>Der Artikel bekam einen anderen Text, während Sie ihn bearbeiteten. Kopieren Sie, was Sie schrieben, und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The article is being changed by another program. Try again in a moment.</source>
        <translation>Der Artikel wird gerade von einem anderen Programm geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup {0} could not be put in place: {1}.</source>
        <translation>Die Sicherung {0} konnte nicht an ihren Platz gebracht werden: {1}.</translation>
    </message>
    <message>
        <source>The counters disagree with the library; compacting it sets them right.</source>
        <translation>Die Zähler stimmen nicht mit der Bibliothek überein; Verdichten stellt sie richtig.</translation>
    </message>
    <message>
        <source>The date {0} lies in the future.</source>
        <translation>Das Datum {0} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was saved before is safe.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut; was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The disk reported an error while {0} was in use. Check the disk.</source>
        <translation>Der Datenträger meldete einen Fehler, während {0} in Gebrauch war. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The entry is not an article.</source>
        <translation>Der Eintrag ist kein Artikel.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Die Datei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The file was exported by a newer version of On Record; update to import it.</source>
        <translation>Die Datei hat eine neuere Version von On Record exportiert; aktualisieren Sie, um sie zu importieren.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The library cannot hold more articles of {0}.</source>
        <translation>Die Bibliothek kann nicht mehr Artikel vom {0} fassen.</translation>
    </message>
    <message>
        <source>The library has lost its counters. Run the integrity check.</source>
        <translation>Die Bibliothek hat ihre Zähler verloren. Führen Sie die Prüfung aus.</translation>
    </message>
    <message>
        <source>The library is being changed by another program. Try again in a moment.</source>
        <translation>Die Bibliothek wird gerade von einem anderen Programm geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>The library is damaged; the backup was not written. Run the integrity check.</source>
        <translation>Die Bibliothek ist beschädigt; die Sicherung wurde nicht geschrieben. Führen Sie die Prüfung aus.</translation>
    </message>
    <message>
        <source>The line is not an article: an object in braces.</source>
        <translation>Die Zeile ist kein Artikel: ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The line is over 64 MB.</source>
        <translation>Die Zeile ist über 64 MB groß.</translation>
    </message>
    <message>
        <source>The search index disagrees with the library; compacting it makes the index anew.</source>
        <translation>Der Suchindex stimmt nicht mit der Bibliothek überein; Verdichten legt ihn neu an.</translation>
    </message>
    <message>
        <source>The search index is damaged; compacting the library makes it anew.</source>
        <translation>Der Suchindex ist beschädigt; Verdichten der Bibliothek legt ihn neu an.</translation>
    </message>
    <message>
        <source>The template has a lone $; write $$ for a dollar.</source>
        <translation>In der Vorlage steht ein einzelnes $; schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>The template has {0}, which is unknown; there are {1}.</source>
        <translation>In der Vorlage steht {0}, das unbekannt ist; es gibt {1}.</translation>
    </message>
    <message>
        <source>The work ended before it was done. What it had stored is kept; try again.</source>
        <translation>Die Arbeit endete, bevor sie fertig war. Was sie gespeichert hatte, bleibt; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are no words to highlight here. Select some first.</source>
        <translation>Hier sind keine Wörter zum Markieren. Wählen Sie zuerst welche aus.</translation>
    </message>
    <message>
        <source>There is no article in it: objects with a text and a date.</source>
        <translation>Darin ist kein Artikel: Objekte mit Text und Datum.</translation>
    </message>
    <message>
        <source>There is no article {0} in this library.</source>
        <translation>Es gibt keinen Artikel {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no bookmark {0} in this library.</source>
        <translation>Es gibt kein Lesezeichen {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no highlight {0} in this library.</source>
        <translation>Es gibt keine Markierung {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no library at {0}.</source>
        <translation>Es gibt keine Bibliothek in {0}.</translation>
    </message>
    <message>
        <source>There is no line with an article in it.</source>
        <translation>Keine Zeile enthält einen Artikel.</translation>
    </message>
    <message>
        <source>There is no note {0} in this library.</source>
        <translation>Es gibt keine Notiz {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no saved view {0} in this library.</source>
        <translation>Es gibt keine gespeicherte Suche {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no speaker {0} in this library.</source>
        <translation>Es gibt keinen Sprecher {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no statement {0} in this library.</source>
        <translation>Es gibt keine Aussage {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no tag {0} in this library.</source>
        <translation>Es gibt kein Schlagwort {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no template {0} in this library.</source>
        <translation>Es gibt keine Vorlage {0} in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>There is no {0} {1} in this library.</source>
        <translation>In dieser Bibliothek fehlt: {0} {1}.</translation>
    </message>
    <message>
        <source>This {0} belongs to no passage.</source>
        <translation>Das gehört zu keiner Stelle: {0}.</translation>
    </message>
    <message>
        <source>This {0} has no place yet. Choose one for it.</source>
        <translation>Das hat noch keine Stelle: {0}. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Two dates stand at its head; the first was taken.</source>
        <translation>Am Anfang stehen zwei Daten; das erste wurde genommen.</translation>
    </message>
    <message>
        <source>You are not allowed to read it.</source>
        <translation>Sie dürfen es nicht lesen.</translation>
    </message>
    <message>
        <source>a sentence of its own after the speaker's words</source>
        <translation>ein eigener Satz nach den Worten des Sprechers</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>an answer of the interview</source>
        <translation>eine Antwort des Interviews</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <translation>andere Form des Namens</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>follows “{cue}”</source>
        <translation>folgt auf „{cue}“</translation>
    </message>
    <message>
        <source>goes on after “{cue}”</source>
        <translation>geht nach „{cue}“ weiter</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>headline, a paraphrase: </source>
        <translation>Überschrift, mit anderen Worten: </translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>in a sentence after the speaker's words</source>
        <translation>in einem Satz nach den Worten des Sprechers</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>von Ihnen gekennzeichnet</translation>
    </message>
    <message>
        <source>named here</source>
        <translation>hier genannt</translation>
    </message>
    <message>
        <source>nearest earlier {0}, {1}</source>
        <translation>nächster vorangehender {0}, {1}</translation>
    </message>
    <message>
        <source>no speaker beside it; the last one quoted</source>
        <translation>kein Sprecher daneben; der zuletzt Zitierte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>of several people named {0} the likeliest</source>
        <translation>unter mehreren namens {0} am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>quotation marks in a sentence about the speaker</source>
        <translation>Anführungszeichen in einem Satz über den Sprecher</translation>
    </message>
    <message>
        <source>quotation marks, but no speaker beside them</source>
        <translation>Anführungszeichen, aber kein Sprecher daneben</translation>
    </message>
    <message>
        <source>signed with the name after the quote</source>
        <translation>mit dem Namen nach dem Zitat gezeichnet</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>stands before “{cue}” and its speaker</source>
        <translation>steht vor „{cue}“ und dem Sprecher</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>the article gives no name</source>
        <translation>der Artikel nennt keinen Namen</translation>
    </message>
    <message>
        <source>the article's one {0}</source>
        <translation>im Artikel der einzige: {0}</translation>
    </message>
    <message>
        <source>the group that spoke last</source>
        <translation>die Gruppe, die zuletzt sprach</translation>
    </message>
    <message>
        <source>the name and a colon open the paragraph</source>
        <translation>Name und Doppelpunkt eröffnen den Absatz</translation>
    </message>
    <message>
        <source>the name before “who”</source>
        <translation>der Name vor „who“</translation>
    </message>
    <message>
        <source>the paragraph before it announces the words with “{cue}” and a colon</source>
        <translation>der Absatz davor kündigt die Worte mit „{cue}“ und einem Doppelpunkt an</translation>
    </message>
    <message>
        <source>the sentence before it ends with a colon</source>
        <translation>der Satz davor endet mit einem Doppelpunkt</translation>
    </message>
    <message>
        <source>the sentence before it is about the speaker</source>
        <translation>der Satz davor handelt vom Sprecher</translation>
    </message>
    <message>
        <source>the speaker is named with the quote after it</source>
        <translation>der Sprecher wird mit dem Zitat danach genannt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>whom the words refer to is not clear</source>
        <translation>auf wen sich die Worte beziehen, ist nicht klar</translation>
    </message>
    <message>
        <source>whose {0} it is</source>
        <translation>wessen {0} es ist</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>{0} are not read yet; save the article's text as .txt or .md and import that.</source>
        <translation>{0} werden noch nicht gelesen; speichern Sie den Text des Artikels als .txt oder .md, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} Artikel</translation>
    </message>
    <message>
        <source>{0} articles have lost their text.</source>
        <translation>{0} Artikel haben ihren Text verloren.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: the file or its folder is read-only.</source>
        <translation>{0} kann nicht geändert werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{0} cannot be opened. Check that its folder exists and can be written to.</source>
        <translation>{0} kann nicht geöffnet werden. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be read and stand as �.</source>
        <translation>{0} konnten nicht gelesen werden und stehen als �.</translation>
    </message>
    <message>
        <source>{0} is a database of another program, no library of On Record.</source>
        <translation>{0} ist eine Datenbank eines anderen Programms, keine Bibliothek von On Record.</translation>
    </message>
    <message>
        <source>{0} is a file; Markdown is exported into a folder.</source>
        <translation>{0} ist eine Datei; Markdown wird in einen Ordner exportiert.</translation>
    </message>
    <message>
        <source>{0} is damaged or no library of On Record. Open a backup of it, or another library.</source>
        <translation>{0} ist beschädigt oder keine Bibliothek von On Record. Öffnen Sie eine Sicherung davon oder eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was not migrated.</source>
        <translation>{0} ist beschädigt; es wurde nicht umgestellt.</translation>
    </message>
    <message>
        <source>{0} is no colour of a highlight. These are: {1}.</source>
        <translation>{0} ist keine Farbe einer Markierung. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} is no colour of a note. There are: {1}.</source>
        <translation>{0} ist keine Farbe einer Notiz. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} is no file but a pipe, a socket or a device.</source>
        <translation>{0} ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>{0} is no library of On Record, or its first page is damaged.</source>
        <translation>{0} ist keine Bibliothek von On Record, oder ihre erste Seite ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not a field that can be edited. These are: {1}.</source>
        <translation>{0} ist keine Angabe, die sich bearbeiten lässt. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole export of a library: {1}. Export it again.</source>
        <translation>{0} ist kein vollständiger Export einer Bibliothek: {1}. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} is nothing that carries tags. These do: {1}.</source>
        <translation>{0} kann keine Schlagwörter tragen. Das können: {1}.</translation>
    </message>
    <message>
        <source>{0} rows belong to nothing.</source>
        <translation>{0} Zeilen gehören zu nichts.</translation>
    </message>
    <message>
        <source>{0} should end in .md or .csv; statements are exported as either.</source>
        <translation>{0} sollte auf .md oder .csv enden; Aussagen werden als eines von beiden exportiert.</translation>
    </message>
    <message>
        <source>{0} was deleted, moved or replaced while it was open, so nothing more is saved. Put it back, or write a copy with File &gt; Back up.</source>
        <translation>{0} wurde gelöscht, verschoben oder ersetzt, während es geöffnet war; deshalb wird nichts mehr gespeichert. Legen Sie es zurück, oder schreiben Sie mit „Datei &gt; Bibliothek sichern“ eine Kopie.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of On Record. Update On Record to open it; it was not changed.</source>
        <translation>{0} wurde mit einer neueren Version von On Record geschrieben. Aktualisieren Sie On Record, um es zu öffnen; es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{0} what is to be read{1}</source>
        <translation>{0} auf der Leseliste{1}</translation>
    </message>
    <message>
        <source>{0}, the first of several who say it</source>
        <translation>{0}, der erste von mehreren, die es sagen</translation>
    </message>
    <message>
        <source>“according to” names the source</source>
        <translation>„according to“ nennt die Quelle</translation>
    </message>
    <message>
        <source>“as … {cue}” names the speaker</source>
        <translation>„as … {cue}“ nennt den Sprecher</translation>
    </message>
    <message>
        <source>“citing” names the source</source>
        <translation>„citing“ nennt die Quelle</translation>
    </message>
    <message>
        <source>“the {0}”: the one whose name has the word</source>
        <translation>„the {0}“: die Stelle, in deren Namen das Wort steht</translation>
    </message>
    <message>
        <source>“the {0}”: the organisation that spoke before</source>
        <translation>„the {0}“: die Organisation, die zuvor sprach</translation>
    </message>
    <message>
        <source>“the {0}”: the person of the sentence before</source>
        <translation>„the {0}“: die Person des Satzes davor</translation>
    </message>
    <message>
        <source>“the {0}”: the title fits a person named before</source>
        <translation>„the {0}“: der Titel passt zu einer zuvor genannten Person</translation>
    </message>
    <message>
        <source>“{0}” is not a date. Write it as 2022-12-21, or leave it empty.</source>
        <translation>„{0}“ ist kein Datum. Schreiben Sie es wie 2022-12-21, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>“{0}” is not a day, or could be two; the article is kept without a date.</source>
        <translation>„{0}“ ist kein Tag, oder könnte zwei sein; der Artikel bleibt ohne Datum.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>on: {quote}</source>
        <translation>zu: {quote}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Free note</source>
        <translation>Freie Notiz</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>will sich nicht äußern</translation>
    </message>
    <message>
        <source>urges</source>
        <translation>fordert</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>verspricht</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>said {day}</source>
        <translation>gesagt {day}</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{name} (typeface): OFL-1.1</source>
        <translation>{name} (Schrift): OFL-1.1</translation>
    </message>
</context>
</TS>
