"""Notes in the window: the editor of one note, and the page of all notes of the library."""
