<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisations&apos; statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unnamed sources&apos; statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text l&amp;arger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark the &amp;passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions of the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous a&amp;rticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous s&amp;tatement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sa&amp;mple articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompact the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About On Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the reading list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the reading list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{words}” out of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the search was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}:” is no filter, looked for as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}: {value}” means nothing, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in notes: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved with the text. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it at the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is like it. Select the words in the article that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark could not be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n marks could not be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mark was moved: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n marks were moved: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search texts and notes for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, such as claims/budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What checking has shown, in Markdown; Ctrl+Return keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of articles on this window, or import one. What you drop is copied in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or press J for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for who said what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a fact to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same speaker as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is two speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next statement of this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds organisations and unnamed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show unnamed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide unnamed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n unnamed sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this statement as citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the writer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(guessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title from the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About On Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader of news articles that shows who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Record opens no network connection. A link is handed to your web browser, when you click it. Your articles and notes stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Record: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The library could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone or empty, but there is a backup of it. Open that, or close this message to begin a new library; the backup stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePopover</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
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
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>%n article deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample articles are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Linked from %n note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from %n notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesModel</name>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Beside them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks in the same articles: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as another speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an organisation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an unnamed source now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their statements become those of one speaker. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer shown as a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is kept when articles are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is {name}&apos;s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} and {name} are one speaker now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in On Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. What you were writing has been stored. The text below says where it happened; it stands in the log too, and is sent nowhere. Look through it before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
(happened {n} times)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysPopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDetailsDialog</name>
    <message>
        <source>“{text}” is no day of the calendar. Write it as {example}, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no web address. It starts with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is changed in all of them; the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several; kept unless you write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of several origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text&apos;s opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorHandler</name>
    <message>
        <source>On Record was ended by an error of its own last time. What you wrote was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder for Obsidian, one file an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file that reads well by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Record (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, to import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, bookmarks and statements as JSON-LD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statements, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the articles, for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the articles, for Zotero and its like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeNotePage</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of exports, prints and hover cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Versions of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the note now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: only in the note now. Marked: only in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: taken away by this version. Marked: new in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {n} files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n newer versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action and press the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”, which will be without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of articles here, or choose one with File &gt; Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article here has “{words}” in its title, its text or its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that you put on the reading list wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article has been opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with a bookmark stand here. B bookmarks the one you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with notes stand here. N writes one about the article you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article belongs to this part of the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkCommands</name>
    <message>
        <source>Note deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed since. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Select the words to highlight first, or step to a statement with S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>edited {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its passage is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHands</name>
    <message>
        <source>%n note deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n notes deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag (nested by “/”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove #{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown, without private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown, without private notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with private notes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the chosen notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words, or show all notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage while you read and press N, or write a note of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, an article, a speaker, a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note as it reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speakers and their statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown now in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or said:name after:2024-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>While reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does, or by the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Parts of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks (Ctrl+Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation (Ctrl+Shift+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an article, speaker or note ([[)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the web (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement has all of this. Take one condition away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of the library has a statement of this speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all {n} as citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else said this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Choose a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>%n statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {n}; search finds the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a surname alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose All to see every speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles: whoever says something in them stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{name} seems to be open in another window of On Record, which does not answer. If that one is gone, or was on another computer, open the library here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementDelegate</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the statements that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is listed to a Markdown or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, to read and cite from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, to count with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statements} written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What the note can link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag, or part/of/a/tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or a comma adds it; Backspace takes the last one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>All tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, merge, delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in use merges the two. What lies within a tag, “a/b” within “a”, goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press G to tag the article you read or the selected ones, or write #tags in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever carries “{name}” shall carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{former}” and “{name}” are one tag now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{former}” is called “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was deleted; what carried it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a note begins with, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the passage: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Open an article to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to edit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see its versions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you typed before; it was not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former text is kept as a version. Notes, marks and statements find their places again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, save later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Statements over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete waits here until you empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {total} for good? Undo cannot bring any of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo down to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes %n step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes %n steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed since; Edit &gt; Undo goes back step by step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading who said what: %n article left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who said what: %n articles left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different from the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} words are only in this version, {new} only in the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Next statement of that speaker; with Shift, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what was opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the list, or through the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was backed up to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was compacted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>What can be gone to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>on: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
